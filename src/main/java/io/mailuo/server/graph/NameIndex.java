package io.mailuo.server.graph;

import io.mailuo.pipeline.NameForms;
import io.mailuo.server.graph.Catalogue.Found;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds names as people type them. */
final class NameIndex {

    private static final int WHOLE = 0;
    private static final int BEGINNING = 1;
    private static final int PART = 2;
    private static final int PINYIN = 3;
    private static final int PINYIN_BEGINNING = 4;
    private static final int PINYIN_PART = 5;
    private static final int NONE = Integer.MAX_VALUE;

    /**
     * A name, ready to be compared.
     *
     * @param folded in Simplified Chinese, without case, width, blanks and punctuation
     * @param pinyin its syllables joined
     * @param initials the first letters of its syllables
     */
    private record Name(Entry entry, String shown, String folded, String pinyin, String initials) {}

    private final List<Name> names = new ArrayList<>();
    private final NameForms forms;

    NameIndex(List<Entry> entries, NameForms forms) {
        this.forms = forms;
        for (Entry entry : entries) {
            add(entry, entry.name());
            entry.others().forEach(other -> add(entry, other));
        }
    }

    private void add(Entry entry, String name) {
        List<String> syllables = entry.kind() == Kind.ARTICLE ? List.of() : forms.syllables(name);
        names.add(new Name(
                entry,
                name,
                folded(name),
                String.join("", syllables),
                syllables.stream().map(syllable -> syllable.substring(0, 1)).collect(Collectors.joining())));
    }

    List<Found> search(String text, Set<Kind> kinds) {
        String wanted = folded(text);
        if (wanted.isEmpty()) {
            return List.of();
        }
        boolean latin = wanted.chars().allMatch(c -> c >= 'a' && c <= 'z');
        List<Found> found = new ArrayList<>();
        // The names of a thing stand side by side: its best is known when the next thing begins.
        for (Name name : names) {
            int fit = kinds.contains(name.entry.kind()) ? fit(name, wanted, latin) : NONE;
            if (fit != NONE) {
                keepBest(found, new Found(name.entry, name.shown, fit));
            }
        }
        found.sort(NameIndex::order);
        return List.copyOf(found);
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

    private static int fit(Name name, String wanted, boolean latin) {
        int at = name.folded.indexOf(wanted);
        if (at >= 0) {
            return name.folded.length() == wanted.length() ? WHOLE : at == 0 ? BEGINNING : PART;
        }
        if (!latin) {
            return NONE;
        }
        if (name.pinyin.equals(wanted) || name.initials.equals(wanted)) {
            return PINYIN;
        }
        if (name.pinyin.startsWith(wanted) || name.initials.startsWith(wanted)) {
            return PINYIN_BEGINNING;
        }
        return wanted.length() > 1 && (name.initials.contains(wanted) || name.pinyin.contains(wanted))
                ? PINYIN_PART
                : NONE;
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
