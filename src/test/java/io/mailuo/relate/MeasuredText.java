package io.mailuo.relate;

import io.mailuo.extract.quantity.QuantityText;
import io.mailuo.lexicon.Lexicon;
import io.mailuo.model.Context;
import io.mailuo.model.Document;
import io.mailuo.model.Entity;
import io.mailuo.model.EntityKey;
import io.mailuo.model.Fact.Measurement;
import io.mailuo.model.Mention;
import io.mailuo.model.Resolution;
import io.mailuo.model.Span;
import io.mailuo.model.Tenure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Figures of short texts in which 清河市 and 云岭省 are places, 青禾计划 and 金穗工程 programmes. */
final class MeasuredText {

    private static final MetricRelator RELATOR = new MetricRelator(Lexicon.standard());
    private static final String ABROAD = "安道尔";
    private static final List<String> PLACES = List.of("清河市", "云岭省", "青田县", "南坪省", "中国", "我国", "全国", ABROAD);
    private static final List<String> PROGRAMMES =
            List.of("青禾计划", "金穗工程", "“村村通”应用", "“户户学”应用", "《关于种好青禾的指导意见》", "第三届清河市风筝节", "强基学习教育");

    /** Bodies, those of 清河市 with their area. */
    private static final List<String> BODIES = List.of("清河市教育局", "清河市第一中学", "远山机械有限公司", "邻国国防部", "粮食部", "水源部", "中国共产党");

    private MeasuredText() {}

    static List<Measurement> facts(String text) {
        Document document = QuantityText.document(text);
        List<Mention> mentions = new ArrayList<>();
        Map<Mention, EntityKey> keys = new HashMap<>();
        TreeSet<EntityKey> named = new TreeSet<>();
        for (String name : PLACES) {
            for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
                boolean country = name.endsWith("国");
                String full = country ? "中国" : name;
                String rule = name.equals(ABROAD) ? Mention.Place.ABROAD : country ? "place-relative" : "place";
                Mention place = new Mention.Place(new Span(at, at + name.length()), name, full, rule, 1);
                keys.put(place, new EntityKey(EntityKey.Kind.PLACE, full));
                mentions.add(place);
            }
        }
        for (String name : PROGRAMMES) {
            for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
                Mention programme = new Mention.Programme(
                        new Span(at, at + name.length()),
                        name,
                        name,
                        "",
                        name.endsWith("节") ? "programme-event" : "programme",
                        1);
                keys.put(programme, new EntityKey(EntityKey.Kind.PROGRAMME, name));
                mentions.add(programme);
            }
        }
        for (String name : BODIES) {
            for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
                Mention body = new Mention.Organisation(
                        new Span(at, at + name.length()), name, name, Optional.empty(), "body", 1);
                keys.put(body, new EntityKey(EntityKey.Kind.ORGANISATION, name));
                mentions.add(body);
            }
        }
        int person = text.indexOf("王大海");
        if (person >= 0) {
            Span name = new Span(person, person + 3);
            mentions.add(new Mention.Person(name, "王大海", "person", 1));
            mentions.add(new Mention.Post(name, "局长", name, Optional.empty(), Tenure.CURRENT, "post", 1));
        }
        for (String whole : List.of("全省", "全市")) {
            for (int at = text.indexOf(whole); at >= 0; at = text.indexOf(whole, at + 1)) {
                String name = whole.equals("全省") ? "云岭省" : "清河市";
                Mention place = new Mention.Place(new Span(at, at + 2), whole, name, "place-relative", 1);
                keys.put(place, new EntityKey(EntityKey.Kind.PLACE, name));
                mentions.add(place);
            }
        }
        named.addAll(keys.values());
        PLACES.stream()
                .filter(name -> !name.endsWith("国"))
                .map(name -> new EntityKey(EntityKey.Kind.PLACE, name))
                .forEach(named::add);
        mentions.addAll(QuantityText.find(text));
        mentions.sort(java.util.Comparator.comparing(Mention::span));
        List<Entity> entities = named.stream()
                .map(key -> new Entity(
                        key,
                        key.text(),
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        PLACES.stream()
                                .filter(place -> key.kind() == EntityKey.Kind.ORGANISATION
                                        && key.text().startsWith(place))
                                .map(place -> new EntityKey(EntityKey.Kind.PLACE, place))
                                .findFirst(),
                        Optional.empty(),
                        Optional.empty()))
                .toList();
        return RELATOR.relate(new Resolution(document, Context.UNKNOWN, mentions, keys, entities));
    }
}
