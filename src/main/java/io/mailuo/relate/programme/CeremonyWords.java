package io.mailuo.relate.programme;

import io.mailuo.lexicon.Roles;

/** Words for the opening of a programme and for what people do at it: 启动仪式, 宣布…启动, 致辞. */
final class CeremonyWords {

    private static final String FORMALLY = "正式";

    private final Roles roles;

    /** @param roles the table {@code programme-ties} */
    CeremonyWords(Roles roles) {
        this.roles = roles;
    }

    /** Whether the text behind a programme begins with what opens it (启动仪式). */
    boolean isCeremony(String rest) {
        return roles.begins("ceremony", rest);
    }

    /** Whether a verb is what somebody does who opens a programme at its ceremony (启动, 主持). */
    boolean opens(String verb) {
        return roles.has("opening", verb);
    }

    /** Whether a verb announces what begins (宣布). */
    boolean announces(String verb) {
        return roles.has("announce", verb);
    }

    /** Whether the words behind a verb that announces say that something begins or ends (2024年“甲”行动|正式启动). */
    boolean tellsOpening(String clause) {
        return roles.words("begun").stream().anyMatch(clause::contains);
    }

    /** Whether the words behind a verb that announces begin or end with what begins (启动“甲”行动, “甲”行动启动). */
    boolean announcesOpening(String clause) {
        String deed = clause.startsWith(FORMALLY) ? clause.substring(FORMALLY.length()) : clause;
        return roles.begins("begun", deed) || roles.ends("begun", clause);
    }

    /** Whether a text begins with what guests of a ceremony do (致辞, 授旗). */
    boolean beginsGuestsDeed(String rest) {
        return roles.begins("guest", rest);
    }

    /** Whether a noun stands for the event that was named before (仪式, 活动). */
    boolean isGathering(String noun) {
        return roles.has("gathering", noun);
    }

    /** Whether a noun is what opens a programme, or stands for it (启动仪式, 仪式). */
    boolean isEvent(String noun) {
        return isGathering(noun) || roles.has("ceremony", noun);
    }
}
