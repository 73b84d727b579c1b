package io.mailuo.extract.person;

import io.mailuo.extract.person.Names.Name;
import io.mailuo.lexicon.Confidences;
import io.mailuo.lexicon.Lexicon;
import io.mailuo.model.Document;
import io.mailuo.model.Mention;
import io.mailuo.model.Span;
import io.mailuo.model.Tenure;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The people and posts found so far in one article; a place of the text names one person at most. */
final class People {

    /** Ends the rule of a name that was believed because rule and tagger agree. */
    static final String TAGGED = "+tagged";

    /** None overlaps another, so that their order is that of their ends too. */
    private final NavigableMap<Span, Mention.Person> persons = new TreeMap<>();

    private final List<Mention.Post> posts = new ArrayList<>();
    private final Map<Span, List<Mention.Post>> postsByTitle = new HashMap<>();
    private final Map<Span, List<Mention.Post>> postsByPerson = new HashMap<>();
    private final Set<String> postsSeen = new HashSet<>();
    private final BitSet closed = new BitSet();
    private final Set<String> refused = new HashSet<>();
    private final Confidences confidences;

    /** Closes the fixed phrases of the lexicon, which hold a name without mentioning the person. */
    People(Lexicon lexicon, Confidences confidences, Document document) {
        this.confidences = confidences;
        String text = document.text().normal();
        for (String phrase : lexicon.words("fixed-phrases")) {
            for (int at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
                closed.set(at, at + phrase.length());
            }
        }
    }

    /** Refuses a name wherever it stands: 石城 in an article about 石城县 is the county. */
    void refuse(String name) {
        refused.add(name);
    }

    /** Takes characters out of the reach of every rule. */
    void close(Span span) {
        closed.set(span.start(), span.end());
    }

    /** Whether nothing has been found in a span and no fixed phrase covers it. */
    boolean isFree(Span span) {
        int taken = closed.nextSetBit(span.start());
        return (taken < 0 || taken >= span.end())
                && lastBefore(span.end()).filter(span::overlaps).isEmpty();
    }

    /** Adds a person where the place is free; says whether it is this person's now. */
    boolean add(Name name, String rule) {
        if (persons.containsKey(name.span())) {
            return true;
        }
        if (!isFree(name.span()) || refused.contains(name.text())) {
            return false;
        }
        boolean tagged = name.tagged() && !rule.equals(TaggedNames.RULE);
        persons.put(
                name.span(),
                new Mention.Person(
                        name.span(),
                        name.text(),
                        tagged ? rule + TAGGED : rule,
                        confidences.of(tagged ? TaggedNames.RULE : rule)));
        return true;
    }

    /**
     * Gives people who were read too short their whole names: 同易|卜拉欣 where the article names 易卜拉欣 elsewhere.
     *
     * @param whole the spans of the whole names by those that were read
     */
    void lengthen(Map<Span, Name> whole) {
        whole.forEach((read, name) -> {
            Mention.Person person = persons.remove(read);
            if (person != null) {
                persons.put(
                        name.span(), new Mention.Person(name.span(), name.text(), person.rule(), person.confidence()));
            }
        });
        List<Mention.Post> former = List.copyOf(posts);
        posts.clear();
        postsByTitle.clear();
        postsByPerson.clear();
        for (Mention.Post post : former) {
            Name name = whole.get(post.person());
            keep(name == null ? post : heldBy(name.span(), post));
        }
    }

    private static Mention.Post heldBy(Span person, Mention.Post post) {
        return new Mention.Post(
                post.span(), post.title(), person, post.organisation(), post.tenure(), post.rule(), post.confidence());
    }

    void addPost(Chains.Item item, Span person, Tenure tenure, String rule) {
        Span title = item.title().span();
        if (!postsSeen.contains(title + "/" + person)) {
            Mention.Post post = new Mention.Post(
                    title, item.text(), person, item.body().map(Mention::span), tenure, rule, confidences.of(rule));
            keep(post);
        }
    }

    private void keep(Mention.Post post) {
        postsSeen.add(post.span() + "/" + post.person());
        posts.add(post);
        postsByTitle.computeIfAbsent(post.span(), it -> new ArrayList<>()).add(post);
        postsByPerson.computeIfAbsent(post.person(), it -> new ArrayList<>()).add(post);
    }

    /** Whether a title before a person's name in the sentence has given a post already. */
    boolean holdsBefore(Mention.Person person, int from) {
        return postsOf(person.span()).stream()
                .anyMatch(post -> post.span().start() >= from
                        && post.span().end() <= person.span().start());
    }

    /** The posts of the person named at a place. */
    List<Mention.Post> postsOf(Span person) {
        return postsByPerson.getOrDefault(person, List.of());
    }

    /** Whether somebody holds the post of a title by a rule. */
    boolean isHeld(Span title, String rule) {
        return postsByTitle.getOrDefault(title, List.of()).stream()
                .anyMatch(post -> post.rule().equals(rule));
    }

    Collection<Mention.Person> persons() {
        return persons.values();
    }

    List<Mention.Post> posts() {
        return posts;
    }

    /** The names found, longest first, so that a short name does not hide a longer one. */
    Set<String> names() {
        Set<String> names = new TreeSet<>(
                (one, other) -> one.length() != other.length() ? other.length() - one.length() : one.compareTo(other));
        persons.values().forEach(person -> names.add(person.name()));
        return names;
    }

    /** The last person named in a range. */
    Optional<Mention.Person> lastIn(int from, int to) {
        Optional<Span> last = lastBefore(to);
        if (last.filter(span -> span.end() > to).isPresent()) {
            last = lastBefore(last.get().start());
        }
        return last.filter(span -> span.start() >= from).map(persons::get);
    }

    /** The last person's name that begins before a position. */
    private Optional<Span> lastBefore(int position) {
        return position <= 0 ? Optional.empty() : Optional.ofNullable(persons.lowerKey(new Span(position, position)));
    }

    /** The first person named in a range. */
    Optional<Mention.Person> firstIn(int from, int to) {
        int start = Math.max(0, from);
        return Optional.ofNullable(persons.ceilingEntry(new Span(start, start)))
                .map(Map.Entry::getValue)
                .filter(person -> person.span().end() <= to);
    }
}
