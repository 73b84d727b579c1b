package io.mailuo.extract.person;

import io.mailuo.extract.person.Chains.Chain;
import io.mailuo.lexicon.Lexicon;
import io.mailuo.model.Mention;
import io.mailuo.model.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Whose a post is that a sentence states, where it is not simply that of the name before the verb. */
final class Bearers {

    private static final String RULE_VERB = "post-stated";
    /** What may stand between the last name of a list and its verb. */
    private static final Pattern LIST_END = Pattern.compile("(?:等(?:\\d+人)?)?[均都同]?");

    /** 分别 deals several titles out and gives one to each. */
    private static final Pattern EACH_END = Pattern.compile("分别(?:提出|提请)?");

    private static final String DEALING = "分别";

    private final Titles titles;
    private final People people;
    private final Surnames surnames;

    Bearers(Lexicon lexicon, Titles titles, People people) {
        this.titles = titles;
        this.people = people;
        this.surnames = lexicon.made(Surnames.class, Surnames::new);
    }

    /** 甲、乙、丙等17人|为副院长, 甲、乙分别提出|辞去县长职务: the others of a list that ends before the verb of some posts. */
    List<Mention.Person> listedBefore(Line line, Mention.Person last, int verb, int posts) {
        int end = last.span().end();
        if (end > verb) {
            return List.of();
        }
        String between = line.of(end, verb);
        boolean shared = LIST_END.matcher(between).matches()
                || (posts == 1 && EACH_END.matcher(between).matches());
        return shared ? others(line, last) : List.of();
    }

    /** 甲、乙分别|任院长、副院长: whose each of some posts is, in order; nobody where it is not said. */
    List<Mention.Person> dealtBefore(Line line, Mention.Person last, int verb, int posts) {
        int end = last.span().end();
        if (posts < 2 || end > verb || !line.of(end, verb).equals(DEALING)) {
            return List.of();
        }
        List<Mention.Person> all = new ArrayList<>(others(line, last));
        Collections.reverse(all);
        all.add(last);
        return all.size() == posts ? all : List.of();
    }

    /** Those who are listed before somebody in a list that begins its clause, from the last to the first. */
    private List<Mention.Person> others(Line line, Mention.Person last) {
        List<Mention.Person> others = new ArrayList<>();
        Span person = last.span();
        while (line.at(person.start() - 1) == '、') {
            int end = person.start() - 1;
            Optional<Mention.Person> before =
                    people.lastIn(line.start(), end).filter(name -> name.span().end() == end);
            if (before.isEmpty()) {
                return List.of();
            }
            person = before.get().span();
            others.add(before.get());
        }
        return Subjects.clauseStart(line, person.start()) == person.start() ? others : List.of();
    }

    /** 甲任院长，田野|为常务副院长: between a comma and a verb of few letters stands the name of another, though it is not read. */
    boolean isOthers(Line line, TenureVerbs.Found found) {
        int clause = Subjects.clauseStart(line, found.start());
        return clause > line.start()
                && clause < found.start()
                && !found.verb().strong()
                && surnames.readsHan(line.of(clause, found.start()))
                && people.firstIn(clause, found.start()).isEmpty()
                && line.tokenAt(clause)
                        .filter(token -> token.is("n") || token.is("v") || token.is("a"))
                        .isPresent();
    }

    /** 甲，医学博士，|某医院心内科主任。 甲，男，1970年生，|某大学教授。 A sentence that begins with a name and goes on without a verb. */
    boolean isPortrayed(Line line, Chain chain, Span person) {
        int start = chain.span().start();
        return person.start() == line.skipBlanks(line.start())
                && line.at(person.end()) == '，'
                && chain.items().stream().allMatch(item -> item.body().isPresent())
                && titles.in(line).stream().noneMatch(title -> people.isHeld(title.span(), RULE_VERB))
                && line.sentence().tokens().stream()
                        .filter(token -> token.span().start() >= person.end()
                                && token.span().end() < start)
                        .noneMatch(token -> isVerbal(token.tag()) && !Subjects.isOfBirth(token.text()));
    }

    private static boolean isVerbal(String tag) {
        return (tag.startsWith("v") && !tag.equals("vn")) || tag.startsWith("p") || tag.startsWith("r");
    }
}
