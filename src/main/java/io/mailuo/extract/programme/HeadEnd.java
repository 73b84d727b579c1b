package io.mailuo.extract.programme;

import io.mailuo.model.Token;
import java.util.Optional;
import java.util.regex.Pattern;

/** What stands behind a head noun without marks: whether the noun ends a name there, or the phrase goes on to something else. */
final class HeadEnd {

    /** Words of a body's name behind what looks like a programme's. */
    private static final int LONGEST_INSTITUTION = 7;

    private static final Pattern VERSION = Pattern.compile("\\d\\.\\d");

    private final ProgrammeWords words;

    HeadEnd(ProgrammeWords words) {
        this.words = words;
    }

    /** The head noun that the word at an index ends, if a name can end there. */
    Optional<HeadNoun> at(Line line, int index) {
        Token token = line.tokens().get(index);
        int end = token.span().end();
        return words.headAtEnd(line.normal(), line.start(), end)
                .filter(noun -> noun.plain() != HeadNoun.Plain.NONE)
                .filter(noun -> noun.word().length() > 1
                        || (noun.plain() == HeadNoun.Plain.EVENT && !token.is("v") && !token.is("vn"))
                        || token.text().equals(noun.word()))
                .filter(noun -> !isCounted(line, index))
                .filter(noun -> !words.isOfChosen(
                        noun, line.between(line.start(), end - noun.word().length())))
                .filter(noun -> !goesOn(line, index, noun));
    }

    /** 修缮工程 | 177 | 项: what is counted is a class; 甲工程、乙工程 | 两项 | 民生工程 counts the names of a list and says what they are. */
    private boolean isCounted(Line line, int index) {
        boolean number = index + 2 < line.tokens().size()
                && line.tokens().get(index + 1).is("m")
                && !line.tokens().get(index + 1).text().startsWith("第")
                && line.tokens().get(index + 2).is("q");
        return number && !(endsList(line, index) && countsNames(line, index + 3));
    }

    /** 甲工程、 | 乙工程: whether another name stands in the clause before a joint. */
    private boolean endsList(Line line, int index) {
        for (int i = index; i > 0; i--) {
            Token token = line.tokens().get(i);
            boolean joint = token.text().length() == 1 && "、和与及".contains(token.text());
            if (joint
                    && words.headAtEnd(line.normal(), line.start(), token.span().start())
                            .isPresent()) {
                return true;
            }
            if (Tags.isMark(token) && !joint) {
                return false;
            }
        }
        return false;
    }

    /** 两 | 项 | 民生 | 工程: nouns that end in a head noun, as what a list is counted by. */
    private boolean countsNames(Line line, int from) {
        int index = from;
        while (index < line.tokens().size() && Tags.isNominal(line.tokens().get(index))) {
            index++;
        }
        boolean ends =
                index == line.tokens().size() || Tags.isMark(line.tokens().get(index));
        return ends
                && index > from
                && words.headAtEnd(line.tokens().get(index - 1).text()).isPresent();
    }

    /** Whether the phrase goes on behind the noun (行动 | 计划, 工程 | 质量) or the noun is a verb (计划 | 用). */
    private boolean goesOn(Line line, int index, HeadNoun head) {
        if (index + 1 >= line.tokens().size()) {
            return false;
        }
        Token token = line.tokens().get(index);
        Token next = line.tokens().get(index + 1);
        if (isVersion(next)) {
            return false;
        }
        if (words.goesOn(next.text(), line.rest(next.span().start()))) {
            return true;
        }
        boolean numbered = isNumbered(line, token.span().end() - head.word().length(), head);
        if (!numbered && isInstitution(line, index + 1)) {
            return true;
        }
        if (isRunPart(line, index + 1) || isDeed(line, index + 1, head)) {
            return true;
        }
        if (words.followsName(next.text())
                || words.leavesNameWhole(
                        head.word(), next.text(), line.rest(next.span().start()))) {
            return false;
        }
        boolean doing = next.is("v") || next.is("p") || next.is("m") || next.is("d") || next.is("t") || next.is("a");
        if (words.isVerbal(head) && doing && !next.is("vn") && !isProposed(line, index)) {
            return true;
        }
        boolean games =
                words.isGames(head) && index > 0 && line.tokens().get(index - 1).is("ns");
        boolean noun = Tags.isCommonNoun(next) && !numbered && !games;
        return noun || next.is("k") || next.is("g");
    }

    /** 甲国 | 提出 | 的 | …倡议 | 顺应…: behind who proposed it the word is no verb. */
    private boolean isProposed(Line line, int index) {
        for (int of = index - 1; of > 0 && index - of < LONGEST_INSTITUTION; of--) {
            if (line.tokens().get(of).text().equals("的")) {
                return words.proposes(line.tokens().get(of - 1).text());
            }
        }
        return false;
    }

    /** 第九届 | 亚冬会 | 媒体村, 第七次 | 全国人口普查 | 结果: the edition of an event has its name whatever follows. */
    private static boolean isNumbered(Line line, int headStart, HeadNoun head) {
        boolean event = head.plain() == HeadNoun.Plain.EVENT || head.plain() == HeadNoun.Plain.NAMED;
        return event && Editions.standNearEnd(line.between(line.start(), headStart));
    }

    /** 规划 | 实施 | 体系: the verb of running stands inside a longer name. */
    private boolean isRunPart(Line line, int index) {
        return index + 1 < line.tokens().size()
                && words.followsName(line.tokens().get(index).text())
                && words.headAtEnd(line.tokens().get(index + 1).text())
                        .filter(HeadNoun::always)
                        .filter(noun ->
                                noun.word().equals(line.tokens().get(index + 1).text()))
                        .isPresent();
    }

    /** 新区 规划 | 、 | 建设、管理: beside verbs the noun is the first thing that is done. */
    private boolean isDeed(Line line, int joint, HeadNoun head) {
        int next = joint + 1;
        return words.isVerbal(head)
                && line.tokens().get(joint).text().equals("、")
                && next < line.tokens().size()
                && (line.tokens().get(next).is("v") || line.tokens().get(next).is("vn"))
                && isDeedEnd(line, next + 1);
    }

    private static boolean isDeedEnd(Line line, int index) {
        return index >= line.tokens().size()
                || Tags.isMark(line.tokens().get(index))
                || "和及等与".contains(line.tokens().get(index).text());
    }

    /** 计划 | 2.0. */
    private static boolean isVersion(Token token) {
        return VERSION.matcher(token.text()).matches();
    }

    /** 行动 | 推进 | 委员会, 工程 | 与 | 应用 | 研究中心, 工程 | 安全 | 监测 | 中心: the nouns behind, with a joint before them, end a body's name. */
    boolean isInstitution(Line line, int from) {
        boolean organ = from + 1 < line.tokens().size()
                && line.tokens().get(from).is("v")
                && words.kinds().isOrgan(line.tokens().get(from + 1).text());
        if (organ) {
            return true;
        }
        for (int index = from;
                index < Math.min(from + LONGEST_INSTITUTION, line.tokens().size());
                index++) {
            Token token = line.tokens().get(index);
            boolean joint = index == from && "与和及".contains(token.text());
            if (!joint && !Tags.isNominal(token)) {
                return false;
            }
            boolean further = index + 1 < line.tokens().size()
                    && Tags.isCommonNoun(line.tokens().get(index + 1));
            if (words.endsBody(token.text()) && !(line.tokens().get(from).is("c") && further)) {
                return true;
            }
        }
        return false;
    }
}
