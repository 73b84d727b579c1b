package io.mailuo.extract.quantity;

import io.mailuo.model.Sentence;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 新华社杭州5月3日电, 本报讯（记者 丁大山）: what a report begins with is no part of what its figures count. */
final class Datelines {

    private static final int LONGEST = 60;
    /** 发电（一期） is no dateline: a date stands before 电 and 讯, or the reporter behind them. */
    private static final Pattern DATELINE = Pattern.compile(
            "\\s*(?:\\p{IsHan}|[（）() 【]){1,16}?(?:\\d{1,2}月)?"
                    + "(?:[报网社台刊]讯(?:\\s*[（(][^（(）)，。]{2,24}[）)]|[\\s】])|\\d{1,2}日[电讯](?:\\s*[（(][^（(）)，。]{2,24}[）)]|\\s)|[电讯]\\s*[（(][^（(）)，。]{0,12}(?:记者|通讯员)[^（(）)，。]{1,16}[）)])");

    private Datelines() {}

    /** A sentence without the words of its dateline. */
    static Sentence dropped(String text, Sentence sentence) {
        int start = sentence.span().start();
        Matcher matcher =
                DATELINE.matcher(text).region(start, Math.min(sentence.span().end(), start + LONGEST));
        if (!matcher.lookingAt()) {
            return sentence;
        }
        int end = matcher.end();
        return sentence.withTokens(sentence.tokens().stream()
                .filter(token -> token.span().start() >= end)
                .toList());
    }
}
