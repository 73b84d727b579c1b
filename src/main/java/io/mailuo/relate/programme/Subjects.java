package io.mailuo.relate.programme;

import io.mailuo.model.Mention;
import io.mailuo.model.Sentence;
import io.mailuo.model.Span;
import io.mailuo.model.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The body or place that acts in a sentence. */
final class Subjects {

    private static final String DATES = "年月日";
    static final String ABOUT = "关于";
    private static final String NATIONWIDE = "全国";
    private static final Pattern COUNTS = Pattern.compile("(已经?|共|目前)?有");
    private static final Pattern MADE_OF = Pattern.compile("以[^，。；以]{2,16}为[^，。；为]{1,6}的$");
    private static final Pattern LEVEL = Pattern.compile("[省市区县州盟旗]");

    private static final String OPENERS = "，,；;。：:！？!?…”“（(—";
    private static final String JOINTS = "、和与以及";
    private static final int LONGEST_DATELINE = 12;

    private final Scene scene;
    private final TieWords words;
    private final BodyNouns nouns;

    Subjects(Scene scene, TieWords words) {
        this.scene = scene;
        this.words = words;
        this.nouns = new BodyNouns(scene, words);
    }

    BodyNouns nouns() {
        return nouns;
    }

    /**
     * The acting bodies or places nearest before an offset of a sentence: those that stand where a subject can (…，|甲市|实施, 在|甲市), with the
     * others of their list (甲省、乙省).
     *
     * @param from where the words begin that may name the subject: a speech has subjects of its own
     */
    List<Mention> before(int sentence, int from, int offset) {
        Sentence here = scene.sentences().get(sentence);
        Span words = new Span(
                Math.min(Math.max(from, here.span().start()), here.span().end()),
                here.span().end());
        List<Mention> actors = Scene.within(words, scene.actors());
        Optional<BodyNouns.Meant> meant = nouns.last(here, words.start(), offset);
        if (meant.isPresent()
                && actors.stream()
                        .noneMatch(actor ->
                                actor.span().start() >= meant.get().noun().start()
                                        && actor.span().end() <= offset
                                        && canBeSubject(here, actor))) {
            return withPartners(meant.get(), actors, offset);
        }
        for (int i = actors.size() - 1; i >= 0; i--) {
            Mention actor = actors.get(i);
            if (actor.span().end() <= offset && canBeSubject(here, actor)) {
                List<Mention> list = joined(actors, i, offset);
                int first = actors.indexOf(list.get(0));
                boolean past = isPast(here, list.get(0), offset);
                if (!past && (!isCircumstance(here, actors, list, offset) || !hasSubject(here, actors, first - 1))) {
                    return list;
                }
                i = first;
            }
        }
        return List.of();
    }

    /** 该厅与|甲局|建立…: those that act together with the body meant. */
    private List<Mention> withPartners(BodyNouns.Meant meant, List<Mention> actors, int offset) {
        List<Mention> list = new ArrayList<>(List.of(meant.body()));
        int reached = meant.noun().end();
        for (Mention actor : actors) {
            boolean behind = actor.span().start() > reached && actor.span().end() <= offset;
            if (behind && words.areTogether(scene.between(reached, actor.span().start()))) {
                list.add(actor);
                reached = actor.span().end();
            }
        }
        return list;
    }

    /** A department in somebody's title: what its head says is no act of it in the sentences behind. */
    boolean isInTitle(Mention actor) {
        return scene.titled().contains(actor.span())
                && actor instanceof Mention.Organisation body
                && words.isDepartment(body.fullName());
    }

    /** Whether an actor is the subject of a clause and not only the place or the agent of it. */
    boolean isSubject(Sentence sentence, Mention actor) {
        boolean placed = Scene.before(sentence, actor.span().start())
                .map(token -> isPlaceOrAgent(token))
                .orElse(false);
        return !placed && canBeSubject(sentence, actor);
    }

    /** 在|甲市|举办…, not 在|甲市|，…: whether an actor only says where something is. */
    boolean isVenue(Sentence sentence, Mention actor) {
        boolean at = Scene.before(sentence, actor.span().start())
                .filter(token -> token.text().equals("在"))
                .isPresent();
        // 在|甲台|日前|举办的…: a time parts the host from what it does.
        boolean dated = Scene.at(sentence, actor.span().end())
                .filter(token -> token.is("t"))
                .isPresent();
        String rest = scene.between(actor.span().end(), sentence.span().end());
        return at && !dated && !rest.startsWith("，");
    }

    private boolean hasSubject(Sentence sentence, List<Mention> actors, int last) {
        return actors.stream().limit(last + 1L).anyMatch(actor -> canBeSubject(sentence, actor));
    }

    /**
     * Whether a list of actors only says where or by whom something else is done: 并在|乙市、丙市|布局…, 由|市委办|统筹，…. Such a list gives way to
     * a subject before it. A place before a comma (在|乙市，) stands for the subject to the next semicolon where the sentence has none before it.
     */
    private boolean isCircumstance(Sentence sentence, List<Mention> actors, List<Mention> list, int offset) {
        String before = Scene.before(sentence, list.get(0).span().start())
                .map(Token::text)
                .orElse("");
        String between = scene.between(Math.min(list.get(list.size() - 1).span().end(), offset), offset);
        boolean comma = between.contains("，");
        String rest = scene.between(
                list.get(list.size() - 1).span().end(), sentence.span().end());
        boolean topic = rest.startsWith("，")
                && !between.contains("；")
                && actors.stream()
                        .takeWhile(actor -> !actor.equals(list.get(0)))
                        .noneMatch(actor -> isSubject(sentence, actor));
        boolean placed = before.equals("在") && !topic;
        boolean hosts = words.hosts().isHost(rest);
        return placed || (comma && !hosts && (isAgent(sentence, list.get(0)) || isAsked(sentence, list.get(0))));
    }

    /** 在|甲市|，…: what a clause only says of a place. */
    private static boolean isPlaced(Sentence sentence, Mention actor) {
        return Scene.before(sentence, actor.span().start())
                .filter(token -> token.text().equals("在"))
                .isPresent();
    }

    /** 由|甲局|验收；要用好“乙”, 支持|甲市|…；实施“乙”, 在|甲市|，…；“乙”…: who does one thing of a list of things is no subject of the next. */
    private boolean isPast(Sentence sentence, Mention actor, int offset) {
        return scene.between(Math.min(actor.span().end(), offset), offset).contains("；")
                && (isAgent(sentence, actor) || isAsked(sentence, actor) || isPlaced(sentence, actor));
    }

    /** The actors that begin a clause at an offset. */
    List<Mention> opening(Sentence sentence, int offset) {
        List<Mention> actors = Scene.within(sentence.span(), scene.actors());
        return actors.stream()
                .filter(actor -> actor.span().start() == offset && canBeSubject(sentence, actor))
                .findFirst()
                .map(actor -> joinedFrom(actors, actors.indexOf(actor)))
                .orElse(List.of());
    }

    /** 由|甲|统筹、|乙|牵头: the clause from its last comma on has 由. */
    private boolean isAgent(Sentence sentence, Mention actor) {
        String before = scene.between(sentence.span().start(), actor.span().start());
        int comma = Math.max(before.lastIndexOf('，'), before.lastIndexOf('；'));
        return before.indexOf('由', comma + 1) >= 0;
    }

    /** Who is said to give a name to another: 被|甲厅、乙局|确定为|…试点. */
    List<Mention> conferring(Sentence sentence, int offset) {
        List<Mention> actors = Scene.within(sentence.span(), scene.actors());
        for (int i = 0; i < actors.size(); i++) {
            Mention actor = actors.get(i);
            boolean by = Scene.before(sentence, actor.span().start())
                    .map(token -> token.text().equals("被"))
                    .orElse(false);
            List<Mention> list = by ? joinedFrom(actors, i) : List.of();
            if (by && list.get(list.size() - 1).span().end() <= offset) {
                int end = list.get(list.size() - 1).span().end();
                return words.confers(scene.between(end, sentence.span().end())) ? list : List.of();
            }
        }
        return List.of();
    }

    /** A subject begins its clause, or follows a time, a conjunction, 在 or 由; an attribute (甲市的…, 甲局关于…的汇报) is none. */
    boolean canBeSubject(Sentence sentence, Mention actor) {
        int end = actor.span().end();
        String rest = scene.between(end, sentence.span().end());
        boolean reporter = !words.isOfficialTitle(scene.document().at(actor.span()));
        if (rest.startsWith("的")
                || isBesideBody(actor)
                || isNationwide(sentence, actor)
                || rest.startsWith("）")
                || rest.startsWith(")")
                || (rest.startsWith(ABOUT) && words.endsAccount(Scene.clauseOf(rest)))
                || reporter
                || words.briefings().onlyInvites(Actor.of(actor).fullName(), Scene.clauseOf(rest))
                || isDateline(rest)
                || words.reportsNews(rest)) {
            return false;
        }
        Optional<Token> before = beforeName(sentence, actor);
        if (before.isEmpty()) {
            return true;
        }
        Token token = before.get();
        boolean held = token.text().equals("在") && words.isHeld(rest);
        boolean origin = token.text().equals("从") && !rest.startsWith("看") && !rest.startsWith("来看");
        if (held || origin) {
            return false;
        }
        boolean opens = token.text().length() == 1 && OPENERS.contains(token.text());
        boolean mark = token.is("w") && !token.text().equals("、");
        if (token.text().equals("、") && endsList(sentence, actor.span())) {
            return true;
        }
        return opens
                || token.is("t")
                || (token.is("q") && DATES.contains(token.text()))
                || (token.is("c") && !isSecondObject(sentence, token))
                || token.is("d")
                || mark
                || isPlaceOrAgent(token)
                || isPivot(token);
    }

    /** 甲大学、|乙学院|共建…: the list begins its clause, though its first names were not found; not 对照市、|县委|部署. */
    private boolean endsList(Sentence sentence, Span last) {
        int end = last.start();
        int begin = end - scene.clauseBefore(sentence, end).length();
        return sentence.tokens().stream()
                .filter(token -> token.span().start() >= begin && token.span().end() <= end)
                .noneMatch(token -> (token.is("v") && !token.is("vn") && !isPivot(token))
                        || (token.is("p") && !token.text().equals("由")));
    }

    /** 落实|省委|和|市委|部署, 贯彻中央和|省委|精神: what a conjunction joins to words that are no subject is none either. */
    private boolean isSecondObject(Sentence sentence, Token conjunction) {
        int end = conjunction.span().start();
        List<Mention> first = Scene.ending(end, end, scene.actors());
        return JOINTS.contains(conjunction.text())
                && (first.isEmpty()
                        ? !endsList(sentence, conjunction.span())
                        : first.stream().noneMatch(actor -> canBeSubject(sentence, actor)));
    }

    /** 新华社|北京2月3日电: the medium only reports. */
    private static boolean isDateline(String rest) {
        int wire = Math.max(rest.indexOf("日电"), rest.indexOf("日讯"));
        return wire >= 0 && wire <= LONGEST_DATELINE;
    }

    /** 中国|公安部: the country right before a body only says whose ministry it is. */
    private boolean isBesideBody(Mention actor) {
        int end = actor.span().end();
        return Acting.isCountry(actor)
                && Scene.starting(end, end, scene.actors()).stream().anyMatch(Mention.Organisation.class::isInstance);
    }

    /** 全国|公安机关, 全国|已有|84个城市: bodies, places or people all over the country, not the country. */
    private boolean isNationwide(Sentence sentence, Mention actor) {
        return scene.document().at(actor.span()).equals(NATIONWIDE)
                && Scene.at(sentence, actor.span().end())
                        .filter(token -> token.is("n")
                                || COUNTS.matcher(rest(sentence, token)).lookingAt())
                        .isPresent();
    }

    private String rest(Sentence sentence, Token token) {
        return scene.between(token.span().start(), sentence.span().end());
    }

    /**
     * The word before an actor; its country (中国|公安部), a level cut off its name (市|开发区甲街道) and an attribute that says who or what it is made
     * of (以某某为组长的|甲组) are parts of it.
     */
    private Optional<Token> beforeName(Sentence sentence, Mention actor) {
        int name = actor.span().start();
        Matcher made = MADE_OF.matcher(scene.between(sentence.span().start(), name));
        int start = made.find() ? sentence.span().start() + made.start() : name;
        int begin = Scene.ending(start, start, scene.actors()).stream()
                .filter(this::isBesideBody)
                .mapToInt(country -> country.span().start())
                .findFirst()
                .orElse(start);
        Optional<Token> before = Scene.before(sentence, begin);
        boolean level =
                before.filter(token -> LEVEL.matcher(token.text()).matches()).isPresent();
        return level ? Scene.before(sentence, before.get().span().start()) : before;
    }

    /** 要求|甲局|落实…, 组织|乙厂|开展…: the object of the first verb is the subject of the second. */
    private boolean isPivot(Token token) {
        return words.sets(token.text());
    }

    /** Whether an actor is asked to act by somebody else. */
    boolean isAsked(Sentence sentence, Mention actor) {
        return Scene.before(sentence, actor.span().start())
                .filter(this::isPivot)
                .isPresent();
    }

    /** Whether an actor only helps the one named before it (甲局|会同|乙局、丙局). */
    boolean isPartner(Sentence sentence, Mention actor) {
        Optional<Token> before = Scene.before(sentence, actor.span().start());
        if (before.filter(token -> words.goesWith(token.text())).isPresent()) {
            return true;
        }
        return before.filter(token -> JOINTS.contains(token.text())).stream()
                .flatMap(
                        token -> Scene.ending(token.span().start(), token.span().start(), scene.actors()).stream())
                .anyMatch(listed -> isPartner(sentence, listed));
    }

    private static boolean isPlaceOrAgent(Token token) {
        return token.text().equals("在")
                || token.text().equals("由")
                || token.text().equals("从")
                || token.text().equals("来");
    }

    private List<Mention> joined(List<Mention> actors, int last, int offset) {
        List<Mention> list = joinedBefore(actors, last);
        for (int i = last + 1; i < actors.size() && isJoint(actors.get(i - 1), actors.get(i)); i++) {
            if (actors.get(i).span().end() <= offset) {
                list.add(actors.get(i));
            }
        }
        return list;
    }

    List<Mention> joinedBefore(List<Mention> actors, int last) {
        int first = last;
        while (first > 0 && isJoint(actors.get(first - 1), actors.get(first))) {
            first--;
        }
        return new ArrayList<>(actors.subList(first, last + 1));
    }

    List<Mention> joinedFrom(List<Mention> actors, int first) {
        List<Mention> list = new ArrayList<>(List.of(actors.get(first)));
        for (int i = first + 1; i < actors.size() && isJoint(actors.get(i - 1), actors.get(i)); i++) {
            list.add(actors.get(i));
        }
        return list;
    }

    /** Whether nothing but 、 or 和 stands between two mentions; 甲省乙省 (川渝) need nothing, 甲办公室 乙办公室 in a notice a blank. */
    private boolean isJoint(Mention first, Mention second) {
        int from = first.span().end();
        int to = second.span().start();
        if (to < from) {
            return false;
        }
        String between = scene.between(from, to);
        return between.isBlank() ? first.getClass() == second.getClass() : words.areTogether(between);
    }
}
