package io.mailuo.relate;

import io.mailuo.model.Mention;
import io.mailuo.model.Sentence;
import io.mailuo.model.Span;
import java.util.Optional;

/** Areas of a list with a figure right behind each: 甲县（12所）、乙县（15所）, 甲县3亿元、乙县2亿元, 甲县12所学校、乙县15所学校. */
final class ListedAreas {

    /** Characters of the longest name that a list goes on with. */
    private static final int LONGEST = 16;

    /** Characters of what is counted, behind a figure. */
    private static final int LONGEST_NOUN = 8;

    private static final String MARKS = "，。；：！？\n";
    private static final String LISTING = "、和及与，";
    private static final String OPENING = "（(：:";
    private static final String CLOSING = "）)";

    private ListedAreas() {}

    /** The area right before a figure, where another area with its figure stands beside both. */
    static Optional<Mention> of(Named named, Sentence sentence, Mention.Quantity quantity) {
        String text = named.text();
        int end = quantity.span().start();
        if (end > sentence.span().start() && OPENING.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        int stop = end;
        return named.holders(new Span(Math.max(sentence.span().start(), end - LONGEST), end)).stream()
                .filter(mention -> mention instanceof Mention.Place place && !HolderNames.isWhole(place))
                .filter(mention -> mention.span().end() == stop)
                .filter(mention -> goesOn(named, sentence, quantity.span().end())
                        || wentOn(named, sentence, mention.span().start()))
                .findFirst();
    }

    /** Whether a list goes on with another area behind a figure. */
    private static boolean goesOn(Named named, Sentence sentence, int from) {
        String text = named.text();
        int stop = sentence.span().end();
        int at = from < stop && CLOSING.indexOf(text.charAt(from)) >= 0 ? from + 1 : from;
        for (int mark = at; mark < stop && mark - at <= LONGEST_NOUN; mark++) {
            if (LISTING.indexOf(text.charAt(mark)) >= 0 && begins(named, mark + 1, stop)) {
                return true;
            }
            if (MARKS.indexOf(text.charAt(mark)) >= 0) {
                return false;
            }
        }
        return false;
    }

    private static boolean begins(Named named, int at, int stop) {
        return named.holders(new Span(at, Math.min(stop, at + LONGEST))).stream()
                .anyMatch(mention -> mention.span().start() == at);
    }

    /** Whether a list has come to an area from the figure of another. */
    private static boolean wentOn(Named named, Sentence sentence, int start) {
        String text = named.text();
        int at = start - 1;
        if (at <= sentence.span().start() || LISTING.indexOf(text.charAt(at)) < 0) {
            return false;
        }
        int end = CLOSING.indexOf(text.charAt(at - 1)) >= 0 ? at - 1 : at;
        Span before = new Span(sentence.span().start(), end);
        return named.resolution().within(before, Mention.Quantity.class).stream()
                .map(other -> text.substring(other.span().end(), end))
                .anyMatch(noun -> noun.length() <= LONGEST_NOUN && noun.chars().noneMatch(c -> MARKS.indexOf(c) >= 0));
    }
}
