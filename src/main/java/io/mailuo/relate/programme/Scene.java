package io.mailuo.relate.programme;

import io.mailuo.model.Document;
import io.mailuo.model.Mention;
import io.mailuo.model.Ordered;
import io.mailuo.model.Sentence;
import io.mailuo.model.Span;
import io.mailuo.model.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The sentences of an article with what they name.
 *
 * @param document the article
 * @param sentences its sentences in order
 * @param programmes programmes named in it
 * @param actors bodies and places that are no part of another mention
 * @param subjects bodies and places that words behind may stand for: the actors, and bodies inside the names of others (甲局|党组)
 * @param owners bodies and places that stand at the beginning of a programme's name (甲市乙改革试点)
 * @param people people named in it
 * @param titled where bodies stand in somebody's title (甲市教育局|局长)
 */
record Scene(
        Document document,
        List<Sentence> sentences,
        List<Mention.Programme> programmes,
        List<Mention> actors,
        List<Mention> subjects,
        List<Mention> owners,
        List<Mention.Person> people,
        Set<Span> titled) {

    static Scene of(Document document, List<? extends Mention> mentions) {
        List<Mention> ordered = new ArrayList<>(mentions);
        ordered.sort(Comparator.comparing(Mention::span));
        List<Mention.Programme> programmes = Mention.only(Mention.Programme.class, ordered);
        List<Mention.Organisation> bodies = Mention.only(Mention.Organisation.class, ordered);
        List<Mention> actors = new ArrayList<>(outermost(bodies, programmes));
        for (Mention.Place place : outermost(Mention.only(Mention.Place.class, ordered), programmes)) {
            if (bodies.stream().noneMatch(body -> body.span().overlaps(place.span()))) {
                actors.add(place);
            }
        }
        actors.sort(Comparator.comparing(Mention::span));
        return new Scene(
                document,
                document.sentences().toList(),
                programmes,
                actors,
                Stream.concat(actors.stream(), bodies.stream().filter(body -> !actors.contains(body)))
                        .sorted(Comparator.comparing(Mention::span))
                        .map(Mention.class::cast)
                        .toList(),
                leading(document, ordered, programmes),
                Mention.only(Mention.Person.class, ordered),
                Mention.only(Mention.Post.class, ordered).stream()
                        .flatMap(post -> post.organisation().stream())
                        .collect(Collectors.toSet()));
    }

    /** A title's mark stands before the name of its owner (《甲市…方案》). */
    private static int opening(Document document, Mention.Programme programme) {
        return document.at(programme.span()).startsWith("《") ? 1 : 0;
    }

    private static List<Mention> leading(
            Document document, List<Mention> mentions, List<Mention.Programme> programmes) {
        return mentions.stream()
                .filter(mention -> mention instanceof Mention.Organisation || mention instanceof Mention.Place)
                .filter(mention -> programmes.stream()
                        .anyMatch(programme -> programme.span().contains(mention.span())
                                && mention.span().start() - programme.span().start() <= opening(document, programme)))
                .sorted(Comparator.comparing(mention -> -mention.span().length()))
                .toList();
    }

    /** Mentions inside no other of their kind and in no programme's name. */
    private static <M extends Mention> List<M> outermost(List<M> mentions, List<Mention.Programme> programmes) {
        return mentions.stream()
                .filter(mention -> programmes.stream()
                        .noneMatch(programme -> programme.span().contains(mention.span())))
                .filter(mention -> mentions.stream()
                        .noneMatch(other -> other.span().contains(mention.span())
                                && other.span().length() > mention.span().length()))
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
        List<M> inside = new ArrayList<>();
        int first = Ordered.first(mentions, mention -> mention.span().start() >= span.start());
        for (int i = first; i < mentions.size() && mentions.get(i).span().start() <= span.end(); i++) {
            if (span.contains(mentions.get(i).span())) {
                inside.add(mentions.get(i));
            }
        }
        return inside;
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

    String between(int from, int to) {
        return document.at(new Span(from, to));
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
