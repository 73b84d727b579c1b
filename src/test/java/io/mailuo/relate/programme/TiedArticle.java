package io.mailuo.relate.programme;

import io.mailuo.extract.programme.ProgrammeFinder;
import io.mailuo.extract.programme.WrittenArticle;
import io.mailuo.lexicon.Lexicon;
import io.mailuo.model.Context;
import io.mailuo.model.Document;
import io.mailuo.model.Mention;
import io.mailuo.model.Span;
import io.mailuo.model.Tenure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Articles of 青田县 in which bodies, places and people of fixed names act: 林一舟 and 周岚 are officials of the body before their title, 何小满 is none. */
final class TiedArticle {

    private static final ProgrammeFinder FINDER = new ProgrammeFinder(Lexicon.standard());
    private static final ProgrammeTies TIES = new ProgrammeTies(Lexicon.standard());
    private static final Context COUNTY =
            new Context(Optional.of("云岭省清河市青田县"), Optional.empty(), Optional.empty(), false);

    private static final Map<String, String> BODIES = Map.of(
            "清河市教育局", "清河市教育局",
            "清河市水利局", "清河市水利局",
            "清河市政协", "中国人民政治协商会议清河市委员会",
            "云岭大学", "云岭大学",
            "长风公司", "长风公司",
            "国务院", "国务院",
            "公安部", "公安部",
            "云岭省委", "中共云岭省委员会",
            "云岭省新闻办公室", "云岭省新闻办公室");
    private static final Map<String, String> PLACES = Map.of("清河市", "清河市", "白沙市", "白沙市", "全国", "中国", "中国", "中国");
    private static final List<String> TITLES = List.of("局长", "主席", "市长");

    private TiedArticle() {}

    /** Owners and participants, sorted, parted by semicolons. */
    static String owners(String text) {
        return owners(text, "");
    }

    /** Those of programmes whose core contains some words. */
    static String owners(String text, String core) {
        Document document = WrittenArticle.of(text.replace('/', '\n'));
        return TIES.owners(document, mentions(document), COUNTY).stream()
                .filter(tie -> tie.programme().core().contains(core))
                .map(tie -> tie.part() + " " + tie.actor().fullName())
                .collect(Collectors.collectingAndThen(
                        Collectors.toCollection(TreeSet::new), ties -> String.join(";", ties)));
    }

    /** Officials with their parts, sorted, parted by semicolons. */
    static String officials(String text) {
        Document document = WrittenArticle.of(text.replace('/', '\n'));
        return TIES.speakers(document, mentions(document)).stream()
                .map(tie -> tie.tie() + " " + tie.person().name())
                .collect(Collectors.collectingAndThen(
                        Collectors.toCollection(TreeSet::new), ties -> String.join(";", ties)));
    }

    private static List<Mention> mentions(Document document) {
        List<Mention> mentions = new ArrayList<>(FINDER.find(document));
        BODIES.forEach((name, full) -> spans(document, name)
                .forEach(span -> mentions.add(new Mention.Organisation(span, name, full, Optional.empty(), "own", 1))));
        PLACES.forEach((name, full) ->
                spans(document, name).forEach(span -> mentions.add(new Mention.Place(span, name, full, "own", 1))));
        for (String name : List.of("林一舟", "周岚")) {
            for (Span span : spans(document, name)) {
                mentions.add(new Mention.Person(span, name, "own", 1));
                mentions.add(new Mention.Post(span, "局长", span, bodyOf(document, span), Tenure.CURRENT, "own", 1));
            }
        }
        spans(document, "何小满").forEach(span -> mentions.add(new Mention.Person(span, "何小满", "own", 1)));
        return mentions;
    }

    /** 清河市水利局|局长|周岚. */
    private static Optional<Span> bodyOf(Document document, Span person) {
        return BODIES.keySet().stream()
                .flatMap(body -> spans(document, body).stream())
                .filter(body -> body.end() <= person.start()
                        && TITLES.contains(document.text().normal().substring(body.end(), person.start())))
                .findFirst();
    }

    private static List<Span> spans(Document document, String name) {
        List<Span> spans = new ArrayList<>();
        String text = document.text().normal();
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            spans.add(new Span(at, at + name.length()));
        }
        return spans;
    }
}
