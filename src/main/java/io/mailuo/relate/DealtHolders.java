package io.mailuo.relate;

import io.mailuo.model.EntityKey;
import io.mailuo.model.Mention;
import io.mailuo.model.Resolution;
import io.mailuo.model.Sentence;
import io.mailuo.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Holders that 分别 deals out: 甲市、乙市、丙市分别增长8%、7%、6% gives each its own figure, in order. */
final class DealtHolders {

    private static final String DEALING = "分别";

    /** The area whose figure it is, where as many areas are listed before 分别 as figures follow it. */
    Optional<EntityKey> of(Resolution resolution, Sentence sentence, Mention.Quantity quantity) {
        String text = resolution.document().text().normal();
        Span span = sentence.span();
        int start = Math.max(span.start(), quantity.span().start());
        int found = text.substring(span.start(), Math.min(text.length(), start + DEALING.length()))
                .lastIndexOf(DEALING);
        int at = span.start() + found;
        if (found < 0) {
            return Optional.empty();
        }
        Span dealt = new Span(at, endOfClause(text, at, span.end()));
        List<Mention.Quantity> figures = resolution.within(dealt, Mention.Quantity.class);
        int index = figures.indexOf(quantity);
        if (index < 0 || figures.size() == 1) {
            return Optional.empty();
        }
        List<Mention.Place> areas = list(resolution, text, new Span(span.start(), at));
        return areas.size() == figures.size() ? resolution.key(areas.get(index)) : Optional.empty();
    }

    private static int endOfClause(String text, int from, int end) {
        int stop = from;
        while (stop < end && "，；。".indexOf(text.charAt(stop)) < 0) {
            stop++;
        }
        return stop;
    }

    /** The last areas of a span that stand side by side as a list. */
    private static List<Mention.Place> list(Resolution resolution, String text, Span span) {
        List<Mention.Place> listed = new ArrayList<>();
        for (Mention.Place place : resolution.within(span, Mention.Place.class)) {
            int last =
                    listed.isEmpty() ? -1 : listed.get(listed.size() - 1).span().end();
            boolean next = last >= 0 && place.span().start() - last == 1 && "、和及与".indexOf(text.charAt(last)) >= 0;
            if (!next) {
                listed.clear();
            }
            listed.add(place);
        }
        return listed;
    }
}
