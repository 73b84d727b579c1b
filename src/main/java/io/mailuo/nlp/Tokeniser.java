package io.mailuo.nlp;

import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.hankcs.hanlp.seg.common.Term;
import io.mailuo.lexicon.Lexicon;
import io.mailuo.lexicon.Places;
import io.mailuo.model.Span;
import io.mailuo.model.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cuts normal text into words with HanLP's portable dictionaries: Viterbi segmentation with the recogniser of Chinese
 * names. Administrative divisions are words whether or not the dictionaries have them: see {@link StandIns}. One instance
 * serves all threads; its configuration is set here once and never changed.
 */
public final class Tokeniser {

    private static final String PERSON = "nr";
    private static final String MONEY = "元";
    /** Surnames that behind a number are a part of it or its unit. */
    private static final String COUNTING = "余万亿元";

    private static final String WARM_UP = "李明和约翰逊来到北京";

    private final Segment segment;
    private final BestCut cut;
    private final NamedAreas areas;
    private final JoinedWords joined;
    private final WholeWords whole;

    /** Loads the dictionaries from the class path. */
    public Tokeniser(Lexicon lexicon, Places places) {
        areas = new NamedAreas(lexicon, places);
        joined = new JoinedWords(lexicon);
        whole = new WholeWords(lexicon);
        segment = new ViterbiSegment()
                .enableOffset(true)
                .enableCustomDictionary(false)
                .enableNameRecognize(true)
                .enableTranslatedNameRecognize(true)
                .enablePlaceRecognize(false)
                .enableOrganizationRecognize(false);
        // The dictionaries load with the first words: now, and not in the middle of an article.
        segment.seg(WARM_UP);
        cut = new BestCut();
    }

    /**
     * The words of a piece of text.
     *
     * @param text characters of a normal text
     * @param offset where they begin in the normal text; spans of the result count from its start
     * @return the words in order; together they cover {@code text}
     */
    public List<Token> tokens(String text, int offset) {
        return tokens(text, offset, areas.known(text));
    }

    /**
     * The words of a piece of an article.
     *
     * @param known short names of divisions that are words where the dictionaries have none, as {@link #known} gives them
     */
    public List<Token> tokens(String text, int offset, Set<String> known) {
        List<Token> words = dictionary(text);
        List<NamedAreas.Name> names = areas.in(text, words, known);
        if (!names.isEmpty()) {
            words = new StandIns(text, names).words(this::dictionary);
        }
        return offset == 0
                ? words
                : words.stream().map(word -> word.moved(offset)).toList();
    }

    /** The short names (孟州) of the divisions that an article names in full (孟州市): in it they are words as well. */
    public Set<String> known(String article) {
        return areas.known(article);
    }

    /**
     * The words of a sentence with each of some names as one word: 方勤 + 带, where 方勤带 was taken for a name.
     *
     * @param text the normal text
     * @param words the sentence's words
     * @param names where people's names stand; those outside the words are passed over
     */
    public List<Token> withNames(String text, List<Token> words, List<Span> names) {
        List<Token> now = words;
        for (Span name : names) {
            now = withName(text, now, name);
        }
        return now;
    }

    private List<Token> withName(String text, List<Token> words, Span name) {
        List<Token> cut =
                words.stream().filter(word -> word.span().overlaps(name)).toList();
        if (cut.isEmpty() || (cut.size() == 1 && cut.get(0).span().equals(name))) {
            return words;
        }
        List<Token> out = new ArrayList<>();
        words.stream().takeWhile(word -> word.span().end() <= name.start()).forEach(out::add);
        out.addAll(piece(text, cut.get(0).span().start(), name.start()));
        out.add(new Token(name, name.of(text), PERSON));
        out.addAll(piece(text, name.end(), cut.get(cut.size() - 1).span().end()));
        words.stream().filter(word -> word.span().start() >= name.end()).forEach(out::add);
        return out;
    }

    private List<Token> piece(String text, int start, int end) {
        return start >= end
                ? List.of()
                : dictionary(text.substring(start, end)).stream()
                        .map(word -> word.moved(start))
                        .toList();
    }

    private List<Token> dictionary(String text) {
        return whole.joined(joined.parted(counted(cut.words(text).orElseGet(() -> recognised(text)))));
    }

    /** 2亿|元建成 for 2亿|元|建成, 12|万亩冬|油菜 for 12|万|亩|冬油菜: behind a number these are no surnames. */
    private List<Token> counted(List<Token> words) {
        List<Token> out = words;
        for (int i = words.size() - 1; i > 0; i--) {
            Token word = words.get(i);
            boolean name = word.is(PERSON) && COUNTING.indexOf(word.text().charAt(0)) >= 0;
            if (name && words.get(i - 1).is("m")) {
                out = out == words ? new ArrayList<>(words) : out;
                Token next = i + 1 < out.size() ? out.remove(i + 1) : new Token(word.span(), "", "");
                out.remove(i);
                out.addAll(i, counted(word, next.text()));
            }
        }
        return out;
    }

    /** The words of what was taken for a name and of the word behind it, whose beginning the name may have taken. */
    private List<Token> counted(Token name, String next) {
        List<Token> pieces = new ArrayList<>();
        String text = name.text() + next;
        int at = 0;
        while (at < name.text().length() && COUNTING.indexOf(text.charAt(at)) >= 0) {
            String piece = text.substring(at, at + 1);
            pieces.add(new Token(new Span(at, at + 1), piece, piece.equals(MONEY) ? "q" : "m"));
            at++;
        }
        int rest = at;
        recognised(text.substring(rest)).forEach(token -> pieces.add(token.moved(rest)));
        return pieces.stream().map(piece -> piece.moved(name.span().start())).toList();
    }

    private List<Token> recognised(String text) {
        return segment.seg(text).stream().map(Tokeniser::token).toList();
    }

    private static Token token(Term term) {
        return new Token(new Span(term.offset, term.offset + term.word.length()), term.word, term.nature.toString());
    }
}
