package io.mailuo.server.page;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Links as they hold outside, where a proxy serves the pages below a path. Templates and records know the paths of this
 * server alone. What is filled into them is escaped, so it holds no quotation mark and is never taken for a link.
 */
final class Outside {

    private static final Pattern LINK = Pattern.compile("(\\s(?:href|src|action|formaction|data-href)=\")(?=/(?!/))");
    private static final Pattern MEMBER = Pattern.compile("(\"(?:href|endpoint|next|previous|action)\": \")(?=/(?!/))");

    private Outside() {}

    /** A page whose links begin with a prefix. */
    static String html(String page, String prefix) {
        return prefixed(LINK, page, prefix);
    }

    /** A twin whose links begin with a prefix. */
    static byte[] json(byte[] twin, String prefix) {
        return prefix.isEmpty()
                ? twin
                : prefixed(MEMBER, new String(twin, StandardCharsets.UTF_8), prefix)
                        .getBytes(StandardCharsets.UTF_8);
    }

    private static String prefixed(Pattern link, String text, String prefix) {
        return prefix.isEmpty() ? text : link.matcher(text).replaceAll("$1" + Matcher.quoteReplacement(prefix));
    }
}
