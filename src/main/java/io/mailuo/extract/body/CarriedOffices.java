package io.mailuo.extract.body;

import io.mailuo.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The office of a zone or subdistrict behind a title in its Party committee: 某区党工委书记、管委会主任. */
final class CarriedOffices {

    private static final int REACH = 10;
    private static final Map<String, String> OFFICES = new TreeMap<>(Map.of("、管委会", "管委会", "、办事处", "办事处"));

    private final OfficialForms forms;

    CarriedOffices(OfficialForms forms) {
        this.forms = forms;
    }

    /** The bodies of a line with the offices that they carry. */
    List<Found> with(Line line, List<Found> bodies) {
        List<Found> all = new ArrayList<>(bodies);
        for (Found body : bodies) {
            stem(body.fullName()).flatMap(stem -> office(line, body, stem)).ifPresent(all::add);
        }
        return all;
    }

    private static Optional<String> stem(String committee) {
        if (committee.startsWith("中共") && committee.endsWith("工作委员会")) {
            return Optional.of(committee.substring(2, committee.length() - 5));
        }
        return committee.endsWith("党工委")
                ? Optional.of(committee.substring(0, committee.length() - 3))
                : Optional.empty();
    }

    private Optional<Found> office(Line line, Found body, String stem) {
        int from = body.span().end();
        for (int at = from; at < Math.min(line.end(), from + REACH) && line.at(at) != '，'; at++) {
            for (Map.Entry<String, String> office : OFFICES.entrySet()) {
                if (line.has(at, office.getKey())) {
                    Span span = new Span(at + 1, at + office.getKey().length());
                    return Optional.of(
                            new Found(span, forms.of(stem, office.getValue()), Optional.empty(), Found.Rule.RELATIVE));
                }
            }
        }
        return Optional.empty();
    }
}
