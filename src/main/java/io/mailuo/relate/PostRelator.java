package io.mailuo.relate;

import io.mailuo.model.EntityKey;
import io.mailuo.model.Fact.PostHeld;
import io.mailuo.model.Mention;
import io.mailuo.model.Resolution;
import io.mailuo.model.Span;
import io.mailuo.model.Support;
import io.mailuo.model.Tenure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Post mentions to facts. What the article says several times is one fact with several supports; a title without a body
 * joins the same person's post of that title with one.
 */
public final class PostRelator {

    private record Holding(EntityKey person, Optional<EntityKey> organisation, String title, Tenure.State state) {}

    /** The posts that an article says people hold, in order of the text. */
    public List<PostHeld> relate(Resolution resolution) {
        Map<Span, EntityKey> persons = keysBySpan(resolution, Mention.Person.class);
        Map<Span, EntityKey> bodies = keysBySpan(resolution, Mention.Place.class);
        bodies.putAll(keysBySpan(resolution, Mention.Organisation.class));
        Map<Holding, Stated> held = new LinkedHashMap<>();
        for (Mention.Post post : Mention.only(Mention.Post.class, resolution.mentions())) {
            EntityKey person = persons.get(post.person());
            if (person == null) {
                continue;
            }
            Optional<EntityKey> body = post.organisation().map(bodies::get);
            Support support = Evidences.support(
                    resolution.document(),
                    Evidences.around(
                            post.span(), post.person(), post.organisation().orElse(post.span())),
                    post.rule(),
                    post.confidence());
            Holding holding =
                    new Holding(person, body, post.title(), post.tenure().state());
            held.computeIfAbsent(holding, it -> new Stated(new LinkedHashSet<>(), post.tenure()))
                    .add(support, post.tenure());
        }
        List<PostHeld> all = new ArrayList<>();
        held.forEach((holding, stated) -> all.add(new PostHeld(
                holding.person(),
                holding.organisation(),
                holding.title(),
                stated.tenure,
                Evidences.sorted(stated.supports))));
        return withoutBodiless(all);
    }

    private static PostHeld merge(PostHeld one, PostHeld other) {
        Tenure tenure = one.tenure().start().isPresent() ? one.tenure() : other.tenure();
        return new PostHeld(
                one.person(),
                one.organisation(),
                one.title(),
                tenure,
                Evidences.union(one.supports(), other.supports()));
    }

    /** What is said of a post at all its places. */
    private static final class Stated {

        private final Set<Support> supports;
        private Tenure tenure;

        private Stated(Set<Support> supports, Tenure tenure) {
            this.supports = supports;
            this.tenure = tenure;
        }

        void add(Support support, Tenure said) {
            tenure = tenure.start().isPresent() ? tenure : said;
            supports.add(support);
        }
    }

    private static List<PostHeld> withoutBodiless(Iterable<PostHeld> all) {
        List<PostHeld> whole = new ArrayList<>();
        List<PostHeld> bodiless = new ArrayList<>();
        all.forEach(post -> (post.organisation().isPresent() ? whole : bodiless).add(post));
        Map<EntityKey, List<Integer>> ofPerson = new HashMap<>();
        for (int i = 0; i < whole.size(); i++) {
            ofPerson.computeIfAbsent(whole.get(i).person(), person -> new ArrayList<>())
                    .add(i);
        }
        for (PostHeld post : bodiless) {
            List<Integer> held = ofPerson.computeIfAbsent(post.person(), person -> new ArrayList<>());
            int same = -1;
            for (int i = 0; i < held.size() && same < 0; i++) {
                PostHeld candidate = whole.get(held.get(i));
                boolean fits = candidate.tenure().state() == post.tenure().state()
                        && candidate.title().endsWith(post.title());
                same = fits ? held.get(i) : -1;
            }
            if (same < 0) {
                held.add(whole.size());
                whole.add(post);
            } else {
                whole.set(same, merge(whole.get(same), post));
            }
        }
        return whole;
    }

    static Map<Span, EntityKey> keysBySpan(Resolution resolution, Class<? extends Mention> kind) {
        Map<Span, EntityKey> keys = new HashMap<>();
        for (Mention mention : Mention.only(kind, resolution.mentions())) {
            resolution.key(mention).ifPresent(key -> keys.put(mention.span(), key));
        }
        return keys;
    }
}
