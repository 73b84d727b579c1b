package io.mailuo.relate.programme;

import io.mailuo.lexicon.Confidences;
import io.mailuo.lexicon.Lexicon;
import io.mailuo.model.Mention;
import java.util.HashSet;
import java.util.Set;

/** Words that tie people and bodies to programmes, from the tables {@code programme-ties} and {@code programme-verbs}. */
final class TieWords {

    private final Set<String> reporting;
    private final Set<String> leading;
    private final Set<String> joining;
    private final Set<String> carrying;
    private final Set<String> stops;
    private final Set<String> unofficial;
    private final Set<String> media;
    private final Set<String> accounts;
    private final Set<String> topics;
    private final Set<String> together;
    private final Set<String> held;
    private final Set<String> hosts;
    private final Set<String> coHosts;
    private final Set<String> departments;
    private final Set<String> ceremonies;
    private final Set<String> opening;
    private final Set<String> anaphors;
    private final Set<String> selves;
    private final Set<String> governing;
    private final Set<String> derivedHeads;
    private final Confidences confidences;
    private final Set<String> offices;
    private final Set<String> partyGroups;
    private final Set<String> spoken;
    private final Set<String> asking;
    private final Set<String> answering;
    private final Set<String> conferring;

    TieWords(Lexicon lexicon) {
        confidences = Confidences.from(lexicon);
        reporting = lexicon.words("programme-ties", "kind", "speak");
        leading = lexicon.words("programme-ties", "kind", "lead");
        carrying = lexicon.words("programme-ties", "kind", "carry");
        stops = lexicon.words("programme-ties", "kind", "stop");
        unofficial = lexicon.words("programme-ties", "kind", "unofficial");
        joining = new HashSet<>(lexicon.words("programme-ties", "kind", "join"));
        joining.addAll(lexicon.words("programme-verbs", "force", "join"));
        media = lexicon.words("programme-ties", "kind", "media");
        accounts = lexicon.words("programme-ties", "kind", "account");
        topics = lexicon.words("programme-ties", "kind", "topic");
        together = lexicon.words("programme-ties", "kind", "together");
        held = lexicon.words("programme-ties", "kind", "held");
        hosts = lexicon.words("programme-ties", "kind", "host");
        coHosts = lexicon.words("programme-ties", "kind", "cohost");
        departments = lexicon.words("programme-ties", "kind", "department");
        ceremonies = lexicon.words("programme-ties", "kind", "ceremony");
        opening = lexicon.words("programme-ties", "kind", "opening");
        anaphors = lexicon.words("programme-ties", "kind", "anaphor");
        selves = lexicon.words("programme-ties", "kind", "we");
        offices = lexicon.words("programme-ties", "kind", "office");
        partyGroups = lexicon.words("programme-ties", "kind", "party-group");
        spoken = lexicon.words("programme-ties", "kind", "spoken");
        asking = lexicon.words("programme-ties", "kind", "ask");
        answering = lexicon.words("programme-ties", "kind", "answer");
        conferring = lexicon.words("programme-ties", "kind", "confer");
        governing = lexicon.words("programme-verbs");
        derivedHeads = new HashSet<>(lexicon.words("programme-heads"));
        derivedHeads.removeAll(lexicon.words("programme-heads", "derived", ""));
    }

    /** How far a rule is to be trusted, from 0 to 1. */
    double confidence(String rule) {
        return confidences.of(rule);
    }

    boolean reports(String verb) {
        return reporting.contains(verb);
    }

    boolean leads(String verb) {
        return leading.contains(verb);
    }

    boolean joins(String verb) {
        return joining.contains(verb);
    }

    boolean carriesOut(String verb) {
        return carrying.contains(verb);
    }

    boolean governs(String verb) {
        return governing.contains(verb);
    }

    /** Whether a sentence behind a reported one goes on with it: what has to be done, what we do (要…, 我们…, 下一步…). */
    boolean soundsSpoken(String sentence) {
        return spoken.stream()
                .anyMatch(word -> word.length() > 1 ? sentence.contains(word) : sentence.startsWith(word));
    }

    /** Whether the label of a turn is that of who is interviewed (答). */
    boolean answers(String label) {
        return answering.contains(label.strip());
    }

    /** Whether the words before a colon announce a turn of a conversation (记者, 大众日报记者, 问, 答). */
    boolean asksOrAnswers(String label) {
        return answers(label) || asking.stream().anyMatch(label.strip()::endsWith);
    }

    /** Whether the verb makes its object the name that a body gives to another (被省民政厅|确定为|…试点). */
    boolean confers(String rest) {
        return conferring.stream().anyMatch(rest::startsWith);
    }

    /** Whether a sentence that begins so is the reporter's own. */
    boolean stopsSpeech(String sentence) {
        return stops.stream().anyMatch(sentence::startsWith);
    }

    /** Whether the text behind a body's name shows that it only reports (新华社|电). */
    boolean reportsNews(String rest) {
        return media.stream().anyMatch(rest::startsWith);
    }

    /** What the mentions of one programme share: the core, and a head noun that makes a thing of its own (“甲”示范带). */
    String key(Mention.Programme programme) {
        return programme.core() + "|" + (derivedHeads.contains(programme.head()) ? programme.head() : "");
    }

    boolean isOfficialTitle(String title) {
        return unofficial.stream().noneMatch(title::endsWith);
    }

    /** Whether the noun behind 作 or 作了 reports speech (对“甲”作了 | 解读). */
    boolean isAccount(String noun) {
        return accounts.contains(noun);
    }

    /** Whether the word introduces what an account is of (就, 对, 围绕). */
    boolean isTopic(String word) {
        return topics.contains(word);
    }

    /** Whether the words between two actors say that they act together (联合, 会同). */
    boolean areTogether(String between) {
        return together.contains(between);
    }

    /** Whether the words behind 我们 say that it acts with whom they lead to (和, 将会同). */
    boolean actTogether(String between) {
        String bare = between.replaceFirst("^[将也还又就已]", "");
        return together.contains(between) || together.contains(bare);
    }

    /** Whether the text behind a place says that something is held there (举行). */
    boolean isHeld(String rest) {
        return held.stream().anyMatch(rest::startsWith);
    }

    /** Whether the text behind a body says that it hosts (主办). */
    boolean isHost(String rest) {
        return hosts.stream().anyMatch(rest::startsWith);
    }

    /** Whether the text behind a body says that it helps to host (承办, 协办). */
    boolean isCoHost(String rest) {
        return coHosts.stream().anyMatch(rest::startsWith);
    }

    /** Whether a body is a department, whose head speaks for the area more than for it. */
    boolean isDepartment(String body) {
        return departments.stream().anyMatch(body::endsWith);
    }

    /** Whether a body is an office inside another (规划处). */
    boolean isOffice(String body) {
        return offices.stream().anyMatch(body::endsWith);
    }

    /** Whether a body is the party's group inside another (局党组): its secretary speaks for the whole. */
    boolean isPartyGroup(String body) {
        return partyGroups.stream().anyMatch(body::endsWith);
    }

    /** Whether the word is how a speaker calls the body spoken for (我们). */
    boolean isSelf(String word) {
        return selves.contains(word);
    }

    /** Whether the text behind a programme begins with what opens it (启动仪式). */
    boolean isCeremony(String rest) {
        return ceremonies.stream().anyMatch(rest::startsWith);
    }

    /** Whether a sentence that begins so speaks of a programme with this head noun (该行动由…, 本次大赛…). */
    boolean pointsBack(String begin, String head) {
        return anaphors.stream().anyMatch(word -> begin.contains(word + head) || begin.contains(word + "活动"));
    }

    /** Whether a verb is what somebody does who opens a programme at its ceremony (宣布). */
    boolean opens(String verb) {
        return opening.contains(verb);
    }
}
