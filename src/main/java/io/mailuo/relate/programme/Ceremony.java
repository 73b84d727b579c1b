package io.mailuo.relate.programme;

import io.mailuo.model.Fact.OfficialTie.Tie;
import io.mailuo.model.Mention;
import io.mailuo.model.Sentence;
import io.mailuo.model.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Officials at the opening of a programme: “甲”行动启动仪式…。|乙|出席仪式并宣布行动启动. Who only attends takes part. */
final class Ceremony {

    private static final String AT_OPENING = "programme-official-ceremony";
    private static final int SENTENCES = 2;

    private final Scene scene;
    private final TieWords words;
    private final Spokesmen spokesmen;
    private final Company company;

    Ceremony(Scene scene, TieWords words, Spokesmen spokesmen) {
        this.scene = scene;
        this.words = words;
        this.spokesmen = spokesmen;
        this.company = new Company(scene);
    }

    List<SpeakerTie> ties(Mention.Programme programme) {
        int first = scene.sentenceOf(programme.span());
        List<SpeakerTie> ties = new ArrayList<>();
        if (first < 0
                || !words.isCeremony(scene.between(
                        programme.span().end(),
                        scene.sentences().get(first).span().end()))) {
            return ties;
        }
        int paragraph = scene.sentences().get(first).paragraph();
        attends(scene.sentences().get(first), programme, ties);
        for (int i = first; i < scene.sentences().size() && i < first + SENTENCES; i++) {
            Sentence sentence = scene.sentences().get(i);
            if (sentence.paragraph() == paragraph) {
                present(sentence, programme, ties);
            }
        }
        return ties;
    }

    private void present(Sentence sentence, Mention.Programme programme, List<SpeakerTie> ties) {
        for (Mention.Person person : Scene.within(sentence.span(), scene.people())) {
            if (spokesmen.isOfficial(person)) {
                part(sentence, person)
                        .map(tie -> new SpeakerTie(
                                programme, person, tie, sentence.span(), AT_OPENING, words.confidence(AT_OPENING)))
                        .ifPresent(ties::add);
            }
        }
    }

    /** “甲”活动启动仪式上，|林一舟|将队旗交给…: who does anything at a ceremony takes part. */
    private void attends(Sentence sentence, Mention.Programme programme, List<SpeakerTie> ties) {
        Scene.within(sentence.span(), scene.people()).stream()
                .filter(person -> person.span().start() >= programme.span().end() && spokesmen.isOfficial(person))
                .filter(person -> part(sentence, person).isEmpty())
                .map(person -> new SpeakerTie(
                        programme, person, Tie.PARTICIPANT, sentence.span(), AT_OPENING, words.confidence(AT_OPENING)))
                .forEach(ties::add);
    }

    /** What a person does, alone or with those named behind, up to the next clause that has a person of its own. */
    private Optional<Tie> part(Sentence sentence, Mention.Person person) {
        List<Mention.Person> later = Scene.within(sentence.span(), scene.people()).stream()
                .filter(other -> other.span().start() > person.span().end())
                .toList();
        Mention.Person last = person;
        int next = 0;
        while (next < later.size() && company.isTogether(sentence, last, later.get(next))) {
            last = later.get(next);
            next++;
        }
        int until = next < later.size()
                ? later.get(next).span().start()
                : sentence.span().end();
        int from = last.span().end();
        return deed(sentence, from, until);
    }

    private Optional<Tie> deed(Sentence sentence, int from, int until) {
        Optional<Tie> part = Optional.empty();
        for (Token token : sentence.tokens()) {
            boolean behind = token.span().start() >= from && token.span().start() < until;
            boolean itself = words.isCeremony(
                    scene.between(token.span().start(), sentence.span().end()));
            if (behind && !itself && words.opens(token.text())) {
                return Optional.of(Tie.LEAD);
            }
            part = behind && words.joins(token.text()) ? Optional.of(Tie.PARTICIPANT) : part;
        }
        return part;
    }
}
