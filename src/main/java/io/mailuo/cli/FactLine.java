package io.mailuo.cli;

import io.mailuo.model.EntityKey;
import io.mailuo.model.Fact;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * How a fact is shown.
 *
 * @param kind what kind of fact it is
 * @param members what it says, from field to text; fields without a value are left out
 */
record FactLine(String kind, Map<String, String> members) {

    static FactLine of(Fact fact) {
        Map<String, String> members = new LinkedHashMap<>();
        if (fact instanceof Fact.PostHeld post) {
            members.put("person", name(post.person()));
            put(members, "organisation", post.organisation().map(FactLine::name));
            members.put("title", post.title());
            members.put("tenure", id(post.tenure().state()));
            return new FactLine("post", members);
        }
        if (fact instanceof Fact.Involvement involvement) {
            members.put("programme", name(involvement.programme()));
            members.put("organisation", name(involvement.organisation()));
            members.put("role", id(involvement.part()));
            return new FactLine("programme-organisation", members);
        }
        if (fact instanceof Fact.OfficialTie tie) {
            members.put("programme", name(tie.programme()));
            members.put("official", name(tie.official()));
            members.put("role", id(tie.tie()));
            return new FactLine("programme-official", members);
        }
        if (fact instanceof Fact.Measurement metric) {
            return new FactLine("metric", metric(metric, members));
        }
        throw new IllegalArgumentException("a fact of a kind that is not shown: " + fact);
    }

    /** The fields on one line. */
    String line() {
        List<String> parts = new ArrayList<>();
        members.forEach((name, value) -> parts.add(name + "=" + value));
        return String.join("  ", parts);
    }

    private static Map<String, String> metric(Fact.Measurement metric, Map<String, String> members) {
        members.put("value", MentionLine.plain(metric.value()));
        put(members, "upper", metric.upper().map(MentionLine::plain));
        members.put("unit", metric.unit());
        members.put("comparator", metric.comparator().sign());
        members.put("status", id(metric.status()));
        members.put("subject", metric.subject());
        put(members, "programme", metric.programme().map(FactLine::name));
        put(members, "holder", metric.holder().map(FactLine::name));
        put(members, "period", metric.period());
        return members;
    }

    private static void put(Map<String, String> members, String name, Optional<String> value) {
        value.ifPresent(text -> members.put(name, text));
    }

    private static String name(EntityKey key) {
        return key.text();
    }

    private static String id(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
