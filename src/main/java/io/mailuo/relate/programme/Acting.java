package io.mailuo.relate.programme;

import io.mailuo.model.Context;
import io.mailuo.model.Fact.Involvement.Part;
import io.mailuo.model.Mention;
import io.mailuo.model.Sentence;
import io.mailuo.model.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Who acts in the clause that names a programme: the speaker's own body (我们), a subject of the sentence, in a speech one that the speaker named or
 * the body spoken for, else the subject of the sentences before, at last the article's own place.
 */
final class Acting {

    private static final String COUNTRY = "中国";

    private final Scene scene;
    private final TieWords words;
    private final Context context;
    private final Subjects subjects;
    private final Spokesmen spokesmen;
    private final Selves selves;
    private final Possessors possessors;
    private final Carried carried;
    private final Parties parties;
    private final Tenures tenures;
    private final Levels levels;
    private final SpokenPlaces where;
    private final OthersProgrammes others;
    private final UnnamedBodies unnamed;
    private final Sittings sittings;

    Acting(Scene scene, TieWords words, Context context, Subjects subjects, Spokesmen spokesmen) {
        this.scene = scene;
        this.words = words;
        this.context = context;
        this.subjects = subjects;
        this.spokesmen = spokesmen;
        this.selves = new Selves(scene, words, subjects);
        this.possessors = new Possessors(scene, words, subjects);
        this.carried = new Carried(scene, words, subjects);
        this.parties = new Parties(scene, words, subjects);
        this.tenures = new Tenures(scene, words);
        this.levels = new Levels(scene, context);
        this.others = new OthersProgrammes(scene, words);
        this.sittings = new Sittings(scene, words);
        this.unnamed = new UnnamedBodies(scene, words, subjects.nouns());
        this.where = new SpokenPlaces(scene, words, subjects, spokesmen);
    }

    List<OwnerTie> ties(Mention.Programme programme, int index, Optional<Token> verb) {
        Sentence sentence = scene.sentences().get(index);
        Optional<Speech> speech = spokesmen.speechOf(programme);
        int begin = speech.map(spokesmen::beginning).orElse(0);
        Clause clause = new Clause(programme, index, sentence, verb, speech, begin);
        if (verb.isEmpty() && (others.isPraised(sentence, programme) || others.isShared(sentence, programme))) {
            return List.of();
        }
        if (verb.isEmpty() && isHeld(clause)) {
            return attending(clause);
        }
        if (isVenue(clause)) {
            return List.of();
        }
        List<OwnerTie> titled = titled(clause);
        if (others.isForwarded(sentence, programme, !titled.isEmpty())) {
            return titled;
        }
        boolean stranger = unnamed.act(clause);
        List<OwnerTie> own = stranger ? List.of() : own(clause);
        List<OwnerTie> here = own.isEmpty() && !stranger ? subject(clause) : own;
        if (!here.isEmpty()) {
            return here;
        }
        if (!titled.isEmpty()) {
            return titled;
        }
        if (words.hasOtherSubject(scene.clauseBefore(sentence, clause.offset())) || stranger) {
            return List.of();
        }
        if (clause.speech().isPresent() && isOnlyToldOf(clause)) {
            return List.of();
        }
        Optional<Mention> sat =
                clause.verb().isPresent() && clause.speech().isEmpty() ? sittings.body(clause) : Optional.empty();
        if (sat.isPresent()) {
            return List.of(tie(clause, sat.get(), part(clause), OwnerRule.CARRIED));
        }
        List<OwnerTie> reached = clause.speech().isPresent() ? spoken(clause) : carried(clause);
        return reached.isEmpty() ? place(clause) : reached;
    }

    /** The bodies or places that the title of a document begins with. */
    private List<OwnerTie> titled(Clause clause) {
        return possessors.titleOwners(clause.programme()).stream()
                .map(owner -> tie(clause, owner, part(clause), OwnerRule.TITLE))
                .toList();
    }

    /** The subject that the sentence itself names for the verb before a programme. */
    List<OwnerTie> named(Mention.Programme programme, int index, Optional<Token> verb) {
        return verb.isEmpty()
                ? List.of()
                : subject(new Clause(
                        programme, index, scene.sentences().get(index), verb, spokesmen.speechOf(programme), 0));
    }

    /** 在“甲”行动中，|乙市|…: whoever acts in a programme takes part in it. */
    private List<OwnerTie> attending(Clause clause) {
        int end = clause.programme().span().end();
        Sentence sentence = clause.sentence();
        boolean within = scene.between(end, sentence.span().end()).startsWith("中，")
                && scene.clauseBefore(sentence, clause.programme().span().start())
                        .startsWith("在");
        return subjects.opening(sentence, end + 2).stream()
                .filter(actor -> within && !isCountry(actor))
                .map(actor -> tie(clause, actor, Part.PARTICIPANT, OwnerRule.SENTENCE))
                .toList();
    }

    /** …是实施“甲”战略的途径, in a speech: what somebody says of a programme in passing; and whatever is said by the head of a body that only deliberates. */
    private boolean isOnlyToldOf(Clause clause) {
        boolean predicate = scene.clauseBefore(
                        clause.sentence(), clause.programme().span().start())
                .contains("是");
        return predicate
                || spokesmen
                        .ownBody(clause.programme())
                        .filter(body -> words.deliberates(Actor.of(body).fullName()))
                        .filter(body -> !words.isOfDelegates(scene.clauseBefore(
                                clause.sentence(), clause.programme().span().end())))
                        .isPresent();
    }

    private Part part(Clause clause) {
        boolean joins = clause.verb()
                .filter(token ->
                        words.joins(token.text()) || words.hosts().helpsToHost(token.text()) || isJoined(clause, token))
                .isPresent();
        return joins || isMeans(clause) || others.isExchanged(clause.sentence(), clause.programme())
                ? Part.PARTICIPANT
                : Part.OWNER;
    }

    /** 甲公司|参与|实施“乙”计划: a verb of joining before the verb. */
    private boolean isJoined(Clause clause, Token verb) {
        return Scene.before(clause.sentence(), verb.span().start())
                .filter(token -> words.joins(token.text()))
                .isPresent();
    }

    /** The speaker's own body, where 我们 is the subject, with those that act together with it. */
    private List<OwnerTie> own(Clause clause) {
        Optional<List<Mention>> partners = selves.partners(clause.sentence(), clause.offset());
        Optional<Mention> body = partners.flatMap(list -> spokesmen.ownBody(clause.programme()));
        if (body.isEmpty()) {
            return List.of();
        }
        List<OwnerTie> ties = new ArrayList<>();
        ties.add(tie(clause, body.get(), part(clause), OwnerRule.SPOKEN));
        for (Mention partner : partners.orElseThrow()) {
            ties.add(tie(clause, partner, part(clause), OwnerRule.SPOKEN));
        }
        return ties;
    }

    /** The subject that the sentence names. */
    private List<OwnerTie> subject(Clause clause) {
        OwnerRule rule = clause.verb().isPresent() ? OwnerRule.SUBJECT : OwnerRule.SENTENCE;
        List<Mention> together = parties.before(clause.index(), clause.offset());
        if (!together.isEmpty()) {
            return together.stream()
                    .map(actor -> tie(clause, actor, part(clause), rule))
                    .toList();
        }
        Optional<Mention> served =
                tenures.before(clause.sentence(), clause.offset()).map(spokesmen::wholeOf);
        if (served.isPresent()) {
            return List.of(tie(clause, served.get(), part(clause), OwnerRule.SENTENCE));
        }
        Optional<Actor> level = levels.acting(clause.sentence(), clause.offset());
        if (level.isPresent()) {
            return List.of(tie(clause, level.get(), part(clause), rule));
        }
        List<OwnerTie> ties = new ArrayList<>();
        List<Mention> actors = subjects.before(clause.index(), clause.from(), clause.offset());
        Optional<Mention> speakers = actors.isEmpty()
                ? Optional.empty()
                : where.bodyActing(clause.programme(), actors.get(0), clause.from());
        if (speakers.isPresent()) {
            return List.of(tie(clause, speakers.get(), part(clause), OwnerRule.SPOKEN));
        }
        ties.addAll(entrusting(clause, actors));
        for (Mention actor : actors) {
            boolean places = rule == OwnerRule.SUBJECT && actors.stream().allMatch(Mention.Place.class::isInstance);
            if ((places || !isCountry(actor)) && !isOfAttendant(clause, actor)) {
                ties.add(tie(clause, actor, partOf(clause, actor), rule));
            }
        }
        return ties;
    }

    /** 甲局|委托|乙校|承办“丙”大赛: who has another carry it out owns it. */
    private List<OwnerTie> entrusting(Clause clause, List<Mention> actors) {
        boolean helps = clause.verb()
                .filter(verb -> words.hosts().helpsToHost(verb.text()))
                .isPresent();
        Optional<Token> verb = helps && !actors.isEmpty()
                ? Scene.before(clause.sentence(), actors.get(0).span().start())
                        .filter(token -> words.entrusts(token.text()))
                : Optional.empty();
        return verb
                .map(token -> subjects.before(
                        clause.index(), clause.from(), token.span().start()))
                .orElse(List.of())
                .stream()
                .map(actor -> tie(clause, actor, Part.OWNER, OwnerRule.SUBJECT))
                .toList();
    }

    /** 双方将在|甲市|某宫|举办“乙”活动: where it is held, which needs not be told of whom. */
    private boolean isVenue(Clause clause) {
        boolean held = clause.verb().map(token -> words.isHeld(token.text())).orElse(false);
        return held
                && subjects.before(clause.index(), clause.from(), clause.offset()).stream()
                        .findFirst()
                        .filter(actor -> subjects.isVenue(clause.sentence(), actor))
                        .isPresent();
    }

    /** 甲局|局长林一舟|出席“乙”行动…: who comes is the official, not the body. */
    private boolean isOfAttendant(Clause clause, Mention actor) {
        boolean personal =
                clause.verb().map(token -> words.attends(token.text())).orElse(true);
        return personal && scene.titled().contains(actor.span());
    }

    /** Who is asked to carry a programme out, or only helps the subject, takes part in it. */
    private Part partOf(Clause clause, Mention actor) {
        boolean carries =
                clause.verb().map(token -> words.carriesOut(token.text())).orElse(false);
        boolean asked = carries && subjects.isAsked(clause.sentence(), actor);
        return asked || subjects.isPartner(clause.sentence(), actor) ? Part.PARTICIPANT : part(clause);
    }

    /** In a speech: whom the speaker named before, but not in what should be done; then the body that is spoken for. */
    private List<OwnerTie> spoken(Clause clause) {
        boolean urged = words.urges(scene.clauseBefore(clause.sentence(), clause.offset()))
                || words.urges(scene.between(clause.sentence().span().start(), clause.offset()));
        if (!urged && selves.isCarried(clause.index(), clause.begin())) {
            return spokesmen.ownBody(clause.programme()).stream()
                    .map(body -> tie(clause, body, part(clause), OwnerRule.SPOKEN))
                    .toList();
        }
        List<OwnerTie> named = urged ? List.of() : carried(clause);
        if (!named.isEmpty()) {
            return named;
        }
        Optional<Mention> body = spokesmen.bodyBehind(clause.programme());
        if (body.isEmpty() && !urged && clause.namesSpeaker()) {
            body = spokesmen.ownBody(clause.programme());
        }
        // 国家主席甲强调，要实施“乙”: what he asks for is not by that the state's.
        return body
                .filter(owner ->
                        !urged || !words.speech().isState(Actor.of(owner).fullName()))
                .map(owner -> tie(clause, owner, part(clause), OwnerRule.SPOKEN))
                .stream()
                .toList();
    }

    private List<OwnerTie> carried(Clause clause) {
        boolean run = clause.verb().isPresent() || carried.isRun(clause.sentence(), clause.programme());
        boolean person = carried.isPersonal(clause.sentence(), clause.from(), clause.offset());
        if (!run || person) {
            return List.of();
        }
        return carried.before(clause.index(), clause.begin()).stream()
                .filter(actor -> !isCountry(actor))
                .map(actor -> tie(clause, actor, part(clause), OwnerRule.CARRIED))
                .toList();
    }

    private List<OwnerTie> place(Clause clause) {
        if (others.isNational(clause.sentence(), clause.programme())
                || spokesmen.isAskedFromAbove(clause.programme())) {
            return List.of();
        }
        boolean personal =
                clause.verb().map(token -> words.attends(token.text())).orElse(false);
        return levels
                .whole(clause.sentence())
                .or(() -> context.place().map(place -> new Actor(Optional.empty(), place)))
                .map(place -> new OwnerTie(
                        clause.programme(),
                        place,
                        personal ? Part.OWNER : part(clause),
                        clause.sentence().span(),
                        OwnerRule.CONTEXT.id(),
                        words.confidence(OwnerRule.CONTEXT.id())))
                .stream()
                .toList();
    }

    /** “甲”大赛将在乙市举行, 在“甲”大赛中: the sentence does not say who runs it. */
    private boolean isHeld(Clause clause) {
        String rest = scene.between(
                clause.programme().span().end(), clause.sentence().span().end());
        boolean inside = rest.startsWith("中，") || rest.startsWith("上，");
        String behind = rest.split("[，。；]", 2)[0];
        int place = behind.indexOf('在');
        boolean there =
                place >= 0 && IntStream.range(place, behind.length()).anyMatch(i -> words.isHeld(behind.substring(i)));
        return inside || there;
    }

    /** 以“甲”为抓手: who uses a programme as a means takes part in it. */
    private boolean isMeans(Clause clause) {
        boolean by = Scene.before(clause.sentence(), clause.programme().span().start())
                .map(token -> token.text().equals("以"))
                .orElse(false);
        return by
                && scene.between(
                                clause.programme().span().end(),
                                clause.sentence().span().end())
                        .startsWith("为");
    }

    /** The country as a whole stands behind everything and runs little by name. */
    static boolean isCountry(Mention actor) {
        return actor instanceof Mention.Place place && place.fullName().equals(COUNTRY);
    }

    private OwnerTie tie(Clause clause, Mention actor, Part part, OwnerRule rule) {
        return tie(clause, Actor.of(actor), part, rule);
    }

    private OwnerTie tie(Clause clause, Actor actor, Part part, OwnerRule rule) {
        return new OwnerTie(
                clause.programme(), actor, part, clause.sentence().span(), rule.id(), words.confidence(rule.id()));
    }
}
