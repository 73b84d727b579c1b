package io.mailuo.extract.programme;

import io.mailuo.model.Token;

/**
 * Words that a name without marks cannot reach over, read leftwards from its head noun: what only says what it is, a ministry, the earlier
 * name of a list.
 *
 * @param line the sentence
 * @param headStart where the head noun begins
 */
record NameBounds(Line line, int headStart, ProgrammeWords words) {

    /** 国家 重点 能源 工程 | 甲州 乙河 调水工程: class words with the same noun only say what the name behind them is. */
    boolean isClassBefore(int index, int start) {
        Token token = line.tokens().get(index);
        String head = line.rest(headStart);
        boolean same = token.text().length() > 1
                && head.startsWith(token.text())
                && words.headAtEnd(token.text()).isPresent();
        int name = line.firstFrom(start);
        return same
                && start == token.span().end()
                && isProper(line.tokens().get(name))
                && index > 0
                && words.isClassWord(line.tokens().get(index - 1).text());
    }

    private static boolean isProper(Token token) {
        return token.is("ns") || token.is("nr") || token.is("nz") || token.is("j");
    }

    /** 社会 保障 | 部 | 千家招聘行动: the name of a ministry that has been cut to pieces. */
    boolean isMinistry(int index) {
        return line.tokens().get(index).text().equals("部")
                && index > 0
                && Tags.isCommonNoun(line.tokens().get(index - 1));
    }

    /** 甲港口 | 、 | 乙州 丙枢纽工程 | 等 | 22 个: each behind a place of its own. */
    boolean isPlacedList(int joint) {
        int behind = line.firstFrom(headStart);
        while (behind < line.tokens().size()
                && !line.tokens().get(behind).text().equals("等")
                && behind < line.firstFrom(headStart) + 2) {
            behind++;
        }
        return line.tokens().get(joint).text().equals("、")
                && joint > 0
                && !line.tokens().get(joint - 1).is("ns")
                && line.tokens().get(joint + 1).is("ns")
                && behind + 1 < line.tokens().size()
                && line.tokens().get(behind).text().equals("等")
                && line.tokens().get(behind + 1).is("m");
    }
}
