package io.mailuo.extract.body;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.lexicon.Prefixes;
import io.mailuo.lexicon.Words;
import io.mailuo.model.Document;
import io.mailuo.model.Mention;
import io.mailuo.model.Sentence;
import io.mailuo.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The body that speaks of itself as 我校, 我院: of its kind the one that the article names most. Whoever comes to 我校 or acts together
 * with it is another one, and a body before a title is mostly a guest's: a page names its own people by the title alone.
 */
final class Speaker {

    private static final String SCHOOLS = "校院学中园";

    /** What stands between 我校 and another school (海阳学院与我校合作). */
    private static final String TOGETHER = "与和同";

    private static final List<String> SCHOOL_ENDS = List.of("大学", "学院", "学校", "中学");

    private static final int GUEST = 1;
    private static final int NAMED = 3;

    private final Vocabulary vocabulary;
    private final Prefixes<String> titles = new Prefixes<>();
    private final Words visits;
    private final Set<String> media;

    Speaker(Lexicon lexicon, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.visits = lexicon.words("visit-verbs");
        this.media = lexicon.words("media-ends");
        lexicon.words("titles").forEach(title -> titles.put(title, title));
    }

    Optional<String> read(Document document, List<Mention.Organisation> bodies) {
        Map<String, Integer> votes = new TreeMap<>();
        Set<String> others = new TreeSet<>();
        NavigableMap<Integer, List<Mention.Organisation>> byStart = new TreeMap<>();
        bodies.forEach(body -> byStart.computeIfAbsent(body.span().start(), start -> new ArrayList<>())
                .add(body));
        boolean speaks = false;
        for (Sentence sentence : document.sentences().toList()) {
            Line line = new Line(document.text(), sentence);
            Optional<Span> word = word(line);
            speaks = speaks || word.isPresent();
            String own = word.map(span -> line.cutOut(span.start(), span.end())).orElse("我校");
            byStart.subMap(line.start(), line.end()).values().stream()
                    .flatMap(List::stream)
                    .map(this::owner)
                    .filter(body -> ofKind(body, own))
                    .forEach(body -> {
                        votes.merge(
                                body.fullName(), beforeTitle(line, body.span().end()) ? GUEST : NAMED, Integer::sum);
                        if (word.filter(span -> isOther(line, body.span(), span))
                                .isPresent()) {
                            others.add(body.fullName());
                        }
                    });
        }
        votes.keySet().removeAll(others);
        joinParts(votes);
        return speaks ? clear(votes) : Optional.empty();
    }

    /** Whose medium a body is: 某大学新闻网 speaks for 某大学. */
    private Mention.Organisation owner(Mention.Organisation body) {
        String name = body.fullName();
        return media.stream()
                .filter(name::endsWith)
                .map(end -> name.substring(0, name.length() - end.length()))
                .filter(school -> SCHOOL_ENDS.stream().anyMatch(school::endsWith))
                .findFirst()
                .map(school -> new Mention.Organisation(
                        body.span(), school, school, Optional.empty(), body.rule(), body.confidence()))
                .orElse(body);
    }

    /** 某大学某研究院 and 某市与某大学 speak for 某大学 where the article names it alone, too. */
    private static void joinParts(Map<String, Integer> votes) {
        for (String whole : List.copyOf(votes.keySet())) {
            for (String part : List.copyOf(votes.keySet())) {
                boolean holds = !part.equals(whole) && (part.startsWith(whole) || part.endsWith(whole));
                if (holds && votes.containsKey(whole)) {
                    votes.merge(whole, votes.remove(part), Integer::sum);
                }
            }
        }
    }

    private boolean beforeTitle(Line line, int end) {
        return titles.longest(line.text(), end, line.end()) > 0;
    }

    /** 甲校与我校, 我校和甲校, 甲校…一行到我校: the two are not one. */
    private boolean isOther(Line line, Span body, Span word) {
        boolean before = body.end() <= word.start();
        String between = before
                ? line.cutOut(body.end(), word.start())
                : line.cutOut(word.end(), Math.max(word.end(), body.start()));
        if (between.length() == 1 && TOGETHER.contains(between)) {
            return true;
        }
        boolean clause = between.indexOf('，') < 0 && between.indexOf('；') < 0;
        return before && clause && visits.end(between);
    }

    /** Whether any sentence speaks of a body as its own. */
    boolean speaks(Document document) {
        return document.sentences()
                .anyMatch(sentence -> word(new Line(document.text(), sentence)).isPresent());
    }

    private Optional<Span> word(Line line) {
        for (int at = line.start(); at < line.end(); at++) {
            int length = vocabulary.speakers().longest(line.text(), at, line.end());
            if (length > 0 && line.cutOut(at, at + length).startsWith("我")) {
                return Optional.of(new Span(at, at + length));
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
