package io.mailuo.extract.quantity;

import io.mailuo.model.Sentence;
import io.mailuo.model.Span;
import io.mailuo.model.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * The words before a figure in its clause that may be its subject: without times and bracketed asides, without
 * connectives in front, and without the adverbs, verbs and comparisons that lead to the figure.
 */
final class LeftContext {

    private static final int LONGEST = 16;
    private static final List<String> TAIL =
            List.of("strip", "neutral-before", "least-before", "about-before", "most-before");

    private final QuantityWords words;
    private final List<Token> tokens;
    private final String verb;

    private LeftContext(QuantityWords words, List<Token> tokens, String verb) {
        this.words = words;
        this.tokens = tokens;
        this.verb = verb;
    }

    /**
     * Reads what stands between two places of a clause.
     *
     * @param change whether the figure is a change, so that 比去年增长 before it is no part of the subject
     */
    static LeftContext read(QuantityWords words, Sentence sentence, List<Token> between, boolean change) {
        List<Token> kept = new ArrayList<>();
        int depth = 0;
        for (Token token : between) {
            depth += "（(".contains(token.text()) ? 1 : 0;
            boolean time = sentence.times().stream().anyMatch(t -> t.span().overlaps(token.span()));
            if (depth == 0 && !time) {
                kept.add(token);
            }
            depth -= "）)".contains(token.text()) && depth > 0 ? 1 : 0;
        }
        dropTail(words, kept);
        String verb = kept.isEmpty()
                ? ""
                : last(kept).is("v") && !words.is("light", last(kept).text())
                        ? last(kept).text()
                        : "";
        if (change) {
            dropChange(words, kept);
        } else {
            dropArrival(words, kept);
        }
        dropLead(words, kept);
        dropTail(words, kept);
        return new LeftContext(words, kept, verb);
    }

    /** The subject that the words make; lists before 等 are left out, and what is too long is cut in front. */
    String text() {
        List<Token> rest = withoutList();
        String all = join(rest);
        for (int i = 1; i < rest.size() && all.length() > LONGEST; i++) {
            Token before = rest.get(i - 1);
            boolean function = before.is("p") || before.is("c") || before.is("u") || before.is("d") || before.is("w");
            String tail = join(rest.subList(i, rest.size()));
            if (function && tail.length() <= LONGEST && tail.length() >= 3) {
                return trim(tail);
            }
        }
        int from = 0;
        while (join(rest.subList(from, rest.size())).length() > LONGEST && from < rest.size() - 1) {
            from++;
        }
        return trim(join(rest.subList(from, rest.size())));
    }

    /** The verb right before the figure, empty where a noun or a verb of arrival stands there. */
    String verb() {
        return verb;
    }

    /** From the last verb with a meaning of its own on (通达欧洲). */
    String fromLastVerb() {
        for (int i = tokens.size() - 1; i >= 0; i--) {
            Token token = tokens.get(i);
            if (token.is("v") && token.text().length() > 1 && !words.is("light", token.text())) {
                return trim(join(tokens.subList(i, tokens.size())));
            }
        }
        return text();
    }

    /** 联合开工建设甲、乙等高铁通道: 联合开工建设高铁通道. */
    private List<Token> withoutList() {
        int and = indexOf("等");
        int first = indexOf("、");
        if (and <= 0 || first < 0 || first > and || and == tokens.size() - 1) {
            return tokens;
        }
        List<Token> rest = new ArrayList<>();
        for (int i = first - 1; i >= 0; i--) {
            if (tokens.get(i).is("v")) {
                rest.addAll(tokens.subList(0, i + 1));
                break;
            }
        }
        rest.addAll(tokens.subList(and + 1, tokens.size()));
        return rest;
    }

    private int indexOf(String word) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).text().equals(word)) {
                return i;
            }
        }
        return -1;
    }

    private static void dropTail(QuantityWords words, List<Token> kept) {
        while (!kept.isEmpty()) {
            Token token = last(kept);
            boolean adverb = token.is("d")
                    || token.is("c")
                    || token.is("u")
                    || token.is("p")
                    || token.is("w") && !"”》".contains(token.text());
            if (!adverb && TAIL.stream().noneMatch(role -> words.is(role, token.text()))) {
                return;
            }
            kept.remove(kept.size() - 1);
        }
    }

    private static void dropLead(QuantityWords words, List<Token> kept) {
        while (!kept.isEmpty()) {
            Token token = kept.get(0);
            boolean function =
                    token.is("c") || token.is("d") || token.is("u") || token.is("w") && !"“《".contains(token.text());
            if (!function && !words.is("lead", token.text())) {
                return;
            }
            kept.remove(0);
        }
    }

    /** Takes off 同比增长, 比去年增长了, 较上届增加; 增速 stays. */
    private static void dropChange(QuantityWords words, List<Token> kept) {
        for (int i = kept.size() - 1; i >= 0; i--) {
            String word = kept.get(i).text();
            if (words.is("compare", word) || word.startsWith("同比") || word.startsWith("环比")) {
                kept.subList(i, kept.size()).clear();
            }
        }
        while (!kept.isEmpty()
                && (words.is("rise", last(kept).text())
                        || words.is("fall", last(kept).text()))) {
            kept.remove(kept.size() - 1);
            dropTail(words, kept);
        }
    }

    /** 率从…提高到: the words before 从 are the subject; a verb of change alone is none. */
    private static void dropArrival(QuantityWords words, List<Token> kept) {
        for (int i = kept.size() - 1; i > 0; i--) {
            if (words.is("from", kept.get(i).text())
                    && join(kept.subList(i, kept.size())).length() <= 14) {
                kept.subList(i, kept.size()).clear();
                return;
            }
        }
        while (!kept.isEmpty()
                && (words.is("rise", last(kept).text())
                        || words.is("fall", last(kept).text()))
                && !last(kept).text().startsWith("新")) {
            kept.remove(kept.size() - 1);
        }
    }

    private static Token last(List<Token> tokens) {
        return tokens.get(tokens.size() - 1);
    }

    private static String join(List<Token> tokens) {
        StringBuilder joined = new StringBuilder();
        tokens.forEach(token -> joined.append(token.text()));
        return joined.toString();
    }

    private static String trim(String phrase) {
        return Phrases.trim(phrase);
    }

    /** The span of the words that were kept; empty at {@code at} where none were. */
    Span span(int at) {
        return tokens.isEmpty()
                ? new Span(at, at)
                : new Span(tokens.get(0).span().start(), last(tokens).span().end());
    }
}
