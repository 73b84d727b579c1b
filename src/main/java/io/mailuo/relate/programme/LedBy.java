package io.mailuo.relate.programme;

import io.mailuo.model.Fact.OfficialTie.Tie;
import io.mailuo.model.Mention;
import io.mailuo.model.Sentence;
import io.mailuo.model.Span;
import io.mailuo.model.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Officials named as those who lead a programme, behind it: “甲”工程|由县长林一舟|挂帅，副县长何小满|具体负责; “甲”工程|是县长林一舟|亲自谋划的…, or in a
 * circumstance of its sentence: 在县长林一舟|亲自谋划、亲自推动下，“甲”工程….
 */
final class LedBy {

    private static final String RULE = "programme-official-led-by";
    private static final String BY = "由";
    private static final String IS = "是";
    private static final String FROM = "从";
    private static final String IN_PERSON = "亲自";
    private static final String UNDER = "下";
    private static final int LONGEST_TITLE = 24;
    /** Adverbs and verbs between a name and the mark that ends its clause. */
    private static final int LONGEST_DEED = 6;

    private final Scene scene;
    private final TieWords words;
    private final Spokesmen spokesmen;
    private final Company company;

    LedBy(Scene scene, TieWords words, Spokesmen spokesmen, Company company) {
        this.scene = scene;
        this.words = words;
        this.spokesmen = spokesmen;
        this.company = company;
    }

    List<PersonTie> ties(Mention.Programme programme) {
        int index = scene.sentenceOf(programme.span());
        if (index < 0) {
            return List.of();
        }
        Sentence sentence = scene.sentences().get(index);
        List<PersonTie> under = under(sentence, programme).stream()
                .filter(spokesmen::isOfficial)
                .map(person -> tie(programme, person, sentence))
                .toList();
        if (!under.isEmpty()) {
            return under;
        }
        int end = programme.span().end();
        // 实施“甲”工程，|是县长林一舟|亲自谋划的….
        end += scene.between(end, Math.min(end + 2, sentence.span().end())).equals("，" + IS) ? 1 : 0;
        String link = scene.between(end, Math.min(end + 1, sentence.span().end()));
        if (!link.equals(BY) && !link.equals(IS)) {
            return List.of();
        }
        List<Mention.Person> people =
                Scene.within(new Span(end + 1, sentence.span().end()), scene.people());
        List<Mention.Person> leaders = new ArrayList<>();
        for (Mention.Person person : people) {
            boolean first = leaders.isEmpty();
            int from = first ? end + 1 : leaders.get(leaders.size() - 1).span().end();
            boolean near = person.span().start() - from <= LONGEST_TITLE;
            boolean leads = link.equals(BY) ? leadsAtEnd(sentence, person) : leadsBefore(sentence, person);
            if (near && leads && (first ? isBeside(from, person) : link.equals(BY))) {
                leaders.addAll(company.endingWith(sentence, person).stream()
                        .filter(one -> one.span().start() >= from)
                        .toList());
            }
        }
        return leaders.stream()
                .filter(spokesmen::isOfficial)
                .map(person -> tie(programme, person, sentence))
                .toList();
    }

    private PersonTie tie(Mention.Programme programme, Mention.Person person, Sentence sentence) {
        return new PersonTie(programme, person, Tie.LEAD, sentence.span(), RULE, words.confidence(RULE));
    }

    /** 在|县长林一舟|亲自部署、亲自推动|下，“甲”工程…: who does so in person leads what is told behind it; 在…带领下 may say less. */
    private List<Mention.Person> under(Sentence sentence, Mention.Programme programme) {
        return Scene.within(sentence.span(), scene.people()).stream()
                .filter(person ->
                        scene.clauseBefore(sentence, person.span().start()).startsWith("在"))
                .filter(person -> {
                    String clause = Scene.clauseOf(
                            scene.between(person.span().end(), sentence.span().end()));
                    int end = person.span().end() + clause.length();
                    return clause.endsWith(UNDER)
                            && (end <= programme.span().start() || startsFrom(sentence))
                            && leadsInPerson(sentence, new Span(person.span().end(), end));
                })
                .findFirst()
                .map(person -> company.endingWith(sentence, person))
                .orElse(List.of());
    }

    /** 从“甲”到“乙”，在…亲自推动下，…: the sentence sums up what it began with. */
    private static boolean startsFrom(Sentence sentence) {
        return sentence.tokens().get(0).text().equals(FROM);
    }

    /** 亲自|推动, not 亲自|陪同. */
    private boolean leadsInPerson(Sentence sentence, Span clause) {
        return sentence.tokens().stream()
                .filter(token -> clause.contains(token.span()) && words.leads(token.text()))
                .anyMatch(token ->
                        scene.between(clause.start(), token.span().end()).contains(IN_PERSON));
    }

    /** Whether no mark stands before the first leader but those of a list. */
    private boolean isBeside(int from, Mention.Person person) {
        return scene.between(from, person.span().start()).chars().noneMatch(c -> "，；：“”《》".indexOf(c) >= 0);
    }

    /** 林一舟|亲自|挂帅，…: nothing else stands in the clause. */
    private boolean leadsAtEnd(Sentence sentence, Mention.Person person) {
        String clause = Scene.clauseOf(
                scene.between(person.span().end(), sentence.span().end()));
        // 亲自谋划、亲自部署、亲自推动: several deeds are as good as one.
        int last = clause.lastIndexOf('、');
        if (last > 0 && clause.startsWith(IN_PERSON, last + 1)) {
            return deed(sentence, person).isPresent();
        }
        return clause.length() <= LONGEST_DEED
                && deed(sentence, person)
                        .filter(token -> token.span().end() == person.span().end() + clause.length())
                        .isPresent();
    }

    /** 林一舟|亲自|谋划、亲自部署|的…. */
    private boolean leadsBefore(Sentence sentence, Mention.Person person) {
        String clause = Scene.clauseOf(
                scene.between(person.span().end(), sentence.span().end()));
        return clause.contains("的") && deed(sentence, person).isPresent();
    }

    /** The verb of leading right behind somebody's name but for adverbs. */
    private Optional<Token> deed(Sentence sentence, Mention.Person person) {
        return sentence.tokens().stream()
                .filter(token -> token.span().start() >= person.span().end())
                .dropWhile(token -> scene.titles().contains(token.span())
                        || token.is("d")
                        || token.is("ad")
                        || token.text().equals("具体"))
                .findFirst()
                .filter(token -> words.leads(token.text()));
    }
}
