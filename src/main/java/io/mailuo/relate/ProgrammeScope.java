package io.mailuo.relate;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.lexicon.Words;
import io.mailuo.model.EntityKey;
import io.mailuo.model.Mention;
import io.mailuo.model.Sentence;
import io.mailuo.model.Span;
import java.util.List;
import java.util.Optional;

/**
 * How far words are about a programme that was named before them. It ends where a clause begins with another body or place than
 * the one whose programme it is (甲省实施“某某”计划，…；乙省…); a programme that is only the background of its sentence (随着“某某”计划落地，…),
 * or that tells who somebody is (“某某”计划专家), is no topic at all.
 */
final class ProgrammeScope {

    private static final String MARKS = "，。；：！？\n";

    private final HolderNames names;
    private final ClauseStarts starts;
    private final Departments departments;
    private final Words backgrounds;
    private final Words people;
    private final Words verbs;
    private final Words joins;

    ProgrammeScope(Lexicon lexicon) {
        departments = new Departments(lexicon);
        names = new HolderNames(lexicon, departments);
        starts = new ClauseStarts(lexicon);
        backgrounds = lexicon.words("figure-topics", "role", "background");
        people = lexicon.words("figure-topics", "role", "people");
        verbs = lexicon.words("programme-verbs", "force", "run");
        joins = lexicon.words("programme-verbs", "force", "join");
    }

    /** Whether a sentence is about a programme that it names. */
    boolean isTopic(Named named, Sentence sentence, Mention.Programme programme) {
        String text = named.text();
        Span span = programme.span();
        if (people.beginAt(text, span.end(), sentence.span().end())) {
            return false;
        }
        int clause = span.start();
        while (clause > sentence.span().start() && MARKS.indexOf(text.charAt(clause - 1)) < 0) {
            clause--;
        }
        return !backgrounds.beginAt(text, clause, span.start());
    }

    /** The body or place that the last clause of a span that begins with one begins with. */
    Optional<EntityKey> actor(Named named, Sentence sentence, Span span) {
        return topics(named, sentence, span).stream()
                .reduce((first, second) -> second)
                .flatMap(named::key)
                .map(key -> departments.areaOf(named, key));
    }

    /**
     * Whether no clause of a span begins with another body or place than an actor and what is near it; where nobody is known
     * to act, the first to come in may.
     */
    boolean goesOn(Named named, Sentence sentence, Span span, Optional<EntityKey> actor) {
        List<EntityKey> come = topics(named, sentence, span).stream()
                .flatMap(mention -> named.key(mention).stream())
                .toList();
        return actor.or(() -> come.stream().findFirst())
                .map(known -> come.stream().allMatch(key -> departments.isOneSide(named, known, key)))
                .orElse(true);
    }

    /** Whether a sentence lists several places or bodies of which one is near an actor. */
    boolean listsNear(Named named, Sentence sentence, EntityKey actor) {
        List<EntityKey> listed = names.in(named, sentence.span()).stream()
                .flatMap(mention -> named.key(mention).stream())
                .toList();
        boolean several = listed.stream().anyMatch(key -> !departments.isNear(named, key, listed.get(0)));
        return several && listed.stream().anyMatch(key -> departments.isNear(named, key, actor));
    }

    /** Whether clauses of a span begin with nobody but whom a headline names. */
    boolean isOf(Named named, Sentence headline, Sentence sentence, Span span) {
        List<Mention> come = topics(named, sentence, span);
        Optional<EntityKey> actor = names.in(named, headline.span()).stream()
                .reduce((first, second) -> second)
                .flatMap(named::key);
        return come.isEmpty() || (actor.isPresent() && goesOn(named, sentence, span, actor));
    }

    /** Whether a programme of a sentence is still its topic at an index. */
    boolean reaches(Named named, Sentence sentence, Mention.Programme programme, int index) {
        Span name = programme.span();
        Optional<EntityKey> actor = actor(
                named,
                sentence,
                new Span(sentence.span().start(), Math.max(sentence.span().start(), name.start())));
        return goesOn(named, sentence, new Span(name.end(), Math.max(name.end(), index)), actor);
    }

    /** Whether a verb of running stands right before a programme (某院启动“某某”计划). */
    boolean isRun(Named named, Sentence sentence, Mention.Programme programme) {
        return verbs.endAt(
                named.text(), sentence.span().start(), programme.span().start());
    }

    /** 投入资金3亿元，在全市实施某某计划: the clause right behind a figure says that it is run. */
    boolean isRunNext(Named named, Mention.Programme programme, int index) {
        String text = named.text();
        int clause = programme.span().start();
        while (clause > index && MARKS.indexOf(text.charAt(clause - 1)) < 0) {
            clause--;
        }
        boolean next =
                clause > index && text.substring(index, clause - 1).chars().noneMatch(c -> MARKS.indexOf(c) >= 0);
        String left = text.substring(clause, programme.span().start());
        String verb = left.endsWith("了") ? left.substring(0, left.length() - 1) : left;
        return next && (verbs.end(verb) || joins.end(verb));
    }

    private List<Mention> topics(Named named, Sentence sentence, Span span) {
        return names.in(named, span).stream()
                .filter(mention -> starts.begins(named.resolution(), sentence, mention.span()))
                .filter(mention -> !isReach(named, mention))
                .toList();
    }

    /** 在全省: how far it reaches, not who comes in. */
    private static boolean isReach(Named named, Mention mention) {
        int start = mention.span().start();
        return mention instanceof Mention.Place place
                && HolderNames.isWhole(place)
                && start > 0
                && named.text().charAt(start - 1) == '在';
    }
}
