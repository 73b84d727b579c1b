package io.mailuo.server.lists;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.server.web.Spreadsheet;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The worksheet that a list is taken away in. */
class XlsxTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit fills it.
    private Path folder;

    @Test
    void textsStayTextsAndNumbersNumbers() throws Exception {
        Map<String, String> parts = parts(List.of("name", "facts"), List.of(List.of("=1+1", 7), List.of("张<&>", 0)));
        String sheet = parts.getOrDefault("xl/worksheets/sheet1.xml", "");

        assertThat(parts.getOrDefault("xl/workbook.xml", "")).contains("name=\"people\"");
        assertThat(sheet).doesNotContain("<f>").contains("<v>7</v>").contains("<v>0</v>");
        assertThat(sheet).contains(">=1+1</t>").contains(">&#x5f20;&lt;&amp;&gt;</t>");
    }

    @Test
    void writesManyRows() throws Exception {
        List<List<Object>> rows = IntStream.range(0, 1_200)
                .<List<Object>>mapToObj(number -> List.of("n" + number, number))
                .toList();
        String sheet = parts(List.of("name", "number"), rows).getOrDefault("xl/worksheets/sheet1.xml", "");

        assertThat(sheet.split("<row ", -1)).hasSize(1 + 1 + 1_200);
    }

    private Map<String, String> parts(List<String> columns, List<List<Object>> rows) throws Exception {
        Path file = folder.resolve("list.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            Spreadsheet.xlsx(out, "people", columns, sink -> {
                for (List<Object> row : rows) {
                    sink.accept(row);
                }
            });
        }
        Map<String, String> parts = new TreeMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                try (InputStream in = zip.getInputStream(entry)) {
                    parts.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return parts;
    }
}
