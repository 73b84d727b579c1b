package io.mailuo.extract.quantity;

import io.mailuo.model.Sentence;
import io.mailuo.model.Span;
import io.mailuo.model.TimeExpression;
import java.util.List;
import java.util.Optional;

/** Lengths of time that say how long ago: 由5年|前的3亿元增加到…; 3天|前往 is none. */
final class TimesAgo {

    private static final String BEFORE = "前";

    private TimesAgo() {}

    /** A sentence whose lengths of time have 前 behind them as their part. */
    static Sentence whole(Sentence sentence) {
        List<TimeExpression> times = sentence.times().stream()
                .map(time -> time.kind() == TimeExpression.Kind.DURATION && ago(sentence, time) ? longer(time) : time)
                .toList();
        return times.equals(sentence.times()) ? sentence : sentence.withTimes(times);
    }

    private static boolean ago(Sentence sentence, TimeExpression time) {
        return sentence.tokens().stream()
                .anyMatch(token -> token.span().start() == time.span().end()
                        && token.text().equals(BEFORE));
    }

    private static TimeExpression longer(TimeExpression time) {
        Span span = new Span(time.span().start(), time.span().end() + 1);
        return new TimeExpression(span, time.kind(), Optional.empty(), Optional.empty());
    }
}
