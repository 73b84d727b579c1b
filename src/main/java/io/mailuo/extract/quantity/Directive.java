package io.mailuo.extract.quantity;

import io.mailuo.model.Sentence;
import io.mailuo.model.TimeExpression;
import io.mailuo.model.Token;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a sentence asks for: 会议强调，要…, 某某建议，…, 各部门要…, 年内…. From the word that asks on, what the clauses bring about is
 * aimed at; what they only deal with (对查出的92个问题逐一销号, 抓好甲、乙等12个项目) is there already.
 */
final class Directive {

    private static final Pattern OF_YEAR = Pattern.compile(".*[0-9]{4}年.*");

    /** Characters behind 年底前 in which a verb says what is done by then. */
    private static final int REACH = 10;

    private static final String MARKS = "，。；：！？、“\n";
    private static final String STOPS = "，。；：！？\n";

    private final QuantityWords words;

    Directive(QuantityWords words) {
        this.words = words;
    }

    /** Whether a figure is asked for, in its clause or in one before it in the sentence. */
    boolean asksFor(Measure measure, Clause clause, String text, Sentence sentence, Discourse discourse) {
        String own = text.substring(clause.span().start(), measure.start());
        // 希望工程资助了250名学生: 了 says that it was done.
        if (words.in("done", own) || own.endsWith("了") || past(clause, measure, text, sentence)) {
            return false;
        }
        if (byThen(clause, text, sentence)) {
            return true;
        }
        boolean opened = opens(measure.start(), text, sentence, discourse);
        return opened && !dealtWith(measure, clause);
    }

    /** Whether a word that asks stands before a place of the sentence. */
    private boolean opens(int end, String text, Sentence sentence, Discourse discourse) {
        List<Token> tokens = sentence.tokens();
        boolean begins = true;
        for (int i = 0; i + 1 < tokens.size(); i++) {
            Token token = tokens.get(i);
            Token next = tokens.get(i + 1);
            if (next.span().end() > end) {
                return false;
            }
            boolean acts = next.is("v") || next.is("d") || next.is("p") || next.is("a") || next.is("l");
            boolean asks = words.is("ensuring", token.text()) || (words.is("asking", token.text()) && acts);
            String left =
                    asks ? text.substring(sentence.span().start(), token.span().start()) : "";
            boolean placed = begins
                    || (discourse.directing() && i > 0 && nominal(tokens.get(i - 1), sentence))
                    || !words.ending("whole-area", left).isEmpty()
                    || (words.in("coming", left) && !words.in("since", left));
            if ((asks && placed) || (words.is("proposing", token.text()) && proposes(tokens, i))) {
                return !notices(tokens, i, end);
            }
            boolean front =
                    begins && (token.is("d") || token.is("c") || token.is("m") || words.is("asked", token.text()));
            begins = front || MARKS.contains(token.text());
        }
        return false;
    }

    private static boolean nominal(Token token, Sentence sentence) {
        boolean time = sentence.times().stream().anyMatch(t -> t.span().overlaps(token.span()));
        return !time && (token.is("n") || token.is("r") || token.is("vn") || token.is("j"));
    }

    /** 要清醒看到，开工率还差…: what is to be seen is there. */
    private boolean notices(List<Token> tokens, int from, int end) {
        return tokens.subList(from, tokens.size()).stream()
                .filter(token -> token.span().end() <= end)
                .anyMatch(token -> words.is("noticing", token.text()));
    }

    /** 某某建议，设立基金: a verb right behind it or its mark, and 要求 that no 按照 governs. */
    private boolean proposes(List<Token> tokens, int at) {
        boolean mark = tokens.get(at + 1).text().equals("，") && at + 2 < tokens.size();
        Token said = tokens.get(mark ? at + 2 : at + 1);
        boolean verb = (said.is("v") && !said.is("vn")) || (mark && said.is("p"));
        for (int i = at - 1; verb && i >= 0 && !STOPS.contains(tokens.get(i).text()); i--) {
            if (tokens.get(i).text().equals("的")
                    || words.is("according", tokens.get(i).text())) {
                return false;
            }
        }
        return verb && at > 0 && !MARKS.contains(tokens.get(at - 1).text());
    }

    /** 去年 and 2023年 of the past begin what was reached. */
    private boolean past(Clause clause, Measure measure, String text, Sentence sentence) {
        return sentence.times().stream()
                .filter(time ->
                        clause.span().contains(time.span()) && time.span().end() <= measure.start())
                .anyMatch(time -> words.in("gone", time.span().of(text)));
    }

    /**
     * 年底前实现…, 6月底前投运: a bound of this year with a verb behind it and nothing that says it is done, in the clause of the figure
     * or in one before it.
     */
    private boolean byThen(Clause clause, String text, Sentence sentence) {
        return sentence.times().stream()
                .filter(time -> time.span().end() <= clause.span().end() && bound(time, text))
                .filter(time -> clause.span().contains(time.span()) || beginsWithVerb(clause))
                .anyMatch(time -> ahead(time, clause, text, sentence));
    }

    private static boolean beginsWithVerb(Clause clause) {
        return !clause.tokens().isEmpty() && clause.tokens().get(0).is("v");
    }

    private boolean ahead(TimeExpression time, Clause clause, String text, Sentence sentence) {
        int start = time.span().start();
        int from = Phrases.behindLast('，', text, sentence.span().start(), start + 1);
        String said = text.substring(
                Math.min(from, clause.span().start()), clause.span().end());
        boolean verb = sentence.tokens().stream()
                .filter(token -> token.span().start() >= time.span().end())
                .filter(token -> token.span().end() <= time.span().end() + REACH)
                .anyMatch(token -> token.is("v"));
        return verb && !words.in("done", said) && !words.in("aspect", said);
    }

    private boolean bound(TimeExpression time, String text) {
        String written = time.span().of(text);
        boolean before = time.kind() == TimeExpression.Kind.BOUND
                && written.endsWith("前")
                && !written.endsWith("以前")
                && !written.endsWith("之前")
                && !OF_YEAR.matcher(written).matches();
        return before || words.is("by-then", written);
    }

    /** Whether the clause has what is counted as given: behind 对 or 抓好, by a relative clause, or by a list of names. */
    private boolean dealtWith(Measure measure, Clause clause) {
        List<Token> before = clause.tokens(clause.leftOf(measure), measure.start());
        if (before.isEmpty()) {
            return false;
        }
        String last = before.get(before.size() - 1).text();
        boolean listed =
                last.equals("等") && before.stream().anyMatch(t -> t.text().equals("、"));
        int verb = Phrases.lastIndexOf(
                before, t -> (t.is("v") && !t.is("vn") && !words.is("strip", t.text())) || t.is("p"));
        boolean given = verb >= 0 && words.is("dealing", before.get(verb).text());
        return listed || given || (last.equals("的") && !measure.unit().relative());
    }

    /** The part of a sentence that says when something is complete, behind which figures are what will come of it. */
    boolean onceDone(Measure measure, String text, Sentence sentence, int start) {
        String left = text.substring(Math.max(start, sentence.span().start()), measure.start());
        if (!words.in("completion", left)) {
            return false;
        }
        int at = words.of("completion").stream()
                .mapToInt(left::lastIndexOf)
                .max()
                .orElse(-1);
        boolean ahead = at >= 0
                && (words.in("able", left.substring(at))
                        || (!words.at("at-capacity", left, at).isEmpty() && !words.in("aspect", left.substring(at))));
        return ahead && !words.in("done", left);
    }

    /** Whether a sentence has a verb of speaking with authority, so that 要 in its paragraph asks. */
    static boolean directs(QuantityWords words, Sentence sentence) {
        return sentence.tokens().stream().map(Token::text).anyMatch(word -> words.is("directing", word));
    }
}
