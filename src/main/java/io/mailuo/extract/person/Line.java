package io.mailuo.extract.person;

import io.mailuo.extract.person.Names.Name;
import io.mailuo.extract.person.Titles.Title;
import io.mailuo.lexicon.Words;
import io.mailuo.model.Document;
import io.mailuo.model.Ordered;
import io.mailuo.model.Sentence;
import io.mailuo.model.Span;
import io.mailuo.model.TaggedSpan;
import io.mailuo.model.Token;
import io.mailuo.model.WordPlaces;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A sentence as the readers of names and titles see it: characters by position in the normal text, and where words begin.
 */
final class Line {

    private static final char HAN_LIKE = '〇';
    private static final String MARKS = "，。；、！？）\n";
    /** The block CJK Unified Ideographs, in which nearly all of them lie. */
    private static final char FIRST_HAN = 0x4E00;

    private static final char LAST_HAN = 0x9FFC;
    private static final char LAST_LATIN = 0xFF;

    private static final Set<String> NOMINAL = Set.of("n", "v", "j", "b", "a", "s", "f", "k", "q", "g");

    private final String text;
    /** Where words stand in the whole text. */
    private final WordPlaces places;

    private final Sentence sentence;
    private @Nullable List<Title> titles;
    private final Map<Integer, Optional<Title>> titlesTo = new HashMap<>();
    /** By character, counted from the sentence's first, the token that begins there, and the one that ends before it. */
    private final @Nullable Token[] byStart;

    private final @Nullable Token[] byEnd;

    /** What follows words in the whole text, counted once for all its sentences. */
    private final Map<String, Integer> followers;

    private final Map<Integer, Optional<Name>> listed = new HashMap<>();

    Line(Document document, Sentence sentence) {
        this(document, sentence, new HashMap<>());
    }

    /** @param followers shared by the sentences of a document */
    Line(Document document, Sentence sentence, Map<String, Integer> followers) {
        this.followers = followers;
        this.text = document.text().normal();
        this.places = document.text().places();
        this.sentence = sentence;
        byStart = new Token[sentence.span().length() + 1];
        byEnd = new Token[byStart.length];
        for (Token token : sentence.tokens()) {
            byStart[token.span().start() - start()] = token;
            byEnd[token.span().end() - start()] = token;
        }
    }

    /** The titles of the sentence, read once. */
    List<Title> titles(Function<Line, List<Title>> reader) {
        List<Title> read = titles;
        if (read == null) {
            read = reader.apply(this);
            titles = read;
        }
        return read;
    }

    /** The title that ends at a position, read once. */
    Optional<Title> titleTo(int end, BiFunction<Line, Integer, Optional<Title>> reader) {
        Optional<Title> title = titlesTo.get(end);
        if (title == null) {
            title = reader.apply(this, end);
            titlesTo.put(end, title);
        }
        return title;
    }

    /** The further name of a list that begins at a position, read once. */
    Optional<Name> listed(int start, BiFunction<Line, Integer, Optional<Name>> reader) {
        Optional<Name> name = listed.get(start);
        if (name == null) {
            name = reader.apply(this, start);
            listed.put(start, name);
        }
        return name;
    }

    Sentence sentence() {
        return sentence;
    }

    int start() {
        return sentence.span().start();
    }

    int end() {
        return sentence.span().end();
    }

    /** The character at a position, or a line break outside the sentence. */
    char at(int position) {
        return position >= start() && position < end() ? text.charAt(position) : '\n';
    }

    String of(int from, int to) {
        return text.substring(Math.max(from, start()), Math.min(to, end()));
    }

    boolean startsWith(String word, int position) {
        return position >= start() && position + word.length() <= end() && text.startsWith(word, position);
    }

    /** Whether one of some words begins here and ends in the sentence. */
    boolean begins(Words words, int position) {
        return position >= start() && words.beginAt(text, position, end());
    }

    /** Whether one of some words ends here and begins in the sentence. */
    boolean ends(Words words, int position) {
        return words.endAt(text, start(), position);
    }

    boolean endsWith(String word, int position) {
        return position - word.length() >= start() && text.startsWith(word, position - word.length());
    }

    /** Whether a word begins here, by the tokens; the ends of the sentence count. */
    boolean isWordStart(int position) {
        return position <= start() || position >= end() || byStart[position - start()] != null;
    }

    Optional<Token> tokenAt(int position) {
        return Optional.ofNullable(inside(position) ? byStart[position - start()] : null);
    }

    Optional<Token> tokenEndingAt(int position) {
        return Optional.ofNullable(inside(position) ? byEnd[position - start()] : null);
    }

    /** 目前, 三天前, 10日前: whether the character at a position ends a time, so that it belongs to no title behind it (前总统). */
    boolean endsTime(int position) {
        Optional<Token> last = tokenEndingAt(position + 1);
        boolean word = last.filter(token -> token.span().length() > 1)
                .filter(token -> token.is("t") || token.is("d"))
                .isPresent();
        boolean counted = last.filter(token -> token.span().length() == 1).isPresent()
                && tokenEndingAt(position)
                        .filter(token -> token.is("q") || token.is("m") || token.is("t"))
                        .isPresent();
        return word
                || counted
                || sentence.times().stream()
                        .anyMatch(time ->
                                time.span().end() == position || time.span().end() == position + 1);
    }

    private boolean inside(int position) {
        return position >= start() && position <= end();
    }

    boolean isHan(int position) {
        char c = at(position);
        if (c >= FIRST_HAN && c <= LAST_HAN) {
            return true;
        }
        return c > LAST_LATIN && (Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN || c == HAN_LIKE);
    }

    /** Whether a mark stands at a position behind which nothing of the phrase before it goes on. */
    boolean isMark(int position) {
        return MARKS.indexOf(at(position)) >= 0;
    }

    /** Whether every character of the range is Han. */
    boolean allHan(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!isHan(i)) {
                return false;
            }
        }
        return to <= end();
    }

    /** Whether a range holds nothing but nouns and what qualifies them. */
    boolean isNominal(int from, int to) {
        int at = from;
        while (at < to) {
            Optional<Token> token = tokenAt(at);
            if (token.isEmpty()
                    || !NOMINAL.contains(token.get().tag().substring(0, 1))
                    || token.get().is("nr")) {
                return false;
            }
            boolean verb = token.get().is("v") && !token.get().is("vn");
            if (verb) {
                return false;
            }
            at = token.get().span().end();
        }
        return at == to;
    }

    /** First position at or after {@code position} that is no blank. */
    int skipBlanks(int position) {
        int at = position;
        while (at < end() && Character.isWhitespace(at(at))) {
            at++;
        }
        return at;
    }

    /** Number of times that {@code word} stands in the whole text. */
    int count(String word) {
        return places.count(word);
    }

    /** Number of different characters that follow {@code word} in the whole text. */
    int followers(String word) {
        return followers.computeIfAbsent(word, this::countFollowers);
    }

    private int countFollowers(String word) {
        Set<Character> next = new HashSet<>();
        places.apart(word, at -> {
            int end = at + word.length();
            next.add(end < text.length() ? text.charAt(end) : '\n');
        });
        return next.size();
    }

    /** What the tagger says of exactly these characters. */
    Optional<TaggedSpan> tag(Span span) {
        for (TaggedSpan tag : tagsFrom(span.start())) {
            if (tag.span().start() > span.start()) {
                break;
            }
            if (tag.span().equals(span)) {
                return Optional.of(tag);
            }
        }
        return Optional.empty();
    }

    /** What the tagger sees that ends behind a position; it sees one thing behind the other. */
    List<TaggedSpan> tagsFrom(int position) {
        List<TaggedSpan> tags = sentence.tags();
        return tags.subList(Ordered.first(tags, tag -> tag.span().end() > position), tags.size());
    }

    /** The person that the tagger sees at a position. */
    Optional<TaggedSpan> taggedPerson(int start) {
        for (TaggedSpan tag : tagsFrom(start)) {
            if (tag.span().start() > start) {
                break;
            }
            if (tag.kind() == TaggedSpan.Kind.PERSON && tag.span().start() == start) {
                return Optional.of(tag);
            }
        }
        return Optional.empty();
    }

    static Span span(int from, int to) {
        return new Span(from, to);
    }
}
