package io.mailuo.extract.body;

import io.mailuo.model.Mention;
import io.mailuo.model.Token;
import java.util.List;
import java.util.Optional;

/** Where a name begins, read leftwards from its head over the tokens that a name can hold. */
final class NameStart {

    private static final int LONGEST = 20;
    private static final int LONGEST_QUOTED = 12;

    private final Vocabulary vocabulary;

    NameStart(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * Where a name begins.
     *
     * @param start its first character
     * @param core the first character behind the place or level
     * @param place the place that it begins with
     * @param level the area that a bare level at its beginning means
     * @param national whether it begins with 国家, 中国 and the like
     */
    record Begin(int start, int core, Optional<Mention.Place> place, Optional<String> level, boolean national) {}

    Begin read(Line line, int head, Scene scene) {
        int at = line.cut(head)
                ? head
                : line.token(head).map(token -> token.span().start()).orElse(head);
        while (head - at < LONGEST) {
            Optional<Begin> opening = opening(line, at, scene);
            if (opening.isPresent()) {
                return opening.get();
            }
            int next = left(line, at);
            if (next == at) {
                break;
            }
            at = next;
        }
        at = skipClasses(line, at, head);
        return new Begin(at, at, Optional.empty(), Optional.empty(), false);
    }

    /** The place, level or national word that ends at an index, or begins at it inside a longer token. */
    private Optional<Begin> opening(Line line, int at, Scene scene) {
        Optional<Mention.Place> inside =
                scene.placeFrom(at).filter(place -> !line.cut(place.span().end()));
        if (inside.isPresent()) {
            return Optional.of(new Begin(at, inside.get().span().end(), inside, Optional.empty(), false));
        }
        Optional<Mention.Place> place = scene.placeTo(at);
        if (place.isPresent()) {
            String name = place.get().name();
            int start = place.get().span().start();
            return Optional.of(
                    vocabulary.isNational(name)
                            ? new Begin(start, at, Optional.empty(), Optional.empty(), true)
                            : before(line, new Begin(start, at, place, Optional.empty(), false), scene));
        }
        Optional<Token> token = line.token(at - 1);
        String word = token.map(Token::text).orElse("");
        int start = at - word.length();
        if (vocabulary.isNational(word)) {
            return Optional.of(new Begin(start, at, Optional.empty(), Optional.empty(), true));
        }
        return vocabulary
                .levels()
                .get(word)
                .filter(level -> line.cut(start))
                .flatMap(level -> scene.area(level, start))
                .map(area -> new Begin(start, at, Optional.empty(), Optional.of(area), false));
    }

    /** 中国（湖南）…: a national word before the place, with the place in brackets, or another place right before. */
    private Begin before(Line line, Begin begin, Scene scene) {
        int at = begin.start();
        Optional<Token> verb = line.token(at - 1).filter(token -> vocabulary.isVerb(token.text()));
        Optional<Mention.Place> sender =
                verb.flatMap(token -> scene.placeTo(token.span().start()));
        if (sender.isPresent()) {
            return new Begin(sender.get().span().start(), at, sender, Optional.empty(), false);
        }
        if (line.at(at - 1) == '（' || line.at(at - 1) == '(') {
            return begin;
        }
        return scene.placeTo(at)
                .filter(place -> !vocabulary.relatives().get(place.name()).isPresent())
                .map(place ->
                        new Begin(place.span().start(), begin.core(), Optional.of(place), Optional.empty(), false))
                .orElse(begin);
    }

    /** One token or quoted name further left; the index itself if a name cannot go on. */
    private int left(Line line, int at) {
        char before = line.at(at - 1);
        if (before == '”') {
            return open(line, at, '“', at);
        }
        if (before == '）' || before == ')') {
            return open(line, at, before == ')' ? '(' : '（', at);
        }
        Optional<Token> token = line.token(at - 1);
        return token.filter(this::inside).map(word -> word.span().start()).orElse(at);
    }

    private static int open(Line line, int from, char mark, int otherwise) {
        for (int at = from - 2; at >= line.start() && from - at <= LONGEST_QUOTED; at--) {
            if (line.at(at) == mark) {
                return at;
            }
        }
        return otherwise;
    }

    private boolean inside(Token token) {
        String word = token.text();
        if (vocabulary.isStop(word) || vocabulary.isClass(word) && word.length() == 1) {
            return false;
        }
        boolean noun = token.is("n")
                || token.is("vn")
                || token.is("b")
                || token.is("j")
                || token.is("g")
                || token.is("a") && word.length() == 1
                || vocabulary.isSound(word)
                || token.is("f")
                || token.is("s")
                || token.is("h")
                || token.is("k")
                || token.is("x");
        boolean ordinal = token.is("m") && (word.startsWith("第") || word.matches("[一二三四五六七八九十]+"));
        return noun || ordinal || token.is("v") && vocabulary.isVerb(word);
    }

    private int skipClasses(Line line, int start, int head) {
        int at = start;
        List<Token> tokens = line.between(start, head);
        for (Token token : tokens) {
            if (!vocabulary.isClass(token.text())) {
                break;
            }
            at = token.span().end();
        }
        return at;
    }
}
