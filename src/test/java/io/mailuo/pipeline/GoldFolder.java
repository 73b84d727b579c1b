package io.mailuo.pipeline;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Annotated articles beside the project, which are not part of it; the system property {@code mailuo.gold} names another place. */
public final class GoldFolder {

    private static final Path ROOT = Path.of(System.getProperty("mailuo.gold", "../shared/gold"));

    private GoldFolder() {}

    /** A set of gold files with its articles in the folder {@code articles}, where it is there. */
    public static Optional<Path> of(String set) {
        return Optional.of(ROOT.resolve(set)).filter(folder -> Files.isDirectory(folder.resolve("articles")));
    }

    /** Why a test is skipped. */
    public static String absent(String set) {
        return "skipped: no articles in " + ROOT.resolve(set).resolve("articles");
    }
}
