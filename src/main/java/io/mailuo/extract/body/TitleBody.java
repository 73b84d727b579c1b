package io.mailuo.extract.body;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.lexicon.Places;
import io.mailuo.model.Context;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The body that a title hides behind a place's name: 新昌县县长 is 县长 of 新昌县人民政府 (table {@code body-titles.tsv}). */
public final class TitleBody {

    private final Areas areas;
    private final Map<String, Implied> titles = new HashMap<>();

    private record Implied(String body, String level) {}

    /** Reads the table. */
    public TitleBody(Lexicon lexicon, Places places) {
        this.areas = new Areas(places);
        for (Map<String, String> row : lexicon.rows("body-titles")) {
            titles.put(
                    row.getOrDefault("title", ""),
                    new Implied(row.getOrDefault("body", ""), row.getOrDefault("at", "")));
        }
    }

    /**
     * The body of a title behind a place.
     *
     * @param placeFullName full name of the place (浙江省绍兴市新昌县)
     * @param title the title (县长, 副县长, 县委书记)
     * @return full name of the body (新昌县人民政府); empty if the title implies none
     */
    public Optional<String> of(String placeFullName, String title) {
        return Optional.ofNullable(titles.get(title))
                .map(implied -> implied.body().replace("{}", areas.ownName(placeFullName)));
    }

    /**
     * The body of a title with no place in front.
     *
     * @param context the article's own place answers for the level that the title implies (县长: its county)
     * @param title the title
     * @return full name of the body; empty if the title implies none, or no area of its level is known
     */
    public Optional<String> of(Context context, String title) {
        Optional<Implied> implied = Optional.ofNullable(titles.get(title));
        if (implied.filter(body -> !body.body().contains("{}")).isPresent()) {
            return implied.map(Implied::body);
        }
        return implied.filter(body -> !body.level().isEmpty())
                .flatMap(body -> areas.at(body.level(), context.place()))
                .flatMap(area -> of(area, title));
    }
}
