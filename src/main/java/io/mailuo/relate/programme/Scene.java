package io.mailuo.relate.programme;

import io.mailuo.model.Document;
import io.mailuo.model.Mention;
import io.mailuo.model.Ordered;
import io.mailuo.model.Sentence;
import io.mailuo.model.Span;
import io.mailuo.model.SpanIndex;
import io.mailuo.model.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The sentences of an article with what they name.
 *
 * @param document the article
 * @param sentences its sentences in order
 * @param places the same by where they stand
 * @param paragraphs the same by paragraph
 * @param programmes programmes named in it
 * @param named the same by where they stand
 * @param actors bodies and places that are no part of another mention
 * @param subjects bodies and places that words behind may stand for: the actors, and bodies inside the names of others (甲局|党组)
 * @param owners bodies and places that stand at the beginning of a programme's name (甲市乙改革试点)
 * @param people people named in it
 * @param titles where titles stand
 * @param titled where bodies stand in somebody's title (甲市教育局|局长)
 */
record Scene(
        Document document,
        List<Sentence> sentences,
        SpanIndex<Sentence> places,
        Map<Integer, List<Sentence>> paragraphs,
        List<Mention.Programme> programmes,
        SpanIndex<Mention.Programme> named,
        List<Mention> actors,
        List<Mention> subjects,
        SpanIndex<Mention> owners,
        List<Mention.Person> people,
        Set<Span> titles,
        Set<Span> titled) {

    static Scene of(Document document, List<? extends Mention> mentions) {
        List<Mention> ordered = new ArrayList<>(mentions);
        ordered.sort(Comparator.comparing(Mention::span));
        List<Mention.Programme> programmes = Mention.only(Mention.Programme.class, ordered).stream()
                .filter(programme -> !programme.rule().equals(Mention.Programme.LINE))
                .toList();
        List<Mention.Organisation> bodies = Mention.only(Mention.Organisation.class, ordered);
        SpanIndex<Mention.Programme> named = SpanIndex.of(programmes);
        SpanIndex<Mention.Organisation> everyBody = SpanIndex.of(bodies);
        List<Mention> actors = new ArrayList<>(outermost(bodies, everyBody, named));
        List<Mention.Place> places = Mention.only(Mention.Place.class, ordered);
        for (Mention.Place place : outermost(places, SpanIndex.of(places), named)) {
            if (!everyBody.touches(place.span())) {
                actors.add(place);
            }
        }
        actors.sort(Comparator.comparing(Mention::span));
        Set<Mention> acting = new HashSet<>(actors);
        return new Scene(
                document,
                document.sentences().toList(),
                new SpanIndex<>(document.sentences().toList(), Sentence::span),
                document.sentences().collect(Collectors.groupingBy(Sentence::paragraph)),
                programmes,
                named,
                actors,
                Stream.concat(actors.stream(), bodies.stream().filter(body -> !acting.contains(body)))
                        .sorted(Comparator.comparing(Mention::span))
                        .map(Mention.class::cast)
                        .toList(),
                SpanIndex.of(leading(document, ordered, named)),
                Mention.only(Mention.Person.class, ordered),
                Mention.only(Mention.Post.class, ordered).stream()
                        .map(Mention.Post::span)
                        .collect(Collectors.toSet()),
                Mention.only(Mention.Post.class, ordered).stream()
                        .flatMap(post -> post.organisation().stream())
                        .collect(Collectors.toSet()));
    }

    /** A title's mark stands before the name of its owner (《甲市…方案》). */
    private static int opening(Document document, Mention.Programme programme) {
        return document.at(programme.span()).startsWith("《") ? 1 : 0;
    }

    /** 《甲、|乙关于…的意见》: a mention behind another and a joint. */
    private static boolean isListed(Document document, Mention mention, List<Mention> mentions) {
        int joint = mention.span().start() - 1;
        return joint > 0
                && isJoint(document.at(new Span(joint, joint + 1)))
                && mentions.stream()
                        .anyMatch(other -> other instanceof Mention.Organisation
                                && other.span().end() == joint);
    }

    /** What parts the names of a list (、 or a blank in a title). */
    static boolean isJoint(String mark) {
        return mark.equals("、") || mark.equals(" ") || mark.equals("\u3000");
    }

    private static List<Mention> leading(
            Document document, List<Mention> mentions, SpanIndex<Mention.Programme> programmes) {
        return mentions.stream()
                .filter(mention -> mention instanceof Mention.Organisation || mention instanceof Mention.Place)
                .filter(mention -> programmes.around(mention.span()).stream()
                        .anyMatch(programme ->
                                mention.span().start() - programme.span().start() <= opening(document, programme)
                                        || isListed(document, mention, mentions)))
                .sorted(Comparator.comparing(mention -> -mention.span().length()))
                .toList();
    }

    /** Mentions inside no other of their kind and in no programme's name. */
    private static <M extends Mention> List<M> outermost(
            List<M> mentions, SpanIndex<M> places, SpanIndex<Mention.Programme> programmes) {
        return mentions.stream()
                .filter(mention -> !programmes.covers(mention.span()))
                .filter(mention -> places.around(mention.span()).stream()
                        .noneMatch(
                                other -> other.span().length() > mention.span().length()))
                .toList();
    }

    /** Index of the sentence that a span begins in; -1 if it begins in none. */
    int sentenceOf(Span span) {
        int first = Ordered.first(sentences, sentence -> sentence.span().end() > span.start());
        if (first < sentences.size() && sentences.get(first).span().start() <= span.start()) {
            return first;
        }
        // A section that stands inside another comes behind it.
        for (int i = 0; i < sentences.size(); i++) {
            Span sentence = sentences.get(i).span();
            if (sentence.start() <= span.start() && span.start() < sentence.end()) {
                return i;
            }
        }
        return -1;
    }

    /** The mentions that lie in a span, of a list in the order of the text. */
    static <M extends Mention> List<M> within(Span span, List<M> mentions) {
        return Ordered.within(span, mentions, Mention::span);
    }

    /** The mentions that begin between two offsets, both included, of a list in the order of the text. */
    static <M extends Mention> List<M> starting(int from, int to, List<M> mentions) {
        int first = Ordered.first(mentions, mention -> mention.span().start() >= from);
        int behind = Ordered.first(mentions, mention -> mention.span().start() > to);
        return mentions.subList(first, Math.max(first, behind));
    }

    /** The mentions that end between two offsets, both included, of a list in which none lies in another: actors, or people. */
    static <M extends Mention> List<M> ending(int from, int to, List<M> apart) {
        int first = Ordered.first(apart, mention -> mention.span().end() >= from);
        int behind = Ordered.first(apart, mention -> mention.span().end() > to);
        return apart.subList(first, Math.max(first, behind));
    }

    /** The word that ends last at or before an offset in a sentence. */
    static Optional<Token> before(Sentence sentence, int offset) {
        int behind = firstBehind(sentence, offset);
        return behind == 0 ? Optional.empty() : Optional.of(sentence.tokens().get(behind - 1));
    }

    /** The word that begins at an offset in a sentence. */
    static Optional<Token> at(Sentence sentence, int offset) {
        int index = firstBehind(sentence, offset);
        return Optional.of(index)
                .filter(it -> it < sentence.tokens().size())
                .map(sentence.tokens()::get)
                .filter(token -> token.span().start() == offset);
    }

    /** Index of the first word that ends behind an offset; words stand in their order and do not overlap. */
    private static int firstBehind(Sentence sentence, int offset) {
        return Ordered.first(sentence.tokens(), token -> token.span().end() > offset);
    }

    /** Where the first sentence of a paragraph begins. */
    int startOfParagraph(int paragraph) {
        List<Sentence> all = paragraphs.getOrDefault(paragraph, List.of());
        return all.isEmpty() ? 0 : all.get(0).span().start();
    }

    String between(int from, int to) {
        return document.at(new Span(from, to));
    }

    /** A text up to the first mark that ends a clause. */
    static String clauseOf(String text) {
        int end = 0;
        while (end < text.length() && "，；：。！？".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return text.substring(0, end);
    }

    /** The words of a sentence from the last mark that parts clauses before an offset up to it. */
    String clauseBefore(Sentence sentence, int offset) {
        String before =
                between(sentence.span().start(), Math.max(sentence.span().start(), offset));
        int mark = 0;
        for (int i = 0; i < before.length(); i++) {
            mark = "，；：。！？".indexOf(before.charAt(i)) >= 0 ? i + 1 : mark;
        }
        return before.substring(mark);
    }
}
