package io.mailuo.extract.person;

import io.mailuo.extract.person.Names.Name;
import io.mailuo.lexicon.Lexicon;
import io.mailuo.model.Sentence.Role;
import io.mailuo.model.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Names without a title beside them: where the tokeniser's recogniser and the form of the place agree. */
final class LooseNames {

    private static final String RULE_RECOGNISED = "person-recognised";
    private static final String RULE_LIST = "person-in-list";
    private static final String RULE_BYLINE = "person-in-byline";
    private static final String RULE_SPEAKER = "person-speaks";

    private final Names names;
    private final Titles titles;
    private final People people;
    private final Set<String> followers;

    LooseNames(Lexicon lexicon, Names names, Titles titles, People people) {
        this.titles = titles;
        this.names = names;
        this.people = people;
        this.followers = lexicon.words("name-followers");
    }

    void find(Line line) {
        if (line.sentence().role() == Role.BYLINE) {
            byline(line);
        }
        speaker(line);
        for (Token token : line.sentence().tokens()) {
            if (token.is("nr") && !token.is("nrj")) {
                recognised(line, token);
            }
        }
    }

    /** In a byline every piece between blanks may be a name. */
    private void byline(Line line) {
        for (int at = line.start(); at < line.end(); at++) {
            boolean begins = at == line.start() || !line.isHan(at - 1);
            if (begins && line.isHan(at)) {
                names.at(line, at, Names.SURE - 1)
                        .filter(name -> !line.isHan(name.span().end()))
                        .ifPresent(name -> people.add(name, RULE_BYLINE, .9));
            }
        }
    }

    /** 甲：… at the beginning of a line, in an interview. */
    private void speaker(Line line) {
        names.at(line, line.start(), Names.SURE)
                .filter(name -> line.at(name.span().end()) == '：' && line.count(name.text()) > 1)
                .ifPresent(name -> people.add(name, RULE_SPEAKER, .9));
    }

    private void recognised(Line line, Token token) {
        Optional<Name> found = names.at(line, token.span().start(), Names.SURE);
        if (found.isEmpty()
                || titles.exactly(
                                line,
                                token.span().start() + 1,
                                found.get().span().end())
                        .isPresent()) {
            return;
        }
        List<Name> list = list(line, found.get());
        if (list.size() > 1) {
            list.forEach(name -> people.add(name, RULE_LIST, .9));
            return;
        }
        boolean plain =
                names.hasPlainSurname(found.get()) || line.count(found.get().text()) > 1;
        if (plain && acts(line, found.get())) {
            people.add(found.get(), RULE_RECOGNISED, .75);
        }
    }

    private List<Name> list(Line line, Name first) {
        List<Name> list = new ArrayList<>();
        Optional<Name> name = Optional.of(first);
        while (name.isPresent()) {
            list.add(name.get());
            int end = name.get().span().end();
            if (line.at(end) != '、') {
                break;
            }
            name = names.at(line, end + 1, Names.SURE - 1);
        }
        return list;
    }

    /** Stands at the head of a clause, or after 的 or a closing quotation mark, and does something. */
    private boolean acts(Line line, Name name) {
        int start = name.span().start();
        int end = name.span().end();
        boolean head = !line.isHan(start - 1) || line.at(start - 1) == '的';
        Optional<Token> next = line.tokenAt(end);
        boolean predicate = next.isPresent()
                && (followers.contains(next.get().text()) || next.get().is("v"));
        boolean quoted = line.at(start - 1) == '”';
        boolean closing = line.at(start - 1) == '的' && !line.isHan(end);
        boolean afterNoun =
                line.tokenEndingAt(start).filter(before -> before.is("n")).isPresent();
        return (head && (predicate || quoted || closing)) || (afterNoun && predicate);
    }
}
