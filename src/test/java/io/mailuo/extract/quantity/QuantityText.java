package io.mailuo.extract.quantity;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.lexicon.Places;
import io.mailuo.model.Article;
import io.mailuo.model.Document;
import io.mailuo.model.Mention;
import io.mailuo.model.Section;
import io.mailuo.model.Sentence;
import io.mailuo.model.Span;
import io.mailuo.model.Text;
import io.mailuo.nlp.Tokeniser;
import io.mailuo.text.Numerals;
import io.mailuo.text.TimeExpressions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Documents of a few sentences: a line is a paragraph, 。 ends a sentence. */
public final class QuantityText {

    private static final Tokeniser TOKENISER = new Tokeniser(Lexicon.standard(), Places.from(Lexicon.standard()));
    private static final Numerals NUMERALS = new Numerals(Lexicon.standard());
    private static final TimeExpressions TIMES = new TimeExpressions(Lexicon.standard());
    private static final QuantityFinder FINDER = new QuantityFinder(Lexicon.standard());

    private QuantityText() {}

    public static List<Mention.Quantity> find(String text, Span... names) {
        return FINDER.find(document(text), List.of(names));
    }

    public static Document document(String text) {
        int[] starts = IntStream.range(0, text.length()).toArray();
        int[] ends = IntStream.rangeClosed(1, text.length()).toArray();
        List<Sentence> sentences = new ArrayList<>();
        int start = 0;
        int paragraph = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean line = i == text.length() || text.charAt(i) == '\n';
            int end = line || text.charAt(i) != '。' ? i : i + 1;
            if ((line || end > i) && end > start) {
                sentences.add(sentence(text, new Span(start, end), paragraph));
            }
            start = line ? i + 1 : end > i ? end : start;
            paragraph += line ? 1 : 0;
        }
        Article article =
                new Article("test.txt", text, "UTF-8", "", Optional.empty(), Optional.empty(), Optional.empty());
        Section section = new Section(new Span(0, text.length()), sentences);
        return new Document(article, new Text(text, text, text, starts, ends), List.of(section));
    }

    private static Sentence sentence(String text, Span span, int paragraph) {
        String words = span.of(text);
        return new Sentence(
                span,
                Sentence.Role.BODY,
                paragraph,
                TOKENISER.tokens(words, span.start()),
                NUMERALS.find(words, span.start()),
                TIMES.find(words, span.start(), Optional.empty()));
    }

    /** Value, upper end, unit and comparator of each figure. */
    static String figures(String text) {
        return find(text).stream()
                .map(q ->
                        q.comparator().sign().replace("=", "").replace(">", "≥").replace("<", "≤")
                                + q.value().toPlainString()
                                + q.upper().map(u -> ".." + u.toPlainString()).orElse("")
                                + q.unit())
                .collect(Collectors.joining(" "));
    }

    /** Subject, value and unit of each figure. */
    static String subjects(String text) {
        return find(text).stream()
                .map(q -> q.subject() + "=" + q.value().toPlainString() + q.unit())
                .collect(Collectors.joining(" "));
    }

    /** Status and value of each figure. */
    static String statuses(String text) {
        return find(text).stream()
                .map(q -> q.status() + ":" + q.value().toPlainString())
                .collect(Collectors.joining(" "));
    }
}
