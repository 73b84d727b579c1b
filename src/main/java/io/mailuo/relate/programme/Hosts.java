package io.mailuo.relate.programme;

import io.mailuo.model.Fact.Involvement.Part;
import io.mailuo.model.Mention;
import io.mailuo.model.Sentence;
import io.mailuo.model.Span;
import io.mailuo.model.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Who hosts a programme: 活动由|甲局|主办，|乙市|承办, in the sentence of its name or in a later one that points back to it (该活动由…). */
final class Hosts {

    private static final Pattern RELATIVE = Pattern.compile("[全我本].");

    private static final Pattern DEED = Pattern.compile("[^，、；：]{1,6}[，、]");

    private static final int FARTHEST = 12;
    /** Sentences behind a name in which its hosts are looked for. */
    private static final int FARTHEST_SENTENCE = 6;

    private static final String EVENT = "活动";
    private static final String BY = "由";
    private static final String JOINTS = "、和与及";
    private static final String BRACKETS = "（）()";
    private static final String OTHERS = "等";
    private static final int LONGEST_NAME = 16;

    private final Scene scene;
    private final TieWords words;

    Hosts(Scene scene, TieWords words) {
        this.scene = scene;
        this.words = words;
    }

    /** A host and its part. */
    record Host(Mention actor, Part part, Sentence sentence) {}

    /** The hosts that a sentence gives a programme, or one behind it that points back and before which no other programme is named. */
    List<Host> of(Mention.Programme programme, int sentence) {
        Sentence here = scene.sentences().get(sentence);
        List<Host> hosts = isBasis(here, programme)
                ? List.of()
                : read(here, programme.span().end(), Integer.MAX_VALUE);
        if (hosts.isEmpty()) {
            hosts = before(here, programme);
        }
        if (hosts.isEmpty()) {
            hosts = labelled(here, programme.span().end());
        }
        if (hosts.isEmpty()) {
            hosts = leading(here, programme);
        }
        int last = Math.min(scene.sentences().size(), sentence + 1 + FARTHEST_SENTENCE);
        int from = programme.span().start() + 1;
        for (int next = sentence + 1; hosts.isEmpty() && next < last && isLast(programme, from, next); next++) {
            Sentence later = scene.sentences().get(next);
            if (pointsBack(programme, later)) {
                hosts = read(later, later.span().start(), Integer.MAX_VALUE);
            }
            if (hosts.isEmpty() && next == sentence + 1) {
                hosts = labelled(later, later.span().start());
            }
        }
        return hosts;
    }

    /** 根据《甲方案》，由|乙局|牵头，开展“丙”活动: whoever acts behind such a clause hosts what comes of it. */
    private boolean isBasis(Sentence sentence, Mention.Programme programme) {
        Span span = programme.span();
        return words.others().isBasis(scene.clauseBefore(sentence, span.start()))
                && Scene.starting(span.end(), sentence.span().end(), scene.programmes()).stream()
                        .anyMatch(other -> !other.core().equals(programme.core()));
    }

    /** 由|甲局|牵头、|乙局|配合，开展“丙”活动: the clause right before that of a verb and the name. */
    private List<Host> leading(Sentence sentence, Mention.Programme programme) {
        int start = programme.span().start();
        int clause = start - scene.clauseBefore(sentence, start).length();
        boolean verb = Scene.at(sentence, clause)
                .filter(token -> words.governs(token.text()) || words.goesWith(token.text()))
                .isPresent();
        if (!verb || clause <= sentence.span().start()) {
            return List.of();
        }
        List<Host> hosts = read(sentence, sentence.span().start(), clause);
        boolean reaches = !hosts.isEmpty()
                && scene.between(hosts.get(hosts.size() - 1).actor().span().end(), clause - 1)
                        .chars()
                        .noneMatch(c -> "，；".indexOf(c) >= 0);
        return reaches ? hosts : List.of();
    }

    /** Whether no other programme is named between an offset and a sentence. */
    private boolean isLast(Mention.Programme programme, int from, int sentence) {
        int end = scene.sentences().get(sentence).span().start();
        return Scene.starting(from, end, scene.programmes()).stream()
                .allMatch(other -> other.core().equals(programme.core()));
    }

    /** 该大赛由…, 本次活动由…, 活动由…: a sentence whose subject is what the programme is. */
    private boolean pointsBack(Mention.Programme programme, Sentence sentence) {
        String head = programme.head().isEmpty() ? EVENT : programme.head();
        int start = sentence.span().start();
        String begin = scene.between(start, Math.min(sentence.span().end(), start + FARTHEST));
        int agent = begin.indexOf(BY);
        String subject = begin.substring(0, Math.max(0, agent));
        return words.pointsBack(begin, head)
                || words.ceremonies().isEvent(subject)
                || words.namesContest(subject, head)
                || (subject.length() >= EVENT.length() && (head.endsWith(subject) || subject.equals(EVENT)));
    }

    /** …，主办方是|甲局、乙会|，承办单位为|丙校: a clause that says in so many words who the hosts are. */
    private List<Host> labelled(Sentence sentence, int from) {
        List<Host> hosts = new ArrayList<>();
        for (Mention actor : Scene.within(new Span(from, sentence.span().end()), scene.actors())) {
            int start = actor.span().start();
            String label = scene.clauseBefore(sentence, start);
            boolean listed = !hosts.isEmpty()
                    && words.areTogether(scene.between(
                            hosts.get(hosts.size() - 1).actor().span().end(), start));
            if (listed) {
                hosts.add(new Host(actor, hosts.get(hosts.size() - 1).part(), sentence));
            } else if (start - label.length() >= from) {
                words.hosts().label(label).ifPresent(part -> hosts.add(new Host(actor, part, sentence)));
            }
        }
        return hosts;
    }

    /** 由|甲部|主办、|乙校|承办的|“丙”大赛; a place, a level or a year may stand before the name (承办的|甲市2024年|“丙”大赛). */
    private List<Host> before(Sentence sentence, Mention.Programme programme) {
        int start = beginning(sentence, programme.span().start());
        return Scene.before(sentence, start)
                        .filter(token -> token.text().equals("的"))
                        .isPresent()
                ? read(sentence, sentence.span().start(), start)
                : List.of();
    }

    /** Where the words begin that only say where, when or on what level a programme is (甲市|2024年|“丙”大赛). */
    private int beginning(Sentence sentence, int offset) {
        int start = offset;
        Optional<Integer> frame = frame(sentence, start);
        while (frame.isPresent()) {
            start = frame.get();
            frame = frame(sentence, start);
        }
        return start;
    }

    private Optional<Integer> frame(Sentence sentence, int offset) {
        return Scene.ending(offset, offset, scene.actors()).stream()
                .filter(Mention.Place.class::isInstance)
                .map(place -> place.span().start())
                .findFirst()
                .or(() -> Scene.before(sentence, offset)
                        .filter(token -> token.is("t")
                                || token.is("m")
                                || token.is("q")
                                || RELATIVE.matcher(token.text()).matches())
                        .map(token -> token.span().start()));
    }

    /** The hosts behind an offset: lists of bodies before a verb of hosting. */
    private List<Host> read(Sentence sentence, int from, int until) {
        List<Host> hosts = new ArrayList<>();
        List<Mention> waiting = new ArrayList<>();
        boolean agents = scene.between(from, sentence.span().end()).contains(BY);
        for (Mention actor :
                Scene.within(new Span(from, Math.min(until, sentence.span().end())), scene.actors())) {
            waiting.add(actor);
            int behind = behindUnread(actor.span().end(), sentence);
            String rest = scene.between(behind, sentence.span().end());
            boolean told = agents
                    || isClause(sentence, waiting.get(0), rest)
                    || words.hosts().hostsAttribute(rest);
            boolean makes = (isAgent(waiting.get(0)) || followsHost(hosts, waiting.get(0))) && madeBy(sentence, behind);
            boolean joint = told && words.hosts().isJoint(rest);
            if ((told && (words.hosts().isHost(rest) || words.hosts().isCoHost(rest))) || makes || joint) {
                // 由甲局牵头，乙区、丙区共同实施: those who carry out together are the hosts only where nobody leads them.
                boolean owns = (makes && hosts.isEmpty()) || words.hosts().isHost(rest) || (joint && hosts.isEmpty());
                Part part = owns ? Part.OWNER : Part.PARTICIPANT;
                waiting.forEach(host -> hosts.add(new Host(host, part, sentence)));
                waiting.clear();
            } else if (!rest.startsWith("、") && !rest.startsWith("和") && !rest.startsWith("与")) {
                waiting.clear();
            }
        }
        return hosts;
    }

    /** 由甲局、乙局和|某会|共同发起: where the verb begins behind the last of a list, a body that no finder reads. */
    private int behindUnread(int end, Sentence sentence) {
        String rest = scene.between(end, sentence.span().end());
        if (rest.isEmpty() || (JOINTS.indexOf(rest.charAt(0)) < 0 && !rest.startsWith(OTHERS))) {
            return end;
        }
        boolean others = rest.startsWith(OTHERS);
        for (Token token : sentence.tokens()) {
            int start = token.span().start();
            boolean mark = token.is("w") && BRACKETS.indexOf(token.text().charAt(0)) < 0;
            if (start > end && (mark || start - end > LONGEST_NAME)) {
                return end;
            }
            boolean actor = !Scene.starting(end + 1, start, scene.actors()).isEmpty();
            boolean together = token.is("d")
                    || (words.areTogether(token.text())
                            && JOINTS.indexOf(token.text().charAt(0)) < 0);
            if (start > end && (together || (others && words.isHosting(token.text())))) {
                return actor ? end : start;
            }
        }
        return end;
    }

    /** “丙”工程，|甲局、乙局|具体负责，: without 由 the hosts are the whole clause but for the verb. */
    private boolean isClause(Sentence sentence, Mention first, String rest) {
        boolean opens = scene.clauseBefore(sentence, first.span().start()).isEmpty();
        return opens && words.isHosting(Scene.clauseOf(rest));
    }

    private boolean isAgent(Mention first) {
        int start = first.span().start();
        return start > 0 && scene.between(start - 1, start).equals(BY);
    }

    /** 由|甲会|倡导、|乙基金会|实施: nothing but the verb of the host before stands between. */
    private boolean followsHost(List<Host> hosts, Mention first) {
        if (hosts.isEmpty()) {
            return false;
        }
        int end = hosts.get(hosts.size() - 1).actor().span().end();
        return DEED.matcher(scene.between(end, Math.max(end, first.span().start())))
                .matches();
    }

    /** 由|甲厅、乙厅|于2022年|设立: words of time and manner may stand before the verb. */
    private boolean madeBy(Sentence sentence, int from) {
        return sentence.tokens().stream()
                .filter(token -> token.span().start() >= from)
                .dropWhile(token -> token.is("t")
                        || token.is("m")
                        || token.is("q")
                        || token.is("d")
                        || token.is("ad")
                        || words.areTogether(token.text())
                        || token.text().equals("于")
                        || token.text().equals("在"))
                .findFirst()
                .filter(token -> words.makes(token.text()))
                .isPresent();
    }
}
