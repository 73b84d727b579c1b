package io.mailuo.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.hostile.Hostile;
import io.mailuo.hostile.HostileDocuments;
import io.mailuo.hostile.HostileOutcomes;
import io.mailuo.ledger.LedgerEntry.Outcome;
import io.mailuo.lexicon.Lexicon;
import io.mailuo.model.Problem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Hostile documents read in this process, as those of one's own are: what becomes of each is what becomes of it in a process apart. */
class HostileReadingTest {

    /** What unpacks to hundreds of megabytes, or takes seconds of the processor: {@code .ci/endurance hostile} reads them too. */
    private static final Set<String> LARGE = Set.of(
            "bomb.docx", "bomb-beside.docx", "bomb.pdf", "bomb-twice.pdf", "deep-div.html", "feet.html", "glyphs.pdf");

    /** A document in memory. */
    private record Document(Hostile hostile) implements Content {

        @Override
        public String name() {
            return hostile.name();
        }

        @Override
        public String place() {
            return hostile.name();
        }

        @Override
        public long size() {
            return hostile.bytes().length;
        }

        @Override
        public byte[] bytes() {
            return hostile.bytes();
        }
    }

    @Test
    void haveTheirOutcomesInThisProcessToo() throws IOException {
        HostileOutcomes outcomes = new HostileOutcomes();
        List<String> wrong = new ArrayList<>();
        try (ArticleReader reader = new ArticleReader(Lexicon.standard())) {
            for (Hostile document : HostileDocuments.all()) {
                if (!LARGE.contains(document.name())) {
                    Reading reading = reader.read(new Document(document));
                    if (!outcomes.of(document.name()).isMet(outcome(reading), code(reading))) {
                        wrong.add(document.name() + ": " + outcome(reading) + " " + code(reading));
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static Outcome outcome(Reading reading) {
        return reading instanceof Reading.Read read
                ? read.problems().isEmpty() ? Outcome.READ : Outcome.PARTLY
                : Outcome.REJECTED;
    }

    private static Optional<Problem.Code> code(Reading reading) {
        return reading instanceof Reading.Rejected rejected
                ? Optional.of(rejected.problem().code())
                : ((Reading.Read) reading).problems().stream().findFirst().map(Problem::code);
    }
}
