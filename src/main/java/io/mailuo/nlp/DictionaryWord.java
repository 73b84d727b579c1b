package io.mailuo.nlp;

import com.hankcs.hanlp.algorithm.Viterbi;
import com.hankcs.hanlp.corpus.dictionary.item.EnumItem;
import com.hankcs.hanlp.corpus.tag.NR;
import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.dictionary.nr.NRPattern;
import com.hankcs.hanlp.dictionary.nr.PersonDictionary;
import com.hankcs.hanlp.recognition.nr.PersonRecognition;
import com.hankcs.hanlp.seg.common.Vertex;
import java.util.Arrays;
import java.util.List;

/**
 * A word of HanLP's dictionary with what its recogniser of names makes of it. The recogniser gives each word a role by the
 * word and the role of the word before alone, so that the role can be looked up in a table made by the recogniser itself.
 */
final class DictionaryWord {

    /** The role of the beginning of a text. */
    static final int START = NR.K.ordinal();

    private static final int ROLES = NR.values().length;
    /** By two roles in a row, or by one twice, whether a pattern of names begins with them. */
    private static final boolean[] BEGIN_NAME = new boolean[ROLES * ROLES];

    static {
        List<String> patterns =
                Arrays.stream(NRPattern.values()).map(NRPattern::name).toList();
        for (String pattern : patterns) {
            // Where a pattern holds another, the other is found.
            if (patterns.stream().noneMatch(other -> !other.equals(pattern) && pattern.contains(other))) {
                for (int role = 0; role < ROLES; role++) {
                    int first = NR.valueOf(pattern.substring(0, 1)).ordinal();
                    if (pattern.length() > 1) {
                        BEGIN_NAME[first * ROLES
                                        + NR.valueOf(pattern.substring(1, 2)).ordinal()] =
                                true;
                    } else {
                        BEGIN_NAME[role * ROLES + first] = true;
                    }
                }
            }
        }
        for (int role = 0; role < ROLES; role++) {
            // Words of these roles are parted, a surname or the end of a name from a word beside it.
            BEGIN_NAME[role * ROLES + NR.U.ordinal()] = true;
            BEGIN_NAME[role * ROLES + NR.V.ordinal()] = true;
        }
    }

    private final Vertex vertex;
    private final String tag;
    private final boolean foreign;
    private final byte[] roles = new byte[ROLES];

    DictionaryWord(Vertex vertex) {
        this.vertex = vertex;
        tag = vertex.guessNature().toString();
        foreign = vertex.guessNature() == Nature.nrf;
        EnumItem<NR> item =
                PersonRecognition.roleObserve(List.of(Vertex.newB(), vertex)).get(1);
        for (NR before : NR.values()) {
            List<NR> pair = Viterbi.computeEnumSimply(
                    List.of(new EnumItem<>(before, 1), item), PersonDictionary.transformMatrixDictionary);
            roles[before.ordinal()] = (byte) pair.get(1).ordinal();
        }
    }

    Vertex vertex() {
        return vertex;
    }

    String text() {
        return vertex.realWord;
    }

    String tag() {
        return tag;
    }

    /** Whether names of people abroad begin with the word. */
    boolean isForeignName() {
        return foreign;
    }

    /** The word's role in the names of people, behind a word with a role. */
    int role(int before) {
        return roles[before];
    }

    /** Whether two roles in a row may begin a name; where none do there is none. */
    static boolean mayBeName(int before, int role) {
        return BEGIN_NAME[before * ROLES + role];
    }
}
