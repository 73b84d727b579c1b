package io.mailuo.relate.programme;

import io.mailuo.model.Context;
import io.mailuo.model.Fact.Involvement.Part;
import io.mailuo.model.Mention;
import io.mailuo.model.Sentence;
import io.mailuo.model.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds who owns programmes and who takes part in them. */
final class OwnerRules {

    private static final double POSSESSED = 0.9;
    private static final double GOVERNED = 0.85;
    private static final double NAMED = 0.7;
    private static final double CARRIED = 0.65;
    private static final double CONTEXT = 0.6;

    private final Scene scene;
    private final TieWords words;
    private final Context context;
    private final Subjects subjects;

    OwnerRules(Scene scene, TieWords words, Context context) {
        this.scene = scene;
        this.words = words;
        this.context = context;
        this.subjects = new Subjects(scene);
    }

    /** The ties of all mentions, one owner (or one list of owners) for each programme. */
    List<OwnerTie> find() {
        Map<String, List<OwnerTie>> byCore = new LinkedHashMap<>();
        for (Mention.Programme programme : scene.programmes()) {
            int sentence = scene.sentenceOf(programme.span());
            if (sentence >= 0) {
                byCore.computeIfAbsent(programme.core(), core -> new ArrayList<>())
                        .addAll(ties(programme, sentence));
            }
        }
        List<OwnerTie> kept = new ArrayList<>();
        byCore.values().forEach(ties -> kept.addAll(oneOwner(ties)));
        return kept;
    }

    private List<OwnerTie> ties(Mention.Programme programme, int sentence) {
        Sentence here = scene.sentences().get(sentence);
        Optional<Token> verb = verb(here, programme);
        boolean joins = verb.map(token -> words.joins(token.text())).orElse(false);
        int offset =
                verb.map(token -> token.span().start()).orElse(programme.span().start());
        Optional<Mention> possessor = subjects.possessor(programme.span());
        List<Mention> actors = subjects.before(
                sentence, possessor.map(owner -> owner.span().start()).orElse(offset));
        List<OwnerTie> ties = new ArrayList<>();
        if (possessor.isPresent()) {
            ties.add(tie(programme, actor(possessor.get()), Part.OWNER, here, "programme-owner-possessive", POSSESSED));
            boolean carries =
                    joins || verb.map(token -> words.carriesOut(token.text())).orElse(false);
            List<Mention> carrying = actors.isEmpty() ? subjects.carried(sentence) : actors;
            carrying.stream()
                    .filter(actor -> carries
                            && !actor(actor)
                                    .fullName()
                                    .equals(actor(possessor.get()).fullName()))
                    .forEach(actor -> ties.add(
                            tie(programme, actor(actor), Part.PARTICIPANT, here, "programme-carried-out", NAMED)));
            return ties;
        }
        Part part = joins ? Part.PARTICIPANT : Part.OWNER;
        if (!actors.isEmpty()) {
            boolean governed = verb.isPresent();
            String rule = governed ? "programme-owner-subject" : "programme-owner-sentence";
            actors.forEach(
                    actor -> ties.add(tie(programme, actor(actor), part, here, rule, governed ? GOVERNED : NAMED)));
            return ties;
        }
        subjects.carried(sentence)
                .forEach(actor ->
                        ties.add(tie(programme, actor(actor), part, here, "programme-owner-carried", CARRIED)));
        if (ties.isEmpty() && context.place().isPresent()) {
            Actor place = new Actor(Optional.empty(), context.place().get());
            ties.add(tie(programme, place, part, here, "programme-owner-context", CONTEXT));
        }
        return ties;
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

    private static Actor actor(Mention mention) {
        return mention instanceof Mention.Organisation body ? Actor.of(body) : Actor.of((Mention.Place) mention);
    }

    private static OwnerTie tie(
            Mention.Programme programme, Actor actor, Part part, Sentence sentence, String rule, double confidence) {
        return new OwnerTie(programme, actor, part, sentence.span(), rule, confidence);
    }

    /** Of ties that name owners the surest and first counts, with all that it names at once; participants that are no owner all count. */
    private static List<OwnerTie> oneOwner(List<OwnerTie> ties) {
        Optional<OwnerTie> best = ties.stream()
                .filter(tie -> tie.part() == Part.OWNER)
                .max(Comparator.comparingDouble(OwnerTie::confidence)
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
        for (OwnerTie tie : ties) {
            boolean again =
                    tie.part() == Part.OWNER && owners.contains(tie.actor().fullName()) && !kept.contains(tie);
            if (again
                    || (tie.part() == Part.PARTICIPANT
                            && !owners.contains(tie.actor().fullName()))) {
                kept.add(tie);
            }
        }
        return kept;
    }
}
