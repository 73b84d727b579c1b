package io.mailuo.extract.body;

import io.mailuo.model.Document;
import io.mailuo.model.Mention;
import io.mailuo.model.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** The body that speaks of itself as 我校, 我院: the one of its kind that the article names, or names beside these words. */
final class Speaker {

    private static final String SCHOOLS = "校院学中园";

    private final Vocabulary vocabulary;

    Speaker(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    Optional<String> read(Document document, List<Mention.Organisation> bodies) {
        Map<String, Integer> votes = new TreeMap<>();
        NavigableMap<Integer, List<Mention.Organisation>> byStart = new TreeMap<>();
        bodies.forEach(body -> byStart.computeIfAbsent(body.span().start(), start -> new ArrayList<>())
                .add(body));
        boolean speaks = false;
        for (Sentence sentence : document.sentences().toList()) {
            Optional<String> word = word(document, sentence);
            speaks = speaks || word.isPresent();
            byStart.subMap(sentence.span().start(), sentence.span().end()).values().stream()
                    .flatMap(List::stream)
                    .filter(body -> ofKind(body, word.orElse("我校")))
                    .forEach(body -> votes.merge(body.fullName(), word.isPresent() ? 5 : 1, Integer::sum));
        }
        return speaks ? clear(votes) : Optional.empty();
    }

    /** Whether any sentence speaks of a body as its own. */
    boolean speaks(Document document) {
        return document.sentences()
                .anyMatch(sentence -> word(document, sentence).isPresent());
    }

    private Optional<String> word(Document document, Sentence sentence) {
        Line line = new Line(document.text().normal(), sentence);
        for (int at = line.start(); at < line.end(); at++) {
            int length = vocabulary.speakers().longest(line.text(), at, line.end());
            if (length > 0 && line.cutOut(at, at + length).startsWith("我")) {
                return Optional.of(line.cutOut(at, at + length));
            }
        }
        return Optional.empty();
    }

    private static boolean ofKind(Mention.Organisation body, String word) {
        char last = body.fullName().charAt(body.fullName().length() - 1);
        return switch (word) {
            case "我校" ->
                SCHOOLS.indexOf(last) >= 0
                        && !body.fullName().endsWith("法院")
                        && !body.fullName().endsWith("医院");
            case "我院" -> last == '院';
            case "我局" -> last == '局';
            case "我馆" -> last == '馆';
            default -> body.fullName().endsWith("公司") || body.fullName().endsWith("集团");
        };
    }

    /** The name with the most votes, if no other has as many. */
    private static Optional<String> clear(Map<String, Integer> votes) {
        List<Map.Entry<String, Integer>> order = votes.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, Integer> entry) -> -entry.getValue())
                        .thenComparing(Map.Entry::getKey))
                .toList();
        boolean first = order.size() == 1
                || (order.size() > 1 && order.get(0).getValue() > order.get(1).getValue());
        return first ? Optional.of(order.get(0).getKey()) : Optional.empty();
    }
}
