package io.mailuo.extract.body;

import io.mailuo.model.Span;
import io.mailuo.model.Token;
import java.util.Optional;

/** A unit named right behind its body: 市教育局 + 政治处, 四川大学 + 某某研究院. */
final class Units {

    /** 某局改革司副司|长: a deputy's title is no unit. */
    private static final String DEPUTY = "副";

    private static final int LONGEST = 14;

    private final Heads heads;
    private final Vocabulary vocabulary;

    Units(Heads heads, Vocabulary vocabulary) {
        this.heads = heads;
        this.vocabulary = vocabulary;
    }

    /** The unit whose name goes on where a body's name ends, with the body's name in front. */
    Optional<Found> behind(Line line, Found body) {
        int from = body.span().end();
        int end = end(line, from);
        if (end == from) {
            return Optional.empty();
        }
        String full = body.fullName() + line.cutOut(from, end);
        return Optional.of(
                new Found(new Span(body.span().start(), end), full, Optional.of(body.fullName()), body.rule()));
    }

    private int end(Line line, int from) {
        int limit = Math.min(line.end(), from + LONGEST);
        int best = from;
        int at = from;
        while (at < limit && line.cut(from)) {
            Optional<Heads.Head> head = heads.unitAt(line, at);
            if (head.isPresent()) {
                int end = at + head.get().word().length();
                boolean core = at > from || head.get().word().length() > 1;
                boolean company = line.has(at - 1, "公司");
                boolean deputy = head.get().word().length() == 1 && line.has(at - 1, DEPUTY);
                if (end <= limit && line.cut(end) && core && !company && !deputy) {
                    best = end;
                }
            }
            Optional<Token> token = line.token(at);
            boolean joint = best == from && at > from && line.has(at, "与");
            if (token.isEmpty() || !(inside(token.get()) || joint)) {
                break;
            }
            at++;
        }
        return best;
    }

    private boolean inside(Token token) {
        boolean digit = token.is("m")
                && (token.text().startsWith("第") || token.text().length() == 1)
                && Line.han(token.text().charAt(0));
        boolean noun = (token.is("n") && !token.is("nr"))
                || token.is("vn")
                || token.is("b")
                || token.is("j")
                || token.is("f")
                || token.is("g")
                || token.is("q");
        boolean verb = (token.is("v") || token.is("a")) && vocabulary.isVerb(token.text());
        return (noun || verb || digit) && !vocabulary.isStop(token.text());
    }
}
