package io.mailuo.relate.programme;

import io.mailuo.model.Mention;
import io.mailuo.model.Ordered;
import io.mailuo.model.Sentence;
import io.mailuo.model.Span;
import io.mailuo.model.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The body or place whose programme it is by the words right beside its name: 省委|“甲”, 甲市的|“乙”工程, 商务部|组织的|“丙”行动, “丁”是|甲省|作出的部署. */
final class Possessors {

    private static final Pattern YEAR = Pattern.compile("\\d{4}年");
    private static final int YEAR_LENGTH = 5;
    private static final String AREA_ENDS = "省市区县州盟旗镇乡村";
    private static final String BECOMES = "成为";

    /** Between who makes something and the verb: that others without a name do it too (甲局|联合六部委共同|发起的). */
    private static final Pattern TOGETHER = Pattern.compile("((联合|会同)[^，。、]{0,3}(部委|部门|单位))?(联合|共同|等.{0,4})?");

    private final Scene scene;
    private final TieWords words;
    private final Subjects subjects;

    Possessors(Scene scene, TieWords words, Subjects subjects) {
        this.scene = scene;
        this.words = words;
        this.subjects = subjects;
    }

    /**
     * “甲”是|乙省委、省政府|作出的部署, “甲”成为|乙省|的抓手: the bodies or places right behind 是 or 成为, unless the programme stands behind such a
     * word itself (这是“甲”的首项成果，也是|我国|…).
     */
    List<Mention> credited(Sentence sentence, Span programme) {
        if (scene.clauseBefore(sentence, programme.start()).contains("是")) {
            return List.of();
        }
        Optional<Token> copula = sentence.tokens().stream()
                .filter(token -> token.span().start() >= programme.end())
                .filter(token -> token.text().equals("是") || token.text().equals(BECOMES))
                .findFirst()
                // 主办方是|甲局: a label.
                .filter(token -> words.hosts()
                        .label(scene.clauseBefore(sentence, token.span().end()))
                        .isEmpty());
        // 成为|全国|第六个…的省份: what becomes the first or the model of a country is not the country's.
        return copula.flatMap(
                        token -> Scene.starting(token.span().end(), token.span().end(), scene.actors()).stream()
                                .findFirst()
                                .filter(actor -> !token.text().equals(BECOMES) || !Acting.isCountry(actor)))
                .map(actor -> subjects.joinedFrom(scene.actors(), scene.actors().indexOf(actor)))
                .orElse(List.of());
    }

    /** The bodies or places that a title begins with (《|甲市|…方案》, 《|甲、乙|关于…的意见》). */
    List<Mention> titleOwners(Mention.Programme programme) {
        Span span = programme.span();
        List<Mention> owners = new ArrayList<>();
        int start = span.start() + 1;
        Optional<Mention> next = titleOwner(span, start);
        while (next.isPresent()) {
            owners.add(next.get());
            start = next.get().span().end() + 1;
            boolean joined = Scene.isJoint(scene.between(start - 1, start));
            next = joined ? titleOwner(span, start) : Optional.empty();
        }
        return owners;
    }

    private Optional<Mention> titleOwner(Span title, int start) {
        return scene.owners().startingAt(start).stream()
                .filter(owner -> title.contains(owner.span()))
                .filter(owner -> !Acting.isCountry(owner))
                .findFirst();
    }

    /**
     * The bodies or places whose name touches or begins a programme's (省委、省政府|“甲”, 甲市“乙”工程, 甲博物馆扩建工程), or that a clause before it names as
     * its makers (商务部|组织的|“甲”行动).
     */
    List<Mention> of(Mention.Programme programme) {
        Span span = programme.span();
        List<Mention> actors = scene.actors();
        int first = Ordered.first(actors, actor -> actor.span().end() >= span.start() - 1);
        for (int i = first; i < actors.size() && actors.get(i).span().end() <= span.start(); i++) {
            int end = actors.get(i).span().end();
            boolean named = actors.get(i) instanceof Mention.Organisation && isOf(end, span.start());
            if (end == span.start() || named) {
                return subjects.joinedBefore(actors, i);
            }
        }
        Optional<Mention> dated = beforeYear(programme);
        if (dated.isPresent()) {
            return List.of(dated.get());
        }
        return scene.owners().startingAt(span.start()).stream()
                .filter(owner -> span.contains(owner.span()))
                .filter(owner -> !scene.document().at(owner.span()).contains(programme.core()))
                .filter(owner -> !isSite(programme, owner))
                .findFirst()
                .map(List::of)
                .orElseGet(() -> makers(programme));
    }

    /** 甲州|铁路枢纽改造工程, not 甲州市|…工程: without the word for its level a place only says where works are done. */
    private boolean isSite(Mention.Programme programme, Mention owner) {
        String name = scene.document().at(owner.span());
        return owner instanceof Mention.Place
                && words.others().isWorks(programme.head())
                && AREA_ENDS.indexOf(name.charAt(name.length() - 1)) < 0;
    }

    /** 甲省|2024年|“乙”行动. */
    private Optional<Mention> beforeYear(Mention.Programme programme) {
        int start = programme.span().start();
        Matcher year = YEAR.matcher(scene.between(Math.max(0, start - YEAR_LENGTH), start));
        int end = start - YEAR_LENGTH;
        return year.matches()
                ? Scene.ending(end, end, scene.actors()).stream()
                        .filter(actor -> !Acting.isCountry(actor))
                        .findFirst()
                : Optional.empty();
    }

    /** 甲大学|的|“乙”: a place before 的 may only say where something is. */
    private boolean isOf(int end, int start) {
        return end < start && scene.between(end, start).equals("的");
    }

    /** 甲部组织的“乙”行动和|“丙”行动: the one that a joint ties to the name before it. */
    private Optional<Mention.Programme> earlier(Sentence sentence, Mention.Programme programme) {
        return Scene.before(sentence, programme.span().start())
                .filter(token -> "、和与及".contains(token.text()))
                .flatMap(
                        token -> Scene.ending(token.span().start(), token.span().start(), scene.programmes()).stream()
                                .findFirst());
    }

    /** Who made what stands behind 的: 商务部|组织|的. */
    private List<Mention> makers(Mention.Programme programme) {
        int index = scene.sentenceOf(programme.span());
        if (index < 0) {
            return List.of();
        }
        Sentence sentence = scene.sentences().get(index);
        Optional<Token> particle = Scene.before(sentence, programme.span().start())
                .filter(token -> token.text().equals("的"));
        Optional<Mention.Programme> earlier = earlier(sentence, programme);
        if (earlier.isPresent()) {
            return makers(earlier.get());
        }
        Optional<Token> verb = particle.flatMap(
                        token -> Scene.before(sentence, token.span().start()))
                .filter(token -> words.makes(token.text()));
        if (verb.isEmpty()) {
            return List.of();
        }
        List<Mention> actors = Scene.within(sentence.span(), scene.actors());
        for (int i = actors.size() - 1; i >= 0; i--) {
            int end = actors.get(i).span().end();
            if (end <= verb.get().span().start()) {
                boolean touches = TOGETHER.matcher(
                                scene.between(end, verb.get().span().start()))
                        .matches();
                return touches ? subjects.joinedBefore(actors, i) : List.of();
            }
        }
        return List.of();
    }
}
