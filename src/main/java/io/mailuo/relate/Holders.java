package io.mailuo.relate;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.lexicon.Words;
import io.mailuo.model.EntityKey;
import io.mailuo.model.Mention;
import io.mailuo.model.Resolution;
import io.mailuo.model.Section;
import io.mailuo.model.Sentence;
import io.mailuo.model.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Whose figure it is: the body or place that a clause of the sentence begins with, the last before the figure, else the last that
 * the sentence names before it, or what 当地 or 公司 stands for; where it names none, the holder of the figure before it in the
 * paragraph, else the body for which the paragraph's speaker has the word, else the body or place that the nearest earlier sentence
 * of the paragraph begins with; where there is none either, the one of which the section speaks most, else the area of the article,
 * else the country where the section says 我国 and begins no sentence with another name.
 *
 * <p>A wrong holder is worse than none: a figure of several that are listed ({@link SharedTopics}) is of none of them, names that are
 * part of others ({@link NameParts}) are nobody, and a body that only gives figures out ({@link FigureSources}) or whose officer
 * speaks holds none.
 */
final class Holders {

    /** What the figures of a section have had as holder so far. */
    static final class Memory {
        private int paragraph = -1;
        private Optional<EntityKey> holder = Optional.empty();
        /** Whether the last figure is of several that are listed or of a water, so that nobody by himself holds what follows. */
        private boolean shared;
        /** Whom figures of the section are of where nothing nearer says, once somebody has asked. */
        private Optional<EntityKey> general = Optional.empty();

        /** Where the section says that it is about the country. */
        private Optional<Mention.Place> nation = Optional.empty();

        private boolean generalKnown;

        /** Up to which sentence of the section a paragraph was searched for a holder, and has none. */
        private int searched;

        private int searchedParagraph = -1;
        /** What sentences name that can hold a figure. */
        private final Map<Span, List<Mention>> topics = new HashMap<>();

        /** What a word like 公司 may stand for, by the word. */
        private final Map<String, BodiesSoFar> bodies = new HashMap<>();
    }

    /** 集团内, 园区外: a place in or out of a body, not the body. */
    private static final String INSIDE = "内里外";

    /** One paragraph in so many must name the area of the article for figures without a holder to be of it. */
    private static final int SPOKEN_OF = 4;

    /** Characters from a headline to the words of the first paragraph that say of whom it is. */
    private static final int OPENING = 120;

    private final HolderNames names;
    private final WholeAreas wholes;
    private final DealtHolders dealer = new DealtHolders();
    private final ClauseStarts starts;
    private final Speakers speakers;
    private final Departments departments;
    private final SharedTopics shared;
    private final LocalAreas locals;
    private final Waters waters;
    private final Charges charges;
    private final List<Map<String, String>> anaphors;
    /** 西部地区 is named for much that a place in it has. */
    private final Words regions;

    Holders(Lexicon lexicon) {
        departments = new Departments(lexicon);
        names = new HolderNames(lexicon, departments);
        starts = new ClauseStarts(lexicon);
        wholes = new WholeAreas(lexicon, starts);
        speakers = new Speakers(lexicon);
        shared = new SharedTopics(departments);
        locals = new LocalAreas(lexicon, starts);
        waters = new Waters(lexicon);
        charges = new Charges(lexicon);
        anaphors = lexicon.rows("holder-anaphors");
        regions = lexicon.words("place-zones", "reads", "region");
    }

    Optional<EntityKey> of(Named named, Section section, Sentence sentence, Mention.Quantity quantity, Memory memory) {
        if (memory.paragraph != sentence.paragraph()) {
            memory.shared = false;
        }
        Optional<EntityKey> holder =
                find(named, section, sentence, quantity, memory).map(key -> departments.areaOf(named, key));
        memory.paragraph = sentence.paragraph();
        memory.holder = holder;
        return holder;
    }

    private Optional<EntityKey> find(
            Named named, Section section, Sentence sentence, Mention.Quantity quantity, Memory memory) {
        Resolution resolution = named.resolution();
        int start = sentence.span().start();
        Span before = new Span(start, Math.max(start, quantity.span().start()));
        if (charges.are(named, sentence, quantity)) {
            memory.shared = true;
            return Optional.empty();
        }
        Optional<EntityKey> dealt = dealer.of(resolution, sentence, quantity)
                .or(() -> ListedAreas.of(named, sentence, quantity).flatMap(named::key));
        if (dealt.isPresent()) {
            memory.shared = false;
            return dealt;
        }
        List<Mention> found = names.in(named, before).stream()
                .filter(name -> !isCounted(named, name, quantity))
                .toList();
        Optional<EntityKey> meant = meant(resolution, section, sentence, before, found, memory)
                .flatMap(named::key)
                .or(() -> locals.of(named, section, sentence, before, found, line -> topics(named, line, memory)));
        if (meant.isPresent()) {
            memory.shared = false;
            return meant;
        }
        if (!found.isEmpty()) {
            Mention chosen = chosen(resolution, sentence, found);
            Optional<EntityKey> whole = wholes.of(resolution, section, sentence, before, chosen);
            memory.shared = whole.isEmpty() && shared.isShared(named, found, chosen);
            return memory.shared ? Optional.empty() : whole.or(() -> named.key(chosen));
        }
        Optional<EntityKey> whole = wholes.unread(resolution, section, sentence, before);
        if (whole.isPresent()) {
            memory.shared = false;
            return whole;
        }
        if (waters.areMeasured(named, sentence, quantity)) {
            memory.shared = true;
            return Optional.empty();
        }
        return names.areTold(named, before)
                ? general(named, section, sentence, memory)
                : carried(named, section, sentence, memory);
    }

    /** 建设国家质量标准实验室|10家: what is counted is a kind of bodies, and holds nothing. */
    private static boolean isCounted(Named named, Mention name, Mention.Quantity quantity) {
        String subject = quantity.subject();
        int begin = quantity.span().start() - subject.length();
        return name instanceof Mention.Organisation
                && name.span().end() == quantity.span().start()
                && begin >= 0
                && begin < name.span().start()
                && named.text().startsWith(subject, begin);
    }

    /** Whose figure it is where its sentence does not say. */
    private Optional<EntityKey> carried(Named named, Section section, Sentence sentence, Memory memory) {
        if (memory.paragraph == sentence.paragraph() && (memory.holder.isPresent() || memory.shared)) {
            return memory.holder;
        }
        Optional<EntityKey> speaking = Optional.of(named.resolution())
                .filter(resolution -> named.namesPeople())
                .flatMap(resolution -> speakers.body(resolution, section, sentence))
                .map(body -> departments.areaOf(named, body))
                .filter(body -> !departments.isDepartment(named, body));
        if (speaking.isPresent()) {
            return speaking;
        }
        int index = section.indexOf(sentence);
        int searched = memory.searchedParagraph == sentence.paragraph() ? memory.searched : 0;
        for (int i = index - 1; i >= searched; i--) {
            Sentence earlier = section.sentences().get(i);
            if (earlier.paragraph() != sentence.paragraph()) {
                break;
            }
            List<Mention> topics = topics(named, earlier, memory);
            if (!topics.isEmpty()) {
                memory.shared = shared.isShared(named, topics, topics.get(0));
                return memory.shared ? Optional.empty() : named.key(topics.get(0));
            }
        }
        memory.searchedParagraph = sentence.paragraph();
        memory.searched = index;
        return general(named, section, sentence, memory);
    }

    private Optional<EntityKey> general(Named named, Section section, Sentence sentence, Memory memory) {
        if (!memory.generalKnown) {
            memory.general = protagonist(named, section).or(() -> articleArea(named, section));
            memory.nation = nation(named, section);
            memory.generalKnown = true;
        }
        int known = sentence.span().start() + (sentence.role() == Sentence.Role.HEADLINE ? OPENING : 0);
        return memory.general.or(() ->
                memory.nation.filter(place -> place.span().start() < known).flatMap(named::key));
    }

    /** Where a section says 我国 or 全国 first, if its sentences begin with no other name. */
    private Optional<Mention.Place> nation(Named named, Section section) {
        Optional<Mention.Place> first = Optional.empty();
        for (Sentence sentence : section.sentences()) {
            Optional<Mention> topic = topic(named, sentence);
            boolean nation = topic.filter(name -> name instanceof Mention.Place place
                            && place.fullName().equals(WholeAreas.COUNTRY)
                            && !place.name().equals(WholeAreas.COUNTRY))
                    .isPresent();
            if (topic.isPresent() && !nation) {
                return Optional.empty();
            }
            first = first.or(() -> topic.map(Mention.Place.class::cast));
        }
        return first;
    }

    private List<Mention> topics(Named named, Sentence sentence, Memory memory) {
        return memory.topics.computeIfAbsent(sentence.span(), span -> names.in(named, span));
    }

    /** The body or place that more sentences of the section begin with than any other, where it is named in its title or its first paragraph. */
    private Optional<EntityKey> protagonist(Named named, Section section) {
        Map<EntityKey, Integer> times = new LinkedHashMap<>();
        for (Sentence sentence : section.sentences()) {
            topic(named, sentence)
                    .flatMap(named::key)
                    .map(key -> departments.areaOf(named, key))
                    .filter(key -> !departments.isDepartment(named, key))
                    .ifPresent(
                            key -> times.merge(key, sentence.role() == Sentence.Role.HEADLINE ? 2 : 1, Integer::sum));
        }
        int most = times.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        List<EntityKey> best = times.entrySet().stream()
                .filter(e -> e.getValue() == most)
                .map(Map.Entry::getKey)
                .toList();
        return most >= 3 && best.size() == 1 && !regions.contains(best.get(0).text())
                ? best.stream().findFirst()
                : Optional.empty();
    }

    /** The body or place that a sentence begins with, none of several. */
    private Optional<Mention> topic(Named named, Sentence sentence) {
        List<Mention> found = names.in(named, sentence.span());
        return found.stream()
                .filter(name -> starts.begins(named.resolution(), sentence, name.span()))
                .findFirst()
                .filter(name -> !shared.isShared(named, found, name));
    }

    /** 公司今年…, 学校去年…: the body of this kind that the section named last, where no other begins a clause behind the word. */
    private Optional<Mention> meant(
            Resolution resolution,
            Section section,
            Sentence sentence,
            Span before,
            List<Mention> named,
            Memory memory) {
        String text = resolution.document().text().normal();
        int last = named.isEmpty()
                ? before.start()
                : named.get(named.size() - 1).span().end();
        for (Map<String, String> row : anaphors) {
            String word = row.getOrDefault("word", "");
            // Only behind the last name: where the word is nowhere there, the article would be gone through to its
            // beginning.
            int found = text.substring(last, before.end()).lastIndexOf(word);
            int at = found < 0 ? -1 : last + found;
            boolean inside = at >= 0 && INSIDE.indexOf(text.charAt(at + word.length())) >= 0;
            if (word.isEmpty()
                    || at < last
                    || inside
                    || isQuoted(text, at, at + word.length())
                    || !starts.begins(resolution, sentence, new Span(at, at + word.length()))) {
                continue;
            }
            BodiesSoFar bodies = memory.bodies
                    .computeIfAbsent(
                            word,
                            unread -> new BodiesSoFar(
                                    resolution,
                                    section,
                                    List.of(row.getOrDefault("endings", "").split(","))))
                    .to(at);
            // 该公司 is the company that was named last, 公司 that of which the section speaks most.
            Optional<Mention> body = word.startsWith("该") ? bodies.last() : bodies.oftenest();
            if (body.isPresent()) {
                return body;
            }
        }
        return Optional.empty();
    }

    /** “园区标准”: a quoted name that begins with such a word. */
    private static boolean isQuoted(String text, int start, int end) {
        return start > 0 && text.charAt(start - 1) == '“' && !text.startsWith("”", end);
    }

    /** The last that a clause begins with, which is its topic or its place; else the last. */
    private Mention chosen(Resolution resolution, Sentence sentence, List<Mention> named) {
        for (int i = named.size() - 1; i >= 0; i--) {
            if (starts.begins(resolution, sentence, named.get(i).span())) {
                return innermost(named, i);
            }
        }
        return named.get(named.size() - 1);
    }

    /** 某省某市: of names that stand side by side the last is meant. */
    private static Mention innermost(List<Mention> named, int at) {
        int last = at;
        while (last + 1 < named.size()
                && named.get(last).span().end() == named.get(last + 1).span().start()) {
            last++;
        }
        return named.get(last);
    }

    /** The area of the article, where the section speaks of it all along: a page of short items has none. */
    private Optional<EntityKey> articleArea(Named named, Section section) {
        Resolution resolution = named.resolution();
        Optional<String> area = resolution.context().place();
        Set<Integer> all = new HashSet<>();
        Set<Integer> naming = new HashSet<>();
        for (Sentence sentence : section.sentences()) {
            all.add(sentence.paragraph());
            boolean said = resolution.within(sentence.span(), Mention.Place.class).stream()
                    .anyMatch(place ->
                            area.filter(place.fullName()::startsWith).isPresent() && !names.isToldAt(named, place));
            if (said) {
                naming.add(sentence.paragraph());
            }
        }
        return naming.size() * SPOKEN_OF >= all.size() ? wholeArea(resolution) : Optional.empty();
    }

    private static Optional<EntityKey> wholeArea(Resolution resolution) {
        return resolution
                .context()
                .place()
                .map(place -> new EntityKey(EntityKey.Kind.PLACE, place))
                .filter(key -> resolution.entities().stream()
                        .anyMatch(entity -> entity.key().equals(key)));
    }
}
