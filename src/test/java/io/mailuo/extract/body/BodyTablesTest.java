package io.mailuo.extract.body;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.lexicon.Places;
import io.mailuo.model.Context;
import io.mailuo.model.Document;
import io.mailuo.model.Mention;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sentences in tables: which bodies they name, in an article of which place. */
class BodyTablesTest {

    private static final Lexicon LEXICON = Lexicon.standard();
    private static final Places PLACES = Places.from(LEXICON);
    private static final PlaceFinder PLACE_FINDER = new PlaceFinder(LEXICON, PLACES);
    private static final OrganisationFinder FINDER = new OrganisationFinder(LEXICON, PLACES);

    static Stream<String> officialNames() {
        return rows("official-names.tsv");
    }

    static Stream<String> classesOfBodies() {
        return rows("classes-of-bodies.tsv");
    }

    @ParameterizedTest
    @MethodSource("officialNames")
    void givesShortFormsTheirOfficialNames(String row) {
        assertNames(row);
    }

    @ParameterizedTest
    @MethodSource("classesOfBodies")
    void findsBodiesAndRefusesWhatIsNone(String row) {
        assertNames(row);
    }

    private static void assertNames(String row) {
        String[] cells = row.split("\t", -1);
        Document document = Drafts.document(cells[1]);
        Context context = new Context(
                Optional.of(cells[0]).filter(place -> !place.isEmpty()),
                Optional.empty(),
                cells.length > 3 ? Optional.of(cells[3]).filter(self -> !self.isEmpty()) : Optional.empty(),
                cells[0].isEmpty());
        String found = FINDER.find(document, context, PLACE_FINDER.find(document, context)).stream()
                .map(Mention.Organisation::fullName)
                .collect(Collectors.toCollection(LinkedHashSet::new))
                .stream()
                .collect(Collectors.joining("|"));
        assertThat(found).isEqualTo(cells[2]);
    }

    private static Stream<String> rows(String table) {
        try (InputStream in = Objects.requireNonNull(BodyTablesTest.class.getResourceAsStream(table))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
