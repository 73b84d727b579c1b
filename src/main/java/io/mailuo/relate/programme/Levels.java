package io.mailuo.relate.programme;

import io.mailuo.model.Context;
import io.mailuo.model.Mention;
import io.mailuo.model.Sentence;
import io.mailuo.model.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Words for a level of the article's place: 省|“甲”计划, 市里|推出“乙”, 全省|…. */
final class Levels {

    private static final Pattern LEVEL_WORD = Pattern.compile("[全我本]?[省市区县州盟]里?");
    private static final Pattern INSIDE = Pattern.compile("里$");
    private static final Pattern RELATIVE = Pattern.compile("[全我本][省市区县州盟]");

    private final Scene scene;
    private final Context context;

    Levels(Scene scene, Context context) {
        this.scene = scene;
        this.context = context;
    }

    /** The part of the article's place that has the level of a word (省, 全市, 县里). */
    Optional<Actor> of(String word) {
        String place = context.place().orElse("");
        int end = LEVEL_WORD.matcher(word).matches()
                ? place.lastIndexOf(INSIDE.matcher(word)
                        .replaceFirst("")
                        .charAt(INSIDE.matcher(word).replaceFirst("").length() - 1))
                : -1;
        return end > 0 ? Optional.of(new Actor(Optional.empty(), place.substring(0, end + 1))) : Optional.empty();
    }

    /** 市里|又建立…: the level that begins the clause before an offset. */
    Optional<Actor> acting(Sentence sentence, int offset) {
        String clause = scene.clauseBefore(sentence, offset);
        int in = clause.indexOf('里');
        return in > 0 ? of(clause.substring(in - 1, in + 1)) : Optional.empty();
    }

    /** The place that 全省, 我市 of a sentence mean: whatever has no other owner there is its. */
    Optional<Actor> whole(Sentence sentence) {
        List<Mention.Place> places =
                Mention.only(Mention.Place.class, Scene.within(sentence.span(), scene.actors())).stream()
                        .filter(place -> isRelative(place.span()))
                        .toList();
        long named = places.stream().map(Mention.Place::fullName).distinct().count();
        return named == 1 ? Optional.of(Actor.of(places.get(0))) : Optional.empty();
    }

    private boolean isRelative(Span span) {
        return RELATIVE.matcher(scene.document().at(span)).matches();
    }
}
