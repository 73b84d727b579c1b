package io.mailuo.extract.person;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.model.Span;
import io.mailuo.model.TaggedSpan;
import io.mailuo.model.TaggedSpan.Kind;

/** Names that the tagger sees and that the form of the place does not speak against: people whom nothing introduces. */
final class TaggedNames {

    static final String RULE = "person-tagged";

    /** Confidence below which the tagger's opinion alone begins no name. */
    private static final double LEAST = 0.9;
    /** Score that form and tagger must reach together. */
    private static final double TOGETHER = 5;

    /** Names of two characters (乌军, 党兴) are more often another word. */
    private static final double LEAST_SHORT = .97;

    private static final String LIKE = "如似若";
    /** Before 于 they make a verb of it: 位于, 处于, 源于. */
    private static final String LOCATED = "位处属源始归限居基用";

    private static final String LISTING = "、，";

    private final Names names;
    private final Titles titles;
    private final People people;
    private final ForeignPlaces places;
    private final LineSections sections;

    TaggedNames(Lexicon lexicon, Names names, Titles titles, People people) {
        this.names = names;
        this.titles = titles;
        this.people = people;
        this.places = new ForeignPlaces(lexicon, names.dotted());
        this.sections = new LineSections(lexicon);
    }

    void find(Line line) {
        for (TaggedSpan tag : line.sentence().tags()) {
            double least = tag.span().length() > 2 ? LEAST : LEAST_SHORT;
            if (tag.kind() == Kind.PERSON
                    && tag.confidence() >= least
                    && !places.names(line, tag.span())
                    && !sections.names(line, tag.span())
                    && !isListedWithOthers(line, tag.span().start())
                    && !isSimile(line, tag.span())
                    && !isConcession(line, tag.span())
                    && !isLocated(line, tag.span().start())
                    && !titles.overlap(line, tag.span())) {
                names.at(line, tag.span().start(), TOGETHER)
                        .filter(name -> name.span().equals(tag.span()))
                        .ifPresent(name -> people.add(name, RULE));
            }
        }
    }

    /** 白如雪、粉似霞: two that are like something are no people. */
    private static boolean isSimile(Line line, Span span) {
        int behind = span.end() + 1;
        return span.length() == 3
                && LIKE.indexOf(line.at(span.start() + 1)) >= 0
                && LISTING.indexOf(line.at(span.end())) >= 0
                && (LIKE.indexOf(line.at(behind + 1)) >= 0 || LIKE.indexOf(line.at(behind + 2)) >= 0);
    }

    /** 路虽远，行则将至: a noun and what is granted of it. */
    private static boolean isConcession(Line line, Span span) {
        return span.length() == 3 && line.at(span.start() + 1) == '虽';
    }

    /** 位|于海南: the preposition belongs to the verb before it. */
    private static boolean isLocated(Line line, int start) {
        return line.at(start) == '于' && LOCATED.indexOf(line.at(start - 1)) >= 0;
    }

    /** 沪昆、贵广、南珠等高铁: behind something in a list that is no person. */
    private boolean isListedWithOthers(Line line, int start) {
        return line.at(start - 1) == '、'
                && people.lastIn(line.start(), start - 1)
                        .filter(person -> person.span().end() == start - 1)
                        .isEmpty();
    }
}
