package io.mailuo.text;

import io.mailuo.lexicon.Lexicon;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Drops the reading that a bad conversion has left behind characters: 奮進(jìn), 個(ge) 人, 會(huì )議.
 *
 * <p>Only a single syllable of Mandarin directly behind a Chinese character is damage. With a tone mark it always is.
 * Without one it is where the character is read in the neutral tone (個, 們), or where the same text shows damage with
 * tone marks; a single letter without one, as in 甲组（a）, never is.
 */
final class PinyinStep implements Step {

    /** Tone marks after canonical decomposition: grave, acute, macron, caron. */
    private static final String TONES = "\u0300\u0301\u0304\u030C";

    /** The longest syllable (zhuāng) with its tone mark and room for spaces. */
    private static final int LONGEST = 10;

    private final Set<String> syllables;
    private final Set<String> neutral = new HashSet<>();

    PinyinStep(Lexicon lexicon) {
        this.syllables = lexicon.words("pinyin-syllables");
        for (Map<String, String> row : lexicon.rows("neutral-tone")) {
            neutral.add(row.get("character") + row.get("syllable"));
        }
    }

    @Override
    public MappedText apply(MappedText text) {
        boolean damaged = showsTones(text);
        OffsetMapBuilder out = new OffsetMapBuilder(text);
        int i = 0;
        while (i < text.length()) {
            int end = damageEnd(text, i, damaged);
            if (end < 0) {
                out.keep(i++);
                continue;
            }
            // The space behind is part of the damage in running text; in a title it parts the halves: 抓重點(diǎn) 补短板
            boolean space = text.at(end) == ' ' && Marks.han(text.at(end + 1)) && running(text, i);
            i = space ? end + 1 : end;
        }
        return out.build();
    }

    /** Where the damage that begins at {@code i} ends, or -1 if none does. */
    private int damageEnd(MappedText text, int i, boolean damaged) {
        int close = close(text, i);
        if (close < 0) {
            return -1;
        }
        Reading reading = reading(text.text().substring(i + 1, close));
        boolean known = syllables.contains(reading.syllable());
        boolean vouched = reading.toned()
                || (damaged && reading.syllable().length() > 1)
                || neutral.contains(text.at(i - 1) + reading.syllable());
        return known && vouched ? close + 1 : -1;
    }

    private boolean showsTones(MappedText text) {
        for (int i = 0; i < text.length(); i++) {
            int close = close(text, i);
            if (close > 0) {
                Reading reading = reading(text.text().substring(i + 1, close));
                if (reading.toned() && syllables.contains(reading.syllable())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The closing bracket of a bracket that opens at {@code i} right behind a Chinese character, or -1. */
    private static int close(MappedText text, int i) {
        boolean bracket = text.at(i) == '(' || text.at(i) == '（';
        if (!bracket || !Marks.han(text.at(i - 1))) {
            return -1;
        }
        for (int j = i + 1; j <= i + LONGEST; j++) {
            char c = text.at(j);
            if (c == ')' || c == '）') {
                return j;
            }
            if (c == '\n' || Marks.han(c)) {
                return -1;
            }
        }
        return -1;
    }

    private static Reading reading(String content) {
        String bare = content.strip();
        // ɑ and ɡ are how some input methods write a and g in pinyin.
        String parts = Normalizer.normalize(bare.replace('ɑ', 'a').replace('ɡ', 'g'), Normalizer.Form.NFD);
        StringBuilder syllable = new StringBuilder();
        int tones = 0;
        for (int i = 0; i < parts.length(); i++) {
            char c = parts.charAt(i);
            if (TONES.indexOf(c) >= 0) {
                tones++;
            } else {
                syllable.append(c);
            }
        }
        boolean lower = bare.equals(bare.toLowerCase(Locale.ROOT));
        String plain = syllable.toString().replace("u\u0308", "v").replace("e\u0302", "e");
        return new Reading(lower && tones <= 1 ? plain : "", tones == 1);
    }

    /** Whether the place is in a line of running text, outside brackets: （本報記者 張(zhāng) 某） keeps its spaces. */
    private static boolean running(MappedText text, int at) {
        int from = text.text().lastIndexOf('\n', at) + 1;
        int to = text.text().indexOf('\n', at);
        String line = text.text().substring(from, to < 0 ? text.length() : to);
        String before = text.text().substring(from, at).replace('(', '（').replace(')', '）');
        return (Marks.endsSentence(line) || line.indexOf('。') >= 0) && bracketsOpen(before) == 0;
    }

    private static int bracketsOpen(String before) {
        int open = 0;
        for (int i = 0; i < before.length(); i++) {
            open += before.charAt(i) == '（' ? 1 : before.charAt(i) == '）' ? -1 : 0;
        }
        return Math.max(0, open);
    }

    /** What stands in brackets: a syllable without its tone mark, and whether it had one. */
    private record Reading(String syllable, boolean toned) {}
}
