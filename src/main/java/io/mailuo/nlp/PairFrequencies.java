package io.mailuo.nlp;

import com.hankcs.hanlp.dictionary.CoreBiGramTableDictionary;
import java.util.concurrent.atomic.AtomicLongArray;

/**
 * How often two words of HanLP's dictionary stand side by side. HanLP halves its way through a table of megabytes; what was
 * asked last is remembered here, so that most questions are one look. Threads share it: an entry is one number, written whole,
 * and says the same whoever writes it.
 */
final class PairFrequencies {

    private static final int SIZE = 1 << 16;
    /** Bits of a word's number: HanLP's dictionary has some 150,000. */
    private static final int WORD_BITS = 18;

    private static final int FREQUENCY_BITS = Long.SIZE - 2 * WORD_BITS;

    private final AtomicLongArray known = new AtomicLongArray(SIZE);

    /** How often a word follows another; 0 where the table does not have the pair. */
    int of(int word, int next) {
        long pair = ((long) word << WORD_BITS) | next;
        if (pair <= 0 || pair >>> (2 * WORD_BITS) != 0 || next >>> WORD_BITS != 0) {
            return CoreBiGramTableDictionary.getBiFrequency(word, next);
        }
        int slot = (int) ((pair * 0x9E3779B97F4A7C15L) >>> (Long.SIZE - 16));
        long entry = known.getOpaque(slot);
        if (entry >>> FREQUENCY_BITS == pair) {
            return (int) (entry & ((1L << FREQUENCY_BITS) - 1));
        }
        int frequency = CoreBiGramTableDictionary.getBiFrequency(word, next);
        if (frequency >>> FREQUENCY_BITS == 0) {
            known.setOpaque(slot, (pair << FREQUENCY_BITS) | frequency);
        }
        return frequency;
    }
}
