package io.mailuo.server.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheetTest {

    private static final Sheet SHEET = new Sheet(
            "figures",
            List.of("name", "value"),
            sink -> List.of(List.of("一,“二”\n三", new BigDecimal("2400000000000")), List.of("=1+1", ""))
                    .forEach(sink));

    @Test
    void writesNumbersPlainAndQuotesWhatNeedsIt() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SHEET.csv(out, false);

        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo("name,value\r\n\"一,“二”\n三\",2400000000000\r\n'=1+1,\r\n");
    }

    @Test
    void aSpreadsheetHasNumbersAsNumbersAndNoFormula(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("sheet.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            SHEET.xlsx(out);
        }

        try (ZipFile zip = new ZipFile(file.toFile())) {
            InputStream in = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"));
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .contains("<v>2400000000000</v>")
                    .doesNotContain("<f>");
        }
    }
}
