package io.mailuo.nlp;

import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.dictionary.other.CharType;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.hankcs.hanlp.seg.common.Vertex;
import com.hankcs.hanlp.seg.common.WordNet;
import io.mailuo.model.Span;
import io.mailuo.model.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The words of a text where no name of a person can be: the best way through HanLP's dictionary, as its Viterbi segmentation
 * finds it, weighed by HanLP's own function. Where the recogniser of names could see one the text is left to HanLP, whose
 * lattice of objects and second pass cost four times as much.
 */
final class BestCut {

    private final AtomicReferenceArray<DictionaryWord> words = new AtomicReferenceArray<>(CoreDictionary.trie.size());
    private final PairFrequencies pairs = new PairFrequencies();
    private final DictionaryWord begin = new DictionaryWord(Vertex.newB());
    private final DictionaryWord end = new DictionaryWord(Vertex.newE());

    /** Gives access to how HanLP cuts what no dictionary has. */
    private static final class Atoms extends ViterbiSegment {

        /** The words of characters that begin no word of the dictionary: figures, letters, marks. */
        static WordNet of(char[] characters) {
            WordNet net = new WordNet(characters);
            net.add(1, quickAtomSegment(characters, 0, characters.length));
            return net;
        }
    }

    /** The words of a text, spans counted from its start; empty where it may hold a name that HanLP's recognisers find. */
    Optional<List<Token>> words(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Ways ways = new Ways(text.length());
        char[] characters = text.toCharArray();
        DoubleArrayTrie<CoreDictionary.Attribute>.Searcher searcher = CoreDictionary.trie.getSearcher(characters, 0);
        while (searcher.next()) {
            ways.add(searcher.begin, searcher.length, word(text, searcher));
        }
        fill(ways, characters);
        return ways.best();
    }

    private DictionaryWord word(String text, DoubleArrayTrie<CoreDictionary.Attribute>.Searcher found) {
        DictionaryWord word = words.get(found.index);
        if (word == null) {
            String letters = text.substring(found.begin, found.begin + found.length);
            word = new DictionaryWord(new Vertex(letters, found.value, found.index));
            words.set(found.index, word);
        }
        return word;
    }

    /** Bridges what no word of the dictionary leads over. */
    private static void fill(Ways ways, char[] characters) {
        int at = 0;
        while (at < characters.length) {
            if (ways.longest(at) > 0) {
                at += ways.longest(at);
                continue;
            }
            int next = at + 1;
            while (next < characters.length
                    && (ways.longest(next) == 0 || CharType.get(characters[next]) == CharType.CT_CNUM)) {
                next++;
            }
            WordNet atoms = Atoms.of(Arrays.copyOfRange(characters, at, next));
            for (int line = 0; line < next - at; line++) {
                for (Vertex atom : atoms.get(line + 1)) {
                    ways.add(at + line, atom.realWord.length(), new DictionaryWord(atom));
                }
            }
            at = next;
        }
    }

    /** The words that begin at each character, and the cheapest way to each. */
    private final class Ways {

        private static final int NONE = -1;

        private final int length;
        /** By character the word that was added last of those that begin there; then by word the one added before it. */
        private final int[] last;

        private final int[] longest;
        private int size;
        private DictionaryWord[] words;
        private int[] ends;
        private int[] others;
        private int[] from;
        private double[] costs;

        Ways(int length) {
            this.length = length;
            last = new int[length + 1];
            Arrays.fill(last, NONE);
            longest = new int[length + 1];
            int room = 3 * length + 4;
            words = new DictionaryWord[room];
            ends = new int[room];
            others = new int[room];
            from = new int[room];
            costs = new double[room];
            add(length, 0, BestCut.this.end);
        }

        /** Length of the longest word that begins at a character. */
        int longest(int at) {
            return longest[at];
        }

        /** Adds a word, unless there is one of its length. */
        void add(int at, int wordLength, DictionaryWord word) {
            for (int other = last[at]; other != NONE; other = others[other]) {
                if (ends[other] == at + wordLength) {
                    return;
                }
            }
            if (size == words.length) {
                grow();
            }
            words[size] = word;
            ends[size] = at + wordLength;
            others[size] = last[at];
            from[size] = NONE;
            last[at] = size++;
            longest[at] = Math.max(longest[at], wordLength);
        }

        private void grow() {
            words = Arrays.copyOf(words, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
            others = Arrays.copyOf(others, 2 * size);
            from = Arrays.copyOf(from, 2 * size);
            costs = Arrays.copyOf(costs, 2 * size);
        }

        Optional<List<Token>> best() {
            for (int first = last[0]; first != NONE; first = others[first]) {
                reach(first, first, begin.costTo(words[first], pairs));
            }
            for (int at = 0; at < length; at++) {
                for (int word = last[at]; word != NONE; word = others[word]) {
                    for (int next = from[word] == NONE ? NONE : last[ends[word]]; next != NONE; next = others[next]) {
                        double cost = words[word].costTo(words[next], pairs);
                        reach(next, word, costs[word] + cost);
                    }
                }
            }
            return path();
        }

        /** Notes a way to a word; of equal ones the first. The first word of a way comes from itself. */
        private void reach(int word, int before, double cost) {
            if (from[word] == NONE || costs[word] > cost) {
                from[word] = before;
                costs[word] = cost;
            }
        }

        private Optional<List<Token>> path() {
            int[] path = new int[length];
            int start = length;
            int at = from[last[length]];
            path[--start] = at;
            while (from[at] != at) {
                at = from[at];
                path[--start] = at;
            }
            List<Token> tokens = new ArrayList<>(length - start);
            int role = DictionaryWord.START;
            int offset = 0;
            for (int i = start; i < length; i++) {
                DictionaryWord word = words[path[i]];
                int next = word.role(role);
                if (word.isForeignName() || DictionaryWord.mayBeName(role, next)) {
                    return Optional.empty();
                }
                role = next;
                tokens.add(new Token(new Span(offset, ends[path[i]]), word.text(), word.tag()));
                offset = ends[path[i]];
            }
            return DictionaryWord.mayBeName(role, BestCut.this.end.role(role)) ? Optional.empty() : Optional.of(tokens);
        }
    }
}
