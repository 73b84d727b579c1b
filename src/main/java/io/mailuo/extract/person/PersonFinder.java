package io.mailuo.extract.person;

import io.mailuo.lexicon.Confidences;
import io.mailuo.lexicon.Lexicon;
import io.mailuo.model.Context;
import io.mailuo.model.Document;
import io.mailuo.model.Mention;
import io.mailuo.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * Finds people and their posts. Names come from strong places first (beside a title, in a list, in a byline, before a verb
 * of speech), then every further place where a found name stands.
 */
public final class PersonFinder {

    /** A quoted programme holds no person, whatever title its words end in (“白茶特派员”). */
    private static final String OPENING = "“";

    /** What the names of areas above a county or town end in. */
    private static final String LEVELS = "省市州盟县区";

    private static final String JOURNEY = "行";

    /** 石城县 has a short name, 遂县 none that could be a person's. */
    private static final int SHORTEST_AREA = 2;

    private final Lexicon lexicon;
    private final Confidences confidences;
    private final Names names;
    private final Titles titles;
    private final BiFunction<String, String, Optional<String>> bodyOfPlace;
    private final BiFunction<Context, String, Optional<String>> bodyOfContext;

    /**
     * A finder that shares nothing mutable; one serves all threads.
     *
     * @param lexicon surnames, titles and the words around them
     * @param bodyOfPlace gives for an area's full name and a title the body that the title leads (新昌县, 县长: 新昌县人民政府)
     * @param bodyOfContext gives the body that a title leads where no area stands before it
     */
    public PersonFinder(
            Lexicon lexicon,
            BiFunction<String, String, Optional<String>> bodyOfPlace,
            BiFunction<Context, String, Optional<String>> bodyOfContext) {
        this.lexicon = lexicon;
        this.confidences = Confidences.from(lexicon);
        this.names = new Names(lexicon);
        this.titles = new Titles(lexicon);
        this.bodyOfPlace = bodyOfPlace;
        this.bodyOfContext = bodyOfContext;
    }

    /**
     * Finds people, posts, and bodies that the text names only by their leader's title.
     *
     * @param document an article with tokens
     * @param context what its relative words stand for
     * @param organisations the bodies found in it
     * @param places the places found in it
     * @param closed spans in which nobody is mentioned, such as names of programmes (“金穗行动”)
     * @return {@link Mention.Person}, {@link Mention.Post} and {@link Mention.Organisation} mentions in order of the text
     */
    public List<Mention> find(
            Document document,
            Context context,
            List<Mention.Organisation> organisations,
            List<Mention.Place> places,
            List<Span> closed) {
        Bodies bodies = new Bodies(
                lexicon,
                confidences,
                document.text().normal(),
                context,
                organisations,
                places,
                bodyOfPlace,
                title -> bodyOfContext.apply(context, title));
        Chains chains = new Chains(lexicon, titles, bodies);
        People people = new People(lexicon, confidences, document);
        Map<String, Integer> followers = new HashMap<>();
        List<Line> lines = document.sentences()
                .map(sentence -> new Line(document, sentence, followers))
                .toList();
        Careers careers = new Careers(lexicon, names, chains, people);
        lines.forEach(careers::describe);
        Appointments appointments = new Appointments(lexicon, names, chains, people);
        lines.forEach(appointments::find);
        places.forEach(place -> shortName(place).ifPresent(people::refuse));
        journeys(document.text().normal(), places).forEach(people::refuse);
        closed.stream().filter(span -> document.at(span).startsWith(OPENING)).forEach(people::close);
        IntroducedNames introduced = new IntroducedNames(lexicon, names, titles, chains, bodies, people);
        lines.forEach(introduced::find);
        lines.forEach(new HeadedBy(names, titles, chains, people)::find);
        organisations.forEach(organisation -> people.close(organisation.span()));
        places.forEach(place -> people.close(place.span()));
        closed.forEach(people::close);
        LooseNames loose = new LooseNames(lexicon, names, titles, chains, people);
        lines.forEach(loose::find);
        RepeatedNames repeated = new RepeatedNames(titles, names, people);
        repeated.find(document, lines);
        // Behind all names that words prove, so that the tagger cuts none of them; then its own are looked for
        // elsewhere.
        TaggedNames tagged = new TaggedNames(lexicon, names, titles, people);
        lines.forEach(tagged::find);
        repeated.find(document, lines);
        Subjects subjects = new Subjects(lexicon, people);
        StatedPosts stated = new StatedPosts(lexicon, titles, chains, people, subjects);
        for (Line line : lines) {
            stated.find(line);
            careers.read(line);
            subjects.read(line);
        }
        stated.finish();
        List<Mention> found = new ArrayList<>(people.persons());
        List<Mention.Post> unique = lexicon.made(UniqueTitles.class, UniqueTitles::new)
                .settle(people.posts(), people.persons(), document.text().normal());
        found.addAll(
                new HeadsOfState(lexicon, names, bodies, places).settle(unique, people.persons(), context.national()));
        found.addAll(bodies.implied().with(people.posts()));
        found.sort(Comparator.comparing(Mention::span));
        return found;
    }

    /** 苏浙|行: provinces side by side and the word for a journey there. */
    private static Stream<String> journeys(String text, List<Mention.Place> places) {
        return places.stream()
                .filter(place -> place.name().length() == 1)
                .map(place -> place.span().end())
                .filter(end -> text.startsWith(JOURNEY, end)
                        && places.stream()
                                .anyMatch(before -> before.name().length() == 1
                                        && before.span().end() == end - 1))
                .map(end -> text.substring(end - 2, end + 1));
    }

    /** 石城 of 江西省石城县. */
    private static Optional<String> shortName(Mention.Place place) {
        String area = place.name().substring(0, Math.max(0, place.name().length() - 1));
        int above = LEVELS.chars().map(area::lastIndexOf).max().orElse(-1);
        String name = area.substring(above + 1);
        return name.length() < SHORTEST_AREA ? Optional.empty() : Optional.of(name);
    }
}
