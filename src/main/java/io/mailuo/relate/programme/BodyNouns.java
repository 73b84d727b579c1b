package io.mailuo.relate.programme;

import io.mailuo.model.Mention;
import io.mailuo.model.Ordered;
import io.mailuo.model.Sentence;
import io.mailuo.model.Span;
import io.mailuo.model.Token;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Short words that stand for a body named before: 学校|推行…, 该局|启动…, 教育厅|实施… behind 甲省教育厅. */
final class BodyNouns {

    private static final String THAT = "该";
    private static final int SHORTEST_NAME = 3;
    private static final int LONGEST_NAME = 4;
    private static final Pattern SITTING = Pattern.compile("(第.{1,6}次)?(常务|全体|专题)?会议|[^，。]{0,6}(召开|举行)[^，。]{0,10}会议");
    private static final int LONGEST_SITTING = 24;

    private final Scene scene;
    private final TieWords words;
    private final Map<Word, Referents> meant = new HashMap<>();
    private final Map<String, Referents> departments = new HashMap<>();

    /** A word for a body, and the noun in it that 该 points with. */
    private record Word(String text, Optional<String> pointed) {}

    BodyNouns(Scene scene, TieWords words) {
        this.scene = scene;
        this.words = words;
    }

    /** A word that stands for a body, and the body that it stands for. */
    record Meant(Span noun, Mention body) {}

    /** 学校|推行…: the last word for a body that stands where a subject does, if it is known what it stands for. */
    Optional<Meant> last(Sentence sentence, int from, int offset) {
        Span within = new Span(Math.min(from, offset), offset);
        Optional<Meant> noun = sentence.tokens().stream()
                .filter(token -> within.contains(token.span()))
                .filter(token ->
                        isOwnKind(sentence, token) && opensClause(sentence, token) && isActing(sentence, token))
                .reduce((first, second) -> second)
                .flatMap(token -> meant(sentence, token).map(body -> new Meant(token.span(), body)));
        Optional<Meant> name = shortName(sentence, within);
        boolean later = noun.isEmpty()
                || name.filter(other -> other.noun().start() > noun.get().noun().start())
                        .isPresent();
        return name.isPresent() && later ? name : noun;
    }

    /** 教育厅|配套实施…: the end of a department's name for the whole of it. */
    private Optional<Meant> shortName(Sentence sentence, Span within) {
        List<Token> tokens = sentence.tokens();
        Optional<Meant> found = Optional.empty();
        for (int i = 0; i < tokens.size(); i++) {
            if (!within.contains(tokens.get(i).span()) || !opensClause(sentence, tokens.get(i))) {
                continue;
            }
            for (int k = i; k < Math.min(tokens.size(), i + LONGEST_NAME); k++) {
                Span name = new Span(
                        tokens.get(i).span().start(), tokens.get(k).span().end());
                if (within.contains(name) && isActing(sentence, tokens.get(k))) {
                    Optional<Mention> body = ending(name);
                    found = body.isPresent() ? Optional.of(new Meant(name, body.get())) : found;
                }
            }
        }
        return found;
    }

    /** The department that was named last before a word which its name ends with. */
    private Optional<Mention> ending(Span name) {
        String text = scene.document().at(name);
        int reaching = Ordered.first(scene.actors(), actor -> actor.span().end() > name.start());
        boolean known = reaching < scene.actors().size()
                && scene.actors().get(reaching).span().start() < name.end();
        if (known || text.length() < SHORTEST_NAME || !words.isDepartment(text)) {
            return Optional.empty();
        }
        return departments.computeIfAbsent(text, this::ending).last(name.start());
    }

    private Referents ending(String text) {
        List<Mention> ending = scene.subjects().stream()
                .filter(Mention.Organisation.class::isInstance)
                .filter(actor -> Actor.of(actor).fullName().endsWith(text))
                .collect(Collectors.toCollection(ArrayList::new));
        // Of two at one place the second counts.
        Collections.reverse(ending);
        return new Referents(ending);
    }

    /** 学校, and 该局 in one word or in two. */
    private boolean isOwnKind(Sentence sentence, Token token) {
        return words.isOwnKind(token.text()) || pointed(sentence, token).isPresent() || isSession(sentence, token);
    }

    /** 会议|审议通过…: the body that sits makes a paper its own. */
    private boolean isSession(Sentence sentence, Token token) {
        return words.sessions().isSession(token.text())
                && words.sessions()
                        .adopts(scene.between(
                                token.span().end(), sentence.span().end()));
    }

    /** 甲委员会第六次会议…。|会议|审议通过: the body whose sitting was told of last. */
    private Optional<Mention> sitting(int before) {
        return scene.actors().stream()
                .filter(Mention.Organisation.class::isInstance)
                .filter(actor -> actor.span().end() <= before)
                .filter(actor -> SITTING.matcher(scene.between(
                                actor.span().end(),
                                Math.min(before, actor.span().end() + LONGEST_SITTING)))
                        .lookingAt())
                .reduce((first, second) -> second);
    }

    /** The noun that 该 points with: 县 in 该县. */
    private Optional<String> pointed(Sentence sentence, Token token) {
        if (token.text().length() > 1 && token.text().startsWith(THAT)) {
            return Optional.of(token.text().substring(1));
        }
        return Scene.before(sentence, token.span().start())
                .filter(before -> before.text().equals(THAT)
                        && before.span().end() == token.span().start())
                .map(before -> token.text());
    }

    /** The body or place that 该县, 该局 right before an offset stands for. */
    Optional<Mention> pointedBefore(Sentence sentence, int offset) {
        return Scene.before(sentence, offset)
                .filter(token ->
                        token.span().end() == offset && pointed(sentence, token).isPresent())
                .flatMap(token -> meant(sentence, token));
    }

    /** Whether a word begins a clause, or stands behind a time, 了 or a reporting verb. */
    boolean opensClause(Sentence sentence, Token token) {
        Optional<Token> first = Scene.before(sentence, token.span().start());
        if (first.filter(before -> before.text().equals(THAT)).isPresent()) {
            first = Scene.before(sentence, first.get().span().start());
        }
        return first.map(before -> (before.is("w") && !before.text().equals("、"))
                        || before.is("u")
                        || before.is("t")
                        || words.reports(before.text()))
                .orElse(true);
    }

    /** Whether a verb, an adverb or a time stands behind a word. */
    boolean isActing(Sentence sentence, Token token) {
        return Scene.at(sentence, token.span().end())
                .filter(next -> (next.is("v") && !next.is("vn"))
                        || next.is("d")
                        || next.is("ad")
                        || next.is("a")
                        || next.is("t")
                        || next.is("p"))
                .isPresent();
    }

    /** The body that was named last before 该局, or most often before a common noun (学校), and may be meant by it. */
    Optional<Mention> meant(Sentence sentence, Token noun) {
        if (isSession(sentence, noun)) {
            return sitting(noun.span().start());
        }
        Optional<String> pointed = pointed(sentence, noun);
        Referents referents = meant.computeIfAbsent(
                new Word(noun.text(), pointed),
                word -> new Referents(scene.subjects().stream()
                        .filter(actor -> {
                            String name = Actor.of(actor).fullName();
                            return words.standsFor(noun.text(), name)
                                    || pointed.filter(name::endsWith).isPresent();
                        })
                        .toList()));
        int before = noun.span().start();
        return pointed.isPresent() ? referents.last(before) : referents.most(before);
    }
}
