package io.mailuo.rdf;

import io.mailuo.model.Article;
import io.mailuo.model.EntityKey;
import io.mailuo.model.Fact;
import io.mailuo.model.Support;
import io.mailuo.model.Tenure;
import io.mailuo.model.TimeExpression;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/**
 * States what an article says of entities: a node for each fact with its support, and beside it the direct links that make
 * simple queries simple. A fact's IRI comes from what it says and where it is first said.
 */
final class FactStatements {

    private static final Comparator<Support> IN_TEXT_ORDER = Comparator.comparing(
                    (Support support) -> support.evidence().span())
            .thenComparing(Support::rule)
            .thenComparing(Support::confidence);

    private final Iris iris;
    private final Article article;
    private final Node articleNode;
    private final Units units;
    private final Statements to;
    private final EvidenceStatements evidence;

    FactStatements(
            Iris iris, Article article, Node articleNode, Units units, Statements to, EvidenceStatements evidence) {
        this.iris = iris;
        this.article = article;
        this.articleNode = articleNode;
        this.units = units;
        this.to = to;
        this.evidence = evidence;
    }

    /** States one fact. */
    void fact(Fact fact) {
        if (fact instanceof Fact.PostHeld post) {
            post(post);
        } else if (fact instanceof Fact.Involvement involvement) {
            involvement(involvement);
        } else if (fact instanceof Fact.OfficialTie tie) {
            tie(tie);
        } else if (fact instanceof Fact.Measurement measurement) {
            measurement(measurement);
        }
    }

    /** The entities that a fact speaks of. */
    static Stream<EntityKey> entities(Fact fact) {
        if (fact instanceof Fact.PostHeld post) {
            return Stream.concat(Stream.of(post.person()), post.organisation().stream());
        } else if (fact instanceof Fact.Involvement involvement) {
            return Stream.of(involvement.programme(), involvement.organisation());
        } else if (fact instanceof Fact.OfficialTie tie) {
            return Stream.of(tie.programme(), tie.official());
        }
        Fact.Measurement measurement = (Fact.Measurement) fact;
        return Stream.concat(measurement.programme().stream(), measurement.holder().stream());
    }

    private void post(Fact.PostHeld post) {
        Tenure tenure = post.tenure();
        Node node = node(
                "occupancy",
                Iris.display(post.person()),
                post,
                id(Optional.of(post.person())),
                id(post.organisation()),
                post.title(),
                tenure.state().name(),
                dates(tenure.start()),
                dates(tenure.end()));
        to.type(node, Vocabulary.OCCUPANCY, Standard.MEMBERSHIP);
        Node person = entity(post.person());
        to.add(node, Standard.MEMBER, person);
        to.chinese(node, Standard.ROLE_NAME, post.title(), Statements.HANS);
        to.add(node, Vocabulary.TENURE, Concepts.of(tenure.state()));
        post.organisation().ifPresent(body -> {
            boolean area = body.kind() == EntityKey.Kind.PLACE;
            to.add(node, area ? Vocabulary.AREA : Standard.ORG_ORGANIZATION, entity(body));
            if (!area && tenure.state() != Tenure.State.FORMER) {
                to.add(person, Standard.MEMBER_OF, entity(body));
            }
        });
        interval(
                node,
                Standard.MEMBER_DURING,
                tenure.start().flatMap(TimeExpression::start),
                tenure.end().flatMap(TimeExpression::end));
        if (tenure.state() != Tenure.State.FORMER) {
            article.date().ifPresent(date -> to.date(node, Vocabulary.ATTESTED, date));
        }
    }

    private void involvement(Fact.Involvement involvement) {
        Node node = node(
                "involvement",
                Iris.display(involvement.programme()),
                involvement,
                id(Optional.of(involvement.programme())),
                id(Optional.of(involvement.organisation())),
                involvement.part().name());
        Node programme = entity(involvement.programme());
        Node body = entity(involvement.organisation());
        to.type(node, Vocabulary.INVOLVEMENT);
        to.add(node, Vocabulary.OF_PROGRAMME, programme);
        to.add(node, Vocabulary.BODY, body);
        to.add(node, Vocabulary.ROLE, Concepts.of(involvement.part()));
        to.add(programme, Concepts.link(involvement.part()), body);
    }

    private void tie(Fact.OfficialTie tie) {
        Node node = node(
                "tie",
                Iris.display(tie.programme()),
                tie,
                id(Optional.of(tie.programme())),
                id(Optional.of(tie.official())),
                tie.tie().name());
        Node programme = entity(tie.programme());
        Node official = entity(tie.official());
        to.type(node, Vocabulary.OFFICIAL_TIE);
        to.add(node, Vocabulary.OF_PROGRAMME, programme);
        to.add(node, Vocabulary.OFFICIAL, official);
        to.add(node, Vocabulary.ROLE, Concepts.of(tie.tie()));
        to.add(programme, Concepts.link(tie.tie()), official);
    }

    private void measurement(Fact.Measurement metric) {
        Node node = node(
                "metric",
                metric.subject(),
                metric,
                metric.value().stripTrailingZeros().toPlainString(),
                metric.upper()
                        .map(upper -> upper.stripTrailingZeros().toPlainString())
                        .orElse(""),
                metric.unit(),
                metric.comparator().name(),
                metric.status().name(),
                metric.subject(),
                id(metric.programme()),
                id(metric.holder()),
                metric.period().orElse(""),
                dates(metric.time()));
        to.type(node, Vocabulary.METRIC, Standard.OBSERVATION);
        to.number(node, Standard.VALUE, metric.value());
        metric.upper().ifPresent(upper -> to.number(node, Vocabulary.UPPER, upper));
        to.text(node, Standard.UNIT_TEXT, metric.unit());
        units.qudt(metric.unit()).ifPresent(unit -> to.add(node, Standard.HAS_UNIT, unit));
        to.add(node, Vocabulary.COMPARATOR, Concepts.of(metric.comparator()));
        to.add(node, Vocabulary.STATUS, Concepts.of(metric.status()));
        to.chinese(node, Standard.VARIABLE_MEASURED, metric.subject(), Statements.HANS);
        metric.programme().ifPresent(programme -> to.add(node, Vocabulary.OF_PROGRAMME, entity(programme)));
        metric.holder().ifPresent(holder -> to.add(node, Standard.OBSERVATION_ABOUT, entity(holder)));
        metric.period().ifPresent(period -> to.chinese(node, Vocabulary.PERIOD, period, Statements.HANS));
        interval(
                node,
                Vocabulary.DURING,
                metric.time().flatMap(TimeExpression::start),
                metric.time().flatMap(TimeExpression::end));
    }

    /** The fact's own node, with all that facts of every kind have. */
    private Node node(String kind, String readable, Fact fact, String... content) {
        List<Support> supports = fact.supports().stream().sorted(IN_TEXT_ORDER).toList();
        Support first = supports.get(0);
        String[] all = Stream.concat(
                        Stream.of(article.name(), kind, EvidenceStatements.place(first)), Stream.of(content))
                .toArray(String[]::new);
        Node node = Statements.iri(iris.content(kind, readable, all));
        to.type(node, Vocabulary.FACT);
        to.add(node, Vocabulary.STATED_IN, articleNode);
        to.text(node, Vocabulary.QUOTE, first.evidence().exact());
        supports.forEach(support -> evidence.support(node, support));
        return node;
    }

    private void interval(Node of, Node property, Optional<LocalDate> begin, Optional<LocalDate> end) {
        if (begin.isEmpty() && end.isEmpty()) {
            return;
        }
        Node interval = Statements.iri(of.getURI() + "#interval");
        to.add(of, property, interval);
        to.type(interval, Standard.INTERVAL);
        begin.ifPresent(day -> instant(interval, Standard.HAS_BEGINNING, of.getURI() + "#beginning", day));
        end.ifPresent(day -> instant(interval, Standard.HAS_END, of.getURI() + "#end", day));
    }

    private void instant(Node interval, Node property, String iri, LocalDate day) {
        Node instant = Statements.iri(iri);
        to.add(interval, property, instant);
        to.type(instant, Standard.INSTANT);
        to.date(instant, Standard.IN_DATE, day);
    }

    private Node entity(EntityKey key) {
        return Statements.iri(iris.entity(key));
    }

    private static String id(Optional<EntityKey> key) {
        return key.map(known -> known.kind() + ":" + known.text()).orElse("");
    }

    private static String dates(Optional<TimeExpression> time) {
        return time.map(known -> known.start().map(LocalDate::toString).orElse("") + "/"
                        + known.end().map(LocalDate::toString).orElse(""))
                .orElse("");
    }
}
