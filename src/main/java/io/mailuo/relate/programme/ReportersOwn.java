package io.mailuo.relate.programme;

import io.mailuo.model.Mention;
import io.mailuo.model.Sentence;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells where a speech gives way to the reporter's own words: 甲介绍了有关情况。…, 2019年7月，乙部发布…. */
final class ReportersOwn {

    private static final Pattern DATED = Pattern.compile("\\d{4}年");
    private static final int LONGEST_VERB = 4;
    private static final String PARTY = "中共";
    /** Characters that the names of bodies of one area begin with (桐庐县). */
    private static final int AREA = 3;

    private final Scene scene;
    private final TieWords words;

    ReportersOwn(Scene scene, TieWords words) {
        this.scene = scene;
        this.words = words;
    }

    /** “…”甲说。 and 甲说起…: what follows is the reporter's own. */
    boolean follows(Sentence sentence, int verb) {
        String rest = scene.between(verb, sentence.span().end());
        int stop = rest.indexOf('。');
        boolean ends = stop >= 0 && stop <= LONGEST_VERB;
        boolean untold = words.speech().isBareAccount(Scene.clauseOf(rest))
                && stop == Scene.clauseOf(rest).length();
        return ends
                || untold
                || words.speech().beginsAssessing(rest)
                || rest.startsWith("说起")
                || rest.startsWith("谈起")
                || rest.startsWith("提起");
    }

    /** 此外，|甲局|还公布了…, 2019年7月，|甲部|发布…: what other bodies than the speaker's did, told by the reporter. */
    boolean tellsOfOthers(Sentence sentence, String text, Optional<Mention> speakers) {
        boolean begins = words.speech().addsOther(text) || DATED.matcher(text).lookingAt();
        return begins
                && !words.speech().soundsSpoken(text)
                && Scene.within(sentence.span(), scene.actors()).stream()
                        .filter(Mention.Organisation.class::isInstance)
                        .filter(body ->
                                speakers.filter(own -> isOfSameArea(own, body)).isEmpty())
                        .anyMatch(body -> scene.between(
                                        body.span().start() - 1, body.span().start())
                                .equals("，"));
    }

    /** 甲县教育局 and 甲县人民政府, 国家某委 and its 某司: names that begin alike. */
    private static boolean isOfSameArea(Mention own, Mention other) {
        String name = area(own);
        return !name.isEmpty() && name.equals(area(other));
    }

    private static String area(Mention body) {
        String name = Actor.of(body).fullName();
        String bare = name.startsWith(PARTY) ? name.substring(PARTY.length()) : name;
        return bare.substring(0, Math.min(bare.length(), AREA));
    }
}
