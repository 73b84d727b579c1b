package io.mailuo.server.graph;

import io.mailuo.pipeline.NameForms;
import io.mailuo.server.graph.Catalogue.Found;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds names as people type them. */
final class NameIndex {

    private static final int WHOLE = 0;
    private static final int BEGINNING = 1;
    private static final int PART = 2;

    /** In pinyin or initials any fit is worse than any in characters. */
    private static final int PINYIN = 3;

    private static final int NONE = Byte.MAX_VALUE;

    /** Of each name the thing that has it; the names of a thing stand side by side. */
    private final List<Entry> entries = new ArrayList<>();

    private final List<String> shown = new ArrayList<>();

    /** In Simplified Chinese, without case, width, blanks and punctuation. */
    private final JoinedNames folded;

    /** Syllables joined. */
    private final JoinedNames pinyin;

    /** The first letters of the syllables. */
    private final JoinedNames initials;

    private final NameForms forms;

    NameIndex(List<Entry> all, NameForms forms) {
        this.forms = forms;
        JoinedNames.Builder characters = new JoinedNames.Builder();
        JoinedNames.Builder sounds = new JoinedNames.Builder();
        JoinedNames.Builder letters = new JoinedNames.Builder();
        for (Entry entry : all) {
            for (String name : (Iterable<String>) names(entry)::iterator) {
                entries.add(entry);
                shown.add(name);
                characters.add(folded(name));
                List<String> syllables = entry.kind() == Kind.ARTICLE ? List.of() : forms.syllables(name);
                sounds.add(String.join("", syllables));
                letters.add(syllables.stream()
                        .map(syllable -> syllable.substring(0, 1))
                        .collect(Collectors.joining()));
            }
        }
        folded = characters.build(true);
        pinyin = sounds.build(false);
        initials = letters.build(false);
    }

    private static Stream<String> names(Entry entry) {
        return Stream.concat(Stream.of(entry.name()), entry.others().stream());
    }

    List<Found> search(String text, Set<Kind> kinds) {
        List<Found> found = new ArrayList<>();
        // The names of a thing stand side by side: its best is known when the next thing begins.
        each(text, (at, fit) -> {
            Entry entry = entries.get(at);
            if (kinds.contains(entry.kind())) {
                keepBest(found, new Found(entry, shown.get(at), fit));
            }
        });
        found.sort(NameIndex::order);
        return List.copyOf(found);
    }

    /** How many things of each kind a search would find. */
    @SuppressWarnings("EnumOrdinal") // places in an array of this process
    Map<Kind, Integer> count(String text) {
        int[] counts = new int[Kind.values().length];
        int[] last = {-1};
        each(text, (at, fit) -> {
            if (last[0] < 0 || isOther(last[0], at)) {
                counts[entries.get(at).kind().ordinal()]++;
            }
            last[0] = at;
        });
        Map<Kind, Integer> byKind = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            byKind.put(kind, counts[kind.ordinal()]);
        }
        return byKind;
    }

    @SuppressWarnings("ReferenceEquality") // the index has one entry a thing
    private boolean isOther(int one, int other) {
        return entries.get(one) != entries.get(other);
    }

    /** Takes a name that fits. */
    @FunctionalInterface
    private interface Fitting {
        void take(int at, int fit);
    }

    /** Gives the names that fit, in order. */
    private void each(String text, Fitting sink) {
        String wanted = folded(text);
        if (wanted.isEmpty()) {
            return;
        }
        boolean latin = wanted.chars().allMatch(c -> c >= 'a' && c <= 'z');
        if (!latin) {
            folded.find(wanted, (at, begins, whole) -> sink.take(at, fit(begins, whole)));
            return;
        }
        byte[] best = new byte[shown.size()];
        Arrays.fill(best, (byte) NONE);
        folded.find(wanted, (at, begins, whole) -> best[at] = (byte) fit(begins, whole));
        for (JoinedNames form : List.of(pinyin, initials)) {
            form.find(wanted, (at, begins, whole) -> {
                // A letter inside a name says nothing.
                if (begins || wanted.length() > 1) {
                    best[at] = (byte) Math.min(best[at], PINYIN + fit(begins, whole));
                }
            });
        }
        for (int at = 0; at < best.length; at++) {
            if (best[at] != NONE) {
                sink.take(at, best[at]);
            }
        }
    }

    private static int fit(boolean begins, boolean whole) {
        return whole ? WHOLE : begins ? BEGINNING : PART;
    }

    @SuppressWarnings("ReferenceEquality") // the index has one entry a thing
    private static void keepBest(List<Found> found, Found next) {
        int last = found.size() - 1;
        if (last < 0 || found.get(last).entry() != next.entry()) {
            found.add(next);
        } else if (next.fit() < found.get(last).fit()) {
            found.set(last, next);
        }
    }

    /** Written out: a search of a frequent word puts thousands in order. */
    private static int order(Found one, Found other) {
        int order = Integer.compare(one.fit(), other.fit());
        if (order == 0) {
            order = Integer.compare(
                    other.entry().articles().size(), one.entry().articles().size());
        }
        if (order == 0) {
            order = Integer.compare(one.matched().length(), other.matched().length());
        }
        if (order == 0) {
            order = one.entry().name().compareTo(other.entry().name());
        }
        return order == 0 ? one.entry().iri().compareTo(other.entry().iri()) : order;
    }

    /** What of a name counts: not its script, case, width, blanks, quotation marks and separators. */
    String folded(String text) {
        StringBuilder kept = new StringBuilder();
        forms.simplified(Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT))
                .codePoints()
                .filter(c -> Character.isLetterOrDigit(c) || c == '+')
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }
}
