package io.mailuo.relate.programme;

import io.mailuo.model.Fact.OfficialTie.Tie;
import io.mailuo.model.Mention;
import io.mailuo.model.Sentence;
import io.mailuo.model.Span;
import io.mailuo.model.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the officials who speak for programmes, lead them or take part in them. */
final class OfficialRules {

    private static final String LED = "programme-official-verb";
    private static final String APPOSED = "programme-official-apposed";
    private static final String HEADED = "programme-official-head";
    private static final int LONGEST_OFFICE = 10;

    private final Scene scene;
    private final TieWords words;
    private final Spokesmen spokesmen;
    private final Subjects subjects;
    private final Company company;
    private final LedBy ledBy;

    OfficialRules(Scene scene, TieWords words, Spokesmen spokesmen) {
        this.scene = scene;
        this.words = words;
        this.spokesmen = spokesmen;
        this.subjects = new Subjects(scene, words);
        this.company = new Company(scene);
        this.ledBy = new LedBy(scene, words, spokesmen, company);
    }

    List<PersonTie> find() {
        List<PersonTie> ties = new ArrayList<>();
        Questions questions = new Questions(scene, words, spokesmen.speeches(), spokesmen::isOfficial);
        Ceremony ceremony = new Ceremony(scene, words, spokesmen);
        Briefings briefings = new Briefings(scene, words, spokesmen, company);
        for (Mention.Programme programme : scene.programmes()) {
            spokesmen.speechesOf(programme).stream()
                    .map(speech -> new PersonTie(
                            programme,
                            speech.speaker(),
                            Tie.SPEAKER,
                            speech.span(),
                            speech.rule(),
                            speech.confidence()))
                    .forEach(ties::add);
            questions.answer(programme).or(() -> questions.interview(programme)).ifPresent(ties::add);
            int index = scene.sentenceOf(programme.span());
            if (index >= 0) {
                ties.addAll(inSentence(programme, scene.sentences().get(index)));
            }
            apposed(programme).ifPresent(ties::add);
            headed(programme).ifPresent(ties::add);
            ties.addAll(ledBy.ties(programme));
            ties.addAll(ceremony.ties(programme));
            ties.addAll(briefings.ties(programme));
        }
        return ties;
    }

    /** The ties that the sentence of a programme's name gives it by its verbs. */
    private List<PersonTie> inSentence(Mention.Programme programme, Sentence sentence) {
        List<PersonTie> announced = announced(programme, sentence);
        List<PersonTie> ties = new ArrayList<>(announced.isEmpty() ? led(programme, sentence) : announced);
        ties.addAll(inspected(programme, sentence));
        ties.addAll(unveiled(programme, sentence));
        ties.addAll(serving(programme, sentence));
        return ties;
    }

    /**
     * 甲 亲自 推动开展 …: an official, a verb of leading or joining, and the programme. A verb of leading reaches back over the commas of its sentence to
     * an official who is its subject (甲来到乙村，了解“丙”工程); other verbs of running only in the official's own clause.
     */
    private List<PersonTie> led(Mention.Programme programme, Sentence sentence) {
        int clause = programme.span().start()
                - scene.clauseBefore(sentence, programme.span().start()).length();
        boolean site = words.isSite(
                scene.between(programme.span().end(), sentence.span().end()));
        for (Token token : sentence.tokens()) {
            Span span = token.span();
            if (span.start() >= clause && span.end() <= programme.span().start()) {
                boolean leads = words.leads(token.text()) || (site && comes(sentence, token));
                boolean joins = words.joins(token.text());
                if (leads || joins || words.governs(token.text())) {
                    int from = leads ? sentence.span().start() : clause;
                    return subject(
                            sentence, new Span(from, span.start()), programme, joins ? Tie.PARTICIPANT : Tie.LEAD);
                }
            }
        }
        return List.of();
    }

    /** 甲出席并|宣布|“乙”行动|启动, 甲|宣布|启动“乙”行动: who says that it begins leads it. */
    private List<PersonTie> announced(Mention.Programme programme, Sentence sentence) {
        int start = programme.span().start();
        int clause = start - scene.clauseBefore(sentence, start).length();
        String behind = Scene.clauseOf(
                scene.between(programme.span().end(), sentence.span().end()));
        return sentence.tokens().stream()
                .filter(token -> token.span().start() >= clause && token.span().end() <= start)
                .filter(token -> words.ceremonies().announces(token.text()))
                .filter(token -> words.ceremonies()
                        .announcesOpening(scene.between(
                                token.span().end(), programme.span().end() + behind.length())))
                .findFirst()
                .map(token -> subject(
                        sentence, new Span(sentence.span().start(), token.span().start()), programme, Tie.LEAD))
                .orElse(List.of());
    }

    /** Whether a verb says that the one spoken of comes, and no other (not 记者|来到). */
    private boolean comes(Sentence sentence, Token verb) {
        return words.visits(verb.text())
                && Scene.before(sentence, verb.span().start())
                        .filter(token -> token.is("n") || token.is("r") || token.is("v"))
                        .filter(token -> Scene.ending(
                                        token.span().end(), token.span().end(), scene.people())
                                .isEmpty())
                        .isEmpty();
    }

    /** 在|甲工程|考察时，林一舟指出: whoever speaks where it is built has come to see it. */
    private List<PersonTie> inspected(Mention.Programme programme, Sentence sentence) {
        String behind = Scene.clauseOf(
                scene.between(programme.span().end(), sentence.span().end()));
        boolean at = Scene.before(sentence, programme.span().start())
                .filter(token -> token.text().equals("在"))
                .isPresent();
        boolean comes = at
                && behind.endsWith("时")
                && Scene.at(sentence, programme.span().end())
                        .filter(token -> words.leads(token.text()) && words.attends(token.text()))
                        .isPresent();
        int from = programme.span().end() + behind.length();
        return Scene.starting(from, sentence.span().end(), scene.people()).stream()
                .filter(person -> comes && spokesmen.isOfficial(person))
                .limit(1)
                .filter(person -> opens(sentence, from, person))
                .map(person -> new PersonTie(programme, person, Tie.LEAD, sentence.span(), LED, words.confidence(LED)))
                .toList();
    }

    /** Whether a person is the subject of the clause that begins behind an offset: no verb and no mark stand between. */
    private static boolean opens(Sentence sentence, int from, Mention.Person person) {
        return sentence.tokens().stream()
                .filter(token -> token.span().start() > from
                        && token.span().end() <= person.span().start())
                .noneMatch(token -> token.is("w") || (token.is("v") && !token.is("vn")));
    }

    /** 甲、乙共同|为|“丙”|揭牌. */
    private List<PersonTie> unveiled(Mention.Programme programme, Sentence sentence) {
        Optional<Token> to = Scene.before(sentence, programme.span().start())
                .filter(token -> token.text().equals("为") || token.text().equals("给"));
        boolean opens = words.unveils(
                scene.between(programme.span().end(), sentence.span().end()));
        return to.filter(token -> opens)
                .map(token -> subject(
                        sentence, new Span(sentence.span().start(), token.span().start()), programme, Tie.LEAD))
                .orElse(List.of());
    }

    /** 林一舟|任|“甲”工程|总指挥. */
    private List<PersonTie> serving(Mention.Programme programme, Sentence sentence) {
        String rest = scene.between(programme.span().end(), sentence.span().end());
        return Scene.before(sentence, programme.span().start())
                .filter(token -> words.serves(token.text()) && words.isHead(Scene.clauseOf(rest)))
                .map(token -> subject(
                        sentence, new Span(sentence.span().start(), token.span().start()), programme, Tie.LEAD))
                .orElse(List.of());
    }

    /** “甲”工程|负责人|林一舟. */
    private Optional<PersonTie> headed(Mention.Programme programme) {
        int end = programme.span().end();
        return Scene.starting(end + 1, end + LONGEST_OFFICE, scene.people()).stream()
                .filter(person -> spokesmen.isOfficial(person)
                        && words.isHead(scene.between(end, person.span().start())))
                .findFirst()
                .map(person -> new PersonTie(
                        programme,
                        person,
                        Tie.LEAD,
                        new Span(programme.span().start(), person.span().end()),
                        HEADED,
                        words.confidence(HEADED)));
    }

    /** “甲”|林一舟: who bears the name of a programme is one of its people. */
    private Optional<PersonTie> apposed(Mention.Programme programme) {
        int end = programme.span().end();
        return Scene.starting(end, end, scene.people()).stream()
                .filter(spokesmen::isOfficial)
                .map(person -> new PersonTie(
                        programme,
                        person,
                        Tie.PARTICIPANT,
                        new Span(programme.span().start(), person.span().end()),
                        APPOSED,
                        words.confidence(APPOSED)))
                .findFirst();
    }

    /** The official that 他 or 她 at the head of a clause stands for: the last one named before it in the paragraph. */
    private Optional<Mention.Person> pronoun(Sentence sentence, Span clause) {
        String words = scene.clauseBefore(sentence, clause.end());
        if (!words.startsWith("他") && !words.startsWith("她")) {
            return Optional.empty();
        }
        int from = scene.startOfParagraph(sentence.paragraph());
        List<Mention.Person> before = Scene.starting(from, clause.start(), scene.people());
        for (int i = before.size() - 1; i >= 0; i--) {
            int index = scene.sentenceOf(before.get(i).span());
            boolean here = index >= 0 && scene.sentences().get(index).paragraph() == sentence.paragraph();
            if (here && before.get(i).span().end() <= clause.start()) {
                return Optional.of(before.get(i));
            }
        }
        return Optional.empty();
    }

    /** The officials before the verb, unless a body stands nearer to it, which then is the subject, or the official only speaks of it. */
    private List<PersonTie> subject(Sentence sentence, Span before, Mention.Programme programme, Tie tie) {
        List<Mention.Person> people = Scene.within(before, scene.people()).stream()
                .filter(person -> acts(sentence, person))
                .toList();
        Optional<Mention.Person> subject =
                people.isEmpty() ? pronoun(sentence, before) : Optional.of(people.get(people.size() - 1));
        if (subject.isEmpty()) {
            return List.of();
        }
        Mention.Person person = subject.get();
        int from = Math.max(person.span().end(), before.start());
        boolean body = Scene.within(before, scene.actors()).stream()
                .anyMatch(actor -> actor.span().start() >= from && subjects.isSubject(sentence, actor));
        boolean speaks = sentence.tokens().stream()
                .anyMatch(token -> token.span().start() >= from
                        && token.span().end() <= before.end()
                        && words.reports(token.text()));
        if (body || speaks) {
            return List.of();
        }
        List<Mention.Person> all = people.isEmpty() ? List.of(person) : company.endingWith(sentence, person);
        return all.stream()
                .filter(spokesmen::isOfficial)
                .map(official -> new PersonTie(programme, official, tie, sentence.span(), LED, words.confidence(LED)))
                .toList();
    }

    /** Not 学习某某关于…的重要论述, and not 在某某访问某国之际. */
    private boolean acts(Sentence sentence, Mention.Person person) {
        String rest = scene.between(person.span().end(), sentence.span().end());
        String clause = rest.split("，", 2)[0];
        boolean occasion = words.endsOccasion(clause)
                && scene.clauseBefore(sentence, person.span().start()).startsWith("在");
        return !occasion && !words.tellsThought(rest);
    }
}
