package io.mailuo.extract.person;

import io.mailuo.extract.person.Chains.Chain;
import io.mailuo.extract.person.Names.Name;
import io.mailuo.model.Tenure;
import java.util.Optional;

/** Names between 以 and 为 before a title: 以甲为主席的主席团, 以甲为会长、乙为秘书长的理事会. */
final class HeadedBy {

    private static final String RULE = "person-behind-title";
    private static final String RULE_POST = "post-stated";
    private static final String AS = "为";
    private static final String LEADS = "以、";
    private static final int SHORTEST = 2;
    private static final int LONGEST = 4;
    private static final double LEAST = .5;

    private final Names names;
    private final Titles titles;
    private final Chains chains;
    private final People people;

    HeadedBy(Names names, Titles titles, Chains chains, People people) {
        this.names = names;
        this.titles = titles;
        this.chains = chains;
        this.people = people;
    }

    void find(Line line) {
        for (Titles.Title title : titles.in(line)) {
            int start = title.span().start();
            if (title.kind() == Titles.Kind.POST) {
                chains.endingAt(line, title.span().end())
                        .ifPresent(chain -> before(
                                line,
                                chain,
                                line.endsWith(AS, start) ? start : chain.span().start()));
            }
        }
    }

    /** Gives the titles of a chain from a position on to the name that 为 before them follows. */
    private void before(Line line, Chain chain, int from) {
        int end = from - AS.length();
        for (int start = end - LONGEST; line.endsWith(AS, from) && start <= end - SHORTEST; start++) {
            if (LEADS.indexOf(line.at(start - 1)) < 0) {
                continue;
            }
            Optional<Name> name = names.between(line, start, end, LEAST);
            if (name.isPresent() && people.add(name.get(), RULE)) {
                chain.items().stream()
                        .filter(item -> item.title().span().start() >= from && IntroducedNames.isPost(item))
                        .forEach(item -> people.addPost(
                                item, name.get().span(), IntroducedNames.tenure(Tenure.State.CURRENT), RULE_POST));
                return;
            }
        }
    }
}
