package io.mailuo.reading;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.model.Article;
import io.mailuo.model.DateBasis;
import io.mailuo.model.Origin;
import io.mailuo.model.Problem;
import io.mailuo.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Makes articles of a file's text: parts it, reads the particulars of each, and finds what is destroyed in them. */
final class Articles {

    /** Places of destroyed characters that a message names; the others are counted. */
    private static final int PLACES = 6;

    /** Characters of each that it shows. */
    private static final int SHOWN = 20;

    private static final String HTML = "text/html";

    private final ArticleParts parts;
    private final Particulars particulars;
    private final DestroyedCharacters destroyed;

    Articles(Lexicon lexicon, Labels labels) {
        this.parts = new ArticleParts(labels);
        this.particulars = new Particulars(labels);
        this.destroyed = new DestroyedCharacters(lexicon);
    }

    /** The articles of a file with what is not whole in them. */
    Reading.Read of(Content from, Extracted file, FileSum sum) {
        String text = file.text();
        List<Span> lost = destroyed.find(text);
        // A page is one article by its form; what looks like another on it is a sub-article.
        List<ArticleParts.Part> found = file.mediaType().equals(HTML)
                ? List.of(new ArticleParts.Part(new Span(0, text.length()), Optional.empty(), ""))
                : parts.of(text);
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            String name = found.size() == 1 ? from.name() : from.name() + "#" + (i + 1);
            articles.add(article(name, file, sum.sha256(), found.get(i), lost, i == 0, found.size() == 1));
        }
        return new Reading.Read(articles, problems(from, text, lost), sum);
    }

    private Article article(
            String name,
            Extracted file,
            String sha256,
            ArticleParts.Part part,
            List<Span> lost,
            boolean first,
            boolean only) {
        String own = part.head() + "\n" + part.span().of(file.text());
        Optional<Dated> given = file.date().filter(date -> only || date.basis() == DateBasis.PROPERTIES);
        Optional<Dated> date = particulars.date(given, name, own);
        int broken = lost.stream()
                .filter(span -> part.span().contains(span))
                .mapToInt(span -> file.text().codePointCount(span.start(), span.end()))
                .sum();
        boolean whole = part.span().equals(new Span(0, file.text().length()));
        Origin origin = new Origin(
                file.mediaType(),
                whole ? Optional.empty() : Optional.of(part.span()),
                date.map(Dated::basis).orElse(DateBasis.NONE),
                file.author().filter(it -> only).or(() -> particulars.author(own)),
                first ? file.leftOut() : 0,
                broken);
        return new Article(
                name,
                file.text(),
                file.charset(),
                sha256,
                part.title().or(() -> file.title().filter(it -> only)),
                date.map(Dated::day),
                file.publisher().filter(it -> only).or(() -> particulars.publisher(own)),
                origin);
    }

    private static String shown(String words) {
        return words.codePointCount(0, words.length()) <= SHOWN
                ? words
                : words.substring(0, words.offsetByCodePoints(0, SHOWN)) + "…";
    }

    private static List<Problem> problems(Content from, String text, List<Span> lost) {
        if (lost.isEmpty()) {
            return List.of();
        }
        int count = lost.stream()
                .mapToInt(span -> text.codePointCount(span.start(), span.end()))
                .sum();
        String places = lost.stream()
                .limit(PLACES)
                .map(span -> text.codePointCount(0, span.start()) + " “" + shown(span.of(text)) + "”")
                .collect(Collectors.joining(", "));
        String more = lost.size() > PLACES ? " and " + (lost.size() - PLACES) + " more places" : "";
        String message = " has " + count + (count == 1 ? " character" : " characters")
                + " that a bad conversion destroyed, at " + places + more
                + "; they were kept as they are and nothing was guessed: put the right ones into the file";
        String path = from.place();
        return List.of(new Problem(path, Problem.Code.DESTROYED_CHARACTERS, path + message));
    }
}
