package io.mailuo.extract.quantity;

import io.mailuo.model.Sentence;
import io.mailuo.model.TimeExpression;
import io.mailuo.model.Token;
import java.util.Collections;
import java.util.List;

/** Which of several subjects each figure of a clause is of: 甲、乙分别为3亿元、2亿元, 分别增长13%、11%, 甲、乙的覆盖率升至41%、20%. */
final class Dealing {

    /** Deals figures to subjects, in order. */
    static final String WORD = "分别";

    private static final int SHORTEST_SUBJECT = 4;

    private final QuantityWords words;

    Dealing(QuantityWords words) {
        this.words = words;
    }

    /** Whether 分别 stands in a clause before a figure. */
    static boolean deals(Clause clause, String text, Measure measure) {
        return text.substring(clause.span().start(), measure.start()).contains(WORD);
    }

    /** 分别增长13%、11%: as many figures before, or as many subjects in the clause, in order. */
    List<String> subjects(Clause clause, String text, Sentence sentence, Discourse discourse) {
        int count = clause.measures().size();
        if (count < 2) {
            return List.of();
        }
        String left =
                text.substring(clause.span().start(), clause.measures().get(0).start());
        if (!left.contains(WORD)) {
            return sideBySide(clause, text) ? aligned(clause, sentence, count, discourse) : List.of();
        }
        int at = clause.span().start() + left.lastIndexOf(WORD);
        String before = text.substring(Math.min(at, behindTimes(clause, sentence)), at);
        boolean areas =
                clause.tokens(clause.span().start(), at).stream().allMatch(t -> t.is("ns") || t.is("w") || t.is("c"));
        String own = said(clause, sentence, at);
        List<String> parts = areas
                ? List.of()
                : Respective.parts(
                        words, clause.tokens(clause.span().start(), at), words.withoutEnding("planned", before), count);
        if (!parts.isEmpty()) {
            return parts.stream().map(part -> part + own).toList();
        }
        if (!own.isEmpty() && (areas || !hasOwnSubject(before))) {
            return Collections.nCopies(count, own);
        }
        if (before.isBlank() && !discourse.ranked().isEmpty()) {
            return Collections.nCopies(count, discourse.ranked());
        }
        if (areas && !before.isBlank()) {
            return discourse.last().isEmpty() ? List.of() : Collections.nCopies(count, discourse.last());
        }
        return hasOwnSubject(before) ? List.of() : with(discourse.together(count), against(clause, at));
    }

    /** Whether nothing but the marks of a list stands between the figures of a clause. */
    private boolean sideBySide(Clause clause, String text) {
        List<Measure> measures = clause.measures();
        for (int i = 1; i < measures.size(); i++) {
            String between =
                    text.substring(measures.get(i - 1).end(), measures.get(i).start());
            if (!words.is("list-sign", between)) {
                return false;
            }
        }
        return true;
    }

    /** 甲、乙的覆盖率升至41%、20%: as many subjects as figures, without 分别; 各高出4、7个百分点 goes on with them. */
    private List<String> aligned(Clause clause, Sentence sentence, int count, Discourse discourse) {
        List<Token> before =
                clause.tokens(clause.span().start(), clause.measures().get(0).start());
        if (before.stream().anyMatch(t -> t.text().equals("各"))
                && discourse.together(count).size() == count) {
            return discourse.together(count);
        }
        if (discourse.dealt().size() == count
                && LeftContext.read(words, sentence, before, true).text().isEmpty()) {
            return discourse.dealt();
        }
        boolean listed = before.stream().anyMatch(t -> t.text().equals("、"));
        String subject =
                listed ? LeftContext.read(words, sentence, before, false).text() : "";
        return subject.contains("、") ? Respective.parts(words, before, subject, count) : List.of();
    }

    /** 2023年小麦、玉米产量分别为: where the list begins behind the time in front of it; 一年期 is no time. */
    private static int behindTimes(Clause clause, Sentence sentence) {
        int start = clause.span().start();
        for (TimeExpression time : sentence.times()) {
            int end = time.span().end();
            boolean whole = clause.tokens().stream()
                    .noneMatch(
                            token -> token.span().start() < end && token.span().end() > end);
            start = time.span().start() == start && whole ? end : start;
        }
        return start;
    }

    /** 分别获得补助…, 分别占总量的…: the words between 分别 and the first figure, where they name something. */
    private String said(Clause clause, Sentence sentence, int at) {
        int end = clause.measures().get(0).start();
        List<Token> between = clause.tokens(at + 2, end);
        boolean noun = between.stream().anyMatch(t -> t.is("n") || t.is("vn"));
        boolean change = between.stream().anyMatch(t -> words.is("rise", t.text()) || words.is("fall", t.text()));
        return noun && !change
                ? LeftContext.read(words, sentence, between, false).text()
                : "";
    }

    /** 人均收入分别达到…: one subject of the clause for all figures; 同比分别增长…: none, the clause before has them. */
    private boolean hasOwnSubject(String before) {
        return before.strip().length() >= SHORTEST_SUBJECT && !words.in("compare", before);
    }

    /** 分别是2011年的1.6倍、1.8倍: what the figures behind 分别 are multiples of; nothing where they are none. */
    private String against(Clause clause, int at) {
        boolean times =
                clause.measures().stream().allMatch(measure -> measure.unit().kind() == Unit.Kind.RATIO);
        List<Token> between =
                clause.tokens(at + WORD.length(), clause.measures().get(0).start());
        int last = between.size() - 1;
        boolean of = times
                && last > 1
                && words.is("copula", between.get(0).text())
                && between.get(last).text().equals("的");
        return of ? "为" + Phrases.join(between.subList(1, last)) + "的倍数" : "";
    }

    private static List<String> with(List<String> subjects, String said) {
        return subjects.stream().map(subject -> subject + said).toList();
    }
}
