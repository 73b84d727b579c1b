package io.mailuo.extract.body;

import io.mailuo.model.Token;
import java.util.Optional;

/** The leading groups, commissions and teams that a Party committee founds, by how their names end. */
final class CommitteeGroups {

    private static final int LONGEST = 20;

    private final Vocabulary vocabulary;

    CommitteeGroups(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * Where a committee's leading group, commission or team ends (省委 + 党的建设工作领导小组办公室, 市委 + 主题教育第五巡回指导组); the
     * index itself if none is named.
     */
    int end(Line line, int from) {
        int best = from;
        for (int at = from; at < Math.min(line.end(), from + LONGEST) && Line.han(line.at(at)); at++) {
            int end = at + vocabulary.groups().longest(line.text(), at, line.end());
            if (end > at && at > from + 1 && ends(line, end)) {
                best = Math.max(best, end);
            }
            Optional<Token> token = line.token(at);
            if (token.isEmpty()
                    || vocabulary.isFounding(token.get().text())
                    || token.get().is("p")
                    || token.get().is("u")
                    || token.get().is("nr")) {
                return best;
            }
        }
        return best;
    }

    /** A tokeniser reads 指导 + 组组长. */
    private static boolean ends(Line line, int end) {
        boolean led = line.at(end - 1) == '组' && (line.has(end, "组长") || line.has(end, "副组长"));
        return line.cut(end) || led || line.has(end - 2, "小组") || line.has(end - 3, "办公室");
    }
}
