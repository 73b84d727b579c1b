package io.mailuo.extract.body;

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

/** Builds documents from normal text for tests: a line is a paragraph, a full stop ends a sentence, the first line may be a headline. */
final class Drafts {

    private static final Tokeniser TOKENISER = new Tokeniser(Lexicon.standard(), Places.from(Lexicon.standard()));

    private Drafts() {}

    static Document document(String text) {
        List<Sentence> sentences = new ArrayList<>();
        int start = 0;
        int paragraph = 0;
        for (int at = 0; at <= text.length(); at++) {
            boolean line = at == text.length() || text.charAt(at) == '\n';
            boolean stop = !line && "。！？".indexOf(text.charAt(at)) >= 0;
            if (line || stop) {
                int end = stop ? at + 1 : at;
                if (end > start) {
                    sentences.add(sentence(text, start, end, paragraph));
                }
                start = at + 1;
                paragraph += line ? 1 : 0;
            }
        }
        int[] from = new int[text.length()];
        int[] to = new int[text.length()];
        for (int i = 0; i < from.length; i++) {
            from[i] = i;
            to[i] = i + 1;
        }
        Article article =
                new Article("draft.txt", text, "UTF-8", "0", Optional.empty(), Optional.empty(), Optional.empty());
        return new Document(
                article,
                new Text(text, text, text, from, to),
                List.of(new Section(new Span(0, text.length()), sentences)));
    }

    private static Sentence sentence(String text, int start, int end, int paragraph) {
        boolean headline = paragraph == 0 && text.indexOf('\n') > 0 && text.charAt(end - 1) != '。';
        return new Sentence(
                new Span(start, end),
                headline ? Sentence.Role.HEADLINE : Sentence.Role.BODY,
                paragraph,
                TOKENISER.tokens(text.substring(start, end), start),
                List.of(),
                List.of());
    }
}
