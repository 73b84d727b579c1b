package io.mailuo.nlp;

import io.mailuo.model.Span;
import io.mailuo.model.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * A text in which divisions that every dictionary has stand in for those it names, so that words are cut the same way in an
 * article about any place. Where the last character of a name goes with the word behind (绵阳 + 市民), it does so for all
 * names, and only the short form is a word.
 */
final class StandIns {

    private final String text;
    private final List<NamedAreas.Name> names;

    StandIns(String text, List<NamedAreas.Name> names) {
        this.text = text;
        this.names = names;
    }

    /** The words of the text, as {@code cutter} cuts it with the stand-ins. */
    List<Token> words(Function<String, List<Token>> cutter) {
        StringBuilder masked = new StringBuilder();
        List<Integer> back = new ArrayList<>();
        List<NamedAreas.Name> placed = new ArrayList<>();
        int at = 0;
        for (NamedAreas.Name name : names) {
            copy(at, name.span().start(), masked, back);
            int start = masked.length();
            String other = name.standIn();
            for (int i = 0; i < other.length(); i++) {
                back.add(i == 0 ? name.span().start() : -1);
            }
            masked.append(other);
            int shortEnd = masked.length();
            copy(name.shortEnd(), name.span().end(), masked, back);
            placed.add(new NamedAreas.Name(new Span(start, masked.length()), shortEnd, other, name.tag()));
            at = name.span().end();
        }
        copy(at, text.length(), masked, back);
        back.add(text.length());
        return merged(cutter.apply(masked.toString()), placed, back, cutter);
    }

    private void copy(int from, int to, StringBuilder masked, List<Integer> back) {
        masked.append(text, from, to);
        for (int i = from; i < to; i++) {
            back.add(i);
        }
    }

    /** The words cut, with each name as one word. */
    private List<Token> merged(
            List<Token> cut, List<NamedAreas.Name> placed, List<Integer> back, Function<String, List<Token>> cutter) {
        NavigableMap<Integer, Token> byStart = new TreeMap<>();
        cut.forEach(token -> byStart.put(token.span().start(), token));
        BitSet cuts = new BitSet();
        cut.forEach(token -> cuts.set(token.span().end()));
        Map<Integer, String> tags = new HashMap<>();
        for (NamedAreas.Name name : placed) {
            int start = name.span().start();
            int end = cuts.get(name.span().end()) ? name.span().end() : name.shortEnd();
            cuts.clear(start, end);
            cuts.set(start);
            cuts.set(end);
            tags.put(start, name.tag());
        }
        List<Token> words = new ArrayList<>();
        int start = 0;
        for (int end = cuts.nextSetBit(1); end >= 0; end = cuts.nextSetBit(end + 1)) {
            Span span = new Span(back.get(start), back.get(end));
            Token token = byStart.get(start);
            String tag = tags.get(start);
            if (tag != null) {
                words.add(new Token(span, span.of(text), tag));
            } else if (token != null && token.span().end() == end) {
                words.add(new Token(span, token.text(), token.tag()));
            } else {
                cutter.apply(span.of(text)).forEach(part -> words.add(part.moved(span.start())));
            }
            start = end;
        }
        return words;
    }
}
