package io.mailuo.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.model.Article;
import io.mailuo.model.DateBasis;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each page of the folder {@code reading/pages} gives the particulars and the text of the file beside it. */
class PageFixturesTest {

    private final ArticleReader reader = new ArticleReader(Lexicon.standard());

    private static List<Path> pages() throws IOException, URISyntaxException {
        Path folder = Path.of(Objects.requireNonNull(PageFixturesTest.class.getResource("/reading/pages"))
                .toURI());
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        }
    }

    @TestFactory
    Stream<DynamicTest> readsThePage() throws IOException, URISyntaxException {
        return pages().stream()
                .map(page -> DynamicTest.dynamicTest(String.valueOf(page.getFileName()), () -> check(page)));
    }

    @Test
    void thereAreManyLayouts() throws IOException, URISyntaxException {
        assertThat(pages()).hasSizeGreaterThanOrEqualTo(14);
    }

    private void check(Path page) throws IOException {
        String expected = Files.readString(Path.of(page.toString().replace(".html", ".expected")));
        int blank = expected.indexOf("\n\n");
        Map<String, String> fields = new TreeMap<>();
        expected.substring(0, blank).lines().forEach(line -> {
            int colon = line.indexOf(": ");
            fields.put(line.substring(0, colon), line.substring(colon + 2));
        });
        Article article = ((Reading.Read) reader.read(new Input(page, String.valueOf(page.getFileName()))))
                .articles()
                .get(0);
        SoftAssertions softly = new SoftAssertions();
        softly.assertThat(article.raw()).isEqualTo(expected.substring(blank + 2).stripTrailing());
        softly.assertThat(article.title()).isEqualTo(Optional.ofNullable(fields.get("title")));
        softly.assertThat(article.date().map(Object::toString)).isEqualTo(Optional.ofNullable(fields.get("date")));
        softly.assertThat(article.publisher()).isEqualTo(Optional.ofNullable(fields.get("publisher")));
        softly.assertThat(article.origin().author()).isEqualTo(Optional.ofNullable(fields.get("author")));
        softly.assertThat(article.origin().dateBasis()).isEqualTo(DateBasis.STATED);
        softly.assertThat(article.origin().leftOut()).isPositive();
        softly.assertAll();
    }
}
