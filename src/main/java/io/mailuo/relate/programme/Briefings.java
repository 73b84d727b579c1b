package io.mailuo.relate.programme;

import io.mailuo.model.Fact.OfficialTie.Tie;
import io.mailuo.model.Mention;
import io.mailuo.model.Sentence;
import java.util.List;
import java.util.stream.IntStream;

/** Press conferences: whoever tells of the matter at one speaks of the programme that it is on (举行“甲”工程新闻发布会，请副厅长林一舟介绍有关情况). */
final class Briefings {

    private static final String RULE = "programme-speech";
    /** Characters between a programme and the word for the conference (有关情况新闻). */
    private static final int LONGEST_LINK = 8;

    private final Scene scene;
    private final TieWords words;
    private final Spokesmen spokesmen;
    private final Company company;

    Briefings(Scene scene, TieWords words, Spokesmen spokesmen, Company company) {
        this.scene = scene;
        this.words = words;
        this.spokesmen = spokesmen;
        this.company = company;
    }

    /** Ties of those who tell of it in the sentence that announces it or the next of its paragraph. */
    List<PersonTie> ties(Mention.Programme programme) {
        int index = scene.sentenceOf(programme.span());
        if (index < 0 || !isMatter(scene.sentences().get(index), programme)) {
            return List.of();
        }
        int paragraph = scene.sentences().get(index).paragraph();
        return IntStream.range(index, Math.min(index + 2, scene.sentences().size()))
                .mapToObj(scene.sentences()::get)
                .filter(sentence -> sentence.paragraph() == paragraph)
                .flatMap(sentence -> Scene.within(sentence.span(), scene.people()).stream()
                        .filter(person ->
                                person.span().start() > programme.span().end())
                        .filter(person -> spokesmen.isOfficial(person) && tells(sentence, person))
                        .map(person -> new PersonTie(
                                programme, person, Tie.SPEAKER, sentence.span(), RULE, words.confidence(RULE))))
                .toList();
    }

    /** “甲”工程|新闻发布会. */
    private boolean isMatter(Sentence sentence, Mention.Programme programme) {
        int end = programme.span().end();
        String rest = Scene.clauseOf(scene.between(end, sentence.span().end()));
        return words.briefings().namesBriefing(rest.substring(0, Math.min(LONGEST_LINK, rest.length())));
    }

    /** 林一舟|介绍有关情况, 林一舟、周岚|出席发布会，回答记者提问. */
    private boolean tells(Sentence sentence, Mention.Person person) {
        List<Mention.Person> people = Scene.within(sentence.span(), scene.people());
        int last = people.indexOf(person);
        while (last + 1 < people.size() && company.isTogether(sentence, people.get(last), people.get(last + 1))) {
            last++;
        }
        int until = last + 1 < people.size()
                ? people.get(last + 1).span().start()
                : sentence.span().end();
        return words.briefings()
                .tellsMatter(scene.between(people.get(last).span().end(), until));
    }
}
