package io.mailuo.pipeline;

import io.mailuo.model.Article;
import io.mailuo.model.Candidate;
import io.mailuo.model.Context;
import io.mailuo.model.Document;
import io.mailuo.model.Entity;
import io.mailuo.model.EntityKey;
import io.mailuo.model.Extraction;
import io.mailuo.model.Fact;
import io.mailuo.model.Mention;
import io.mailuo.model.Occurrence;
import io.mailuo.model.Resolution;
import io.mailuo.model.Section;
import io.mailuo.model.Sentence;
import io.mailuo.model.Span;
import io.mailuo.model.Succession;
import io.mailuo.model.Support;
import io.mailuo.model.Tenure;
import io.mailuo.model.Text;
import io.mailuo.model.Token;
import io.mailuo.resolve.Identity;
import io.mailuo.resolve.Naming;
import io.mailuo.resolve.Outline;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** Stages that know one sentence: whoever stands behind 教育局局长 and has three characters holds that post. */
public final class ToyStages implements Stages {

    private static final String BODY = "教育局";
    private static final String TITLE = "局长";

    /** How many articles were extracted. */
    public final AtomicInteger extracted = new AtomicInteger();

    @Override
    public Explanation explain(Article article) {
        extracted.incrementAndGet();
        int[] same = IntStream.range(0, article.raw().length()).toArray();
        int[] ends = IntStream.rangeClosed(1, article.raw().length()).toArray();
        Text text = new Text(article.raw(), article.raw(), article.raw(), same, ends);
        Span all = new Span(0, article.raw().length());
        Token token = new Token(all, article.raw(), "n");
        Sentence sentence = new Sentence(all, Sentence.Role.BODY, 0, List.of(token), List.of(), List.of());
        Document document = new Document(article, text, List.of(new Section(all, List.of(sentence))));
        int at = article.raw().indexOf(BODY + TITLE);
        if (at < 0) {
            return new Explanation(
                    new Resolution(document, Context.UNKNOWN, List.of(), Map.of(), List.of()),
                    new Extraction(article, Optional.empty(), List.of(), List.of(), List.of()));
        }
        return found(document, at);
    }

    private static Explanation found(Document document, int at) {
        Article article = document.article();
        int begin = at + BODY.length() + TITLE.length();
        Span span = new Span(begin, begin + 3);
        EntityKey person = new EntityKey(EntityKey.Kind.PERSON, document.at(span));
        EntityKey body = new EntityKey(EntityKey.Kind.ORGANISATION, BODY);
        Mention mention = new Mention.Person(span, person.text(), "toy-person", 0.9);
        List<Entity> entities = List.of(entity(person), entity(body));
        Support name = new Support(document.text().evidence(span), "toy-person", 0.9);
        Support post = new Support(document.text().evidence(new Span(at, span.end())), "toy-post", 0.8);
        Support bodyName = new Support(document.text().evidence(new Span(at, at + BODY.length())), "toy-body", 0.7);
        Fact fact = new Fact.PostHeld(person, Optional.of(body), TITLE, Tenure.CURRENT, List.of(post));
        return new Explanation(
                new Resolution(document, Context.UNKNOWN, List.of(mention), Map.of(mention, person), entities),
                new Extraction(
                        article,
                        Optional.empty(),
                        entities,
                        List.of(new Occurrence(body, bodyName), new Occurrence(person, name)),
                        List.of(fact)));
    }

    private static Entity entity(EntityKey key) {
        return new Entity(
                key,
                key.text(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    @Override
    public Outline outline(Extraction extraction) {
        return new Outline(
                extraction.article().name(), extraction.entities(), List.of(), List.of(), List.of(), List.of());
    }

    /** Equal keys are one entity, and nothing else is. */
    @Override
    public Identity resolve(Iterable<Outline> outlines) {
        return new Apart(outlines);
    }

    /** Leaves all as it is. */
    private record Apart(Iterable<Outline> outlines) implements Identity {

        @Override
        public Map<EntityKey.Kind, Integer> entities() {
            Set<EntityKey> keys = new HashSet<>();
            outlines.forEach(outline -> outline.entities().forEach(entity -> keys.add(entity.key())));
            Map<EntityKey.Kind, Integer> counts = new EnumMap<>(EntityKey.Kind.class);
            keys.forEach(key -> counts.merge(key.kind(), 1, Integer::sum));
            return counts;
        }

        @Override
        public Naming of(Outline outline) {
            return new Naming(Map.of(), Map.of(), Map.of());
        }

        @Override
        public List<Candidate> candidates() {
            return List.of();
        }

        @Override
        public List<Succession> successions() {
            return List.of();
        }
    }
}
