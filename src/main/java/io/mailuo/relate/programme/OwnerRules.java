package io.mailuo.relate.programme;

import io.mailuo.model.Context;
import io.mailuo.model.Fact.Involvement.Part;
import io.mailuo.model.Mention;
import io.mailuo.model.Sentence;
import io.mailuo.model.Span;
import io.mailuo.model.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds who owns programmes and who takes part in them.
 */
final class OwnerRules {

    private static final Pattern RELATIVE = Pattern.compile("[我全本].{1,2}");
    private static final String NATIONWIDE = "全国";
    private static final Pattern INSIDE = Pattern.compile("里$");
    private static final Pattern PARTY = Pattern.compile("^中共");
    private static final Pattern LEADERS = Pattern.compile("(委员会|人民政府)$");

    private final Scene scene;
    private final TieWords words;
    private final Levels levels;
    private final Subjects subjects;
    private final Spokesmen spokesmen;
    private final Hosts hosts;
    private final Possessors possessors;
    private final Carried carried;
    private final Acting acting;

    OwnerRules(Scene scene, TieWords words, Context context, Spokesmen spokesmen) {
        this.scene = scene;
        this.words = words;
        this.levels = new Levels(scene, context);
        this.subjects = new Subjects(scene, words);
        this.spokesmen = spokesmen;
        this.hosts = new Hosts(scene, words);
        this.possessors = new Possessors(scene, words, subjects);
        this.carried = new Carried(scene, words, subjects);
        this.acting = new Acting(scene, words, context, subjects, spokesmen);
    }

    /** The ties of all mentions, one owner (or one list of owners) for each programme. */
    List<OwnerTie> find() {
        Map<String, List<OwnerTie>> byCore = new LinkedHashMap<>();
        for (Mention.Programme programme : scene.programmes()) {
            int sentence = scene.sentenceOf(programme.span());
            if (sentence >= 0) {
                byCore.computeIfAbsent(words.key(programme), core -> new ArrayList<>())
                        .addAll(ties(programme, sentence));
            }
        }
        List<OwnerTie> kept = new ArrayList<>();
        byCore.values().forEach(ties -> kept.addAll(oneOwner(ties)));
        Beside beside = new Beside(scene, words, spokesmen, kept);
        return kept.stream()
                .map(tie -> beside.owner(tie)
                        .map(other -> tie(
                                tie.programme(),
                                other.actor(),
                                Part.OWNER,
                                scene.sentences()
                                        .get(scene.sentenceOf(tie.programme().span())),
                                OwnerRule.CARRIED))
                        .orElse(tie))
                .filter(tie -> !words.isProposal(tie.programme()) && !isOnlyNearWork(tie))
                .toList();
    }

    /** 甲市|…甲河治理工程|进展顺利, 甲市核电工程: who is told of beside an engineering work, or where it is built, did not start it. */
    private static boolean isOnlyNearWork(OwnerTie tie) {
        Span work = tie.programme().span();
        boolean site = tie.actor()
                .mention()
                .filter(mention -> mention instanceof Mention.Place && work.contains(mention.span()))
                .isPresent();
        return tie.programme().rule().equals(Mention.Programme.WORK)
                && (site || OwnerRule.of(tie.rule()).directness().compareTo(OwnerRule.Directness.GOVERNED) < 0);
    }

    private List<OwnerTie> ties(Mention.Programme programme, int sentence) {
        Sentence here = scene.sentences().get(sentence);
        Optional<Token> verb = verb(here, programme);
        List<OwnerTie> conferred = conferred(programme, sentence);
        if (!conferred.isEmpty()) {
            return conferred;
        }
        if (isOwnedByOthers(programme, here)) {
            return isNationwide(programme) ? acting.named(programme, sentence, verb) : List.of();
        }
        List<Actor> owners = possessors(programme, here);
        List<OwnerTie> hosted = hosts.of(programme, sentence).stream()
                .map(host -> tie(programme, Actor.of(host.actor()), host.part(), host.sentence(), OwnerRule.HOST))
                .toList();
        if (!owners.isEmpty()) {
            return beside(possessed(programme, sentence, owners, verb), hosted);
        }
        List<OwnerTie> credited = credited(programme, here);
        if (!credited.isEmpty()) {
            // “甲”工程是|市政府|确定的工程，由|乙局|牵头: both own it.
            return Stream.concat(credited.stream(), hosted.stream()).toList();
        }
        return hosted.isEmpty()
                ? acting.ties(programme, sentence, verb)
                : withSubject(programme, sentence, verb, hosted);
    }

    /** “甲”工程是|市委、市政府|确定的…; 听取|甲局|局长林一舟关于“乙”行动的报告. */
    private List<OwnerTie> credited(Mention.Programme programme, Sentence here) {
        List<Mention> told = possessors.credited(here, programme.span());
        return (told.isEmpty() ? spokesmen.reporting(programme).stream() : told.stream())
                .map(actor -> tie(
                        programme,
                        Actor.of(actor),
                        subjects.isPartner(here, actor) ? Part.PARTICIPANT : Part.OWNER,
                        here,
                        OwnerRule.CREDITED))
                .toList();
    }

    /** 某市|“甲”活动启动。活动由|乙局|主办: the place's, and its hosts' too; 由|乙局|主办的|某市|“甲”活动: its hosts', who act for the place. */
    private List<OwnerTie> beside(List<OwnerTie> possessed, List<OwnerTie> hosted) {
        boolean placed = possessed.stream()
                .filter(tie -> tie.part() == Part.OWNER)
                .allMatch(tie -> tie.actor()
                        .mention()
                        .filter(mention -> !(mention instanceof Mention.Place))
                        .isEmpty());
        if (!placed || hosted.isEmpty()) {
            return possessed;
        }
        OwnerTie first = hosted.get(0);
        boolean attribute = first.actor()
                .mention()
                .filter(host -> host.span().end() <= first.programme().span().start())
                .isPresent();
        if (!attribute) {
            return isNextNamed(first)
                    ? Stream.concat(possessed.stream(), hosted.stream()).toList()
                    : possessed;
        }
        return hosted.stream().anyMatch(tie -> tie.part() == Part.OWNER) ? hosted : possessed;
    }

    /** Whether no other programme is named between one and its hosts. */
    private boolean isNextNamed(OwnerTie hosted) {
        int host =
                hosted.actor().mention().map(mention -> mention.span().start()).orElse(0);
        return Scene.starting(hosted.programme().span().end(), host, scene.programmes()).stream()
                .allMatch(other -> other.core().equals(hosted.programme().core()));
    }

    /** 甲市|启动…行动，由|乙局|牵头: whoever launches it owns it beside its hosts. */
    private List<OwnerTie> withSubject(
            Mention.Programme programme, int sentence, Optional<Token> verb, List<OwnerTie> hosted) {
        List<OwnerTie> ties = new ArrayList<>(hosted);
        Sentence here = scene.sentences().get(sentence);
        boolean main = verb.filter(token ->
                        !scene.between(token.span().end(), here.span().end()).startsWith("的"))
                .isPresent();
        if (main && hosted.get(0).evidence().equals(here.span())) {
            for (Mention subject :
                    subjects.before(sentence, 0, verb.get().span().start())) {
                boolean host = hosted.stream().anyMatch(tie -> tie.actor().equals(Actor.of(subject)));
                Part part = subjects.isPartner(here, subject) ? Part.PARTICIPANT : Part.OWNER;
                if (!host) {
                    ties.add(tie(programme, Actor.of(subject), part, here, OwnerRule.LAUNCHED));
                }
            }
        }
        return ties;
    }

    /**
     * The country, or a body that nobody found, stands right before the name (我国|“甲”工程, 河东街道|“乙”行动), or the name says of somebody that he
     * was chosen (“甲计划”专家): the subject of the clause is no owner.
     */
    private boolean isOwnedByOthers(Mention.Programme programme, Sentence here) {
        List<Mention> named = possessors.of(programme);
        String before = scene.clauseBefore(here, programme.span().start());
        boolean department = Scene.before(here, programme.span().start())
                .filter(token ->
                        token.is("n") && token.span().end() == programme.span().start())
                .filter(token -> words.isDepartment(token.text()))
                .isPresent();
        // 甲局举办|“乙”活动: a verb that ends like an office is none.
        boolean verb = Scene.before(here, programme.span().start())
                .filter(token -> token.text().length() > 1 && words.governs(token.text()))
                .isPresent();
        boolean unknown = named.isEmpty()
                && scene.owners().inside(programme.span()).isEmpty()
                && (department || (!verb && words.endsUnnamedBody(before)));
        boolean ofMember = named.isEmpty()
                && level(here, programme).isEmpty()
                && words.beginsMember(
                        scene.between(programme.span().end(), here.span().end()));
        return unknown || ofMember || (!named.isEmpty() && named.stream().allMatch(Acting::isCountry));
    }

    /** 甲局举行|全国|“乙”活动: how far it reaches. */
    private boolean isNationwide(Mention.Programme programme) {
        return possessors.of(programme).stream()
                        .allMatch(mention -> scene.document().at(mention.span()).equals(NATIONWIDE))
                && !possessors.of(programme).isEmpty();
    }

    /** Those before the name whose programme it is; the country before it only says where it stands (我国|首个…工程). */
    private List<Actor> possessors(Mention.Programme programme, Sentence here) {
        List<Mention> named = possessors.of(programme);
        if (named.isEmpty()) {
            return subjects
                    .nouns()
                    .pointedBefore(here, programme.span().start())
                    .map(Actor::of)
                    .or(() -> level(here, programme))
                    .stream()
                    .toList();
        }
        return named.stream()
                .filter(mention -> !Acting.isCountry(mention))
                .map(Actor::of)
                .toList();
    }

    /** Whose programme it is stands before the name; who carries it out or joins it is its participant. */
    private List<OwnerTie> possessed(
            Mention.Programme programme, int sentence, List<Actor> owners, Optional<Token> verb) {
        Sentence here = scene.sentences().get(sentence);
        List<OwnerTie> ties = new ArrayList<>();
        for (Actor owner : owners) {
            boolean self = owner.mention()
                    .map(mention -> RELATIVE.matcher(scene.document().at(mention.span()))
                            .matches())
                    .orElse(false);
            // 甲市|学习贯彻…主题教育: the place carries out what the Party launched.
            boolean carriesOut = words.others().isPartyCampaign(programme.name(), programme.head());
            Part part = carriesOut ? Part.PARTICIPANT : Part.OWNER;
            ties.add(tie(programme, owner, part, here, self ? OwnerRule.OWN : OwnerRule.POSSESSIVE));
        }
        if (verb.isEmpty()) {
            return ties;
        }
        Set<String> names = owners.stream().map(Actor::fullName).collect(Collectors.toSet());
        int offset = owners.get(0)
                .mention()
                .map(mention -> mention.span().start())
                .orElse(programme.span().start());
        int from = spokesmen
                .speechOf(programme)
                .map(speech -> speech.span().start())
                .orElse(0);
        List<Mention> before = subjects.before(sentence, from, offset);
        for (Mention mention : before.isEmpty() ? carried.before(sentence, from) : before) {
            if (!names.contains(Actor.of(mention).fullName())) {
                ties.add(tie(programme, Actor.of(mention), Part.PARTICIPANT, here, OwnerRule.CARRIED_OUT));
            }
        }
        return ties;
    }

    /** 甲市|被|乙厅|确定为…试点: whoever gives the name owns it, whoever gets it takes part. */
    private List<OwnerTie> conferred(Mention.Programme programme, int sentence) {
        Sentence here = scene.sentences().get(sentence);
        List<OwnerTie> ties = new ArrayList<>();
        List<Mention> givers = subjects.conferring(here, programme.span().start());
        for (Mention giver : givers) {
            ties.add(tie(programme, Actor.of(giver), Part.OWNER, here, OwnerRule.CONFERRING));
        }
        if (!givers.isEmpty()) {
            subjects.before(sentence, 0, givers.get(0).span().start())
                    .forEach(taker ->
                            ties.add(tie(programme, Actor.of(taker), Part.PARTICIPANT, here, OwnerRule.CONFERRED)));
        }
        return ties;
    }

    /** 省“甲”计划 where the place finder names no place: the part of the article's place that has this level. */
    private Optional<Actor> level(Sentence sentence, Mention.Programme programme) {
        String word = Scene.before(sentence, programme.span().start())
                .filter(token -> token.text().equals("的"))
                .flatMap(token -> Scene.before(sentence, token.span().start()))
                .filter(token -> token.text().endsWith("里"))
                .or(() -> Scene.before(sentence, programme.span().start()))
                .map(token -> INSIDE.matcher(token.text()).replaceFirst(""))
                .orElse("");
        return levels.of(word);
    }

    /** The verb nearest before the name in its clause that governs programmes. */
    private Optional<Token> verb(Sentence sentence, Mention.Programme programme) {
        List<Token> tokens = sentence.tokens();
        for (int i = tokens.size() - 1; i >= 0; i--) {
            Token token = tokens.get(i);
            if (token.span().end() > programme.span().start()) {
                continue;
            }
            if (token.is("w") && "，,；;。".contains(token.text())) {
                return Optional.empty();
            }
            if (words.governs(token.text()) || words.joins(token.text()) || words.carriesOut(token.text())) {
                return Optional.of(token);
            }
        }
        return Optional.empty();
    }

    private OwnerTie tie(Mention.Programme programme, Actor actor, Part part, Sentence sentence, OwnerRule rule) {
        return new OwnerTie(programme, actor, part, sentence.span(), rule.id(), words.confidence(rule.id()));
    }

    private static OwnerRule.Directness directness(OwnerTie tie) {
        return OwnerRule.of(tie.rule()).directness();
    }

    /** Of ties that name owners the most direct and first counts, with all that it names at once; participants that are no owner all count. */
    private static List<OwnerTie> oneOwner(List<OwnerTie> ties) {
        Optional<OwnerTie> best = ties.stream()
                .filter(tie -> tie.part() == Part.OWNER)
                .max(Comparator.comparing(OwnerRules::directness)
                        .thenComparing(tie -> -tie.programme().span().start()));
        Set<String> owners = new HashSet<>();
        List<OwnerTie> kept = new ArrayList<>();
        for (OwnerTie tie : ties) {
            boolean same = best.isPresent() && tie.programme().equals(best.get().programme());
            if (tie.part() == Part.OWNER && same) {
                kept.add(tie);
                owners.add(tie.actor().fullName());
            }
        }
        ties.stream()
                .filter(tie -> tie.part() == Part.OWNER && tie.rule().equals(OwnerRule.SUBJECT.id()))
                .filter(tie -> !owners.contains(tie.actor().fullName()))
                .filter(tie ->
                        owners.stream().anyMatch(owner -> isWithin(tie.actor().fullName(), owner)))
                .map(tie -> new OwnerTie(
                        tie.programme(), tie.actor(), Part.PARTICIPANT, tie.evidence(), tie.rule(), tie.confidence()))
                .forEach(kept::add);
        Set<OwnerTie> known = new HashSet<>(kept);
        for (OwnerTie tie : ties) {
            boolean again =
                    tie.part() == Part.OWNER && owners.contains(tie.actor().fullName()) && known.add(tie);
            if (again
                    || (tie.part() == Part.PARTICIPANT
                            && owners.stream()
                                    .noneMatch(owner -> owner.startsWith(
                                                    tie.actor().fullName())
                                            || isLeadership(owner, tie.actor().fullName())))) {
                kept.add(tie);
            }
        }
        return kept;
    }

    /** A place inside the owner's area carries out the owner's programme where it runs it (甲市“丙”工程, 甲市乙镇推进“丙”工程). */
    private static boolean isWithin(String place, String owner) {
        return place.length() > owner.length() && place.startsWith(owner);
    }

    /** 中共甲市委员会 and 甲市人民政府 act for 甲市: the place is no other participant. */
    private static boolean isLeadership(String owner, String place) {
        String area = LEADERS.matcher(PARTY.matcher(owner).replaceFirst("")).replaceFirst("");
        return !area.equals(owner) && place.endsWith(area);
    }
}
