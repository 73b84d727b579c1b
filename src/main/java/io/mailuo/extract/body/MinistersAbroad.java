package io.mailuo.extract.body;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.lexicon.World;
import io.mailuo.model.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The country of a ministry that a minister's title names without it, which is that of the officials before:
 *
 * <pre>
 * list     = country official { separator official }    (某国总理甲，财政部长乙、国防部部长丙)
 * official = title { "兼" title } name
 * </pre>
 *
 * Only where the country begins a clause: in 会见某国总统甲，外交部长乙陪同 the second is of those who meet.
 */
final class MinistersAbroad {

    private static final char ALSO = '兼';
    private static final String SEPARATORS = "、，和及";
    private static final int LONGEST_OFFICIAL = 20;
    private static final int MOST_OFFICIALS = 8;

    private final World world;
    private final Set<String> titles;

    MinistersAbroad(Lexicon lexicon) {
        this.world = World.from(lexicon);
        this.titles = lexicon.words("titles");
    }

    /** The name of the country whose official stands before an index, where a title may begin that belongs to the same country. */
    Optional<String> country(Line line, int start, Scene scene) {
        if (line.at(start - 1) == ALSO) {
            return country(line, beginning(line, start - 1), start - 1, scene);
        }
        int end = start;
        for (int i = 0; i < MOST_OFFICIALS && SEPARATORS.indexOf(line.at(end - 1)) >= 0; i++) {
            int official = end - 1;
            end = beginning(line, official);
            Optional<String> country = country(line, end, official, scene);
            if (country.isPresent() && !Line.han(line.at(end - 1))) {
                return country;
            }
            if (!names(line, end, official)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Where the words before an index begin that no separator or other mark divides. */
    private static int beginning(Line line, int end) {
        int at = end;
        while (end - at < LONGEST_OFFICIAL
                && (Line.han(line.at(at - 1)) || line.at(at - 1) == '·')
                && !joins(line, at)) {
            at--;
        }
        return at;
    }

    private static boolean joins(Line line, int end) {
        return SEPARATORS.indexOf(line.at(end - 1)) >= 0
                && line.token(end - 1).filter(token -> token.is("c")).isPresent();
    }

    private Optional<String> country(Line line, int start, int end, Scene scene) {
        return scene.placeFrom(start)
                .filter(place -> place.span().end() < end && world.isCountry(place.fullName()))
                .filter(place -> names(line, place.span().end(), end))
                .map(place -> place.name().length() == 1 ? place.fullName() : place.name());
    }

    /** Whether words are a title and a name: nobody does anything in them. */
    private boolean names(Line line, int from, int to) {
        List<Token> tokens = line.between(from, to);
        return tokens.stream().anyMatch(this::isTitle) && tokens.stream().noneMatch(MinistersAbroad::tells);
    }

    private boolean isTitle(Token token) {
        return titles.contains(token.text());
    }

    /** Foreign names are cut into verbs of one character, too. */
    private static boolean tells(Token token) {
        boolean word = token.text().length() > 1;
        return (word && token.is("v") && !token.is("vn")) || token.is("p") || token.is("d") || token.is("u");
    }
}
