package io.mailuo.text;

/** The number of a list before a line: 一、总体要求, （二）基本原则, 1.任务, 第三章 附则 */
final class Numbering {

    private Numbering() {}

    /** Whether the line begins with such a number. */
    static boolean opens(String line) {
        int i = line.startsWith("（") || line.startsWith("第") ? 1 : 0;
        int from = i;
        while (i < line.length() && number(line.charAt(i))) {
            i++;
        }
        if (i == from || i == line.length()) {
            return false;
        }
        char after = i + 1 < line.length() ? line.charAt(i + 1) : ' ';
        if (line.startsWith("第")) {
            return "章节条部篇".indexOf(line.charAt(i)) >= 0 && (after == ' ' || after == '：');
        }
        // 3.5万名 is a figure, not the third item
        return "、.）".indexOf(line.charAt(i)) >= 0 && !(line.charAt(i) == '.' && Marks.digit(after));
    }

    private static boolean number(char c) {
        return Marks.digit(c) || "一二三四五六七八九十百".indexOf(c) >= 0;
    }
}
