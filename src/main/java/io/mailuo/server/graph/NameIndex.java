package io.mailuo.server.graph;

import io.mailuo.pipeline.NameForms;
import io.mailuo.server.graph.Catalogue.Found;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
        var best = new java.util.LinkedHashMap<Entry, Found>();
        for (Name name : names) {
            if (kinds.contains(name.entry.kind())) {
                fit(name, wanted, latin)
                        .ifPresent(fit -> best.merge(
                                name.entry,
                                new Found(name.entry, name.shown, fit),
                                (one, other) -> other.fit() < one.fit() ? other : one));
            }
        }
        return best.values().stream().sorted(order()).toList();
    }

    private static Comparator<Found> order() {
        return Comparator.comparingInt(Found::fit)
                .thenComparing(found -> -found.entry().articles().size())
                .thenComparingInt(found -> found.matched().length())
                .thenComparing(found -> found.entry().name())
                .thenComparing(found -> found.entry().iri());
    }

    private static Optional<Integer> fit(Name name, String wanted, boolean latin) {
        int at = name.folded.indexOf(wanted);
        if (at >= 0) {
            return Optional.of(name.folded.length() == wanted.length() ? WHOLE : at == 0 ? BEGINNING : PART);
        }
        if (!latin) {
            return Optional.empty();
        }
        if (name.pinyin.equals(wanted) || name.initials.equals(wanted)) {
            return Optional.of(PINYIN);
        }
        if (name.pinyin.startsWith(wanted) || name.initials.startsWith(wanted)) {
            return Optional.of(PINYIN_BEGINNING);
        }
        return wanted.length() > 1 && (name.initials.contains(wanted) || name.pinyin.contains(wanted))
                ? Optional.of(PINYIN_PART)
                : Optional.empty();
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
