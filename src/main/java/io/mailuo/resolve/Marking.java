package io.mailuo.resolve;

import io.mailuo.model.Entity;
import io.mailuo.model.EntityKey;
import io.mailuo.model.EntityKey.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Says by what marks an article is found. Several threads may ask. */
final class Marking {

    private final PersonProfiles people;
    private final ForeignNames foreign;
    private final SuccessionRules successions;

    Marking(PersonProfiles people, ForeignNames foreign, SuccessionRules successions) {
        this.people = people;
        this.foreign = foreign;
        this.successions = successions;
    }

    /** The marks of an article, each once. */
    int[] of(Outline outline) {
        Marks marks = new Marks();
        for (Entity entity : outline.entities()) {
            switch (entity.key().kind()) {
                case PERSON, PROGRAMME -> marks.add(Mark.name(entity.key()));
                case PLACE -> area(entity, marks);
                case ORGANISATION -> body(entity, marks);
            }
        }
        posts(outline).forEach(post -> marks.add(Mark.post(post)));
        return marks.distinct();
    }

    private static void area(Entity area, Marks marks) {
        marks.add(Mark.body(area.key()));
        marks.add(Mark.label(area.label()));
        wholes(area, marks);
    }

    private void body(Entity body, Marks marks) {
        marks.add(Mark.body(body.key()));
        if (VillageBodies.isBrief(body.key())) {
            marks.add(Mark.brief(CrossArticleResolver.name(body.key())));
        }
        wholes(body, marks);
        successions.nameOf(body).ifPresent(name -> {
            marks.add(Mark.family(name));
            for (SuccessionRules.Follower follower : successions.followers(name)) {
                if (!follower.name().equals(name)) {
                    marks.add(Mark.heir(follower.name()));
                }
            }
        });
    }

    private static void wholes(Entity entity, Marks marks) {
        Stream.of(entity.partOf(), entity.place())
                .flatMap(Optional::stream)
                .forEach(whole -> marks.add(Mark.partOf(whole)));
    }

    /** The posts in which people of the article are compared with people of other names. */
    private List<String> posts(Outline outline) {
        boolean any = outline.entities().stream()
                .map(Entity::key)
                .anyMatch(key -> key.kind() == Kind.PERSON && foreign.compares(CrossArticleResolver.name(key)));
        if (!any) {
            return List.of();
        }
        return people.of(outline, (EntityKey key) -> key).stream()
                .flatMap(person -> foreign.posts(person).stream())
                .distinct()
                .toList();
    }

    /** Numbers that are gathered. */
    private static final class Marks {

        private int[] marks = new int[64];
        private int size;

        void add(int mark) {
            if (size == marks.length) {
                marks = Arrays.copyOf(marks, 2 * size);
            }
            marks[size++] = mark;
        }

        int[] distinct() {
            return Arrays.stream(marks, 0, size).sorted().distinct().toArray();
        }
    }
}
