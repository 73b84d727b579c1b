package io.mailuo.hostile;

import static io.mailuo.hostile.Hostile.MARKUP;
import static io.mailuo.hostile.Hostile.WORDS;
import static io.mailuo.hostile.OddTexts.text;

import io.mailuo.model.Problem.Code;
import java.util.ArrayList;
import java.util.List;

/** Web pages that are deep, wide, broken, or lie about themselves. */
final class OddPages {

    private static final String PARAGRAPH = "<p>" + WORDS.repeat(4) + "</p>";

    private OddPages() {}

    static List<Hostile> all() {
        List<Hostile> all = new ArrayList<>();
        for (String tag : List.of("div", "span", "b", "table", "font", "ul", "a", "blockquote")) {
            String deep = ("<" + tag + ">").repeat(tag.equals("div") ? 190_000 : 20_000);
            all.add(Hostile.listed("deep-" + tag + ".html", page(deep + PARAGRAPH)));
        }
        all.add(Hostile.rejected("deeper.html", page("<div>".repeat(250_000) + PARAGRAPH), Code.TOO_LARGE));
        all.add(Hostile.rejected("heavy.html", page("<p>" + "雨".repeat(6_000_000) + "</p>"), Code.TOO_LARGE));
        all.add(Hostile.listed("closed.html", page("</div>".repeat(50_000) + PARAGRAPH)));
        all.add(Hostile.listed("rows.html", page("<table>" + "<tr><td>雨".repeat(5_000) + PARAGRAPH)));
        all.add(Hostile.listed("wide.html", page("<p>雨。</p>".repeat(5_000))));
        all.add(Hostile.listed("feet.html", page("<div class=footer>雨</div>".repeat(20_000) + PARAGRAPH)));
        all.add(Hostile.listed("scripts.html", page("<script></script>".repeat(30_000) + PARAGRAPH)));
        all.add(Hostile.listed("links.html", page("<a href=x>雨水</a> ".repeat(20_000) + PARAGRAPH)));
        all.add(Hostile.taken(
                "attribute.html", page("<p title=\"" + "x".repeat(1_000_000) + "\">" + WORDS.repeat(4) + "</p>")));
        all.add(Hostile.listed("attributes.html", page("<p" + names(20_000) + ">" + WORDS.repeat(4) + "</p>")));
        all.add(Hostile.listed("classes.html", page("<p class='" + names(20_000) + "'>" + WORDS.repeat(4) + "</p>")));
        all.add(Hostile.listed(
                "style.html", page("<p style='" + "x:y;".repeat(50_000) + "'>" + WORDS.repeat(4) + "</p>")));
        all.add(Hostile.listed("breaks.html", page("<p>水" + "\n".repeat(200_000) + "x" + WORDS.repeat(4) + "</p>")));
        all.add(Hostile.listed(
                "wide-blanks.html", page("<p>水" + "\u3000".repeat(200_000) + "x" + WORDS.repeat(4) + "</p>")));
        all.add(Hostile.rejected("empty.html", new byte[0], Code.EMPTY));
        all.add(Hostile.rejected("no-text.html", page("<div></div>"), Code.EMPTY, Code.NOT_TEXT));
        all.add(Hostile.rejected("only-script.html", page("<script>var words='雨水。';</script>"), Code.EMPTY));
        all.add(Hostile.taken("escaped.html", page("<p>" + MARKUP.replace("<", "&lt;") + WORDS.repeat(4) + "</p>")));
        all.add(Hostile.taken(
                "title.html", text("<html><title>" + MARKUP.replace("<", "&lt;") + "雨后的河边</title>" + PARAGRAPH)));
        all.add(Hostile.listed("title-open.html", text("<html><title>" + PARAGRAPH)));
        all.add(Hostile.listed("plaintext.html", page("<plaintext>" + PARAGRAPH)));
        all.add(Hostile.listed("textarea.html", page("<textarea>" + PARAGRAPH)));
        all.add(Hostile.listed("comment.html", page("<!--" + PARAGRAPH)));
        all.add(Hostile.listed("comments.html", page("<!-- -- > --!> " + MARKUP + " -->".repeat(1_000) + PARAGRAPH)));
        all.add(Hostile.listed("cdata.html", page("<![CDATA[<script>mailuo()</script>]]>" + PARAGRAPH)));
        all.add(Hostile.listed("svg.html", page("<svg><desc><![CDATA[</desc>" + MARKUP + "]]></svg>" + PARAGRAPH)));
        all.add(Hostile.listed(
                "math.html", page("<math><mtext><table><mglyph><style><!--</style>" + MARKUP + PARAGRAPH)));
        all.add(Hostile.listed("noscript.html", page("<noscript><p title='</noscript>" + MARKUP + "'>" + PARAGRAPH)));
        all.add(Hostile.listed("template.html", page("<template>" + PARAGRAPH + "</template>" + PARAGRAPH)));
        all.add(Hostile.listed(
                "frames.html", text("<html><frameset><frame src='file:///etc/passwd'></frameset>" + PARAGRAPH)));
        all.add(Hostile.listed(
                "doctype.html",
                text("<!DOCTYPE html [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><html>&x;" + PARAGRAPH)));
        all.add(Hostile.listed(
                "entities.html", page("<p>" + "&amp;&#38;&#x26;&lt&gt&NoSuch;".repeat(10_000) + "</p>" + PARAGRAPH)));
        for (String code :
                List.of("0", "xD800", "xDFFF", "x110000", "99999999999999999999", "x80", "x202E", "xFFFE", "-1")) {
            all.add(Hostile.taken("code-" + code + ".html", page("<p>雨&#" + code + ";水" + WORDS.repeat(4) + "</p>")));
        }
        for (String charset : List.of("utf-16", "utf-7", "no-such", "x-user-defined", "iso-2022-jp", "gb2312\" x=\"")) {
            String name = charset.replaceAll("[^a-z0-9]", "");
            all.add(Hostile.listed("meta-" + name + ".html", page("<meta charset=\"" + charset + "\">" + PARAGRAPH)));
        }
        linked(all);
        return all;
    }

    private static void linked(List<Hostile> all) {
        List<String> data = List.of(
                "[".repeat(100_000),
                "{\"@graph\":".repeat(50_000),
                "{\"@type\":\"NewsArticle\",\"headline\":\"雨\\ud800水\\u0000的河边\"}",
                "{\"@type\":\"NewsArticle\",\"author\":" + "{\"name\":".repeat(5_000) + "1" + "}".repeat(5_000) + "}",
                "{\"@type\":\"NewsArticle\",\"headline\":\"" + MARKUP + "\",\"publisher\":\"\\u202e报日\"}",
                "{\"@type\":\"NewsArticle\",\"datePublished\":\"+999999999-12-31\"}",
                "{\"@type\":\"NewsArticle\",\"datePublished\":\"0000-00-00\"}",
                "{\"@type\":[[[[]]]],\"headline\":[null,{},1e999]}");
        for (int i = 0; i < data.size(); i++) {
            String script = "<script type='application/ld+json'>" + data.get(i) + "</script>";
            all.add(Hostile.taken("linked-" + i + ".html", page(script + PARAGRAPH)));
        }
    }

    private static String names(int count) {
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < count; i++) {
            names.append(" a").append(i);
        }
        return names.toString();
    }

    private static byte[] page(String body) {
        return text("<!doctype html><html><meta charset=utf-8><body>" + body + "</body></html>");
    }
}
