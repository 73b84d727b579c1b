package io.mailuo.nlp.tag;

import io.mailuo.model.Span;
import io.mailuo.model.TaggedSpan.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Copies of marked sentences with other names in the same places: a name gives way to a marked name of the same kind and form,
 * so that the model learns what stands around names and how they are built, not who they are.
 */
final class NameSwaps {

    private final List<MarkedSentence> sentences;
    private final Random random;
    private final Map<String, List<String>> names = new TreeMap<>();

    NameSwaps(List<MarkedSentence> sentences, long seed) {
        this.sentences = sentences;
        this.random = new Random(seed);
        for (MarkedSentence sentence : sentences) {
            for (MarkedSentence.Mark mark : sentence.marks()) {
                String name = mark.span().of(sentence.text());
                names.computeIfAbsent(form(mark.kind(), name), form -> new ArrayList<>())
                        .add(name);
            }
        }
    }

    /** One copy of each sentence that names something. */
    List<MarkedSentence> swapped() {
        return sentences.stream()
                .filter(sentence -> sentence.marks().stream()
                        .anyMatch(mark -> mark.kind() != Kind.TITLE && mark.kind() != Kind.QUANTITY))
                .map(this::swapped)
                .toList();
    }

    private MarkedSentence swapped(MarkedSentence sentence) {
        StringBuilder text = new StringBuilder();
        List<MarkedSentence.Mark> marks = new ArrayList<>();
        int copied = 0;
        for (MarkedSentence.Mark mark : sentence.marks()) {
            text.append(sentence.text(), copied, mark.span().start());
            String name = mark.span().of(sentence.text());
            List<String> others = names.getOrDefault(form(mark.kind(), name), List.of(name));
            int start = text.length();
            text.append(others.get(random.nextInt(others.size())));
            marks.add(new MarkedSentence.Mark(new Span(start, text.length()), mark.kind()));
            copied = mark.span().end();
        }
        text.append(sentence.text(), copied, sentence.text().length());
        return new MarkedSentence(text.toString(), marks);
    }

    /** What a name must share with another to take its place: length or script of people, how bodies and places end and begin. */
    private static String form(Kind kind, String name) {
        int length = name.length();
        if (kind == Kind.PERSON) {
            boolean han = name.chars().allMatch(Character::isIdeographic);
            return "P" + (han ? String.valueOf(Math.min(length, 4)) : name.indexOf('·') > 0 ? "·" : name);
        }
        if (kind == Kind.BODY || kind == Kind.PLACE) {
            return kind.mark() + name.substring(length - 1) + (length > 4 ? "long" : "short");
        }
        return kind.mark() + name;
    }
}
