package io.mailuo.extract.quantity;

import io.mailuo.model.Span;
import io.mailuo.model.Token;
import java.util.List;
import java.util.Optional;

/** People counted by what befell them: 17人受伤. */
final class Befallen {

    private final QuantityWords words;

    Befallen(QuantityWords words) {
        this.words = words;
    }

    /** 造成甲市、乙市共17人受伤: 造成受伤, what did it and what befell them, and not the places before. */
    Optional<SubjectReader.Subject> read(Measure measure, List<Token> between, RightContext behind, String before) {
        if (!is(measure, behind)) {
            return Optional.empty();
        }
        int cause = Phrases.lastIndexOf(between, token -> words.is("befalling-cause", token.text()));
        String verb = cause < 0 ? "" : between.get(cause).text();
        return Optional.of(new SubjectReader.Subject(
                verb + behind.noun(), new Span(measure.start(), behind.end()), before, SubjectReader.COUNTED_SUBJECT));
    }

    /** 造成3人死亡、5人受伤: the second is said as the first. */
    Optional<SubjectReader.Subject> alike(SubjectReader.Subject first, Measure measure, RightContext behind) {
        String fate = words.ending("befalling", first.text());
        return fate.isEmpty() || !is(measure, behind)
                ? Optional.empty()
                : Optional.of(new SubjectReader.Subject(
                        first.text().substring(0, first.text().length() - fate.length()) + behind.noun(),
                        new Span(measure.start(), behind.end()),
                        first.before(),
                        first.rule()));
    }

    private boolean is(Measure measure, RightContext behind) {
        return words.is("acting", measure.unit().text())
                && !words.ending("befalling", behind.noun()).isEmpty();
    }
}
