package io.mailuo.extract.person;

import io.mailuo.extract.person.Names.Name;
import io.mailuo.lexicon.Lexicon;
import io.mailuo.model.Span;
import io.mailuo.model.TaggedSpan;
import io.mailuo.model.Token;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Names of several parts with a middle dot between them. */
final class DottedNames {

    private static final int LONGEST_TRANSLITERATION = 8;
    private static final int LONGEST_PART = 6;
    private static final int SHORTEST_BEHIND = 2;
    /** Characters of a name before a title that the tokeniser cuts. */
    private static final int SHORTEST_CUT = 4;

    private static final String DOT = "·";
    private static final String JOINTS = "和与";
    /** 阿卜杜勒·卡迪尔|的|发言: it may begin a transliteration but ends none. */
    private static final char PARTICLE = '的';
    /** Between the two surnames of some people abroad, each of transliterations alone. */
    private static final String HYPHEN = "-";

    private final Set<String> transliteration;
    /** Words that are no last character of a name. */
    private final Set<String> neverLast;

    private final Predicate<Token> follower;
    /** Verbs of tenure, which may stand behind a name in one word with what follows (韦伯|任副|主任). */
    private final Set<String> verbs;

    /**
     * Reads the table {@code transliteration}.
     *
     * @param follower whether a word stands behind names
     */
    DottedNames(Lexicon lexicon, Predicate<Token> follower) {
        this.transliteration = lexicon.words("transliteration");
        this.neverLast = lexicon.words("name-followers", "last", "never");
        this.follower = follower;
        this.verbs = lexicon.words("tenure-verbs");
    }

    /** 买买提·艾力, 安东尼奥·古特雷斯: the parts behind a dot end with the characters of transliterations. */
    Optional<Name> at(Line line, int start) {
        int at = start;
        while (line.isHan(at) && at - start < LONGEST_TRANSLITERATION) {
            at++;
        }
        int parts = at > start ? 1 : 0;
        while (parts > 0 && (line.startsWith(DOT, at) || isHyphen(line, start, at))) {
            int end = partEnd(line, at + 1);
            if (end == at + 1) {
                return Optional.empty();
            }
            at = end;
            parts++;
        }
        // 买买提·吐尔|洪向|100位: a word that goes on to what somebody does ends no name.
        boolean goesOn = parts > 1
                && !line.isHan(at)
                && !line.isMark(at)
                && neverLast.contains(line.of(at - 1, at))
                && !line.startsWith(DOT, at - 2);
        // 沙克·多尔|和|某国外长: another person or place stands behind the joint.
        boolean joined = parts > 1
                && JOINTS.indexOf(line.at(at - 1)) >= 0
                && line.tokenAt(at).filter(next -> next.is("n")).isPresent()
                && !line.startsWith(DOT, at - 2);
        int end = goesOn || joined ? at - 1 : at;
        return parts < 2 ? Optional.empty() : Optional.of(widened(line, new Span(start, end)));
    }

    /** 迪亚斯|-|卡内尔: the characters on both sides are those of transliterations. */
    private boolean isHyphen(Line line, int start, int at) {
        return line.startsWith(HYPHEN, at) && soundsEnd(line, start) == at && soundsEnd(line, at + 1) > at + 2;
    }

    /** 保罗·贝|兰: where the characters of the table end before the name does, the tagger may know, unless a word begins there. */
    private Name widened(Line line, Span read) {
        return line.taggedPerson(read.start())
                .map(TaggedSpan::span)
                .filter(span -> span.length() > read.length()
                        && line.allHan(read.end(), span.end())
                        && line.at(span.end() - 1) != PARTICLE
                        && !verbs.contains(line.of(read.end(), read.end() + 1))
                        && line.tokenAt(read.end()).filter(follower).isEmpty())
                .map(span -> new Name(span, line.of(span.start(), span.end()), Names.SURE, true))
                .orElseGet(() -> new Name(read, line.of(read.start(), read.end()), Names.SURE));
    }

    /** The end of a part behind a dot; a word that the part would cut is none of its characters (艾力|提出). */
    private int partEnd(Line line, int from) {
        int end = soundsEnd(line, from);
        if (end == from && soundsEnd(line, from + 1) - from > SHORTEST_BEHIND) {
            // 谢尔达尔·别|尔德穆哈梅多夫: a first character that is a word by itself elsewhere.
            end = soundsEnd(line, from + 1);
        }
        int mark = from;
        while (line.isHan(mark) && mark - from < LONGEST_PART && !follows(line, mark)) {
            mark++;
        }
        boolean told =
                end - from > 1 && line.isWordStart(end) && line.isHan(end) && verbs.contains(line.of(end, end + 1));
        if (mark > end && mark - from < LONGEST_PART && !told && !follows(line, end)) {
            return mark;
        }
        while (end > from && !line.isWordStart(end) && line.isHan(end)) {
            end--;
        }
        return end == from ? soundsEnd(line, from) : end;
    }

    /** A word that follows names, or any word but a name. */
    private boolean follows(Line line, int position) {
        return line.tokenAt(position)
                .filter(token -> follower.test(token)
                        || token.is("u")
                        || (token.text().length() > 1 && !token.is("nr") && !token.is("nz")))
                .isPresent();
    }

    /**
     * Where the characters of transliterations end that begin at a position; a word of the dictionary that begins among them
     * and goes on behind them is not theirs (布鲁斯克|当天).
     */
    int soundsEnd(Line line, int from) {
        int at = from;
        while (line.isHan(at) && sounds(line, at)) {
            at++;
        }
        if (line.isHan(at) && !line.isWordStart(at)) {
            for (int start = at - 1; start > from + 1; start--) {
                Optional<Token> token = line.tokenAt(start);
                if (token.isPresent()) {
                    return token.get().is("nr") || token.get().is("ns") ? at : start;
                }
            }
        }
        return at;
    }

    /**
     * 同拉|马多尼总统: the characters of transliterations that end at a position behind a word of grammar, however the tokeniser
     * cuts them.
     */
    Optional<Name> endingAt(Line line, int end) {
        int start = end;
        while (line.isHan(start - 1) && sounds(line, start - 1) && end - start <= LONGEST_TRANSLITERATION) {
            start--;
        }
        int begin = start;
        boolean led = line.tokenEndingAt(begin)
                .filter(before -> before.is("p") || before.is("c") || before.is("v"))
                .isPresent();
        boolean cut = !line.tokenAt(begin)
                .map(token -> token.span().end() == end || token.is("p"))
                .orElse(true);
        return led && cut && end - begin >= SHORTEST_CUT && end - begin <= LONGEST_TRANSLITERATION
                ? Optional.of(new Name(new Span(begin, end), line.of(begin, end), Names.SURE + 1))
                : Optional.empty();
    }

    /** Whether a character is one of those that transliterations are written with. */
    boolean sounds(Line line, int at) {
        return transliteration.contains(line.of(at, at + 1));
    }

    /**
     * A longer name where what was read of a transliteration ends in the middle of one: 拉夫罗|夫24日. What follows must be
     * pieces that are no words by themselves.
     */
    Name whole(Line line, Name read) {
        if (line.startsWith(HYPHEN, read.span().end())) {
            return at(line, read.span().start()).orElse(read);
        }
        int end = read.span().end();
        int start = read.span().start();
        int sounds = soundsEnd(line, start);
        boolean piece = line.tokenAt(end)
                .map(token -> token.text().length() == 1
                        && (token.tag().equals("n")
                                || token.is("g")
                                || token.is("ng")
                                || token.is("rg")
                                || token.is("j")))
                .orElse(true);
        return sounds > end && sounds - start > 3 && piece && (!line.isHan(sounds) || line.isWordStart(sounds))
                ? new Name(new Span(start, sounds), line.of(start, sounds), read.score(), read.tagged())
                : read;
    }
}
