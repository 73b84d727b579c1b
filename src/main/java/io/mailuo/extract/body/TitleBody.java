package io.mailuo.extract.body;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.lexicon.Places;
import io.mailuo.lexicon.World;
import io.mailuo.model.Context;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** The body that a title hides behind a place's name: 安岳县县长 is 县长 of 安岳县人民政府 (table {@code body-titles.tsv}). */
public final class TitleBody {

    private static final String CHINA = "中国";

    private final Areas areas;
    private final World world;
    private final CentralNames central;
    private final Map<String, Implied> titles = new HashMap<>();
    private final Set<String> modifiers;

    private record Implied(String body, String level, String ofChina) {}

    /** Reads the table. */
    public TitleBody(Lexicon lexicon, Places places) {
        this.areas = new Areas(lexicon, places);
        this.world = World.from(lexicon);
        this.central = new CentralNames(lexicon);
        for (Map<String, String> row : lexicon.rows("body-titles")) {
            titles.put(
                    row.getOrDefault("title", ""),
                    new Implied(
                            row.getOrDefault("body", ""), row.getOrDefault("at", ""), row.getOrDefault("china", "")));
        }
        this.modifiers = lexicon.words("title-modifiers");
    }

    /**
     * The body of a title behind a place.
     *
     * @param placeFullName full name of the place (四川省资阳市安岳县)
     * @param title the title (县长, 副县长, 县委书记)
     * @return full name of the body (安岳县人民政府); empty if the title implies none, or the place is no state (中东国家外长)
     */
    public Optional<String> of(String placeFullName, String title) {
        if (world.isRegion(placeFullName)) {
            return Optional.empty();
        }
        return implied(title)
                .map(implied ->
                        placeFullName.equals(CHINA) && !implied.ofChina().isEmpty()
                                ? implied.ofChina()
                                : central.full(implied.body().replace("{}", areas.ownName(placeFullName))));
    }

    /**
     * The body of a title with no place in front.
     *
     * @param context the article's own place answers for the level that the title implies (县长: its county)
     * @param title the title
     * @return full name of the body; empty if the title implies none, or no area of its level is known
     */
    public Optional<String> of(Context context, String title) {
        Optional<Implied> implied = implied(title);
        if (implied.filter(body -> !body.body().contains("{}")).isPresent()) {
            return implied.map(Implied::body);
        }
        return implied.filter(body -> !body.level().isEmpty())
                .flatMap(body -> areas.at(body.level(), context.place()))
                .flatMap(area -> of(area, title));
    }

    /** What a title implies; words before it change nothing (常务副|省长, 代理|县长). */
    private Optional<Implied> implied(String title) {
        Implied own = titles.get(title);
        if (own != null) {
            return Optional.of(own);
        }
        return IntStream.range(1, title.length())
                .filter(length -> modifiers.contains(title.substring(0, length)))
                .mapToObj(length -> implied(title.substring(length)))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
