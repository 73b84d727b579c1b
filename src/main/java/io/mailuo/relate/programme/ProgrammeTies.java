package io.mailuo.relate.programme;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.model.Context;
import io.mailuo.model.Document;
import io.mailuo.model.Mention;
import java.util.List;

/** Ties programmes to the bodies and places that run them and to the officials who speak for them or lead them. */
public final class ProgrammeTies {

    private final TieWords words;

    /**
     * Makes a finder of ties.
     *
     * @param lexicon where the tables {@code programme-ties} and {@code programme-verbs} are read
     */
    public ProgrammeTies(Lexicon lexicon) {
        words = new TieWords(lexicon);
    }

    /**
     * Who owns each programme, and who takes part in it. A programme has one owner in an article, or several that one sentence names together
     * (甲省、乙省推出…).
     *
     * @param document the article, its sentences with words
     * @param mentions its mentions of programmes, organisations, places, people and posts; others are passed over
     * @param context what the article's own place is
     */
    public List<OwnerTie> owners(Document document, List<? extends Mention> mentions, Context context) {
        if (namesNone(mentions)) {
            return List.of();
        }
        Scene scene = Scene.of(document, acting(mentions));
        return new OwnerRules(scene, words, context, new Spokesmen(scene, words, mentions)).find();
    }

    /**
     * Which officials speak of each programme, lead it or take part in it. A person without a post, or with a reporter's, is no official.
     *
     * @param document the article, its sentences with words
     * @param mentions its mentions of programmes, people and posts, and of organisations and places, which may be subjects, too
     */
    public List<PersonTie> speakers(Document document, List<? extends Mention> mentions) {
        if (namesNone(mentions)) {
            return List.of();
        }
        Scene scene = Scene.of(document, acting(mentions));
        return new OfficialRules(scene, words, new Spokesmen(scene, words, mentions)).find();
    }

    /** 总书记强调，…: it is the bearer of the title who acts, not the body that the title implies. */
    private List<? extends Mention> acting(List<? extends Mention> mentions) {
        return mentions.stream()
                .filter(mention -> !(mention instanceof Mention.Organisation body
                        && body.rule().equals(Mention.Organisation.IMPLIED)
                        && words.speech().speaksForNone(body.name())))
                .toList();
    }

    /** Every tie is one of a programme that the article names. */
    private static boolean namesNone(List<? extends Mention> mentions) {
        return mentions.stream().noneMatch(Mention.Programme.class::isInstance);
    }
}
