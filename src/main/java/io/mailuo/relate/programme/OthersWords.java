package io.mailuo.relate.programme;

import io.mailuo.lexicon.Roles;

/** Words that say that a programme is others' than those who are named with it: 根据《…方案》, 国家“甲”工程, 转发, 赞赏. */
final class OthersWords {

    private final Roles roles;

    /** @param roles the table {@code programme-ties} */
    OthersWords(Roles roles) {
        this.roles = roles;
    }

    /** Whether a clause that begins so says what is acted on: the programme in it is others' or was there before (根据《…方案》，…). */
    boolean isBasis(String clause) {
        return roles.begins("basis", clause);
    }

    /** Whether a name, or the word before it, says that a programme is the whole country's (《国家…规划》). */
    boolean isNational(String name) {
        return roles.begins("national", name);
    }

    /** Whether what is said behind a programme is that its people told one another of it (就“甲”行动|作交流发言). */
    boolean endsExchange(String clause) {
        return roles.ends("exchange", clause);
    }

    /** Whether the verb only hands on the paper of another body (转发). */
    boolean forwards(String verb) {
        return roles.has("forward", verb);
    }

    /** Whether the text behind a programme says that something is a part of it (“甲”计划|的一部分). */
    boolean beginsShare(String rest) {
        return roles.begins("share", rest);
    }

    /** Whether the head noun is for works that a place in the name only locates (甲州乙河整治|工程). */
    boolean isWorks(String head) {
        return roles.has("works", head);
    }

    /** Whether a programme without marks is a campaign of the whole Party, which others carry out (学习贯彻…|主题教育). */
    boolean isPartyCampaign(String name, String head) {
        return roles.has("party-campaign", head) && !name.startsWith("“");
    }

    /** Whether the verb only praises its object, or profits from it (赞赏). */
    boolean praises(String verb) {
        return roles.has("praise", verb);
    }
}
