package io.mailuo.extract.body;

import io.mailuo.model.Span;
import java.util.Optional;

/** Words that name a level and not the area, which is the article's own: 我省, 全市, 市委, 县教育局, 县长. */
final class BareLevels {

    private static final String COMMITTEE = "委";
    private static final String HEAD = "长";
    private static final String MANY = "各（、(全县市区镇乡";

    private final Vocabulary vocabulary;
    private final Departments departments;

    BareLevels(Vocabulary vocabulary, Departments departments) {
        this.vocabulary = vocabulary;
        this.departments = departments;
    }

    /** What a word that begins at an index calls by its level alone: 我省, 市委, 县教育局. */
    Optional<Called> at(Line line, int at, Covered covered) {
        return line.cut(at)
                ? word(line, at)
                        .filter(word -> bodyBehind(line, at + word) && standsAlone(line, at, covered))
                        .map(word -> vocabulary
                                .levels()
                                .get(line.cutOut(at, at + word))
                                .orElse(""))
                        .or(() -> relative(line, at))
                        .flatMap(Called::of)
                : Optional.empty();
    }

    /** As {@link #at}, and by a head's title: 市长, 副|县长. */
    Optional<Called> leaderAt(Line line, int at, Covered covered) {
        return at(line, at, covered)
                .or(() -> word(line, at)
                        .filter(word -> line.cut(at) && line.has(at + word, HEAD) && standsAlone(line, at, covered))
                        .flatMap(word -> vocabulary.levels().get(line.cutOut(at, at + word)))
                        .flatMap(Called::of));
    }

    private Optional<String> relative(Line line, int at) {
        int length = vocabulary.relatives().longest(line.text(), at, line.end());
        return length == 0 ? Optional.empty() : vocabulary.relatives().get(line.cutOut(at, at + length));
    }

    private Optional<Integer> word(Line line, int at) {
        return Optional.of(vocabulary.levels().longest(line.text(), at, line.end()))
                .filter(length -> length > 0);
    }

    private boolean bodyBehind(Line line, int at) {
        int department = departments.longest(line, at);
        return line.has(at, COMMITTEE) || (department > 1 && line.cut(at + department));
    }

    private static boolean standsAlone(Line line, int at, Covered covered) {
        boolean owned = at > line.start() && covered.overlaps(new Span(at - 1, at));
        return !owned && MANY.indexOf(line.at(at - 1)) < 0;
    }
}
