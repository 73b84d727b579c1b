package io.mailuo.extract.programme;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.model.Document;
import io.mailuo.model.Mention;
import io.mailuo.model.Ordered;
import io.mailuo.model.Sentence;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the named initiatives of an article: first in strong places (quoted, with a head noun, governed by a verb of running, titled), then
 * wherever a name found there returns.
 */
public final class ProgrammeFinder {

    private final QuotedNames quoted;
    private final TitledNames titled;
    private final PlainNames plain;
    private final KnownNames known;
    private final UmbrellaParts umbrellas;
    private final OwnedNames owned;
    private final RepeatedNames repeated;
    private final TaggedProgrammes tagged;
    private final LinesAndWorks linesAndWorks;
    private final WorkNames works;
    private final ProgrammeWords words;

    /**
     * Makes a finder.
     *
     * @param lexicon where the tables {@code programme-*} are read
     */
    public ProgrammeFinder(Lexicon lexicon) {
        words = new ProgrammeWords(lexicon);
        quoted = new QuotedNames(words);
        titled = new TitledNames(words);
        plain = new PlainNames(words);
        known = new KnownNames(lexicon, words);
        umbrellas = new UmbrellaParts(words);
        owned = new OwnedNames(words);
        repeated = new RepeatedNames(words);
        tagged = new TaggedProgrammes(words);
        linesAndWorks = new LinesAndWorks(lexicon, words);
        works = new WorkNames(lexicon, words);
    }

    /**
     * The mentions of programmes, in order, none overlapping another.
     *
     * @param document an article whose sentences have their words
     */
    public List<Mention.Programme> find(Document document) {
        List<Line> lines = document.sentences()
                .filter(ProgrammeFinder::isText)
                .map(sentence -> new Line(document, sentence))
                .toList();
        Set<String> recurring = recurring(lines);
        List<Mention.Programme> found = new ArrayList<>();
        for (Line line : lines) {
            List<Mention.Programme> here = new ArrayList<>(quoted.find(line, recurring));
            here.addAll(owned.find(line));
            here.addAll(titled.find(line));
            here.addAll(umbrellas.find(line));
            List<Mention.Programme> byName = new ArrayList<>(works.find(line));
            byName.addAll(known.find(line));
            here.addAll(plain.find(line, here, byName));
            found.addAll(here);
        }
        String normal = document.text().normal();
        found.removeIf(mention -> isDenied(normal, mention));
        addRepeated(
                lines,
                found,
                found.stream().filter(mention -> !KnownNames.isKnown(mention)).toList());
        List<Mention.Programme> all = corrected(lines, apart(found));
        addRepeated(lines, all, all.stream().filter(TaggedProgrammes::decided).toList());
        all.removeIf(mention -> isDenied(normal, mention));
        all.addAll(linesAndWorks.find(lines));
        return repeated.shortNamesJoined(normal, apart(all));
    }

    private void addRepeated(List<Line> lines, List<Mention.Programme> found, List<Mention.Programme> names) {
        if (names.isEmpty()) {
            return;
        }
        SoughtNames sought = repeated.sought(lines.get(0).normal(), names);
        for (Line line : lines) {
            found.addAll(repeated.find(line, sought));
        }
    }

    /** What the rules found, as the tagger corrects it, and what only the tagger sees. */
    private List<Mention.Programme> corrected(List<Line> lines, List<Mention.Programme> read) {
        List<Mention.Programme> all = new ArrayList<>();
        for (Line line : lines) {
            all.addAll(tagged.with(line, Ordered.within(line.sentence().span(), read, Mention::span)));
        }
        return all;
    }

    private boolean isDenied(String normal, Mention.Programme mention) {
        int start = mention.span().start();
        boolean inside = start > 0 && "“「『‘".indexOf(normal.charAt(start - 1)) >= 0;
        return words.isDenied(normal.substring(Math.max(0, start - 8), inside ? start - 1 : start));
    }

    private static boolean isText(Sentence sentence) {
        return sentence.role() != Sentence.Role.BYLINE && sentence.role() != Sentence.Role.SOURCE;
    }

    private static Set<String> recurring(List<Line> lines) {
        Map<String, Integer> counts = new HashMap<>();
        for (Line line : lines) {
            for (Quotation quotation : Quotation.quoted(line)) {
                counts.merge(quotation.inner(), 1, Integer::sum);
            }
        }
        Set<String> recurring = new HashSet<>();
        counts.forEach((inner, count) -> {
            if (count > 1) {
                recurring.add(inner);
            }
        });
        return recurring;
    }

    /** Of mentions that overlap the longer stays, of equal ones the first found. */
    private static List<Mention.Programme> apart(List<Mention.Programme> found) {
        List<Mention.Programme> longest = new ArrayList<>(found);
        longest.sort(Comparator.comparingInt(mention -> -mention.span().length()));
        List<Mention.Programme> kept = new ArrayList<>();
        BitSet taken = new BitSet();
        for (Mention.Programme mention : longest) {
            int next = taken.nextSetBit(mention.span().start());
            if (next < 0 || next >= mention.span().end()) {
                kept.add(mention);
                taken.set(mention.span().start(), mention.span().end());
            }
        }
        kept.sort(Comparator.comparing(Mention.Programme::span));
        return kept;
    }
}
