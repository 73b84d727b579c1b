package io.mailuo.extract.programme;

import io.mailuo.model.Token;
import java.util.Optional;
import java.util.regex.Pattern;

/** What is said of a programme whose name is the subject: the verb that follows it, and how far left the name then reaches. */
final class Predicate {

    /** Words from a name to behind the verb that follows it (不断 | 向 | 纵深 | 推进 |). */
    private static final int FARTHEST_VERB = 5;
    /** Verbs of two characters that stand inside a subject (国际 | 航行 | 船舶 沿海 | 捎带 | 业务 试点). */
    private static final int MOST_VERBS = 3;
    /** Words of a subject. */
    private static final int FARTHEST_SUBJECT = 24;

    private static final Pattern SO_MANY_GREAT = Pattern.compile("[两三四五六七八九十]大");

    private final ProgrammeWords words;

    Predicate(ProgrammeWords words) {
        this.words = words;
    }

    /** The verb that follows a name (…行动 | 正式 | 启动). */
    Optional<Token> follower(Line line, int index) {
        for (int next = index + 1;
                next < Math.min(index + FARTHEST_VERB, line.tokens().size());
                next++) {
            Token token = line.tokens().get(next);
            if (words.followsName(token.text()) || words.achieves(token.text())) {
                return Optional.of(token);
            }
            boolean passed = words.saysHow(token.text())
                    || token.is("d")
                    || token.is("ad")
                    || token.is("a")
                    || token.is("t")
                    || token.is("vn")
                    || isSince(line, index, next)
                    || token.text().equals("的");
            if (!passed) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** 甲市职工技能大赛 | 在 | 某地 | 开赛, …试点 | 在 | 全国 | 推开. */
    boolean takesPlace(Line line, int last) {
        boolean at = last + 1 < line.tokens().size()
                && line.tokens().get(last + 1).text().equals("在");
        return at
                && line.tokens().stream()
                        .skip(last + 2L)
                        .takeWhile(token -> !Tags.isMark(token))
                        .anyMatch(token -> words.followsName(token.text()) && !isAttribute(line, token));
    }

    /** 在 | 实施 | 过程 中: the noun behind has the verb for its attribute. */
    private static boolean isAttribute(Line line, Token verb) {
        int next = line.firstFrom(verb.span().end());
        return next < line.tokens().size()
                && Tags.isCommonNoun(line.tokens().get(next))
                && !line.tokens().get(next).is("vn");
    }

    /** 行动 | 自 | 6 | 月 | 启动. */
    private static boolean isSince(Line line, int index, int at) {
        Token token = line.tokens().get(at);
        boolean since = "自从于".contains(token.text()) && at == index + 1;
        return since
                || (at > index + 1
                        && "自从于".contains(line.tokens().get(index + 1).text())
                        && (token.is("m") || token.is("q")));
    }

    /**
     * Where the subject begins whose head noun the word at an index ends: at the beginning of its clause, where nothing but nouns, and verbs
     * that stand for attributes, lead to a head noun that a verb follows (国家|生态|保护|红线…平台|上线); the index itself where it is none.
     */
    int subjectFrom(Line line, int last) {
        if (follower(line, last).isEmpty() && !takesPlace(line, last)) {
            return last;
        }
        int verbs = 0;
        int index = last - 1;
        while (index >= 0 && last - index < FARTHEST_SUBJECT) {
            Token token = line.tokens().get(index);
            if (Tags.isMark(token) || token.text().equals("随着")) {
                break;
            }
            boolean verb = Tags.isVerb(token);
            verbs += verb ? 1 : 0;
            boolean inside = verb
                    ? isInside(line, index)
                    : Tags.isNominal(token)
                            && !SO_MANY_GREAT.matcher(token.text()).matches();
            if (!inside || verbs > MOST_VERBS) {
                return last;
            }
            index--;
        }
        return index + 1;
    }

    /** A verb between nouns that governs none of them and reports nothing. */
    private boolean isInside(Line line, int index) {
        String verb = line.tokens().get(index).text();
        Token before = line.tokens().get(Math.max(0, index - 1));
        boolean between = index > 0
                && (Tags.isNominal(before)
                        || (Tags.isVerb(before) && before.text().length() == 2));
        return between
                && verb.length() == 2
                && words.force(verb).isEmpty()
                && !words.followsName(verb)
                && !words.achieves(verb)
                && !words.cutsName(verb)
                && !words.breaksName(verb)
                && !words.isRefusedBefore(verb);
    }
}
