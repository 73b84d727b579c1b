package io.mailuo.nlp.tag;

/** Classes of characters: what tells a digit from a Chinese numeral, a letter, a mark that opens and one that closes. */
final class CharacterKind {

    private static final String NUMERALS = "〇零一二三四五六七八九十百千万亿两半";
    private static final String OPENING = "“‘《〈（【[(";
    private static final String CLOSING = "”’》〉）】])";
    private static final String ENDING = "。！？；…";
    private static final String PAUSING = "，：";

    private CharacterKind() {}

    /** All digits count as one, and letters of each case. */
    static char folded(char c) {
        if (c >= '0' && c <= '9') {
            return '0';
        }
        if (c >= 'a' && c <= 'z') {
            return 'a';
        }
        return c >= 'A' && c <= 'Z' ? 'A' : c;
    }

    /** A number from 0 (outside the sentence) to 12. */
    static int of(char c) {
        if (c == 0 || Character.isWhitespace(c)) {
            return c == 0 ? 0 : 1;
        }
        if (c == '0' || c == 'a' || c == 'A') {
            return c == '0' ? 2 : 3;
        }
        if (NUMERALS.indexOf(c) >= 0) {
            return 4;
        }
        if (OPENING.indexOf(c) >= 0 || CLOSING.indexOf(c) >= 0) {
            return OPENING.indexOf(c) >= 0 ? 5 : 6;
        }
        if (c == '、' || c == '·') {
            return c == '、' ? 7 : 8;
        }
        if (ENDING.indexOf(c) >= 0 || PAUSING.indexOf(c) >= 0) {
            return ENDING.indexOf(c) >= 0 ? 9 : 10;
        }
        return Character.isIdeographic(c) ? 11 : 12;
    }
}
