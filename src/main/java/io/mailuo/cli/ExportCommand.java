package io.mailuo.cli;

import io.mailuo.rdf.Exporter;
import io.mailuo.rdf.GraphFormat;
import io.mailuo.store.WholeFile;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.jena.sparql.core.DatasetGraph;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code mailuo export}: writes the whole graph. */
@Command(
        name = "export",
        description = {"Write the whole graph; the same graph gives the same bytes.", "导出整个图谱；同一图谱导出的字节完全相同。"},
        footer = {"", "Example 示例: mailuo export --format jsonld --output graph.jsonld"})
final class ExportCommand extends BaseCommand {

    @Mixin
    private StoreOption store = new StoreOption();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "turtle",
            description =
                    "turtle (default), ntriples, jsonld or rdfxml; trig or nquads keep one graph an article. 导出格式。")
    private String format = "turtle";

    @Option(names = "--output", paramLabel = "FILE", description = "Where to write; default: standard output. 输出文件。")
    private @Nullable Path output;

    ExportCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    int run() throws IOException {
        GraphFormat chosen = chosen();
        try (var open = store.openBuilt()) {
            Path file = output;
            long replaced = file == null
                    ? open.<Long>read(quads -> write(quads, chosen, terminal().out()))
                    : open.<Long>read(quads -> writeFile(quads, chosen, file));
            if (replaced > 0) {
                terminal().message(replaced + " characters that " + chosen.id() + " cannot hold were replaced");
            }
        }
        return ExitStatus.DONE;
    }

    private GraphFormat chosen() {
        try {
            return GraphFormat.parse(format);
        } catch (IllegalArgumentException e) {
            throw new Failure(ExitStatus.USAGE, "--format: " + e.getMessage());
        }
    }

    private static long write(DatasetGraph quads, GraphFormat format, OutputStream out) {
        try {
            return new Exporter().write(quads, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long writeFile(DatasetGraph quads, GraphFormat format, Path file) {
        AtomicLong replaced = new AtomicLong();
        try {
            WholeFile.write(file, out -> replaced.set(new Exporter().write(quads, format, out)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return replaced.get();
    }
}
