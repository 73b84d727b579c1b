package io.mailuo.relate;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.lexicon.Words;
import io.mailuo.model.Mention;
import io.mailuo.model.Span;

/**
 * Bodies and places that are only named as part of something else: of an event (2024年某地电影周), of a route (甲市至乙市高铁), of
 * a word (中国特色), or one of many that are counted (8个督察组).
 */
final class NameParts {

    /** Rule of programmes that are events of an edition, a year or a name of their own. */
    private static final String EVENT = "programme-event";

    /** Characters between the end of a route and the word that says so (甲市至乙市的城际铁路). */
    private static final int REACH = 8;

    private static final String MARKS = "，。；：！？、\n";
    private static final String TO = "至到—–－-";
    private static final String COUNTED = "个家支名所座";
    private static final String NUMERALS = "0123456789一二两三四五六七八九十百千万多余几数";

    private final Words events;
    private final Words followers;
    private final Words routes;
    private final Words members;

    NameParts(Lexicon lexicon) {
        events = lexicon.words("programme-heads", "plain", "event");
        followers = lexicon.words("holder-followers", "role", "word");
        members = lexicon.words("holder-followers", "role", "member");
        routes = lexicon.words("holder-followers", "role", "route");
    }

    boolean isPart(Named named, Mention mention) {
        String text = named.text();
        Span span = mention.span();
        if (isInProgramme(named, span) || isBehindEvent(named, span)) {
            return true;
        }
        return mention instanceof Mention.Place
                ? followers.beginAt(text, span.end(), text.length()) || isEndOfRoute(named, span)
                : isCounted(text, span.start()) || members.beginAt(text, span.end(), text.length());
    }

    /** A name with which the name of a programme begins may be its owner (某市“甲”试点); any other is part of it. */
    private boolean isInProgramme(Named named, Span span) {
        return named.around(span)
                .filter(programme -> programme.rule().equals(EVENT)
                        || events.end(programme.name())
                        || programme.span().start() < span.start())
                .isPresent();
    }

    /** 2024某某周（某省）: in brackets right behind an event. */
    private static boolean isBehindEvent(Named named, Span span) {
        String text = named.text();
        boolean brackets = span.start() > 1
                && text.charAt(span.start() - 1) == '（'
                && span.end() < text.length()
                && text.charAt(span.end()) == '）';
        return brackets
                && named.programmes(new Span(Math.max(0, span.start() - 1 - 4 * REACH), span.start() - 1)).stream()
                        .anyMatch(programme -> programme.rule().equals(EVENT)
                                && programme.span().end() == span.start() - 1);
    }

    private boolean isEndOfRoute(Named named, Span span) {
        String text = named.text();
        boolean first = span.end() < text.length()
                && TO.indexOf(text.charAt(span.end())) >= 0
                && named.holders(new Span(span.end() + 1, Math.min(text.length(), span.end() + 1 + REACH))).stream()
                        .anyMatch(other -> other.span().start() == span.end() + 1
                                && isRoute(text, other.span().end()));
        boolean second = span.start() > 1
                && TO.indexOf(text.charAt(span.start() - 1)) >= 0
                && named.endsAt(span.start() - 1)
                && isRoute(text, span.end());
        return first || second;
    }

    private boolean isRoute(String text, int from) {
        int end = from;
        while (end < text.length() && end - from < REACH && MARKS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return routes.standIn(text.substring(from, end));
    }

    private static boolean isCounted(String text, int start) {
        return start > 1
                && COUNTED.indexOf(text.charAt(start - 1)) >= 0
                && NUMERALS.indexOf(text.charAt(start - 2)) >= 0;
    }
}
