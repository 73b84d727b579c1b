package io.mailuo.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfidencesTest {

    /** The id of a rule; what the lexicon is asked for is the name of a table. */
    private static final Pattern ID = Pattern.compile(
            "(?<!words\\(|rows\\(|byWord\\(|lexicon, )\"((?:body|person|place|post|programme|quantity)(?:-[a-z]+)+)\"");

    private final Path folder;

    ConfidencesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void hasARowForEveryRuleOfTheProgramAndNoOther() throws IOException {
        SortedSet<String> named = new TreeSet<>();
        for (String stage : new String[] {"model", "extract", "relate"}) {
            try (Stream<Path> files = Files.walk(Path.of("src/main/java/io/mailuo", stage))) {
                for (Path file :
                        files.filter(path -> path.toString().endsWith(".java")).toList()) {
                    Matcher ids = ID.matcher(Files.readString(file));
                    while (ids.find()) {
                        named.add(ids.group(1));
                    }
                }
            }
        }

        assertThat(Confidences.from(Lexicon.standard()).rules()).containsExactlyElementsOf(named);
    }

    @Test
    void takesAFigureOfTheUsersOwnTableForThatOfTheProgram() throws IOException {
        double before = Confidences.from(Lexicon.standard()).of("post-stated");
        own("post-stated\t0.125");

        Confidences own = Confidences.from(Lexicon.with(folder));

        assertThat(before).isNotEqualTo(0.125);
        assertThat(own.of("post-stated")).isEqualTo(0.125);
        assertThat(own.of("post-of-whom"))
                .isEqualTo(Confidences.from(Lexicon.standard()).of("post-of-whom"));
    }

    @Test
    void saysWhichRuleHasNoRow() {
        assertThatThrownBy(() -> Confidences.from(Lexicon.standard()).of("post-guessed"))
                .hasMessage("confidence.tsv: no row for the rule post-guessed; every rule needs one");
    }

    @Test
    void refusesWhatIsNoShare() throws IOException {
        for (String figure : new String[] {"1.01", "-0.1", "NaN", "much", ""}) {
            own("post-stated\t" + figure);
            assertThatThrownBy(() -> Confidences.from(Lexicon.with(folder)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("confidence.tsv: the rule post-stated has the confidence \"" + figure
                            + "\"; a number from 0 to 1 is wanted");
        }
    }

    private void own(String row) throws IOException {
        Files.writeString(folder.resolve("confidence.tsv"), "rule\tconfidence\n" + row + "\n");
    }
}
