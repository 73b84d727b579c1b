package io.mailuo.text;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * One form for each mark of punctuation, so that the rules see Chinese sentences with Chinese marks: a comma, colon or
 * bracket in half width beside Chinese becomes full width, corner quotes and straight quotes become “ ”, the many dots
 * and dashes one of each. Digit grouping, decimal points, ratios and times of day stay: 3,587 and 1:10 and 12.5.
 */
final class PunctuationStep implements Step {

    private static final String HALF = ",;:?!";
    private static final String FULL = "，；：？！";

    private static final String DIVIDING = "，、。；：！？";

    private static final String FROM = "「」『』﹁﹂﹃﹄〝〞„‟❝❞❛❜・•‧∙⋅･●―─⸺﹘〜∼~⋯";
    private static final String TO = "“”‘’“”‘’“”“”“”‘’······●————～～～…";

    @Override
    public MappedText apply(MappedText text) {
        char[] marks = text.text().toCharArray();
        for (int i = 0; i < marks.length; i++) {
            int other = FROM.indexOf(marks[i]);
            if (other >= 0) {
                marks[i] = TO.charAt(other);
            }
        }
        brackets(marks);
        quotes(marks);
        for (int i = 0; i < marks.length; i++) {
            int half = HALF.indexOf(marks[i]);
            if (half >= 0 && besideChinese(marks, i)) {
                marks[i] = FULL.charAt(half);
            } else if (marks[i] == '.' && isFullStop(marks, i)) {
                marks[i] = '。';
            }
        }
        return rebuild(text, marks);
    }

    /** Puts the marks in, three full stops for an ellipsis as one, and without the space behind a mark made full width. */
    private static MappedText rebuild(MappedText text, char[] marks) {
        OffsetMapBuilder out = new OffsetMapBuilder(text);
        for (int i = 0; i < marks.length; i++) {
            if (marks[i] == '.' && at(marks, i + 1) == '.' && at(marks, i + 2) == '.') {
                int end = i;
                while (at(marks, end) == '.') {
                    end++;
                }
                out.replace(i, end, '…');
                i = end - 1;
                continue;
            }
            if (isDoubled(marks, i)) {
                continue;
            }
            out.replace(i, marks[i]);
            boolean widened = marks[i] != text.at(i) && FULL.indexOf(marks[i]) >= 0;
            if (widened && at(marks, i + 1) == ' ' && Marks.han(at(marks, i + 2))) {
                i++;
            }
        }
        return out.build();
    }

    /** ，，任务，。: some pages put a comma before each mark; a comma with a mark behind it divides nothing. */
    private static boolean isDoubled(char[] marks, int i) {
        return marks[i] == '，' && DIVIDING.indexOf(at(marks, i + 1)) >= 0;
    }

    private static boolean besideChinese(char[] marks, int i) {
        int before = i - 1;
        while (at(marks, before) == ' ') {
            before--;
        }
        int after = i + 1;
        while (at(marks, after) == ' ') {
            after++;
        }
        return chinese(at(marks, before)) || chinese(at(marks, after));
    }

    private static boolean isFullStop(char[] marks, int i) {
        char after = at(marks, i + 1);
        return Marks.han(at(marks, i - 1)) && (after == '\n' || after == '”');
    }

    /** Brackets become full width in pairs, where there is Chinese inside or right outside. */
    private static void brackets(char[] marks) {
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < marks.length; i++) {
            if (marks[i] == '\n') {
                open.clear();
            } else if (marks[i] == '(' || marks[i] == '（') {
                open.push(i);
            } else if ((marks[i] == ')' || marks[i] == '）') && !open.isEmpty()) {
                int from = open.pop();
                if (marks[from] == '（' || marks[i] == '）' || chineseInOrAround(marks, from, i)) {
                    marks[from] = '（';
                    marks[i] = '）';
                }
            }
        }
    }

    private static boolean chineseInOrAround(char[] marks, int from, int to) {
        for (int i = from - 1; i <= to + 1; i++) {
            if (chinese(at(marks, i))) {
                return true;
            }
        }
        return false;
    }

    /** Straight quotes open and close in turn in a line; a line with an odd number may go on from the line before. */
    private static void quotes(char[] marks) {
        boolean open = false;
        int from = 0;
        while (from < marks.length) {
            int to = from;
            int straight = 0;
            while (to < marks.length && marks[to] != '\n') {
                straight += marks[to++] == '"' ? 1 : 0;
            }
            boolean inside = open && straight % 2 == 1;
            for (int i = from; i < to; i++) {
                if (marks[i] == '"') {
                    marks[i] = inside ? '”' : '“';
                    inside = !inside;
                }
            }
            open = straight == 0 ? open : inside;
            from = to + 1;
        }
    }

    private static boolean chinese(char c) {
        return Marks.han(c) || Marks.chinesePunctuation(c);
    }

    private static char at(char[] marks, int i) {
        return i >= 0 && i < marks.length ? marks[i] : '\n';
    }
}
