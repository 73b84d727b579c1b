package io.mailuo.resolve;

import io.mailuo.model.Entity;
import io.mailuo.model.EntityKey.Kind;
import io.mailuo.model.Extraction;
import io.mailuo.model.Fact;
import io.mailuo.model.Fact.Involvement;
import io.mailuo.model.Fact.PostHeld;
import io.mailuo.model.Occurrence;
import io.mailuo.model.Span;
import io.mailuo.resolve.Outline.Named;
import io.mailuo.resolve.Outline.Owner;
import io.mailuo.resolve.Outline.Post;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes from an extraction what resolution across articles needs. */
final class Outlining {

    private final ShortNames shortNames;

    Outlining(ShortNames shortNames) {
        this.shortNames = shortNames;
    }

    Outline of(Extraction extraction) {
        List<Post> posts = new ArrayList<>();
        List<Owner> owners = new ArrayList<>();
        for (Fact fact : extraction.facts()) {
            if (fact instanceof PostHeld post) {
                int start = post.supports().get(0).evidence().span().start();
                posts.add(new Post(post.person(), post.organisation(), post.title(), start));
            } else if (fact instanceof Involvement part && part.part() == Involvement.Part.OWNER) {
                owners.add(new Owner(part.programme(), part.organisation()));
            }
        }
        return new Outline(
                extraction.article().name(),
                extraction.entities().stream().map(Outlining::bare).toList(),
                extraction.occurrences().stream()
                        .filter(occurrence -> occurrence.entity().kind() != Kind.PROGRAMME)
                        .map(Outlining::named)
                        .toList(),
                posts,
                owners,
                shortNames.pairs(extraction, Kind.PROGRAMME));
    }

    private static Named named(Occurrence occurrence) {
        Span span = occurrence.support().evidence().span();
        return new Named(occurrence.entity(), span.start(), span.end());
    }

    private static Entity bare(Entity entity) {
        return new Entity(
                entity.key(),
                entity.label(),
                entity.key().kind() == Kind.PROGRAMME ? entity.aliases() : List.of(),
                List.of(),
                Optional.empty(),
                entity.partOf(),
                entity.place(),
                entity.code(),
                Optional.empty());
    }
}
