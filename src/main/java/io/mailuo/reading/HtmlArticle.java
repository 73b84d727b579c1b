package io.mailuo.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What an HTML page says of its article: main text, title, day of publication, publisher. */
final class HtmlArticle {

    private static final Pattern DAY =
            Pattern.compile("((?:19|20)\\d\\d)\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})");
    private static final Pattern SOURCE = Pattern.compile("来源[:：]\\s*([^\\s:：|丨]{2,20})");

    private static final String DATES = "meta[property=article:published_time], meta[name~=(?i)^(publishdate|pubdate|"
            + "publish_time|publishtime|date|dc\\.date|apub:time)$], meta[itemprop=datePublished]";
    private static final String INFOS =
            "[class~=(?i)(time|date|info|source|laiyuan)], [id~=(?i)(time|date|info|source)]";

    private final MainText mainText = new MainText();

    /**
     * What was found on a page.
     *
     * @param text title and main text, one block a line
     */
    record Content(String text, Optional<String> title, Optional<LocalDate> date, Optional<String> publisher) {}

    Content read(String page) {
        Document document = Jsoup.parse(page);
        Optional<String> title = title(document);
        Optional<LocalDate> date = date(document);
        Optional<String> publisher = publisher(document);
        String main = mainText.of(document);
        // A title outside the main text still is the article's own words: facts in it need a place to point to.
        String text = title.filter(line -> main.lines().noneMatch(line::equals))
                .map(line -> line + "\n" + main)
                .orElse(main);
        return new Content(main.isBlank() ? "" : text, title, date, publisher);
    }

    private static Optional<String> title(Document document) {
        return content(document, "meta[property=og:title]")
                .or(() -> first(document.select("h1").eachText().stream().findFirst()))
                .or(() -> first(Optional.of(document.title())))
                .map(HtmlArticle::withoutSite);
    }

    /** 标题_频道_某某网 and 标题 - 某某网: the site's name is no part of the title. */
    private static String withoutSite(String title) {
        int cut = title.length();
        for (String mark : new String[] {"_", " - ", "--", "|", "-"}) {
            int at = title.indexOf(mark);
            cut = at > 3 && Character.isIdeographic(title.charAt(title.length() - 1)) ? Math.min(cut, at) : cut;
        }
        return title.substring(0, cut).strip();
    }

    private static Optional<LocalDate> date(Document document) {
        return content(document, DATES)
                .flatMap(HtmlArticle::day)
                .or(() -> document.select("time[datetime]").eachAttr("datetime").stream()
                        .flatMap(value -> day(value).stream())
                        .findFirst())
                .or(() -> document.select(INFOS).stream()
                        .map(Element::ownText)
                        .flatMap(value -> day(value).stream())
                        .findFirst());
    }

    private static Optional<LocalDate> day(String text) {
        Matcher day = DAY.matcher(text);
        if (!day.find()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2)), Integer.parseInt(day.group(3))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> publisher(Document document) {
        return content(document, "meta[name~=(?i)^(source|mediaid|publisher)$]")
                .or(() -> document.select(INFOS).stream()
                        .map(element -> SOURCE.matcher(element.text()))
                        .filter(Matcher::find)
                        .map(matcher -> matcher.group(1))
                        .findFirst())
                .or(() -> content(document, "meta[property=og:site_name]"))
                .map(name -> name.replaceFirst("^来源[:：]\\s*", ""));
    }

    private static Optional<String> content(Document document, String selector) {
        return first(document.select(selector).eachAttr("content").stream().findFirst());
    }

    private static Optional<String> first(Optional<String> value) {
        return value.map(String::strip).filter(text -> !text.isEmpty());
    }
}
