package io.mailuo.extract.person;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.lexicon.Words;
import io.mailuo.model.Ordered;
import io.mailuo.model.Span;
import io.mailuo.model.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Reads titles: a head (部长) with what may stand before it (常务副). The grammar is {@code title = modifier* head}; words that
 * qualify the person and not the post (当选, 知名) are read and left out of the title.
 */
final class Titles {

    /** What a title says of its bearer. */
    enum Kind {
        /** An office in a body. */
        POST,
        /** A rank or honour. */
        HONOUR,
        /** What somebody does; an office only where a body or place stands before it. */
        OCCUPATION,
        /** Only follows a name (同志). */
        ADDRESS,
        /** Introduces a list of names (省领导). */
        GROUP
    }

    /**
     * A title in a sentence.
     *
     * @param span all its characters
     * @param text the title without words that qualify the person
     * @param past whether it begins with a word for one that was left (前总统)
     */
    record Title(Span span, String text, Kind kind, boolean past) {}

    /** What a word before a head does to a title. */
    private enum Modifier {
        /** It belongs to the title (副, 常务). */
        YES,
        /** It qualifies the person (知名). */
        NO,
        /** The title was left (前). */
        PAST
    }

    private static final int LONGEST = 16;

    /** 副司长|沙启明: a deputy's title is one wherever the tokeniser cuts (司|长沙). */
    private static final String DEPUTY = "副";

    /** Behind one of these a title has ended, wherever the tokeniser cuts (正教|授职|位). */
    private static final String CLOSERS = "职兼";

    private static final char LISTED = '、';

    private final Map<String, Kind> heads = new HashMap<>();
    /** The last two characters of every head: most places of a text are ruled out by them. */
    private final Words tails;

    /** The characters that titles begin with. */
    private final BitSet firsts = new BitSet();

    private final Map<String, Modifier> modifiers = new HashMap<>();
    private final Words chairs;
    private int longestModifier = 1;

    Titles(Lexicon lexicon) {
        for (Map<String, String> row : lexicon.rows("titles")) {
            heads.put(
                    row.getOrDefault("title", ""),
                    Kind.valueOf(row.getOrDefault("kind", "").toUpperCase(Locale.ROOT)));
        }
        tails = Words.of(heads.keySet().stream()
                .map(head -> head.substring(head.length() - 2))
                .toList());
        for (Map<String, String> row : lexicon.rows("title-modifiers")) {
            String modifier = row.getOrDefault("modifier", "");
            modifiers.put(
                    modifier, Modifier.valueOf(row.getOrDefault("part", "").toUpperCase(Locale.ROOT)));
            longestModifier = Math.max(longestModifier, modifier.length());
        }
        chairs = lexicon.words("title-modifiers", "chair", "yes");
        heads.keySet().forEach(head -> firsts.set(head.charAt(0)));
        modifiers.keySet().forEach(modifier -> firsts.set(modifier.charAt(0)));
    }

    /** The longest title that ends at a position. */
    Optional<Title> endingAt(Line line, int end) {
        return end > line.end() || !line.ends(tails, end) ? Optional.empty() : line.titleTo(end, this::readTo);
    }

    private Optional<Title> readTo(Line line, int end) {
        for (int start = Math.max(line.start(), end - LONGEST); start <= end - 2; start++) {
            int begin = start;
            Optional<Title> title = exactly(line, start, end).filter(found -> !found.past() || !line.endsTime(begin));
            if (title.isPresent()) {
                return title.filter(found -> line.isWordStart(end)
                        || isListed(line, begin)
                        || splitsName(line, end)
                        || CLOSERS.indexOf(line.at(end)) >= 0
                        || found.text().startsWith(DEPUTY));
            }
        }
        return Optional.empty();
    }

    /** The title that a range begins with, so that 书记 is not read as a name. */
    Optional<Title> startingWith(Line line, Span span) {
        for (int end = span.end() + 2; end >= span.start() + 2; end--) {
            Optional<Title> title = end > line.end() ? Optional.empty() : exactly(line, span.start(), end);
            if (title.isPresent()) {
                return title;
            }
        }
        return Optional.empty();
    }

    /** 书记, or 原副 before 局长: what a title begins with or a title begins in is no name. */
    boolean overlap(Line line, Span span) {
        return startingWith(line, span).isPresent() || beginsInside(in(line), span);
    }

    /** Whether one of some titles, of which none is inside another, begins inside a span and not with it. */
    private static boolean beginsInside(List<Title> titles, Span span) {
        int first = Ordered.first(titles, title -> title.span().start() > span.start());
        return first < titles.size() && titles.get(first).span().start() < span.end();
    }

    /** Whether a title is one that may bear a name (讲席教授). */
    boolean isChair(Title title) {
        return chairs.begin(title.text());
    }

    /** The title that fills a range exactly. */
    Optional<Title> exactly(Line line, int start, int end) {
        return firsts.get(line.at(start)) ? read(line.of(start, end), start) : Optional.empty();
    }

    /** Titles of a sentence, none inside another, in order. */
    List<Title> in(Line line) {
        return line.titles(this::read);
    }

    private List<Title> read(Line line) {
        List<Title> titles = new ArrayList<>();
        for (int end = line.start() + 2; end <= line.end(); end++) {
            Optional<Title> title = endingAt(line, end);
            if (title.isEmpty()) {
                continue;
            }
            Span span = title.get().span();
            titles.removeIf(earlier -> span.contains(earlier.span()));
            titles.add(title.get());
        }
        return List.copyOf(titles);
    }

    /** 区委副书记、区|长文|馨: behind another title a title ends wherever the tokeniser cuts. */
    private boolean isListed(Line line, int start) {
        return line.at(start - 1) == LISTED && endingAt(line, start - 1).isPresent();
    }

    /** What follows the title in one token with its last characters (长张 in 部长张立新 cut badly) does not speak against it. */
    private static boolean splitsName(Line line, int end) {
        for (int start = end - 1; start > end - 4; start--) {
            Optional<Token> token = line.tokenAt(start);
            if (token.isPresent() && token.get().span().end() > end) {
                return token.get().is("nr");
            }
        }
        return false;
    }

    private Optional<Title> read(String text, int start) {
        Kind kind = heads.get(text);
        if (kind != null) {
            return Optional.of(new Title(new Span(start, start + text.length()), text, kind, false));
        }
        for (int length = Math.min(longestModifier, text.length() - 1); length > 0; length--) {
            Modifier modifier = modifiers.get(text.substring(0, length));
            if (modifier == null) {
                continue;
            }
            Optional<Title> rest = read(text.substring(length), start + length);
            if (rest.isPresent()) {
                Title title = rest.get();
                String whole = modifier == Modifier.YES ? text.substring(0, length) + title.text() : title.text();
                boolean past = modifier == Modifier.PAST || title.past();
                return Optional.of(new Title(new Span(start, title.span().end()), whole, title.kind(), past));
            }
        }
        return Optional.empty();
    }
}
