package io.mailuo.extract.body;

import io.mailuo.model.Span;
import io.mailuo.model.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Companies that a text names without their legal form, where a cue stands behind: a title that only a company has (甲乙汽车董事长),
 * or 等企业 behind an enumeration of names (甲乙科技、丙丁电子等企业). The name must hold an unknown word, or end in a word
 * of its trade behind another word.
 */
final class CuedCompanies {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 7;
    private static final int LONGEST_NAME = 4;
    private static final String TRADE = "业";

    private final Vocabulary vocabulary;
    private final Heads heads;

    CuedCompanies(Vocabulary vocabulary, Heads heads) {
        this.vocabulary = vocabulary;
        this.heads = heads;
    }

    /** The companies that the cues of a line show. */
    List<Found> in(Line line, Scene scene) {
        List<Found> found = new ArrayList<>();
        for (Token token : line.sentence().tokens()) {
            int at = token.span().start();
            if (vocabulary.isCue(token.text())) {
                start(line, at, scene)
                        .filter(start -> traded(line, start, at) || unknown(line, start, at))
                        .ifPresent(start -> found.add(company(line, start, at)));
            } else if (token.text().equals("等") && companies(line, token.span().end())) {
                found.addAll(listed(line, at, scene));
            } else {
                named(line, token.span().end(), scene).ifPresent(found::add);
            }
        }
        return found;
    }

    /** A name of unknown words that ends in a word of a trade (乳业, 酒业) and that the article writes again: 甲乙乳业. */
    private Optional<Found> named(Line line, int end, Scene scene) {
        if (!line.has(end - 1, TRADE)) {
            return Optional.empty();
        }
        return start(line, end, scene)
                .filter(start -> traded(line, start, end) && odd(line, start, end))
                .filter(start -> again(line, line.cutOut(start, end)))
                .map(start -> company(line, start, end));
    }

    private static boolean again(Line line, String name) {
        return line.places().comesAgain(name);
    }

    /** Whether the words before a trade hold a name, or characters that make no word. */
    private boolean odd(Line line, int start, int end) {
        int trade = end - vocabulary.tradeTo(line.text(), start, end);
        List<Token> tokens = line.between(start, trade);
        long singles =
                tokens.stream().filter(token -> token.text().length() == 1).count();
        boolean name = tokens.stream().anyMatch(token -> token.is("nr") || token.is("nz"));
        return (name || singles > 1) && singles + (name ? 1 : 0) >= tokens.size();
    }

    /** Whether 企业 or 公司 follows, with at most two words of quality between (等知名企业, 等一批高科技企业). */
    private static boolean companies(Line line, int from) {
        int at = from;
        for (int words = 0; words < 4 && line.token(at).isPresent(); words++) {
            Token token = line.token(at).orElseThrow();
            if (token.text().equals("企业") || token.text().equals("公司")) {
                return true;
            }
            if (token.is("w") || token.is("p") || token.is("c") || token.is("u")) {
                return false;
            }
            at = token.span().end();
        }
        return false;
    }

    /** All names of an enumeration, if more than one is unmistakable; 汽车、电子等企业 names trades. */
    private List<Found> listed(Line line, int end, Scene scene) {
        List<Found> names = new ArrayList<>();
        int sure = 0;
        int at = end;
        while (true) {
            int to = at;
            Optional<Integer> start = start(line, to, scene);
            if (start.isEmpty()) {
                at = skipped(line, to);
                if (at == to) {
                    break;
                }
                continue;
            }
            boolean named = unknown(line, start.get(), to);
            if (named || traded(line, start.get(), to)) {
                names.add(company(line, start.get(), to));
                sure += named || proper(line, start.get(), to) ? 1 : 0;
            }
            at = start.get() - 1;
            if (line.at(at) != '、') {
                break;
            }
        }
        return names.size() > 1 && (sure > 0 || names.size() > 2) ? names : List.of();
    }

    /** Where the item before one ends that cannot be read (每日 + 互动); the end of the item itself if none stands before it. */
    private static int skipped(Line line, int end) {
        int at = end;
        while (at > line.start() && end - at <= LONGEST && Line.han(line.at(at - 1))) {
            at--;
        }
        return at < end && line.at(at - 1) == '、' ? at - 1 : end;
    }

    private static Found company(Line line, int start, int end) {
        return new Found(new Span(start, end), line.cutOut(start, end), Optional.empty(), Found.Rule.CUED);
    }

    /** Where a name begins that ends at an index: at the beginning of the clause or behind a comma of enumeration. */
    private Optional<Integer> start(Line line, int end, Scene scene) {
        int start = end;
        while (start > line.start() && end - start <= LONGEST && Line.han(line.at(start - 1))) {
            Optional<Token> token = line.token(start - 1);
            if (token.isEmpty() || edge(token.get())) {
                break;
            }
            start = token.get().span().start();
        }
        boolean length = end - start >= SHORTEST && end - start <= LONGEST;
        boolean place =
                scene.placeFrom(start).isPresent() || scene.placeOver(end).isPresent();
        return length && !place && !headed(line, start, end) ? Optional.of(start) : Optional.empty();
    }

    private boolean edge(Token token) {
        boolean grammar = token.is("p") || token.is("c") || token.is("u") || token.is("r") || token.is("w");
        boolean stop = vocabulary.isStop(token.text()) || vocabulary.isMember(token.text());
        return (grammar && !token.text().equals("比"))
                || stop
                || (token.is("v") && !token.is("vn") && token.text().length() > 1);
    }

    /** A name with a head is read by the other rules; 公司, 集团 alone are none. */
    private boolean headed(Line line, int start, int end) {
        for (int at = start; at < end; at++) {
            Optional<Heads.Head> head = heads.namedAt(line, at);
            if (head.isPresent() && at + head.get().word().length() >= end) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word of a trade ends the characters, and what stands before it is a word that is no class. */
    private boolean traded(Line line, int start, int end) {
        int trade = end - vocabulary.tradeTo(line.text(), start, end);
        if (trade == end || trade - start < SHORTEST || trade - start > LONGEST_NAME) {
            return false;
        }
        List<Token> before = line.between(start, trade);
        return !before.isEmpty()
                && before.stream()
                        .noneMatch(token -> vocabulary.isClass(token.text())
                                || vocabulary.isTrade(token.text())
                                || vocabulary.isVerb(token.text())
                                || (token.is("a") && token.text().length() > 1)
                                || token.is("b"));
    }

    /** Whether a name begins with a proper noun or a character by itself. */
    private static boolean proper(Line line, int start, int end) {
        return line.between(start, end).stream()
                .findFirst()
                .filter(token ->
                        token.is("nr") || token.is("nz") || (token.text().length() == 1 && !token.is("a")))
                .isPresent();
    }

    /** Whether the characters make no words: two single characters side by side, none of which is a grammar word. */
    private static boolean unknown(Line line, int start, int end) {
        List<Token> tokens = line.between(start, end);
        boolean plain = tokens.stream()
                .allMatch(token -> token.text().length() == 1
                        || token.is("nr")
                        || token.is("nz")
                        || token.is("j")
                        || token.is("n"));
        long odd = tokens.stream()
                .filter(token -> (token.text().length() == 1 && !token.tag().equals("n")) || token.is("nz"))
                .count();
        boolean person = tokens.size() == 1 && tokens.get(0).is("nr");
        return plain && !person && end - start <= 4 && odd > 1;
    }
}
