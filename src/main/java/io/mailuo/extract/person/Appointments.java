package io.mailuo.extract.person;

import io.mailuo.extract.person.Chains.Chain;
import io.mailuo.extract.person.Chains.Item;
import io.mailuo.extract.person.Names.Name;
import io.mailuo.lexicon.Lexicon;
import io.mailuo.model.Mention;
import io.mailuo.model.Span;
import io.mailuo.model.Tenure;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * People whom a decision names: 任命甲、乙为某局副局长, 免去甲的某局局长职务; the names and the posts prove each other, so that neither
 * needs anything else.
 */
final class Appointments {

    /** A verb; without a state the post is not held yet (提名). */
    private record Verb(String word, String link, Optional<Tenure.State> state) {}

    private static final String RULE_NAME = "person-appointed";
    private static final String RULE_POST = "post-appointed";
    /** 任命其为…: the person named last. */
    private static final String SAME = "其";

    private static final String PROPOSED = "PROPOSED";
    private static final String COMRADE = "同志";
    private static final String SEPARATORS = "、和";
    /** Characters between verb and link: a list of a dozen names. */
    private static final int REACH = 60;
    /** Score that a name between verb and link must have. */
    private static final double LEAST = -3;

    private static final String OFFICE = "职务";
    private static final String ENTRY_ENDS = "，、；。";

    /** What the lines below a heading, or an entry that ends its line, go on with: 决定任命：. */
    private Optional<Verb> opened = Optional.empty();

    private int paragraph = -1;
    /** Whether the sentence before ended with a full stop. */
    private boolean ended;

    private final List<Verb> verbs;
    private final Names names;
    private final Chains chains;
    private final People people;

    Appointments(Lexicon lexicon, Names names, Chains chains, People people) {
        this.names = names;
        this.chains = chains;
        this.people = people;
        this.verbs = lexicon.made(Verbs.class, Appointments::verbs).all();
    }

    /** The verbs of a lexicon. */
    private record Verbs(List<Verb> all) {}

    private static Verbs verbs(Lexicon lexicon) {
        List<Verb> verbs = new ArrayList<>();
        for (Map<String, String> row : lexicon.rows("appointment-verbs")) {
            verbs.add(new Verb(
                    row.getOrDefault("verb", ""),
                    row.getOrDefault("link", ""),
                    Optional.of(row.getOrDefault("state", "").toUpperCase(Locale.ROOT))
                            .filter(state -> !state.equals(PROPOSED))
                            .map(Tenure.State::valueOf)));
        }
        return new Verbs(List.copyOf(verbs));
    }

    /** Reads a sentence; they must come in the order of the article. */
    void find(Line line) {
        // 任命甲为某市副市长。|甲历任…: what is told of somebody is no entry.
        boolean told = line.sentence().paragraph() == paragraph && ended;
        Optional<Verb> governing = told ? Optional.empty() : opened;
        opened = Optional.empty();
        paragraph = line.sentence().paragraph();
        int from = line.skipBlanks(line.start());
        for (Chain chain : chains.in(line)) {
            Optional<Verb> found = appointed(line, chain);
            if (found.isEmpty() && governing.isPresent() && goesOn(line, from, chain, governing.get())) {
                found = governing;
            }
            governing = found;
            from = entryEnd(line, chain.span().end());
        }
        char last = line.at(line.end() - 1);
        ended = last == '。';
        if (last == '：') {
            opened = opening(line);
        } else if (from >= line.end()) {
            opened = governing;
        }
    }

    /** Where the next entry of a list may begin: behind 职务 and the mark that parts the entries. */
    private static int entryEnd(Line line, int end) {
        int at = line.startsWith(OFFICE, end) ? end + OFFICE.length() : end;
        return ENTRY_ENDS.indexOf(line.at(at)) >= 0 ? line.skipBlanks(at + 1) : at;
    }

    /** The verb that a line ends with, for the lines below: 决定任命：. */
    private Optional<Verb> opening(Line line) {
        return verbs.stream()
                .filter(verb -> line.endsWith(verb.word(), line.end() - 1))
                .findFirst();
    }

    /** An entry without a verb of its own: 任命甲为某局局长，|乙为某局局长. */
    private boolean goesOn(Line line, int from, Chain chain, Verb before) {
        for (Verb verb : verbs) {
            int post = Chains.termStart(line, chain.span().start());
            int end = post - verb.link().length();
            if (verb.word().equals(before.word())
                    && end > from
                    && line.endsWith(verb.link(), post)
                    && give(chain, names(line, from, end), verb)) {
                return true;
            }
        }
        return false;
    }

    private Optional<Verb> appointed(Line line, Chain chain) {
        Optional<Verb> found = Optional.empty();
        for (Verb verb : verbs) {
            if (line.endsWith(verb.link(), Chains.termStart(line, chain.span().start()))
                    && appointed(line, chain, verb)) {
                found = Optional.of(verb);
            }
        }
        return found;
    }

    private boolean appointed(Line line, Chain chain, Verb verb) {
        int end = Chains.termStart(line, chain.span().start()) - verb.link().length();
        String before = line.of(end - REACH, end);
        int at = before.lastIndexOf(verb.word());
        if (at < 0) {
            return false;
        }
        int from = end - before.length() + at + verb.word().length();
        if (line.startsWith(SAME, from)) {
            // 免去其职务，任命乙为…: without a link the post stands right behind the word.
            if (verb.link().isEmpty() && from + SAME.length() != end) {
                return false;
            }
            Optional<Mention.Person> same = people.lastIn(line.start(), from);
            same.ifPresent(person -> hold(chain, person.span(), verb));
            return same.isPresent();
        }
        return give(chain, names(line, from, end), verb);
    }

    private boolean give(Chain chain, List<Name> list, Verb verb) {
        boolean given = false;
        for (Name name : list) {
            if (people.add(name, RULE_NAME)) {
                hold(chain, name.span(), verb);
                given = true;
            }
        }
        return given;
    }

    private void hold(Chain chain, Span person, Verb verb) {
        for (Item item : chain.items()) {
            if (IntroducedNames.isPost(item)) {
                verb.state().ifPresent(state -> people.addPost(item, person, IntroducedNames.tenure(state), RULE_POST));
            }
        }
    }

    /** Where a name ends before 同志, （女） or 等5人. */
    private static int nameEnd(Line line, int from, int to) {
        int end = to;
        for (int at = from; at < to; at++) {
            if (line.at(at) == '（' || "等因".indexOf(line.at(at)) >= 0 || line.startsWith(COMRADE, at)) {
                end = at;
                break;
            }
        }
        return end;
    }

    /** The names that fill a range; none where anything else stands in it. */
    private List<Name> names(Line line, int from, int to) {
        List<Name> list = new ArrayList<>();
        int at = from;
        while (at < to) {
            int next = at;
            while (next < to && SEPARATORS.indexOf(line.at(next)) < 0) {
                next++;
            }
            int end = nameEnd(line, at, next);
            Optional<Name> name = names.between(line, at, end, LEAST);
            if (name.isEmpty()) {
                return List.of();
            }
            list.add(name.get());
            at = next + 1;
        }
        return list;
    }
}
