package io.mailuo.extract.programme;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.lexicon.Places;
import io.mailuo.model.Article;
import io.mailuo.model.Document;
import io.mailuo.model.Section;
import io.mailuo.model.Sentence;
import io.mailuo.model.Span;
import io.mailuo.model.Text;
import io.mailuo.nlp.Tokeniser;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Articles written in a test: one line is a paragraph, 。！？ end sentences. */
public final class WrittenArticle {

    private static final Tokeniser TOKENISER = new Tokeniser(Lexicon.standard(), Places.from(Lexicon.standard()));

    private WrittenArticle() {}

    /** The document of a text, with words. */
    public static Document of(String text) {
        List<Sentence> sentences = new ArrayList<>();
        int paragraph = 0;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean line = i == text.length() || text.charAt(i) == '\n';
            boolean mark = !line && "。！？".indexOf(text.charAt(i)) >= 0;
            int end = mark ? i + 1 : i;
            while (mark && end < text.length() && text.charAt(end) == '”') {
                end++;
            }
            if ((line || mark) && end > start) {
                sentences.add(sentence(text, start, end, paragraph));
            }
            if (line || mark) {
                start = line ? end + 1 : end;
                i = line ? i : end - 1;
            }
            paragraph += line ? 1 : 0;
        }
        int[] from = IntStream.range(0, text.length()).toArray();
        int[] to = IntStream.rangeClosed(1, text.length()).toArray();
        Article article =
                new Article("own.txt", text, "UTF-8", "", Optional.empty(), Optional.empty(), Optional.empty());
        Section section = new Section(new Span(0, text.length()), sentences);
        return new Document(article, new Text(text, text, text, from, to), List.of(section));
    }

    private static Sentence sentence(String text, int start, int end, int paragraph) {
        return new Sentence(
                new Span(start, end),
                Sentence.Role.BODY,
                paragraph,
                TOKENISER.tokens(text.substring(start, end), start),
                List.of(),
                List.of());
    }
}
