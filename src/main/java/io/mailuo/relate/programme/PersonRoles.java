package io.mailuo.relate.programme;

import io.mailuo.model.Mention;
import io.mailuo.model.Sentence;

/** What part people play in a sentence where several are named: who acts, who is met, whose words others speak of. */
final class PersonRoles {

    /** 甲关于《某条例》作了说明: right behind a name the account may be the person's own. */
    static final String ACCOUNT_OF = "关于";

    private static final String TOWARDS = "对";

    /** Characters of the title between a name and what belongs to the person. */
    private static final int LONGEST_TITLE = 3;

    private final Scene scene;
    private final TieWords words;

    PersonRoles(Scene scene, TieWords words) {
        this.scene = scene;
        this.words = words;
    }

    /** 贯彻某某总书记关于…的重要讲话, 牢记某某总书记对…的嘱托: whether somebody else speaks of the person's words or thought. */
    boolean isCited(Sentence sentence, Mention.Person person) {
        String rest = scene.between(person.span().end(), sentence.span().end());
        String clause = rest.split("，", 2)[0];
        int towards = clause.indexOf(TOWARDS);
        boolean trusts = towards >= 0 && towards <= LONGEST_TITLE && words.endsThought(clause);
        return trusts || (!rest.startsWith(ACCOUNT_OF) && words.tellsThought(rest));
    }

    /**
     * 甲会见乙，表示…: whether a clause that begins with its verb has not this person for its subject but the one whom the sentence begins with.
     *
     * @param verb offset of the verb
     */
    boolean isObject(Sentence sentence, Mention.Person person, int verb, Mention.Person first) {
        int start = person.span().start();
        int from = start - scene.clauseBefore(sentence, start).length();
        return scene.clauseBefore(sentence, verb).isEmpty()
                && !person.equals(first)
                && begins(sentence, first)
                && sentence.tokens().stream()
                        .filter(token ->
                                token.span().start() >= from && token.span().end() <= start)
                        .anyMatch(token -> token.is("p") || token.tag().equals("v"));
    }

    /** Whether a person, with the titles before the name, is what a sentence begins with. */
    boolean begins(Sentence sentence, Mention.Person person) {
        return sentence.tokens().stream()
                .filter(token -> token.span().end() <= person.span().start())
                .noneMatch(token -> token.is("p") || "，：；".contains(token.text()));
    }
}
