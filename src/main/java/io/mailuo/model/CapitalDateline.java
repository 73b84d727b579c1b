package io.mailuo.model;

import java.util.regex.Pattern;

/** 新华社北京5月11日电: where an agency writes from the capital its report is as a rule about the whole country. */
public final class CapitalDateline {

    private static final String CAPITAL = "北京市";
    private static final Pattern BEHIND = Pattern.compile("(?:\\d{1,2}月)?\\d{1,2}日[电讯]");
    private static final int LONGEST = 7;

    private CapitalDateline() {}

    /**
     * Whether a place is the capital in a dateline, and so says nothing of what the article is about.
     *
     * @param text the normal text that the place's span counts in
     */
    public static boolean names(String text, Mention.Place place) {
        int from = place.span().end();
        return place.fullName().equals(CAPITAL)
                && BEHIND.matcher(text)
                        .region(from, Math.min(text.length(), from + LONGEST))
                        .lookingAt();
    }
}
