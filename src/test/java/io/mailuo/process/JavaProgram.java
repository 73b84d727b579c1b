package io.mailuo.process;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How a Java program is started in a process of its own; with the class path of this one and 512 MB unless told otherwise. */
public final class JavaProgram {

    private final String main;
    private final List<String> before = new ArrayList<>();
    private final List<String> options = new ArrayList<>(
            List.of("-XX:+UseSerialGC", "-Dfile.encoding=UTF-8", "-Dstdout.encoding=UTF-8", "-Dstderr.encoding=UTF-8"));
    private String classPath =
            Optional.ofNullable(System.getProperty("java.class.path")).orElse("");
    private String heap = "512m";
    private Optional<Path> folder = Optional.empty();
    private ProcessBuilder.Redirect out = ProcessBuilder.Redirect.DISCARD;
    private Optional<ProcessBuilder.Redirect> err = Optional.empty();

    private JavaProgram(String main) {
        this.main = main;
    }

    /** A program by the name of its main class. */
    public static JavaProgram of(String main) {
        return new JavaProgram(main);
    }

    /** With so much memory, as {@code -Xmx} takes it. */
    public JavaProgram heap(String most) {
        heap = most;
        return this;
    }

    /** For a short run: compiled once and not well, as the launcher does. */
    public JavaProgram brief() {
        return option("-XX:TieredStopAtLevel=1");
    }

    /** With one more option of Java. */
    public JavaProgram option(String option) {
        options.add(option);
        return this;
    }

    /** From another class path. */
    public JavaProgram from(Path jar) {
        classPath = jar.toAbsolutePath().toString();
        return this;
    }

    /** Started by another command, which is given the rest of its line. */
    public JavaProgram under(List<String> command) {
        before.addAll(command);
        return this;
    }

    /** In a folder. */
    public JavaProgram in(Path working) {
        folder = Optional.of(working);
        return this;
    }

    /** With what it prints in a file; its messages too, unless {@link #err} says where else. */
    public JavaProgram out(Path file) {
        out = ProcessBuilder.Redirect.to(file.toFile());
        return this;
    }

    /** With what it prints, messages too, for whoever started it to read. */
    public JavaProgram piped() {
        out = ProcessBuilder.Redirect.PIPE;
        return this;
    }

    /** With its messages behind what a file holds. */
    public JavaProgram err(Path file) {
        err = Optional.of(ProcessBuilder.Redirect.appendTo(file.toFile()));
        return this;
    }

    /** Starts it. */
    public Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(before);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx" + heap);
        command.addAll(options);
        command.addAll(List.of("-cp", classPath, main));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.map(Path::toFile).orElse(new File(".")))
                .redirectOutput(out);
        err.ifPresentOrElse(builder::redirectError, () -> builder.redirectErrorStream(true));
        builder.environment().put("LC_ALL", "C.UTF-8");
        return builder.start();
    }
}
