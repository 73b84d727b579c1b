package io.mailuo.relate.programme;

import io.mailuo.model.Fact.OfficialTie.Tie;
import io.mailuo.model.Mention;
import io.mailuo.model.Sentence;
import io.mailuo.model.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Officials at the opening of a programme: “甲”行动启动仪式…。|乙|出席仪式并宣布行动启动. Who only attends takes part. Later sentences, and those of a
 * programme that only opens (“甲”活动在某地启动。|乙|出席启动仪式), count where they come back to the event.
 */
final class Ceremony {

    private static final String AT_OPENING = "programme-official-ceremony";
    /** Sentences behind the name in which its ceremony is told of. */
    private static final int SENTENCES = 5;
    /** Characters of a core that may stand in the headline for a longer one. */
    private static final int SHORTEST_CORE = 4;

    private final Scene scene;
    private final TieWords words;
    private final CeremonyWords openings;
    private final Spokesmen spokesmen;
    private final Company company;
    private final Gatherings gatherings;

    Ceremony(Scene scene, TieWords words, Spokesmen spokesmen) {
        this.scene = scene;
        this.words = words;
        this.openings = words.ceremonies();
        this.spokesmen = spokesmen;
        this.company = new Company(scene);
        this.gatherings = new Gatherings(scene, words);
    }

    List<PersonTie> ties(Mention.Programme programme) {
        int first = scene.sentenceOf(programme.span());
        List<PersonTie> ties = new ArrayList<>();
        if (first < 0) {
            return ties;
        }
        Sentence named = scene.sentences().get(first);
        boolean ceremony = openings.isCeremony(
                scene.between(programme.span().end(), named.span().end()));
        if (ceremony) {
            attends(named, programme, ties);
            present(named, programme, ties);
        } else if (!gatherings.opens(named, programme)
                || spokesmen.speechOf(programme).isPresent()) {
            return ties;
        }
        int last = Math.min(scene.sentences().size(), first + SENTENCES);
        boolean going = ceremony;
        for (int i = first + 1; i < last && isLast(programme, i); i++) {
            Sentence sentence = scene.sentences().get(i);
            int known = ties.size();
            boolean told = going && sentence.paragraph() == named.paragraph() && !isElsewhere(i, first, sentence);
            if (told || gatherings.comesBack(sentence, programme) || isOfGuests(sentence, programme)) {
                present(sentence, programme, ties);
            }
            going = told && ties.size() > known;
        }
        return ties;
    }

    /** Who only give addresses do so at the event that the headline names. */
    private boolean isOfGuests(Sentence sentence, Mention.Programme programme) {
        return gatherings.isOnlyGuests(sentence, Scene.within(sentence.span(), scene.people()))
                && scene.sentences().stream()
                        .filter(line -> line.role() == Sentence.Role.HEADLINE)
                        .flatMap(line -> Scene.within(line.span(), scene.programmes()).stream())
                        .anyMatch(named -> programme.core().length() >= SHORTEST_CORE
                                && named.core().startsWith(programme.core()));
    }

    /** 当天，|乙|还参加…, |乙|出席丙园开工仪式: told behind the ceremony and of something else. */
    private boolean isElsewhere(int index, int first, Sentence sentence) {
        boolean later = index > first + 1
                && words.stopsSpeech(
                        scene.between(sentence.span().start(), sentence.span().end()));
        return later || gatherings.tellsOfAnother(sentence);
    }

    /** Whether no other programme is named between a programme and a sentence. */
    private boolean isLast(Mention.Programme programme, int sentence) {
        int end = scene.sentences().get(sentence).span().start() - 1;
        return Scene.starting(programme.span().start() + 1, end, scene.programmes()).stream()
                .allMatch(other -> other.core().equals(programme.core()));
    }

    private void present(Sentence sentence, Mention.Programme programme, List<PersonTie> ties) {
        for (Mention.Person person : Scene.within(sentence.span(), scene.people())) {
            if (spokesmen.isOfficial(person)) {
                part(sentence, person)
                        .map(tie -> new PersonTie(
                                programme, person, tie, sentence.span(), AT_OPENING, words.confidence(AT_OPENING)))
                        .ifPresent(ties::add);
            }
        }
    }

    /** “甲”活动启动仪式上，|林一舟|将队旗交给…: who does anything at a ceremony takes part. */
    private void attends(Sentence sentence, Mention.Programme programme, List<PersonTie> ties) {
        Scene.within(sentence.span(), scene.people()).stream()
                .filter(person -> person.span().start() >= programme.span().end() && spokesmen.isOfficial(person))
                .filter(person -> part(sentence, person).isEmpty())
                .map(person -> new PersonTie(
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
            boolean itself = openings.isCeremony(
                    scene.between(token.span().start(), sentence.span().end()));
            if (behind && !itself && opens(sentence, token)) {
                return Optional.of(Tie.LEAD);
            }
            boolean present = words.joins(token.text())
                    || openings.beginsGuestsDeed(
                            scene.between(token.span().start(), sentence.span().end()));
            part = behind && present ? Optional.of(Tie.PARTICIPANT) : part;
        }
        return part;
    }

    /** 启动, 主持, 宣布活动开幕; 宣布 of anything else opens nothing. */
    private boolean opens(Sentence sentence, Token token) {
        String rest = scene.between(token.span().end(), sentence.span().end());
        return openings.opens(token.text())
                || (openings.announces(token.text()) && openings.tellsOpening(Scene.clauseOf(rest)));
    }
}
