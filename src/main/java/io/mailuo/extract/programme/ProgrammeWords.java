package io.mailuo.extract.programme;

import io.mailuo.lexicon.Confidences;
import io.mailuo.lexicon.Lexicon;
import io.mailuo.lexicon.Roles;
import io.mailuo.lexicon.Words;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words that the rules of programmes work with, from the tables {@code programme-*.tsv}. */
final class ProgrammeWords {

    /** How strongly a verb says that its object is a programme. */
    enum Force {
        RUN,
        BUILD,
        ISSUE,
        PUSH,
        JOIN,
        AFTER
    }

    private static final int LONGEST_HEAD = 6;

    private final Map<String, HeadNoun> heads = new HashMap<>();
    private final Map<String, Force> verbs = new HashMap<>();
    private final Set<String> verbsBehind;
    private final Words headWords;
    private final Set<String> doctrines;
    private final Set<String> figures;
    private final Set<String> classes;
    private final Set<String> levels;
    private final Words physicalUnits;
    private final Words regions;
    private final Set<String> shortNames;
    private final Roles neighbours;
    private final KindWords kinds;
    private final Confidences confidences;

    ProgrammeWords(Lexicon lexicon) {
        confidences = Confidences.from(lexicon);
        for (Map<String, String> row : lexicon.rows("programme-heads")) {
            String word = row.getOrDefault("head", "");
            String plain = row.getOrDefault("plain", "none").toUpperCase(Locale.ROOT);
            heads.put(
                    word,
                    new HeadNoun(
                            word,
                            "always".equals(row.get("quoted")),
                            "outside".equals(row.get("quoted")),
                            HeadNoun.Plain.valueOf(plain),
                            "yes".equals(row.get("title")),
                            !row.getOrDefault("derived", "").isEmpty()));
        }
        headWords = lexicon.words("programme-heads");
        for (Map<String, String> row : lexicon.rows("programme-verbs")) {
            verbs.put(
                    row.getOrDefault("verb", ""),
                    Force.valueOf(row.getOrDefault("force", "").toUpperCase(Locale.ROOT)));
        }
        verbsBehind = lexicon.words("programme-verbs", "after", "yes");
        doctrines = lexicon.words("programme-doctrines");
        figures = lexicon.words("programme-figures");
        classes = lexicon.words("programme-classes");
        neighbours = Roles.of(lexicon, "programme-neighbours", "side");
        kinds = new KindWords(neighbours);
        shortNames = lexicon.words("short-name-words");
        levels = lexicon.words("programme-levels");
        physicalUnits = lexicon.words("units", "kind", "physical");
        regions = lexicon.words("place-zones", "reads", "region");
    }

    /** How far a rule is to be trusted, from 0 to 1. */
    double confidence(Rule rule) {
        return confidences.of(rule.id());
    }

    /** Length of the unit that measures how large or strong a work is, at an index of a text (千伏, 公里); 0 if there is none. */
    int lengthOfUnit(String text, int start, int end) {
        return physicalUnits.longestAt(text, start, end);
    }

    /** Length of the name of a region of several provinces at an index of a text (京津冀, 粤港澳大湾区); 0 if there is none. */
    int lengthOfRegion(String text, int start, int end) {
        return regions.longestAt(text, start, end);
    }

    /** Words that tell what kind of thing a name is. */
    KindWords kinds() {
        return kinds;
    }

    /** The longest head noun that ends {@code text}. */
    Optional<HeadNoun> headAtEnd(String text) {
        return headAtEnd(text, 0, text.length());
    }

    /** The longest head noun that ends the characters between two indexes of a text. */
    Optional<HeadNoun> headAtEnd(String text, int from, int end) {
        int length = headWords.longestEndAt(text, Math.max(from, end - LONGEST_HEAD), end);
        return length == 0 ? Optional.empty() : Optional.ofNullable(heads.get(text.substring(end - length, end)));
    }

    /** The force of a verb, if it is one of those that govern programmes. */
    Optional<Force> force(String verb) {
        return Optional.ofNullable(verbs.get(verb)).filter(force -> force != Force.AFTER);
    }

    /** The force of the verb that ends with the word at an index, as one word or as two (做 | 优, 巩固 | 拓展). */
    Optional<Force> forceAt(Line line, int index) {
        String word = line.tokens().get(index).text();
        Optional<Force> force = force(word);
        return force.isEmpty() && index > 0 ? force(line.tokens().get(index - 1).text() + word) : force;
    }

    /** “推动…”, “实施…工程”: quoted words that begin with a governing verb quote a sentence. */
    boolean beginsWithVerb(String inner) {
        return inner.length() > 5
                && (force(inner.substring(0, 2)).isPresent()
                        || force(inner.substring(0, 4)).isPresent());
    }

    /** Whether a name is, or ends in, a word of doctrine (完善好 | 人民代表大会制度). */
    boolean endsInDoctrine(String name) {
        return doctrines.stream().anyMatch(doctrine -> doctrine.length() > 4 && name.endsWith(doctrine));
    }

    /** Whether the verb follows the name of a programme (“甲”正式启动). */
    boolean followsName(String verb) {
        return verbsBehind.contains(verb);
    }

    /** Whether quoted words are a word of doctrine, or a list that ends in one (“和平统一、一国两制”). */
    boolean isDoctrine(String inner) {
        return doctrines.contains(inner.substring(inner.lastIndexOf('、') + 1)) || doctrines.contains(inner);
    }

    boolean isFigure(String inner) {
        return figures.contains(inner);
    }

    boolean isClassWord(String word) {
        return classes.contains(word);
    }

    boolean isRefusedBefore(String word) {
        return neighbours.has("before", word);
    }

    /** Whether what stands behind a quotation shows that it is no programme (“甲”精神, “甲”关, but not “甲”关爱行动). */
    boolean isRefusedAfter(Line line, int offset) {
        int index = line.firstFrom(offset);
        String next = index < line.tokens().size() ? line.tokens().get(index).text() : "";
        String rest = line.rest(offset);
        Words after = neighbours.words("after");
        return after.contains(next) || after.longestAt(rest, 0, rest.length()) > 1;
    }

    /** Whether the text behind a head noun makes the phrase another thing (战略 | 部署). */
    boolean goesOn(String next, String rest) {
        return neighbours.has("goes-on", next)
                || neighbours.has("goes-on-bare", next)
                || (!rest.isEmpty() && "师组".indexOf(rest.charAt(0)) >= 0)
                || neighbours.words("goes-on").longestAt(rest, 0, rest.length()) > 1;
    }

    /** Whether the word can stand in a name whatever its tag (老年, 冬季). */
    boolean standsInside(String word) {
        return neighbours.has("inside", word);
    }

    /** Whether a list is one of things that were chosen (…项目拟支持 | 名单) or of programmes (…项目 | 名单). */
    boolean isOfChosen(HeadNoun head, String before) {
        boolean ofProgrammes = headAtEnd(before).filter(HeadNoun::always).isPresent();
        return head.title() && !head.always() && (ofProgrammes || neighbours.ends("list-of", before));
    }

    /** Whether the word before a head noun only says how somebody acts (坚定 | 行动). */
    boolean isManner(String word) {
        return neighbours.has("manner", word);
    }

    /** Whether the word only says how far or how well something is done (深入 | 开展). */
    boolean saysHow(String word) {
        return neighbours.has("how", word);
    }

    /** Whether the text behind 把… or 以… says what is made of it (为抓手, 摆在首位). */
    boolean isHandling(String rest) {
        return neighbours.begins("handling", rest);
    }

    /** Whether the verb ends a clause of its own and cannot stand in a name (事关, 采取, 提出). */
    boolean breaksName(String word) {
        return neighbours.has("breaks", word);
    }

    /** Whether the verb stands before a name without marks and not in it (助力 | 健康中国行动). */
    boolean cutsName(String word) {
        return neighbours.has("cuts", word) || breaksName(word);
    }

    /** Whether the verb stands between a verb of running and what that governs (部署 | 做好 | …行动). */
    boolean isDoing(String verb) {
        return neighbours.has("does", verb);
    }

    /** Whether the verb says who a thing comes from (甲国提出的 | …倡议). */
    boolean proposes(String verb) {
        return neighbours.has("proposes", verb);
    }

    /** Whether the word says how long a thing that is run takes (为期 | 三年的). */
    boolean saysHowLong(String word) {
        return neighbours.has("duration", word);
    }

    /** Whether the head noun is for games, which have their name whatever follows (甲州亚运会 | 体育 | 比赛). */
    boolean isGames(HeadNoun head) {
        return neighbours.ends("games", head.word());
    }

    /** Whether quoted words name a meeting, which is no programme, by their end. */
    boolean isMeeting(String inner) {
        return neighbours.ends("meeting-end", inner);
    }

    /** Whether the measure word counts things, so that what it counts is a class (12项“甲”), as against events of one series (3期). */
    boolean measuresThings(String word) {
        return neighbours.has("thing-measure", word);
    }

    /** Whether the head noun is an attribute as well (专项 | 工作). */
    boolean isAttributive(HeadNoun head) {
        return neighbours.has("attributive-head", head.word());
    }

    /** Whether a place before the head noun, with what it reaches behind it, makes a particular thing (甲省…平台 | 已 | 集聚). */
    boolean isPlaced(HeadNoun head) {
        return neighbours.ends("placed-head", head.word());
    }

    /** Whether the head noun is for what takes place somewhere (活动). */
    boolean takesPlace(HeadNoun head) {
        return neighbours.ends("event-head", head.word());
    }

    /** Whether the head noun is a verb as well. */
    boolean isVerbal(HeadNoun head) {
        return neighbours.has("verbal-head", head.word());
    }

    /** Whether the head noun makes a programme of a bare period (“十四五” | 规划), where others need a word of their own. */
    boolean isPlan(HeadNoun head) {
        return neighbours.has("plan-head", head.word());
    }

    /** Whether the head noun makes the country's programme of a bare period (“十四五” | 规划). */
    boolean isWholePlan(HeadNoun head) {
        return neighbours.has("whole-plan", head.word());
    }

    /** Whether the word leads to a name as a word for its owner and begins none itself (当地 | 甲工程). */
    boolean leadsAsOwner(String word) {
        return neighbours.has("owner-lead", word);
    }

    /** Whether the word begins the name of what is done on an anniversary (纪念). */
    boolean beginsAnniversary(String word) {
        return neighbours.has("anniversary", word);
    }

    /** Whether quoted words without a head noun name a place, a person or a body by their end. */
    boolean endsAsOther(String inner) {
        return neighbours.ends("bare-end", inner);
    }

    /** Whether the noun behind a head noun leaves the name whole (行动 | 成果). */
    boolean leavesNameWhole(String head, String word, String rest) {
        return neighbours.has("ends", word)
                || neighbours.has("ends-with", head + word)
                || neighbours.words("ends").stream().anyMatch(end -> end.length() > 2 && rest.startsWith(end));
    }

    /** Whether what the words before a quotation lead to is done, and the quotation only says how (推行“甲”的|做法). */
    boolean isWay(String rest) {
        return neighbours.begins("way", rest);
    }

    /** Whether a name that only consists of quoted doctrine is a programme with this head noun (“三严三实”专题教育). */
    boolean teaches(HeadNoun head) {
        boolean strong = head.plain() == HeadNoun.Plain.STRONG && !neighbours.has("doctrine-head", head.word());
        return head.always() && (strong || neighbours.has("proposal-head", head.word()));
    }

    /** Whether the head noun alone stands for the one programme of an article that it ends (主题教育). */
    boolean standsAlone(String head) {
        return neighbours.has("alone", head);
    }

    /** Where in a text before a head noun a name begins that the words announce by themselves (学习贯彻…主题教育); -1 where none does. */
    int beginning(String text, HeadNoun head) {
        if (!head.word().endsWith("教育") && !takesPlace(head)) {
            return -1;
        }
        return neighbours.words(takesPlace(head) ? "begins-activity" : "begins").stream()
                .mapToInt(text::indexOf)
                .filter(at -> at >= 0)
                .min()
                .orElse(-1);
    }

    /** Whether the verb behind a quoted name says what a thing that is run brings about (“甲码”让…). */
    boolean hasEffect(String verb) {
        return neighbours.has("effect", verb);
    }

    /** Whether the text ends in the name of somebody who runs things: a body, a town, a village. */
    boolean endsOwner(String text) {
        return endsBody(text) || neighbours.ends("ends-owner", text);
    }

    /** Whether the text before a name says that there is no such thing (所谓“甲计划”). */
    boolean isDenied(String before) {
        return neighbours.ends("denied", before);
    }

    /** Whether the verb behind a quoted name says what only a thing that is run does (“甲”累计解决…412件). */
    boolean achieves(String verb) {
        return neighbours.has("achieves", verb);
    }

    /** Whether the text ends in a noun that ends names of bodies (运行监测中心). */
    boolean endsBody(String text) {
        return neighbours.ends("ends-body", text);
    }

    /** Whether the word says that nobody did it before (率先). */
    boolean isNovel(String word) {
        return neighbours.has("novel", word);
    }

    /** Whether the text before a joint ends in what is an event or a law and no part of the name behind the joint (丰收节、|乙计划). */
    boolean endsListed(String text) {
        return neighbours.ends("listed", text);
    }

    /** Whether the word is a leading body of an area, which owns what stands behind it (省委, 市政府). */
    boolean isOwnerBody(String word) {
        return word.length() > 1 && "委府".indexOf(word.charAt(word.length() - 1)) >= 0 && isLevel(word);
    }

    /** Whether what stands behind a head noun is a meeting about what is named (“甲”创建工作 | 观摩会). */
    boolean isMeetingBehind(String rest) {
        return neighbours.words("ends").stream().anyMatch(word -> word.endsWith("会") && rest.startsWith(word));
    }

    /** Whether the word makes a class of what follows (一系列 | 新战略). */
    boolean isVague(String word) {
        return neighbours.has("vague", word);
    }

    /** Whether the word directly behind a quotation makes it the name of a ship or a vehicle (“甲”轮). */
    boolean isVessel(String word) {
        return neighbours.has("vessel", word);
    }

    /** Whether what somebody runs, as a clause defines a quoted name, is a programme (“甲”是某局发起的|公益项目). */
    boolean endsDefinition(String clause) {
        return neighbours.ends("defined-as", clause);
    }

    /** Whether the text directly behind a title makes it that of a book (《甲行动》|白皮书). */
    boolean beginsBook(String rest) {
        return neighbours.begins("book", rest);
    }

    /** Whether the word introduces a short name (以下简称). */
    boolean introducesShortName(String word) {
        return shortNames.contains(word);
    }

    boolean isLevel(String word) {
        return levels.contains(word);
    }
}
