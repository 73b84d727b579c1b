package io.mailuo.extract.quantity;

import io.mailuo.model.Span;
import io.mailuo.model.Token;
import java.util.List;
import java.util.Optional;

/** Subjects of figures that say how far another is from a third, or how much of a plan is done. */
final class Comparisons {

    /** The rule of their subjects: no later figure is of them. */
    static final String AGAINST = "quantity-against";

    private static final int LONGEST = 30;
    private static final char SHARE = '占';

    private final QuantityWords words;

    Comparisons(QuantityWords words) {
        this.words = words;
    }

    /** 比全省平均高1.6个百分点, 是全省平均的7.6倍: what the figure is set against belongs to its subject. */
    Optional<SubjectReader.Subject> against(
            Measure measure, List<Token> between, Span span, Discourse discourse, StatusReader.Reading status) {
        String role = status.against() ? "compare" : "copula";
        int at = Phrases.lastIndexOf(between, token -> words.is(role, token.text()));
        boolean of =
                !between.isEmpty() && between.get(between.size() - 1).text().equals("的");
        if (at < 0 || (!status.against() && !of)) {
            return Optional.empty();
        }
        List<Token> front = between.subList(0, at).stream()
                .filter(t -> !t.is("d") && !t.is("w") && !t.is("c") && !t.is("t"))
                .toList();
        String own = front.isEmpty() ? discourse.last() : Phrases.trimmed(front);
        String other = Phrases.trimmed(between.subList(at + 1, between.size()));
        if (own.isEmpty() || other.isEmpty() || own.length() + other.length() > LONGEST) {
            return Optional.empty();
        }
        boolean times = measure.unit().kind() == Unit.Kind.RATIO;
        String said = status.against() ? "比" + other : times ? "为" + other + "的倍数" : "占" + other;
        return Optional.of(new SubjectReader.Subject(own + said, span, own, AGAINST));
    }

    /**
     * 地区生产总值增长6%，低于目标0.9个百分点; 利用外资3亿美元，完成年度任务的54%: the clause says of what was measured before how far it is
     * from something, or how much of a plan it is. 覆盖率高于全省2个百分点 says itself what is.
     *
     * @param before the words of the clause before the figure
     */
    Optional<SubjectReader.Subject> apart(
            Measure measure, List<Token> between, String before, Span span, Discourse discourse) {
        // 低于秋季预测的1.3% gives the forecast, no distance from it.
        boolean other =
                !between.isEmpty() && between.get(between.size() - 1).text().equals("的");
        int lead = other ? -1 : lead(between, before);
        if (lead > 1) {
            return Optional.of(
                    new SubjectReader.Subject(Phrases.cut(before), span, before.substring(0, lead), AGAINST));
        }
        String own = discourse.latest().isEmpty() ? discourse.last() : discourse.latest();
        boolean done = measure.unit().kind() == Unit.Kind.SHARE
                && !words.at("progress", before, 0).isEmpty()
                && !words.ending("plan-noun", before).isEmpty();
        boolean fits = own.length() + before.length() <= LONGEST;
        return !own.isEmpty() && fits && (lead == 0 || done)
                ? Optional.of(new SubjectReader.Subject(own + before, span, own, AGAINST))
                : Optional.empty();
    }

    /** Where the word stands that sets one thing against another which is named behind it (高于); -1 where there is none. */
    private int lead(List<Token> between, String before) {
        return words.of("apart-lead").stream()
                .filter(word -> isWord(between, word) && !before.endsWith(word))
                .filter(word -> word.length() > 1 || before.startsWith(word))
                .mapToInt(word -> leadAt(before, word))
                .filter(at -> at >= 0)
                .min()
                .orElse(-1);
    }

    /** Whether one token, or two together, are the word: 最高|出口量 has no 高出. */
    private static boolean isWord(List<Token> tokens, String word) {
        for (int i = 0; i < tokens.size(); i++) {
            String text = tokens.get(i).text();
            boolean two = i + 1 < tokens.size()
                    && word.equals(text + tokens.get(i + 1).text());
            if (word.equals(text) || two) {
                return true;
            }
        }
        return false;
    }

    /** Where {@code word} (低于) stands in a text, -1 where it does not, or is a bound (不低于). */
    static int leadAt(String text, String word) {
        int at = text.indexOf(word);
        return at > 0 && text.charAt(at - 1) == '不' ? -1 : at;
    }

    /** 甲占总量的12%，占出口的30%: the second share is of 甲; 甲占全国比重 is what is measured itself. */
    String sharing(String carried) {
        int share = carried.indexOf(SHARE);
        return share > 1 && words.ending("share-noun", carried).isEmpty() ? carried.substring(0, share) : carried;
    }

    /** 200家民宿入住率超92%: whether what is said of the things that are counted ends as something measured, which the next figure is of. */
    boolean measures(String predicate) {
        return !words.ending("measured-end", predicate).isEmpty();
    }

    /** What a figure is of that is listed with the one before: what is measured of the things that were counted, else the same. */
    String goneOn(SubjectReader.Subject first) {
        boolean measured = first.rule().equals(SubjectReader.COUNTED_NOUN)
                && first.before().startsWith(first.text())
                && measures(first.before());
        return measured ? first.before() : first.text();
    }
}
