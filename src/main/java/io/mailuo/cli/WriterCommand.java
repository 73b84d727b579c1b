package io.mailuo.cli;

import io.mailuo.server.intake.Writers;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mailuo writer}: lets somebody send articles to a server. */
@Command(
        name = "writer",
        description = {
            "Add a writer to the file that serve --writes reads, or give one another secret.",
            "在 serve --writes 所用文件中添加写入者，或更换其密钥。"
        },
        footer = {
            "",
            "The secret is made by the program and shown once; the file keeps a hash of it. A server reads the file when",
            "it starts. To take a writer out, delete the line.",
            "",
            "Example 示例: mailuo writer writers.txt newsroom"
        })
final class WriterCommand extends BaseCommand {

    @Option(
            names = "--stdin",
            description = "Read the secret from standard input, one line of 16 characters or more. 从标准输入读取密钥。")
    private boolean given;

    @Parameters(paramLabel = "FILE", index = "0", description = "File of writers, made if it is not there. 写入者文件。")
    private Path file = Path.of("");

    @Parameters(paramLabel = "NAME", index = "1", description = "Name of the writer. 写入者名称。")
    private String name = "";

    WriterCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    int run() throws IOException {
        String secret = given ? read() : Writers.newSecret();
        Writers.put(file, name, secret.toCharArray());
        if (!given) {
            terminal().line(name + "." + secret);
            terminal().message("this is shown once: send it as Authorization: Bearer " + name + ".…");
        }
        return ExitStatus.DONE;
    }

    private String read() throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(terminal().in(), StandardCharsets.UTF_8));
        return Optional.ofNullable(in.readLine())
                .orElseThrow(() -> new Failure(ExitStatus.USAGE, "--stdin: there was no line to read"));
    }
}
