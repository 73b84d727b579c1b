package io.mailuo.cli;

import io.mailuo.pipeline.Additions;
import io.mailuo.server.RunSettings;
import io.mailuo.server.intake.WriteSettings;
import io.mailuo.server.intake.Writers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that let articles be sent to a server. Without them nobody can change anything by HTTP. */
final class WriteOptions {

    private static final Pattern ADDRESS = Pattern.compile("(?:\\[([^\\]]+)\\]|([^:\\[\\]]+)):([0-9]{1,5})");

    @Option(
            names = "--writes",
            paramLabel = "FILE",
            description = {
                "Take articles from the writers in this file, which `mailuo writer` makes; by default nobody may write.",
                "允许文件中列出的写入者通过 HTTP 提交文章；默认不允许。"
            })
    private @Nullable Path writers;

    @Option(
            names = "--writes-at",
            paramLabel = "HOST:PORT",
            defaultValue = "127.0.0.1:3031",
            description = "Address to take articles at, with --writes; default: ${DEFAULT-VALUE}. 提交文章的监听地址。")
    private String address = "127.0.0.1:3031";

    /** The same run, with writes if they are wanted. */
    RunSettings added(RunSettings run, Supplier<Additions> additions) throws IOException {
        Path file = writers;
        if (file == null) {
            return run;
        }
        if (!Files.isRegularFile(file)) {
            throw new Failure(
                    ExitStatus.USAGE,
                    "--writes " + file + ": no such file; make it with: mailuo writer " + file + " NAME");
        }
        Matcher parts = ADDRESS.matcher(address);
        if (!parts.matches() || Integer.parseInt(parts.group(3)) > 65535) {
            throw new Failure(
                    ExitStatus.USAGE,
                    "--writes-at " + address + ": an address is HOST:PORT, for example 127.0.0.1:3031 or [::1]:3031");
        }
        String host = parts.group(1) == null ? parts.group(2) : parts.group(1);
        return run.withWrites(
                new WriteSettings(host, Integer.parseInt(parts.group(3)), Writers.in(file), additions.get()));
    }
}
