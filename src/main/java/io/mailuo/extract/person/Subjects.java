package io.mailuo.extract.person;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.lexicon.Words;
import io.mailuo.model.Mention;
import io.mailuo.model.Sentence;
import io.mailuo.model.Span;
import io.mailuo.model.TimeExpression;
import io.mailuo.model.Token;
import java.util.Optional;
import java.util.Set;

/**
 * Whom a sentence speaks of that names nobody: 他此前任…, 2011年起任…, 历任… go on of the person whom the sentences before in the
 * paragraph are about. Lines must come in the order of the article.
 */
final class Subjects {

    private static final String PRONOUNS = "他她";
    static final String CLAUSE_ENDS = "，；。：！？,;";
    private static final String BIRTH = "生";
    private static final String BORN = "出生";
    private static final String BORN_IN = "生于";
    /** First letters of the tags of words that a clause without a subject begins with: 在…, 曾…, 早年…, 前…. */
    private static final Set<String> WITHOUT_SUBJECT = Set.of("p", "d", "t", "f", "c");

    private final People people;
    private final Words passers;
    private Optional<Mention.Person> subject = Optional.empty();
    private int paragraph = -1;

    /** Whether the paragraph began by describing its person (甲，1966年3月生). */
    private boolean described;

    Subjects(Lexicon lexicon, People people) {
        this.people = people;
        this.passers = lexicon.words("person-passers");
    }

    /** Whom a sentence says something of at a position: the person named before, else the one it goes on to speak of. */
    Optional<Mention.Person> at(Line line, int position) {
        return namedBefore(line, position).or(() -> goesOn(line, position) ? subject : Optional.empty());
    }

    /** The last person named before a position who does something there: not 接替|甲, 甲|的父亲. */
    Optional<Mention.Person> namedBefore(Line line, int position) {
        Optional<Mention.Person> last = people.lastIn(line.start(), position);
        while (last.filter(person -> isOther(line, person.span())).isPresent()) {
            last = people.lastIn(line.start(), last.get().span().start());
        }
        return last;
    }

    /** Whether the words around a name make its bearer somebody else than the sentence speaks of. */
    boolean isOther(Line line, Span person) {
        return (line.at(person.end()) == '的' && line.isHan(person.end() + 1) && !holdsBehind(line, person))
                || line.ends(passers, person.start());
    }

    /** 免去甲的|某局局长职务: what stands behind is the bearer's own post. */
    private boolean holdsBehind(Line line, Span person) {
        return people.postsOf(person).stream()
                .anyMatch(post ->
                        post.span().start() > person.end() && post.span().end() <= line.end());
    }

    private boolean goesOn(Line line, int position) {
        int clause = clauseStart(line, position);
        boolean pronoun = line.sentence().tokens().stream()
                .filter(token -> token.span().end() <= position)
                .anyMatch(Subjects::isPronoun);
        boolean same = line.sentence().paragraph() == paragraph;
        return pronoun
                || ((same || described)
                        && (clause == position || isWithoutSubject(line, clause))
                        && (described || start(line) == position || isWithoutSubject(line, start(line))));
    }

    /** Whether the clause that begins at a position names no subject of its own. */
    private static boolean isWithoutSubject(Line line, int clause) {
        return line.sentence().times().stream()
                        .anyMatch(time -> time.span().start() == clause
                                && time.kind() != TimeExpression.Kind.VAGUE
                                && time.start().isPresent())
                || line.tokenAt(clause)
                        .filter(token -> WITHOUT_SUBJECT.contains(token.tag().substring(0, 1)))
                        .isPresent();
    }

    /** Whether a word tells of somebody's birth: 1970年|生. */
    static boolean isOfBirth(String word) {
        return word.equals(BIRTH) || word.equals(BORN);
    }

    private static boolean isPronoun(Token token) {
        return token.is("r") && token.text().length() == 1 && PRONOUNS.contains(token.text());
    }

    private static int start(Line line) {
        return line.skipBlanks(line.start());
    }

    /** Where the clause ends that goes on from a position. */
    static int clauseEnd(Line line, int from) {
        int end = from;
        while (end < line.end() && CLAUSE_ENDS.indexOf(line.at(end)) < 0) {
            end++;
        }
        return end;
    }

    static int clauseStart(Line line, int position) {
        int at = position;
        while (at > line.start() && CLAUSE_ENDS.indexOf(line.at(at - 1)) < 0) {
            at--;
        }
        return line.skipBlanks(at);
    }

    /** Takes note of whom a line speaks, for those behind it. */
    void read(Line line) {
        if (line.sentence().role() == Sentence.Role.BYLINE) {
            return;
        }
        boolean fresh = line.sentence().paragraph() != paragraph;
        Optional<Mention.Person> first = people.firstIn(line.start(), line.end());
        Optional<Mention.Person> portrayed = first.filter(person -> isDescribed(line, person.span()));
        if (portrayed.isPresent()) {
            subject = portrayed;
            described = true;
        } else if (first.isPresent()) {
            subject = first.filter(person -> begins(line, person.span())).or(() -> namedBefore(line, line.end()));
            described &= !fresh && subject.filter(this::isNamedAgain).isPresent();
        } else if (fresh) {
            described = described && isWithoutSubject(line, start(line));
        }
        paragraph = line.sentence().paragraph();
    }

    private boolean isNamedAgain(Mention.Person person) {
        return subject.filter(known -> known.name().equals(person.name())).isPresent();
    }

    /** Whether a sentence begins with a name, or with a clause that does nothing else than lead to it: 公开资料显示，甲. */
    private static boolean begins(Line line, Span person) {
        int clause = clauseStart(line, person.start());
        return clause == person.start()
                && line.of(line.start(), clause)
                                .chars()
                                .filter(c -> CLAUSE_ENDS.indexOf(c) >= 0)
                                .count()
                        <= 1;
    }

    /** 甲，男，…; 甲，1966年3月生; 甲生于1966年. */
    private static boolean isDescribed(Line line, Span person) {
        int end = person.end();
        if (line.startsWith("，男", end)
                || line.startsWith("，女", end)
                || line.startsWith("（女", end)
                || line.startsWith("（男", end)
                || line.startsWith(BORN_IN, end)) {
            return true;
        }
        return isBornAt(line, end);
    }

    /** ，1966年3月生 */
    static boolean isBornAt(Line line, int comma) {
        return "，,".indexOf(line.at(comma)) >= 0
                && line.sentence().times().stream()
                        .filter(time -> time.span().start() == comma + 1)
                        .anyMatch(time -> isBirth(line, time));
    }

    /** Whether a time is that of somebody's birth. */
    static boolean isBirth(Line line, TimeExpression time) {
        int end = time.span().end();
        return line.startsWith(BIRTH, end)
                || line.startsWith(BORN, end)
                || line.endsWith(BORN_IN, time.span().start())
                || line.startsWith("出", end);
    }
}
