package io.mailuo.extract.person;

import io.mailuo.extract.person.Names.Name;
import io.mailuo.lexicon.Lexicon;
import io.mailuo.lexicon.Words;
import io.mailuo.model.Numeral;
import io.mailuo.model.Sentence.Role;
import io.mailuo.model.TimeExpression;
import io.mailuo.model.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Names without a title beside them: where the tokeniser's recogniser and the form of the place agree. */
final class LooseNames {

    private static final String RULE_RECOGNISED = "person-recognised";
    private static final String RULE_LIST = "person-in-list";
    private static final String RULE_APPOSED = "person-apposed";
    private static final String RULE_SPEAKER = "person-speaks";

    private static final String ACCORDING_TO = "据";

    /** What stands between a name and a date. */
    private static final String DATING = "于从自";

    private static final String DATE_ENDS = "年月日";

    private static final String LISTED = "、/";
    /** Names of a list behind which a piece that no surname begins is one, too. */
    private static final int PROOF = 2;

    private final Names names;
    private final Signatures signatures;
    private final NameLists lists;
    private final Titles titles;
    private final Chains chains;
    private final People people;
    private final Set<String> followers;
    private final Words placeEnds;
    private final LineSections sections;
    private final ForeignPlaces places;
    private final Words tenureVerbs;
    /** Verbs that begin an office, 任 among them, no copula. */
    private final Set<String> entries;

    private final Set<String> speech;

    LooseNames(Lexicon lexicon, Names names, Titles titles, Chains chains, People people) {
        this.titles = titles;
        this.chains = chains;
        this.places = new ForeignPlaces(lexicon, names.dotted());
        this.tenureVerbs = lexicon.words("tenure-verbs", "strength", "strong");
        this.entries = new HashSet<>(tenureVerbs);
        this.entries.addAll(lexicon.words("tenure-verbs", "dated", ""));
        this.names = names;
        this.lists = new NameLists(names, new OfficeNames(lexicon, names), titles);
        this.people = people;
        this.signatures = new Signatures(lexicon, names, people);
        this.speech = lexicon.words("reporting-clause-verbs");
        this.followers = lexicon.words("name-followers");
        this.placeEnds = lexicon.words("place-ends");
        this.sections = new LineSections(lexicon);
    }

    void find(Line line) {
        signatures.find(line);
        speaker(line);
        for (Token token : line.sentence().tokens()) {
            if (token.is("nr") && !token.is("nrj")) {
                recognised(line, token);
            }
        }
    }

    /** 甲：… at the beginning of a line, in an interview. */
    private void speaker(Line line) {
        names.at(line, line.start(), Names.SURE)
                .filter(name -> line.at(name.span().end()) == '：' && line.count(name.text()) > 1)
                .filter(name -> line.sentence().role() != Role.HEADLINE)
                .ifPresent(name -> people.add(name, RULE_SPEAKER));
    }

    private void recognised(Line line, Token token) {
        Optional<Name> found = names.at(line, token.span().start(), Names.SURE);
        if (found.isEmpty()
                || titles.overlap(line, found.get().span())
                || followsSurname(line, token.span().start())
                || titles.exactly(
                                line,
                                token.span().start() + 1,
                                found.get().span().end())
                        .isPresent()
                || places.names(line, found.get().span())
                || sections.names(line, found.get().span())) {
            return;
        }
        List<Name> list = list(line, found.get());
        boolean agreed = list.stream().anyMatch(name -> TaggerOpinion.agrees(line, name.span()));
        if (!agreed && !speaks(line, found.get()) && !isPlaced(line, found.get()) && !opens(line, found.get())) {
            return;
        }
        if (list.size() > 1
                && (countsPlaces(line, list.get(list.size() - 1).span().end())
                        || list.stream().anyMatch(name -> isPlaces(line, name)))) {
            return;
        }
        if (list.size() > 1) {
            list.forEach(name -> people.add(name, RULE_LIST));
            return;
        }
        if (apposed(line, found.get())) {
            people.add(found.get(), RULE_APPOSED);
            return;
        }
        boolean believed = names.surnames().isPlain(found.get()) || speaks(line, found.get());
        if (believed && acts(line, found.get())) {
            people.add(found.get(), RULE_RECOGNISED);
        }
    }

    /** 刘|兰芳 as two words: what looks like a name of its own is the given name. */
    private boolean followsSurname(Line line, int start) {
        return line.tokenEndingAt(start)
                .filter(before -> before.is("nr")
                        && names.surnames().begins(line, before.span().start()))
                .filter(before -> before.text().length() == 1)
                .isPresent();
    }

    /** A list that no title introduces: more than one name proves that it is one. */
    private List<Name> list(Line line, Name first) {
        return LISTED.indexOf(line.at(first.span().end())) < 0
                ? List.of(first)
                : lists.from(line, Optional.of(first), PROOF);
    }

    /** 青平、凤山|4个村: what a list is counted as says that it names places. */
    private boolean countsPlaces(Line line, int end) {
        int at = line.at(end) == '等' ? end + 1 : end;
        return line.sentence().numerals().stream()
                .map(Numeral::span)
                .filter(number -> number.start() == at)
                .anyMatch(number ->
                        line.begins(placeEnds, line.at(number.end()) == '个' ? number.end() + 1 : number.end()));
    }

    /** 房木镇、陶然|镇: a name before the word for a place, which is no verb. */
    private boolean isPlaces(Line line, Name name) {
        return line.tokenAt(name.span().end())
                .filter(next -> next.is("n") && placeEnds.contains(next.text()))
                .isPresent();
    }

    /** 何维参加会谈。 A sentence that begins with a name and what people do. */
    private boolean opens(Line line, Name name) {
        return name.span().start() == line.start()
                && names.surnames().isPlain(name)
                && line.tokenAt(name.span().end())
                        .filter(next -> followers.contains(next.text()) && next.is("v"))
                        .isPresent();
    }

    private boolean speaks(Line line, Name name) {
        return line.tokenAt(name.span().end())
                .filter(next -> speech.contains(next.text()))
                .isPresent();
    }

    /** …的甲、, 甲曾任…, 甲（某局局长）: what stands around says enough of somebody without the tagger. */
    private boolean isPlaced(Line line, Name name) {
        int start = name.span().start();
        boolean alone = !line.isHan(name.span().end()) && (!line.isHan(start - 1) || line.at(start - 1) == '的');
        return alone
                || apposed(line, name)
                || line.at(name.span().end()) == '（'
                || isDated(line, name)
                || line.begins(tenureVerbs, name.span().end());
    }

    /** 甲2005年7月参加工作, 甲于2019年任…, 2019年甲任…: when somebody did what people do, behind or before the name at the head of a clause. */
    private boolean isDated(Line line, Name name) {
        int start = name.span().start();
        int end = name.span().end();
        if (line.isHan(start - 1)) {
            return DATE_ENDS.indexOf(line.at(start - 1)) >= 0
                    && line.endsTime(start)
                    && line.tokenAt(end)
                            .filter(next -> entries.contains(next.text()))
                            .isPresent();
        }
        int from = DATING.indexOf(line.at(end)) >= 0 ? end + 1 : end;
        return line.sentence().times().stream()
                .map(TimeExpression::span)
                .filter(time -> time.start() == from)
                .flatMap(time -> line.tokenAt(time.end()).stream())
                .anyMatch(next -> entries.contains(next.text())
                        || (next.is("v") && next.text().length() > 1 && followers.contains(next.text())));
    }

    /** Stands at the head of a clause, or after 的 or a closing quotation mark, and does something. */
    private boolean acts(Line line, Name name) {
        int start = name.span().start();
        int end = name.span().end();
        boolean head = !line.isHan(start - 1) || line.at(start - 1) == '的';
        Optional<Token> next = line.tokenAt(end);
        boolean told =
                next.filter(word -> followers.contains(word.text())).isPresent() || line.begins(tenureVerbs, end);
        boolean predicate = told || next.filter(word -> word.is("v")).isPresent();
        Optional<Token> before = line.tokenEndingAt(start);
        boolean reported =
                told && before.filter(word -> word.text().equals(ACCORDING_TO)).isPresent();
        boolean quoted = line.at(start - 1) == '”';
        boolean closing = line.at(start - 1) == '的' && !line.isHan(end);
        boolean afterNoun =
                before.filter(word -> word.is("n") && !word.is("nr")).isPresent();
        return isDated(line, name)
                || (head && (predicate || quoted || closing))
                || (afterNoun && predicate)
                || reported;
    }

    /** 甲，某局局长，… and 甲（某局局长）: a title that fills the next clause or brackets. */
    private boolean apposed(Line line, Name name) {
        int open = name.span().end();
        if ("，（".indexOf(line.at(open)) < 0 || line.isHan(name.span().start() - 1)) {
            return false;
        }
        int close = open + 1;
        while (close < line.end() && "，。；）".indexOf(line.at(close)) < 0) {
            close++;
        }
        return chains.endingAt(line, close)
                .filter(chain -> chain.span().start() == open + 1
                        && chain.items().stream().anyMatch(IntroducedNames::isPost))
                .isPresent();
    }
}
