package io.mailuo.reading;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.model.DateBasis;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What an HTML page says of its article: main text, title, day of publication, publisher, author. */
final class HtmlArticle {

    /** Not text, or not shown. A form is no noise: pages of ASP.NET are one form. */
    private static final String NOISE = "script, style, noscript, template, iframe, svg, button, select, textarea,"
            + " [hidden], [aria-hidden=true], [style~=(?i)display\\s*:\\s*none]";

    private static final String DATES = "meta[property~=(?i)^(article:published_time|og:release_date)$],"
            + " meta[name~=(?i)^(publishdate|pubdate|publish_time|publishtime|publish-date|date|dc\\.date|apub:time|"
            + "weibo:article:create_at|firstpublishedtime)$], meta[itemprop=datePublished]";

    private static final String SOURCES = "meta[name~=(?i)^(source|contentsource|mediaid|article:source)$]";

    private static final String PUBLISHERS = "meta[name~=(?i)^publisher$], meta[itemprop=publisher]";

    private static final String AUTHORS =
            "meta[name~=(?i)^(author|article:author)$], meta[property=article:author], meta[itemprop=author]";

    private final PageClasses classes;
    private final PageTitle titles;
    private final Labels labels;
    private final MainText mainText;

    HtmlArticle(Lexicon lexicon, Labels labels) {
        this.classes = new PageClasses(lexicon);
        this.titles = new PageTitle(lexicon, classes);
        this.labels = labels;
        this.mainText = new MainText(lexicon, classes, labels);
    }

    /** Reads a page; the text is empty if it has none. */
    Extracted read(String page, String charset) {
        Document document = Jsoup.parse(page);
        JsonLd data = new JsonLd(document);
        document.select(NOISE).remove();
        List<String> lines =
                PageLines.of(document.body()).stream().map(PageLine::text).toList();
        PageTitle.Found found = titles.of(document, data);
        Optional<LocalDate> day = date(document, data, lines);
        Optional<String> publisher = publisher(document, data, lines).or(found::site);
        Optional<String> author = author(document, data).or(() -> Labels.first(lines, labels::author));
        List<String> main = mainText.of(document);
        Optional<String> title = found.orFirst(main);
        String text = text(main, title, Labels.first(lines, labels::byline));
        int left = lines.stream().mapToInt(Extracted::size).sum() - Extracted.size(text);
        return new Extracted(
                text,
                "text/html",
                charset,
                title,
                day.map(it -> new Dated(it, DateBasis.STATED)),
                publisher,
                author,
                Math.max(0, left));
    }

    /** A title or byline outside the main text still is the page's own words: facts in it need a place to point to. */
    private static String text(List<String> main, Optional<String> title, Optional<String> byline) {
        if (main.isEmpty()) {
            return "";
        }
        List<String> text = new ArrayList<>(main);
        boolean titled = title.filter(line -> main.stream().anyMatch(it -> bare(it).equals(bare(line))))
                .isPresent();
        if (!titled) {
            title.ifPresent(line -> text.add(0, line));
        }
        byline.filter(words -> main.stream().noneMatch(line -> line.contains(words)))
                .ifPresent(words -> text.add(title.isPresent() && belowFirst(text, title.get()) ? 1 : 0, words));
        return String.join("\n", text);
    }

    private static boolean belowFirst(List<String> text, String title) {
        return bare(text.get(0)).equals(bare(title));
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s\\u3000\\u00A0]+", "");
    }

    private Optional<LocalDate> date(Document document, JsonLd data, List<String> lines) {
        return data.value("datePublished")
                .flatMap(Days::stated)
                .or(() -> day(document, DATES, "content"))
                .or(() -> day(document, "[itemprop=datePublished]", "datetime"))
                .or(() -> day(document, "time[datetime]", "datetime"))
                .or(() -> Labels.first(lines, labels::date))
                .or(() -> document.body().select("*").stream()
                        .filter(classes::info)
                        .map(Element::ownText)
                        .flatMap(text -> Days.first(text).stream())
                        .findFirst())
                .or(() -> Labels.first(lines, HtmlArticle::particular));
    }

    /** The day in a line that is no sentence: 云岭日报 2021-05-06 10:30. */
    private static Optional<LocalDate> particular(String line) {
        boolean sentence = line.chars().anyMatch(c -> "，。；".indexOf(c) >= 0);
        return sentence || line.length() > Labels.LONGEST / 2 ? Optional.empty() : Days.first(line);
    }

    private static Optional<LocalDate> day(Document document, String selector, String attribute) {
        return document.select(selector).eachAttr(attribute).stream()
                .flatMap(value -> Days.stated(value).stream())
                .findFirst();
    }

    private Optional<String> publisher(Document document, JsonLd data, List<String> lines) {
        return content(document, SOURCES)
                .or(() -> Labels.first(lines, labels::source))
                .or(() -> content(document, PUBLISHERS))
                .or(() -> data.value("publisher"))
                .or(() -> document.select("[itemprop=publisher]").eachText().stream()
                        .flatMap(text -> labels.medium(text).stream())
                        .findFirst())
                .or(() -> content(document, "meta[property=og:site_name]"));
    }

    private Optional<String> content(Document document, String selector) {
        return document.select(selector).eachAttr("content").stream()
                .map(value -> labels.sourceIn(value).orElse(value.strip()))
                .flatMap(value -> labels.medium(value).stream())
                .findFirst();
    }

    /** Names in Chinese only: many pages name the program that made them. */
    private static Optional<String> author(Document document, JsonLd data) {
        return data.value("author")
                .or(() -> document.select(AUTHORS).eachAttr("content").stream().findFirst())
                .or(() ->
                        document.select("[itemprop=author]").eachText().stream().findFirst())
                .map(String::strip)
                .map(text -> text.replaceFirst("^(?:作者|记者)[:：]?\\s*", ""))
                .filter(text -> text.matches("\\p{IsHan}[\\p{IsHan}·、，\\s]{1,30}"));
    }
}
