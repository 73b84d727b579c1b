package io.mailuo.relate.programme;

import io.mailuo.model.Mention;
import io.mailuo.model.Mention.Programme;
import io.mailuo.model.Span;
import io.mailuo.model.SpanIndex;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The officials of an article, what they say, and the bodies that they speak for. */
final class Spokesmen {

    private static final int FARTHEST_REPORT = 12;
    /** Characters between two sentences of one speech. */
    private static final int FARTHEST_PART = 3;

    private final Scene scene;
    private final TieWords words;
    private final Set<String> officials = new LinkedHashSet<>();
    /** By title the names of those who bear it. */
    private final Map<String, Set<String>> bearers = new HashMap<>();
    /** Those whose words are nobody's programme by themselves (总书记). */
    private final Set<String> above = new HashSet<>();

    private final Map<String, Mention> bodies = new LinkedHashMap<>();
    /** By the full name of a body in a title, the body that its head speaks for. */
    private final Map<String, Mention> wholes = new LinkedHashMap<>();
    /** Whether only a seat in a body is known of somebody so far (省委常委), which says less than an office (市委书记). */
    private final Map<String, Boolean> seated = new LinkedHashMap<>();

    private final List<Speech> speeches;
    private final SpanIndex<Speech> spoken;
    /** Where the speech begins of which each is a part, once somebody has asked. */
    private final Map<Speech, Integer> beginnings = new HashMap<>();

    Spokesmen(Scene scene, TieWords words, List<? extends Mention> mentions) {
        this.scene = scene;
        this.words = words;
        Named named = new Named(mentions);
        SpanIndex<Mention.Person> people = SpanIndex.of(scene.people());
        for (Mention.Post post : Mention.only(Mention.Post.class, mentions)) {
            people.startingAt(post.person().start()).stream()
                    .filter(person -> person.span().equals(post.person()) && words.isOfficialTitle(post.title()))
                    .forEach(person -> read(person, post, named));
        }
        // Nor is it the state's whose head is the same person.
        bodies.keySet().removeAll(above);
        this.speeches = new Addresses(scene, words, this::isOfficial)
                .with(new Speeches(scene, words, officials, bearers, bodies).find());
        this.spoken = new SpanIndex<>(speeches, Speech::span);
    }

    /** The first body or place of each span, and the first body of each name. */
    private static final class Named {

        private final Map<Span, Mention> bySpan = new HashMap<>();
        private final Map<String, Mention> bodies = new HashMap<>();

        private Named(List<? extends Mention> mentions) {
            for (Mention mention : mentions) {
                if (mention instanceof Mention.Organisation || mention instanceof Mention.Place) {
                    bySpan.putIfAbsent(mention.span(), mention);
                }
                if (mention instanceof Mention.Organisation body) {
                    bodies.putIfAbsent(body.fullName(), body);
                }
            }
        }
    }

    private void read(Mention.Person person, Mention.Post post, Named named) {
        officials.add(person.name());
        bearers.computeIfAbsent(post.title(), title -> new HashSet<>()).add(person.name());
        if (words.speech().speaksForNone(post.title())) {
            above.add(person.name());
            return;
        }
        post.organisation()
                .flatMap(span -> Optional.ofNullable(named.bySpan.get(span)))
                .map(body -> wholes.computeIfAbsent(fullName(body), name -> whole(body, named)))
                .ifPresent(body -> bodies.merge(
                        person.name(),
                        body,
                        (first, later) -> isWeaker(person, first) && !words.isSeat(post.title()) ? later : first));
        if (words.isSeat(post.title())) {
            seated.computeIfAbsent(person.name(), name -> true);
        } else {
            seated.put(person.name(), false);
        }
    }

    /** Whether a body, the first read for somebody, says less of whom they speak for than the next: a seat in it, or the party's group in the next. */
    private boolean isWeaker(Mention.Person person, Mention first) {
        return seated.getOrDefault(person.name(), false) || words.isPartyGroup(fullName(first));
    }

    /** Who heads an office inside a body speaks for the body, where the article names it (甲局|规划处处长). */
    private Mention whole(Mention body, Named named) {
        boolean part = body instanceof Mention.Organisation organisation
                && (words.isOffice(organisation.fullName()) || words.isPartyGroup(organisation.name()));
        if (!part || !(body instanceof Mention.Organisation inner)) {
            return body;
        }
        return inner.unitOf()
                .flatMap(name -> Optional.ofNullable(named.bodies.get(name)))
                .orElse(body);
    }

    private static String fullName(Mention body) {
        return body instanceof Mention.Organisation organisation
                ? organisation.fullName()
                : ((Mention.Place) body).fullName();
    }

    boolean isOfficial(Mention.Person person) {
        return officials.contains(person.name());
    }

    /** 听取|甲局|局长林一舟关于“乙”行动的报告: the body of whoever reports on a programme runs it. */
    Optional<Mention> reporting(Programme programme) {
        int start = programme.span().start();
        return Scene.ending(start - FARTHEST_REPORT, start - 1, scene.people()).stream()
                .filter(person -> scene.between(person.span().end(), start).startsWith("关于"))
                .flatMap(person -> bodyOf(person).stream())
                .findFirst();
    }

    /** 总书记强调，要实施“甲”: whether somebody speaks of a programme who asks it of the whole country. */
    boolean isAskedFromAbove(Programme programme) {
        return speechesOf(programme).stream()
                .anyMatch(speech -> above.contains(speech.speaker().name()));
    }

    /** The body that an official holds a post in. */
    Optional<Mention> bodyOf(Mention.Person person) {
        return Optional.ofNullable(bodies.get(person.name()));
    }

    /** The body that the head of a body acts for: 甲局 for 甲局党组. */
    Mention wholeOf(Mention body) {
        return wholes.getOrDefault(fullName(body), body);
    }

    List<Speech> speeches() {
        return speeches;
    }

    /** The speeches that a programme is named in. */
    List<Speech> speechesOf(Programme programme) {
        return spoken.around(programme.span());
    }

    /** The first speech that a programme is named in. */
    Optional<Speech> speechOf(Programme programme) {
        return speechesOf(programme).stream().findFirst();
    }

    /** Where the speech begins that goes on over sentences to the one that names a programme. */
    int beginning(Speech last) {
        if (beginnings.isEmpty()) {
            int[] begins = new int[speeches.size()];
            for (int i = 0; i < begins.length; i++) {
                begins[i] = beginning(i, begins);
                beginnings.putIfAbsent(speeches.get(i), begins[i]);
            }
        }
        return beginnings.getOrDefault(last, last.span().start());
    }

    /** @param begins where the speeches before begin */
    private int beginning(int index, int[] begins) {
        Speech last = speeches.get(index);
        int begin = last.span().start();
        for (int i = index - 1; i >= 0; i--) {
            Speech earlier = speeches.get(i);
            boolean same = earlier.speaker().name().equals(last.speaker().name());
            if (!same || begin - earlier.span().end() > FARTHEST_PART) {
                return begin;
            }
            if (earlier.span().start() <= begin) {
                // From here on back it is the earlier one's own beginning.
                return begins[i];
            }
        }
        return begin;
    }

    /** The body of whoever says 我们 of a programme, be it a department or not. */
    Optional<Mention> ownBody(Programme programme) {
        return speechesOf(programme).stream()
                .flatMap(speech ->
                        Optional.ofNullable(bodies.get(speech.speaker().name())).stream())
                .findFirst();
    }

    /** The body of whoever speaks of a programme; the head of a department may speak for the area. */
    Optional<Mention> bodyBehind(Programme programme) {
        return speechesOf(programme).stream()
                .flatMap(speech ->
                        Optional.ofNullable(bodies.get(speech.speaker().name())).stream())
                .filter(body ->
                        body instanceof Mention.Place || !words.isDepartment(((Mention.Organisation) body).fullName()))
                .findFirst();
    }
}
