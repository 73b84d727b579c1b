package io.mailuo.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.model.Article;
import io.mailuo.model.Entity;
import io.mailuo.model.EntityKey;
import io.mailuo.model.EntityKey.Kind;
import io.mailuo.model.Extraction;
import io.mailuo.model.Fact;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Programmes in twelve made-up articles of the genre, each with a list of what a reader finds in it. Entries that begin with {@code optional} are
 * neither required nor faults. The bounds are what the rules reach, rounded down.
 */
class ProgrammeArticlesTest {

    private static final List<String> NAMES = List.of(
            "01-cadres",
            "02-report",
            "03-digital",
            "04-enterprise",
            "05-school",
            "06-conference",
            "07-interview",
            "08-national",
            "09-culture",
            "10-nothing",
            "11-organisation",
            "12-leaders");

    private static final Stages STAGES = new ArticleStages(Lexicon.standard());

    private record Expected(String kind, String programme, String other) {}

    /** Counts of one kind of fact over the articles, with what went wrong. */
    private static final class Counts {
        private int hits;
        private int found;
        private int required;
        private final List<String> faults = new ArrayList<>();

        double precision() {
            return (double) hits / found;
        }

        double recall() {
            return (double) hits / required;
        }
    }

    @Test
    void findsTheProgrammesOfTheArticles() {
        Counts counts = new Counts();
        for (String name : NAMES) {
            List<Expected> expected = expected(name);
            Set<String> required = programmes(expected, "programme");
            Set<String> accepted = programmes(expected, "optional");
            for (Entity entity : programmes(extraction(name))) {
                Set<String> forms = forms(entity);
                boolean hit = required.removeIf(forms::contains);
                counts.hits += hit ? 1 : 0;
                if (hit || forms.stream().noneMatch(accepted::contains)) {
                    counts.found++;
                }
                if (!hit && forms.stream().noneMatch(accepted::contains)) {
                    counts.faults.add(name + " false " + entity.label());
                }
            }
            required.forEach(missed -> counts.faults.add(name + " missed " + missed));
            counts.required += programmes(expected, "programme").size();
        }
        assertThat(counts.precision()).as("precision; %s", counts.faults).isGreaterThanOrEqualTo(0.95);
        assertThat(counts.recall()).as("recall; %s", counts.faults).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void findsWhoOwnsThem() {
        Counts counts = new Counts();
        for (String name : NAMES) {
            Extraction extraction = extraction(name);
            Set<String> found = new TreeSet<>();
            for (Fact fact : extraction.facts()) {
                if (fact instanceof Fact.Involvement tie && isListed(name, extraction, tie.programme())) {
                    String role = tie.part() == Fact.Involvement.Part.OWNER ? "owner" : "participant";
                    found.add(role + "\t" + programme(name, extraction, tie.programme()) + "\t"
                            + area(label(extraction, tie.organisation())));
                }
            }
            compare(name, found, List.of("owner", "participant"), "optional-owner", counts);
        }
        assertThat(counts.precision()).as("precision; %s", counts.faults).isGreaterThanOrEqualTo(0.85);
        assertThat(counts.recall()).as("recall; %s", counts.faults).isGreaterThanOrEqualTo(0.85);
    }

    @Test
    void findsTheOfficialsBehindThem() {
        Counts counts = new Counts();
        for (String name : NAMES) {
            Extraction extraction = extraction(name);
            Set<String> found = new TreeSet<>();
            for (Fact fact : extraction.facts()) {
                if (fact instanceof Fact.OfficialTie tie && isListed(name, extraction, tie.programme())) {
                    String role = tie.tie() == Fact.OfficialTie.Tie.SPEAKER ? "speaker" : "lead";
                    found.add(role + "\t" + programme(name, extraction, tie.programme()) + "\t"
                            + label(extraction, tie.official()));
                }
            }
            compare(name, found, List.of("speaker", "lead"), "optional-official", counts);
        }
        assertThat(counts.precision()).as("precision; %s", counts.faults).isGreaterThanOrEqualTo(0.95);
        assertThat(counts.recall()).as("recall; %s", counts.faults).isGreaterThanOrEqualTo(0.9);
    }

    private static void compare(String name, Set<String> found, List<String> kinds, String optional, Counts counts) {
        Set<String> required = new TreeSet<>();
        Set<String> accepted = new TreeSet<>();
        for (Expected entry : expected(name)) {
            String words = fold(entry.programme()) + "\t" + area(entry.other());
            if (kinds.contains(entry.kind())) {
                required.add(entry.kind() + "\t" + words);
            } else if (entry.kind().equals(optional)) {
                kinds.forEach(kind -> accepted.add(kind + "\t" + words));
            }
        }
        counts.required += required.size();
        for (String fact : found) {
            if (required.stream().anyMatch(entry -> same(entry, fact))) {
                required.removeIf(entry -> same(entry, fact));
                counts.hits++;
                counts.found++;
            } else if (accepted.stream().noneMatch(entry -> same(entry, fact))) {
                counts.found++;
                counts.faults.add(name + " false " + fact);
            }
        }
        required.forEach(missed -> counts.faults.add(name + " missed " + missed));
    }

    /** One fact where kind and programme are equal and one name of the actor ends the other. */
    private static boolean same(String one, String other) {
        String[] left = one.split("\t", -1);
        String[] right = other.split("\t", -1);
        return left[0].equals(right[0])
                && left[1].equals(right[1])
                && (left[2].endsWith(right[2]) || right[2].endsWith(left[2]));
    }

    /** Whether the lists say of a programme that it is one, and not that it is neither here nor there. */
    private static boolean isListed(String name, Extraction extraction, EntityKey key) {
        return programmes(expected(name), "programme").contains(programme(name, extraction, key));
    }

    /** The listed form of a programme, or its label. */
    private static String programme(String name, Extraction extraction, EntityKey key) {
        Set<String> listed = programmes(expected(name), "programme");
        Entity entity = entity(extraction, key);
        return forms(entity).stream().filter(listed::contains).findFirst().orElseGet(() -> fold(entity.label()));
    }

    private static List<Entity> programmes(Extraction extraction) {
        return extraction.entities().stream()
                .filter(entity -> entity.key().kind() == Kind.PROGRAMME)
                .toList();
    }

    private static String label(Extraction extraction, EntityKey key) {
        return key.kind() == Kind.PLACE ? key.text() : entity(extraction, key).label();
    }

    private static Entity entity(Extraction extraction, EntityKey key) {
        return extraction.entities().stream()
                .filter(entity -> entity.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> forms(Entity entity) {
        Set<String> forms = new HashSet<>();
        forms.add(fold(entity.label()));
        entity.aliases().forEach(alias -> forms.add(fold(alias)));
        return forms;
    }

    private static Set<String> programmes(List<Expected> expected, String kind) {
        Set<String> names = new TreeSet<>();
        expected.stream()
                .filter(entry -> entry.kind().equals(kind))
                .forEach(entry -> names.add(fold(entry.programme())));
        return names;
    }

    private static String fold(String name) {
        return name.replaceAll("[“”‘’《》（）()—\\-·\\s、]", "");
    }

    /** A place, its party committee and its government are one actor here. */
    private static String area(String body) {
        return body.replaceFirst("^中共", "").replaceFirst("(委员会|人民政府)$", "");
    }

    private static Extraction extraction(String name) {
        Article article = new Article(
                name,
                read(name + ".txt"),
                "UTF-8",
                "",
                java.util.Optional.empty(),
                java.util.Optional.empty(),
                java.util.Optional.empty());
        return STAGES.explain(article).extraction();
    }

    private static List<Expected> expected(String name) {
        List<Expected> expected = new ArrayList<>();
        read(name + ".tsv").lines().skip(1).forEach(line -> {
            String[] cells = line.split("\t", -1);
            expected.add(new Expected(cells[0], cells[1], cells[2]));
        });
        return expected;
    }

    private static String read(String file) {
        try (InputStream in = ProgrammeArticlesTest.class.getResourceAsStream("/io/mailuo/programmes/" + file)) {
            return new String(java.util.Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
