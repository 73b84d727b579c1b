package io.mailuo.relate.programme;

import io.mailuo.lexicon.Confidences;
import io.mailuo.lexicon.Lexicon;
import io.mailuo.lexicon.Roles;
import io.mailuo.model.Mention;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Words that tie people and bodies to programmes, from the tables {@code programme-ties} and {@code programme-verbs}. */
final class TieWords {

    private static final int LONGEST_MEMBER = 8;
    /** Characters of a head noun that point back to the whole of it (大赛 for 技能大赛). */
    private static final int SHORTEST_HEAD = 2;

    private static final Pattern FIRST_ADVERB = Pattern.compile("^[要将也还又就已]");
    private static final Pattern FIRST_ADVERB_OF_VERB = Pattern.compile("^[将也还又就已]");

    private final Roles roles;
    private final CeremonyWords ceremonies;
    private final BriefingWords briefings;
    private final SessionWords sessions;
    private final SpeechWords speech;
    private final OthersWords others;
    private final HostWords hosts;
    private final Roles nouns;
    private final Set<String> joining;
    private final Set<String> governing;
    private final Set<String> behind;
    private final Set<String> derivedHeads;
    private final Set<String> doctrines;
    private final Set<String> proposals;
    private final Confidences confidences;

    TieWords(Lexicon lexicon) {
        confidences = Confidences.from(lexicon);
        roles = Roles.of(lexicon, "programme-ties", "kind");
        ceremonies = new CeremonyWords(roles);
        briefings = new BriefingWords(roles);
        sessions = new SessionWords(roles);
        speech = new SpeechWords(roles);
        others = new OthersWords(roles);
        hosts = new HostWords(roles);
        nouns = Roles.of(lexicon, "programme-owner-nouns", "noun");
        joining = new HashSet<>(roles.words("join"));
        joining.addAll(lexicon.words("programme-verbs", "force", "join"));
        governing = lexicon.words("programme-verbs");
        behind = lexicon.words("programme-verbs", "after", "yes");
        doctrines = lexicon.words("programme-doctrines");
        proposals = lexicon.words("programme-neighbours", "side", "proposal-head");
        derivedHeads = new HashSet<>(lexicon.words("programme-heads"));
        derivedHeads.removeAll(lexicon.words("programme-heads", "derived", ""));
    }

    /** Whether a programme is a proposal by a word of doctrine, which many take up and nobody runs alone (“一带一路”倡议). */
    boolean isProposal(Mention.Programme programme) {
        return doctrines.contains(programme.core())
                && (programme.head().isEmpty() || proposals.contains(programme.head()));
    }

    /** Whether the verb says that its subject goes somewhere (来到|甲工程建设现场). */
    boolean visits(String verb) {
        return roles.has("visit", verb);
    }

    /** Whether a text behind a programme begins with the place where it is being built. */
    boolean isSite(String rest) {
        return roles.begins("site", rest);
    }

    /** Words for the sittings of bodies. */
    SessionWords sessions() {
        return sessions;
    }

    /** Words for openings and what people do at them. */
    CeremonyWords ceremonies() {
        return ceremonies;
    }

    /** Words for press conferences. */
    BriefingWords briefings() {
        return briefings;
    }

    /** Words that tell how far somebody speaks. */
    SpeechWords speech() {
        return speech;
    }

    /** Words that say that a programme is others' than those who are named with it. */
    OthersWords others() {
        return others;
    }

    /** How far a rule is to be trusted, from 0 to 1. */
    double confidence(String rule) {
        return confidences.of(rule);
    }

    /** Whether a verb reports what somebody says, or what somebody thinks of a thing. */
    boolean reports(String verb) {
        return roles.has("speak", verb) || roles.has("assess", verb);
    }

    boolean leads(String verb) {
        return roles.has("lead", verb);
    }

    boolean joins(String verb) {
        return joining.contains(verb);
    }

    boolean carriesOut(String verb) {
        return roles.has("carry", verb);
    }

    boolean governs(String verb) {
        return governing.contains(verb);
    }

    /** Whether the verb behind a programme's name says that it is run (“甲”深入|实施). */
    boolean runsBehind(String verb) {
        return behind.contains(verb) || roles.has("behind", verb);
    }

    /** Whether the words before the first comma of a sentence take up one side of its matter (人才方面，…). */
    boolean endsAspect(String begin) {
        return roles.ends("aspect", begin);
    }

    /** Whether the label of a turn is that of who is interviewed (答). */
    boolean answers(String label) {
        return roles.has("answer", label.strip());
    }

    /** Whether the words before a colon announce a turn of a conversation (记者, 大众日报记者, 问, 答). */
    boolean asksOrAnswers(String label) {
        return answers(label) || roles.ends("ask", label.strip());
    }

    /** Whether the label of a turn is that of who asks. */
    boolean asks(String label) {
        return roles.ends("ask", label.strip());
    }

    /** Whether the noun says that a reporter asks an official (采访, 提问). */
    boolean isInterview(String noun) {
        return roles.has("interview", noun);
    }

    /** The word for several parties that a clause begins with (双方, 三地). */
    Optional<String> parties(String clause) {
        return roles.words("parties").stream().filter(clause::startsWith).findFirst();
    }

    /** Whether the verb says that somebody holds an office (任). */
    boolean serves(String verb) {
        return roles.has("serve", verb);
    }

    /** Whether the verb is what people do in person (出席). */
    boolean attends(String verb) {
        return roles.has("attend", verb);
    }

    /** Whether words point back to a programme with this head noun (这个计划, 这一行动). */
    boolean pointsAt(String text, String head) {
        return !head.isEmpty() && roles.words("anaphor").stream().anyMatch(word -> text.contains(word + head));
    }

    /** Whether the text behind a programme, of which 为 stands before it, says that it is opened (揭牌). */
    boolean unveils(String rest) {
        return roles.begins("unveil", rest);
    }

    /** Whether the words between a programme and a name are the office of who heads it (负责人). */
    boolean isHead(String office) {
        return roles.has("head", office);
    }

    /** Whether the verb makes its object the name that a body gives to another (被省民政厅|确定为|…试点). */
    boolean confers(String rest) {
        return roles.begins("confer", rest);
    }

    /** Whether a body only deliberates, so that what its head speaks of is run by others (政协, 人大). */
    boolean deliberates(String body) {
        return roles.words("deliberating").stream().anyMatch(body::contains);
    }

    /** Whether a programme is one of delegates by the clause that names it (“代表直通车”, 委员“服务为民”活动). */
    boolean isOfDelegates(String clause) {
        return roles.words("delegate").stream().anyMatch(clause::contains);
    }

    /** Whether a sentence that begins so is the reporter's own. */
    boolean stopsSpeech(String sentence) {
        return roles.begins("stop", sentence);
    }

    /** Whether the text behind a body's name shows that it only reports (新华社|电). */
    boolean reportsNews(String rest) {
        return roles.begins("media", rest);
    }

    /** What the mentions of one programme share: the core, and a head noun that makes a thing of its own (“甲”示范带). */
    String key(Mention.Programme programme) {
        return programme.core() + "|" + (derivedHeads.contains(programme.head()) ? programme.head() : "");
    }

    boolean isOfficialTitle(String title) {
        return !roles.ends("unofficial", title);
    }

    /** Whether the noun behind 作 or 作了 reports speech (对“甲”作了 | 解读). */
    boolean isAccount(String noun) {
        return roles.has("account", noun);
    }

    /** Whether a text ends with a noun for an account of something (关于…实施情况的|汇报). */
    boolean endsAccount(String text) {
        return roles.ends("account", text);
    }

    /** Whether the word introduces what an account is of (就, 对, 围绕). */
    boolean isTopic(String word) {
        return roles.has("topic", word);
    }

    /** Whether the words between two actors say that they act together (联合, 会同). */
    boolean areTogether(String between) {
        return roles.has("together", between)
                || goesWith(FIRST_ADVERB.matcher(between).replaceFirst(""));
    }

    /** Whether the words behind 我们 say that it acts with whom they lead to (和, 将会同). */
    boolean actTogether(String between) {
        String bare = FIRST_ADVERB_OF_VERB.matcher(between).replaceFirst("");
        return roles.has("together", between) || roles.has("together", bare);
    }

    /** Whether the text behind a place says that something is held there (举行). */
    boolean isHeld(String rest) {
        return roles.begins("held", rest);
    }

    /** Words for hosting. */
    HostWords hosts() {
        return hosts;
    }

    /** Whether a clause behind a list of bodies says nothing but that they host (具体负责). */
    boolean isHosting(String clause) {
        return roles.has("host", clause) || roles.has("cohost", clause);
    }

    /** Whether a body is a department, whose head speaks for the area more than for it. */
    boolean isDepartment(String body) {
        return roles.ends("department", body);
    }

    /** Whether a title only says that its bearer sits in a body (常委, 委员). */
    boolean isSeat(String title) {
        return roles.ends("seat", title);
    }

    /** Whether the noun behind somebody's name and 的 is what they say (讲话). */
    boolean isAddress(String noun) {
        return roles.has("address", noun);
    }

    /** Whether a headline ends with a word for what somebody says (政府工作报告). */
    boolean endsAddress(String headline) {
        return roles.ends("address", headline);
    }

    /** Whether a noun right before a programme's name ends the name of a body (街道, 局). */
    boolean endsUnnamedBody(String noun) {
        return isDepartment(noun) || roles.ends("unnamed", noun);
    }

    /** Whether a text begins with what those are called whom a programme has chosen (专家, 创业领军人才). */
    boolean beginsMember(String behind) {
        String begin = behind.substring(0, Math.min(LONGEST_MEMBER, behind.length()));
        return roles.words("member").stream()
                .map(begin::indexOf)
                .anyMatch(at -> at >= 0 && begin.substring(0, at).chars().allMatch(Character::isIdeographic));
    }

    /** Whether a body is an office inside another (规划处). */
    boolean isOffice(String body) {
        return roles.ends("office", body);
    }

    /** Whether a body is the party's group inside another (局党组): its secretary speaks for the whole. */
    boolean isPartyGroup(String body) {
        return roles.ends("party-group", body);
    }

    /** Whether the verb makes its object act (要求, 组织). */
    boolean sets(String verb) {
        return roles.has("set", verb);
    }

    /** Whether what follows a person is what that person thinks or has said (某某|关于…的重要论述). */
    boolean tellsThought(String rest) {
        return roles.begins("thought", rest);
    }

    /** Whether a clause ends with what somebody has told or expects others to do (对…的嘱托). */
    boolean endsThought(String clause) {
        return roles.ends("thought-end", clause);
    }

    /** Whether a clause says on what occasion something was done (之际). */
    boolean endsOccasion(String clause) {
        return roles.ends("occasion", clause);
    }

    /** Whether the verb gives a task of its subject to its object (委托). */
    boolean entrusts(String verb) {
        return roles.has("entrust", verb);
    }

    /** Whether the word leads to who helps the subject (会同). */
    boolean goesWith(String word) {
        return roles.has("with", word);
    }

    /** Whether the verb, before 的, says that its subject made what follows (组织的). */
    boolean makes(String verb) {
        return roles.has("make", verb);
    }

    /** Whether the noun names the kind of body that a speaker may mean by it (学校). */
    boolean isOwnKind(String noun) {
        return nouns.isRole(noun);
    }

    /** Whether a common noun may stand for a body of this name (学校: …中学). */
    boolean standsFor(String noun, String body) {
        return nouns.isRole(noun) && nouns.ends(noun, body);
    }

    /** Whether a clause has a subject of its own that is nobody in particular (各地, 你们). */
    boolean hasOtherSubject(String clause) {
        return roles.words("others").stream().anyMatch(clause::contains);
    }

    /** Whether a clause says what should be done (要…). */
    boolean urges(String clause) {
        return roles.words("urge").stream()
                .anyMatch(word -> word.length() > 1 ? clause.contains(word) : clause.startsWith(word));
    }

    /** Whether the word is how a speaker calls the body spoken for (我们). */
    boolean isSelf(String word) {
        return roles.has("we", word);
    }

    /** Whether a sentence that begins so speaks of a programme with this head noun (该行动由…, 本次大赛… of a 技能大赛). */
    boolean pointsBack(String begin, String head) {
        return roles.words("anaphor").stream()
                .map(word -> begin.indexOf(word) < 0 ? "" : begin.substring(begin.indexOf(word) + word.length()))
                .anyMatch(behind -> behind.startsWith(head)
                        || behind.startsWith("活动")
                        || IntStream.rangeClosed(1, head.length() - SHORTEST_HEAD)
                                .anyMatch(from -> behind.startsWith(head.substring(from))));
    }

    /** Whether the subject of a sentence is another word for a contest with this head noun (本届赛事, 比赛 of a 技能大赛). */
    boolean namesContest(String subject, String head) {
        String bare = roles.words("anaphor").stream()
                .filter(subject::startsWith)
                .findFirst()
                .map(word -> subject.substring(word.length()))
                .orElse(subject);
        return roles.has("contest", bare) && roles.ends("contest-end", head);
    }

    /** Whether a word points back to what was named before (本次). */
    boolean pointsBack(String word) {
        return roles.has("anaphor", word);
    }
}
