package io.mailuo.relate.programme;

import io.mailuo.model.Mention;
import io.mailuo.model.Sentence;
import java.util.regex.Pattern;

/** Tells where a speech gives way to the reporter's own words: 甲介绍了有关情况。…, 2019年7月，乙部发布…. */
final class ReportersOwn {

    private static final Pattern DATED = Pattern.compile("\\d{4}年");
    private static final int LONGEST_VERB = 4;

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
        boolean untold = words.isBareAccount(Scene.clauseOf(rest))
                && stop == Scene.clauseOf(rest).length();
        return ends || untold || rest.startsWith("说起") || rest.startsWith("谈起") || rest.startsWith("提起");
    }

    /** 此外，|甲局|还公布了…, 2019年7月，|甲部|发布…: what other bodies did, told by the reporter. */
    boolean tellsOfOthers(Sentence sentence, String text) {
        boolean begins = words.addsOther(text) || DATED.matcher(text).lookingAt();
        return begins
                && !words.soundsSpoken(text)
                && Scene.within(sentence.span(), scene.actors()).stream()
                        .filter(Mention.Organisation.class::isInstance)
                        .anyMatch(body -> scene.between(
                                        body.span().start() - 1, body.span().start())
                                .equals("，"));
    }
}
