package io.mailuo.reading;

import io.mailuo.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The headline of a page.
 *
 * <p>What the page says of itself (JSON-LD, {@code og:title}, {@code <title>}) often has the site's name behind it: 标题_频道_某某网.
 * Where the page shows the title without it, the page's line decides how much is the title.
 */
final class PageTitle {

    private static final String[] MARKS = {"_", "|", "丨", "—", "–", "-", "·", "»", "«", "<"};

    private static final String NAMED =
            "meta[property=og:title], meta[name~=(?i)^(articletitle|title|dc\\.title|twitter:title)$]";

    /** A title is no shorter than this. */
    private static final int SHORTEST = 4;

    /** A heading is no longer than this. */
    private static final int LONGEST = 60;

    private final Furniture furniture;
    private final PageClasses classes;

    PageTitle(Lexicon lexicon, PageClasses classes) {
        this.furniture = new Furniture(lexicon);
        this.classes = classes;
    }

    /**
     * What a page says of its title.
     *
     * @param text the headline, if a line of the page bears it out or it is given as such
     * @param heading the first heading of the page
     * @param rest the page's own title without the site's name
     * @param site the last part of the page's title, if it names a site
     */
    record Found(Optional<String> text, Optional<String> heading, Optional<String> rest, Optional<String> site) {

        /** The title, for want of a better one the first line of the main text, if that is no sentence. */
        Optional<String> orFirst(List<String> main) {
            return text.or(() -> heading)
                    .or(() ->
                            main.stream().limit(1).filter(PageTitle::isHeading).findFirst())
                    .or(() -> rest);
        }
    }

    Found of(Document document, JsonLd data) {
        List<String> given = texts(Stream.of(
                        data.value("headline").stream(),
                        document.select(NAMED).eachAttr("content").stream(),
                        document.select("[itemprop=headline]").eachText().stream())
                .flatMap(texts -> texts));
        List<String> page = texts(Stream.of(document.title()));
        List<String> shown = shown(document);
        Optional<String> title = Stream.concat(given.stream(), page.stream())
                .flatMap(text -> shownPart(text, shown).stream())
                .findFirst()
                .or(() -> given.stream().findFirst().map(this::withoutSite));
        Optional<String> heading = texts(document.select("h1, h2").stream()
                        .filter(element -> element.select("a").isEmpty())
                        .map(Element::text))
                .stream()
                .filter(text -> isHeading(text) && !furniture.closes(text))
                .findFirst();
        return new Found(title, heading, page.stream().findFirst().map(this::withoutSite), site(document.title()));
    }

    private static List<String> texts(Stream<String> texts) {
        return texts.map(String::strip)
                .filter(text -> text.length() >= SHORTEST)
                .toList();
    }

    private static boolean isHeading(String line) {
        return line.length() >= SHORTEST + 2 && line.length() <= LONGEST && line.indexOf('。') < 0;
    }

    /** Headings and elements made for a title, then the other lines. */
    private List<String> shown(Document document) {
        List<String> shown = new ArrayList<>(document.select("h1").eachText());
        shown.addAll(document.select("h2, h3").eachText());
        document.body().select("*").stream()
                .filter(classes::title)
                .map(Element::text)
                .forEach(shown::add);
        PageLines.of(document.body()).stream()
                .filter(line -> !line.isLink())
                .map(PageLine::text)
                .forEach(shown::add);
        return shown.stream()
                .map(String::strip)
                .filter(text -> text.length() >= SHORTEST && text.length() <= Labels.LONGEST)
                .toList();
    }

    /** The longest line of the page that a title begins with, if the rest begins with a mark; written as the page shows it. */
    private static Optional<String> shownPart(String title, List<String> shown) {
        String bare = bare(title);
        return shown.stream()
                .filter(line -> {
                    String start = bare(line);
                    return bare.equals(start) || (bare.startsWith(start) && marked(bare.substring(start.length())));
                })
                .max((a, b) -> Integer.compare(bare(a).length(), bare(b).length()));
    }

    private static boolean marked(String rest) {
        return Stream.of(MARKS).anyMatch(rest::startsWith);
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s\\u3000\\u00A0]+", "");
    }

    /** 标题_频道_某某网 and 标题-某某网: the parts behind are cut off while the last one names a site. */
    private String withoutSite(String title) {
        String rest = title;
        int cut = lastMark(rest);
        while (cut >= SHORTEST && furniture.site(part(rest, cut))) {
            rest = rest.substring(0, cut).strip();
            cut = lastMark(rest);
        }
        return rest.replaceFirst("[\\s_|丨—–-]+$", "");
    }

    private Optional<String> site(String title) {
        int cut = lastMark(title);
        return Optional.of(cut < SHORTEST ? title.strip() : part(title, cut)).filter(furniture::site);
    }

    private static String part(String title, int mark) {
        return title.substring(mark + 1).strip();
    }

    private static int lastMark(String title) {
        return Stream.of(MARKS).mapToInt(title::lastIndexOf).max().orElse(-1);
    }
}
