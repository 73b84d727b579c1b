package io.mailuo.text;

/**
 * One form for what cannot be seen: any run of white space is a single space, or a single line end where it holds one;
 * zero-width characters, stray byte-order marks and direction marks are dropped.
 */
final class SpacingStep implements Step {

    private static final String INVISIBLE = "\uFEFF\u200B\u200C\u200D\u2060\u00AD\u200E\u200F\u061C";

    @Override
    public MappedText apply(MappedText text) {
        OffsetMapBuilder out = new OffsetMapBuilder(text);
        boolean begun = false;
        int i = 0;
        while (i < text.length()) {
            int end = i;
            boolean lineEnd = false;
            boolean blank = false;
            while (end < text.length() && unseen(text.at(end))) {
                lineEnd |= breaks(text.at(end));
                blank |= blank(text.at(end));
                end++;
            }
            if (begun && end < text.length() && (lineEnd || blank)) {
                out.replace(i, end, lineEnd ? '\n' : ' ');
            }
            if (end < text.length()) {
                out.keep(end);
                begun = true;
            }
            i = end + 1;
        }
        return out.build();
    }

    private static boolean unseen(char c) {
        // Chinese characters first, which most of a text is.
        return !(c > '\u3000' && c < '\uFE00') && (invisible(c) || blank(c) || breaks(c));
    }

    private static boolean invisible(char c) {
        return INVISIBLE.indexOf(c) >= 0
                || (c >= '\u202A' && c <= '\u202E')
                || (c >= '\u2066' && c <= '\u2069')
                || (Character.isISOControl(c) && !blank(c) && !breaks(c));
    }

    private static boolean blank(char c) {
        return c == ' ' || c == '\t' || Character.getType(c) == Character.SPACE_SEPARATOR;
    }

    private static boolean breaks(char c) {
        return c == '\n' || c == '\r' || c == '\u000B' || c == '\f' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }
}
