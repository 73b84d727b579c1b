package io.mailuo.extract.programme;

import io.mailuo.extract.programme.ProgrammeWords.Force;
import io.mailuo.model.Mention;
import io.mailuo.model.Span;
import io.mailuo.model.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Programmes named in quotation marks: with a head noun behind (“甲”计划), as object or subject of a verb of running (推出“甲”, “甲”正式启动), or in a
 * list whose last member has the head noun of all (“甲”“乙”等应用).
 */
final class QuotedNames {

    private static final Pattern DIGIT_FIRST = Pattern.compile("\\d.*");
    private static final Pattern SO_MANY_GREAT = Pattern.compile("[两三四五六七八九十]大");
    private static final Pattern ORDINAL = Pattern.compile("首|第.*");
    /** “甲”“乙”系列|行动: several in a row are a series of what each of them is. */
    private static final Pattern SERIES = Pattern.compile("^一?系列");

    private static final Set<String> JOINTS = Set.of("", "、", "和", "与", "及", "以及", "，", ",");

    private final ProgrammeWords words;
    private final NameParts parts;
    private final BehindQuotation behind;

    QuotedNames(ProgrammeWords words) {
        this.words = words;
        this.parts = new NameParts(words);
        this.behind = new BehindQuotation(words);
    }

    /**
     * The programmes in quotation marks of a sentence.
     *
     * @param recurring quoted words that the article has more than once
     */
    List<Mention.Programme> find(Line line, Set<String> recurring) {
        List<Mention.Programme> found = new ArrayList<>();
        for (List<Quotation> list : lists(line)) {
            found.addAll(read(line, list, recurring));
        }
        return found;
    }

    /** Quotations with nothing but a joint between them. */
    private static List<List<Quotation>> lists(Line line) {
        List<List<Quotation>> lists = new ArrayList<>();
        int end = -1;
        for (Quotation quotation : Quotation.quoted(line)) {
            boolean joined = end >= 0
                    && JOINTS.contains(line.between(end, quotation.outer().start()));
            if (!joined) {
                lists.add(new ArrayList<>());
            }
            lists.get(lists.size() - 1).add(quotation);
            end = quotation.outer().end();
        }
        return lists;
    }

    private List<Mention.Programme> read(Line line, List<Quotation> list, Set<String> recurring) {
        Governor governor = Governor.of(line, list.get(0).outer().start(), words);
        int end = list.get(list.size() - 1).outer().end();
        int rest = skipRest(line, end, list.size() > 1);
        Optional<HeadPhrase> head = HeadPhrase.behind(line, rest, words);
        int named = head.map(HeadPhrase::end).orElse(rest);
        boolean run = behind.isRun(line, named);
        boolean ran = run || behind.achieves(line, list.get(0), named) || behind.isDefined(line, named);
        boolean other = (governor.refused() && !run) || words.isRefusedAfter(line, rest);
        boolean way = governor.runs() && words.isWay(line.rest(rest));
        boolean effect = list.size() == 1 && behind.hasEffect(line, list.get(0), rest);
        boolean counted =
                governor.runs() && DIGIT_FIRST.matcher(line.rest(rest)).matches();
        boolean refused = other || (!ran && !way && !counted && BehindQuotation.modifies(line, rest));
        // “甲”“乙”|等|政策: what a list of names is summed up as.
        boolean measures = list.size() > 1
                && rest > end
                && head.filter(phrase -> words.kinds().isMeasure(phrase.head())).isPresent();
        boolean summed =
                measures || (head.isPresent() && isSummedUp(line, head.get().end()));
        List<Mention.Programme> found = new ArrayList<>();
        for (Quotation quotation : list) {
            boolean first = quotation.equals(list.get(0));
            boolean last = quotation.outer().end() == end;
            Evidence evidence = new Evidence(
                    governor,
                    head,
                    end,
                    rest,
                    other,
                    refused,
                    ran || effect,
                    recurring.contains(quotation.inner()),
                    summed);
            if (isProgramme(quotation.inner(), evidence, line, first)) {
                found.add(
                        mention(line, quotation, first ? governor : null, head, last && rest == end, list.size() > 1));
            }
        }
        return found;
    }

    private record Evidence(
            Governor governor,
            Optional<HeadPhrase> head,
            int end,
            int rest,
            boolean other,
            boolean refused,
            boolean ran,
            boolean recurring,
            boolean summed) {

        boolean runs() {
            return governor.runs() || ran;
        }

        /** “十四五”|水网|规划: more than the head noun stands behind. */
        boolean modified() {
            return head.map(phrase -> phrase.end() - phrase.head().word().length() - end >= 2)
                    .orElse(false);
        }

        boolean pushed() {
            return governor.force().isPresent() && governor.force().get() == Force.PUSH;
        }
    }

    private boolean isProgramme(String inner, Evidence evidence, Line line, boolean first) {
        boolean headed = evidence.head().map(phrase -> phrase.head().always()).orElse(false);
        boolean quotes = words.beginsWithVerb(inner) && !headed;
        boolean doctrine = words.isDoctrine(inner)
                && evidence.head().map(HeadPhrase::head).filter(words::teaches).isEmpty()
                && !isEdition(line, inner, evidence);
        boolean sentence = evidence.rest() > evidence.end() && inner.contains("的");
        // 启动“我为群众办实事行动”: with a head noun of its own a name may speak.
        boolean own = evidence.governor().runs() && endsInOwnHead(inner);
        if (!QuotedShape.canBeName(inner, headed || own) || doctrine || quotes || sentence || words.isMeeting(inner)) {
            return false;
        }
        if (QuotedShape.isPlanPeriod(inner)) {
            if (evidence.other()) {
                return false;
            }
            return isOfPeriod(inner, evidence, line, first);
        }
        if (words.isDoctrine(inner)
                && evidence.head().filter(phrase -> describes(line, phrase)).isPresent()) {
            return false;
        }
        if (words.isFigure(inner)) {
            boolean strong = evidence.head()
                    .filter(phrase -> phrase.head().plain() == HeadNoun.Plain.STRONG)
                    .isPresent();
            return headed && words.headAtEnd(inner).isEmpty() && (strong || evidence.runs());
        }
        if (headed) {
            return true;
        }
        if (endsInOwnHead(inner)) {
            return !evidence.other() || evidence.runs();
        }
        if (QuotedShape.isNumberedMeasures(inner)) {
            return !evidence.refused() || evidence.runs();
        }
        if (evidence.head().isPresent()) {
            boolean returns = evidence.recurring() && !evidence.other();
            return evidence.runs() || evidence.pushed() || returns || evidence.summed();
        }
        return !evidence.refused()
                && !isOneOfAClass(line, line.lastBefore(line.normal().indexOf(inner, line.start()) - 1))
                && isBareProgramme(inner, evidence, line);
    }

    /** 第二届|“甲乙”|技能大赛: words of doctrine that an event bears. */
    private static boolean isEdition(Line line, String inner, Evidence evidence) {
        int mark = line.normal().indexOf(inner, line.start()) - 1;
        return mark >= line.start()
                && Editions.ending(line.between(line.start(), mark)).isPresent()
                && evidence.head()
                        .filter(phrase -> phrase.head().plain() == HeadNoun.Plain.EVENT)
                        .isPresent();
    }

    /** “十四五”|水网|规划: a period with a plan, or with something particular that is done in it. */
    private boolean isOfPeriod(String inner, Evidence evidence, Line line, boolean first) {
        if (evidence.head().filter(phrase -> phrase.head().word().length() > 2).isPresent()) {
            return true;
        }
        boolean own = evidence.head()
                .filter(phrase -> words.isPlan(phrase.head()) || hasOwnWord(line, evidence.end(), phrase))
                .isPresent();
        boolean modified =
                hasModifier(line, evidence.governor(), inner) || evidence.modified() || isWholePlan(line, evidence);
        return first && own && modified;
    }

    /** “十四五”规划 | 收官, but not “十四五”规划 | 项目, “十四五”规划 | 与丙地的乙项目, nor in the title of a briefing (“完成‘十四五’规划”). */
    private boolean isWholePlan(Line line, Evidence evidence) {
        return line.before(evidence.end()) != '’'
                && evidence.head()
                        .filter(phrase -> words.isWholePlan(phrase.head()))
                        .filter(phrase -> !BehindQuotation.modifies(line, phrase.end()))
                        .filter(phrase -> "与和及"
                                        .indexOf(line.rest(phrase.end())
                                                .concat("。")
                                                .charAt(0))
                                < 0)
                        .isPresent();
    }

    /** Whether more than class words stands before the head noun. */
    private boolean hasOwnWord(Line line, int from, HeadPhrase phrase) {
        return line.tokens().stream()
                .filter(token -> token.span().start() >= from
                        && token.span().end()
                                <= phrase.end() - phrase.head().word().length())
                .anyMatch(token -> !words.isClassWord(token.text()));
    }

    /** 12 | 项 | “甲”, 一批“甲”, 甲 | 中 | “乙”: what is counted or found among others is a class. */
    private boolean isOneOfAClass(Line line, int before) {
        if (before < 0) {
            return false;
        }
        Token token = line.tokens().get(before);
        boolean counted = before > 0
                && words.measuresThings(token.text())
                && line.tokens().get(before - 1).is("m")
                && !ORDINAL.matcher(line.tokens().get(before - 1).text()).matches();
        return counted || token.is("f") || words.isVague(token.text());
    }

    /** “甲”合作|标志性|工程: behind words of doctrine the head noun has only a describing word. */
    private boolean describes(Line line, HeadPhrase phrase) {
        int last = line.lastBefore(phrase.end() - phrase.head().word().length());
        return last >= 0 && words.isManner(line.tokens().get(last).text());
    }

    /** “甲甲工程”: the quoted words bring their own head noun, and more before it than a class word (“责任清单”). */
    private boolean endsInOwnHead(String inner) {
        Optional<HeadNoun> head = words.headAtEnd(inner).filter(HeadNoun::always);
        int own = inner.length() - head.map(noun -> noun.word().length()).orElse(0);
        return head.isPresent() && own >= 2 && !words.isClassWord(inner.substring(0, own));
    }

    /** “甲行动计划”|合作备忘录, “乙行动”|志愿服务队: the quoted words are the name, and what is behind is another thing. */
    private boolean endsInStrongHead(String inner) {
        return endsInOwnHead(inner)
                && words.headAtEnd(inner)
                        .filter(noun -> noun.plain() == HeadNoun.Plain.STRONG)
                        .isPresent();
    }

    private boolean isBareProgramme(String inner, Evidence evidence, Line line) {
        boolean other = words.endsAsOther(inner) && !evidence.ran() && !QuotedShape.isCoined(inner);
        if (inner.length() < 3
                || other
                || (QuotedShape.isRoute(inner) && words.headAtEnd(inner).isEmpty())) {
            return false;
        }
        boolean coined = QuotedShape.isCoined(inner) || words.headAtEnd(inner).isPresent();
        boolean alone = !behind.leadsOn(line, evidence.rest());
        return evidence.runs() || (coined && evidence.pushed() && alone);
    }

    private static boolean hasModifier(Line line, Governor governor, String inner) {
        int quote = line.normal().indexOf(inner, governor.start());
        return governor.force().isPresent() && quote - governor.start() > 2;
    }

    /** Passes over 等 and a quantity behind a list: 等 | 3项 | 应用, 三大 | 行动. */
    private static int skipRest(Line line, int end, boolean listed) {
        int index = line.firstFrom(end);
        int reached = end;
        boolean summed = index < line.tokens().size()
                && (line.tokens().get(index).text().equals("等")
                        || (listed && isNumber(line.tokens().get(index))));
        if (!summed) {
            return end;
        }
        while (index < line.tokens().size()) {
            Token token = line.tokens().get(index);
            if (!token.text().equals("等")
                    && !isNumber(token)
                    && !token.is("q")
                    && !token.text().equals("大")) {
                break;
            }
            reached = token.span().end();
            index++;
        }
        return reached;
    }

    /** 三 | 项, 三大: a number, or one with the word for what it sums up. */
    private static boolean isNumber(Token token) {
        return token.is("m") || SO_MANY_GREAT.matcher(token.text()).matches();
    }

    /** “甲”改造 等 几大 专项行动: what a list is summed up as says what its members are. */
    private boolean isSummedUp(Line line, int end) {
        int rest = skipRest(line, end, false);
        return rest > end
                && HeadPhrase.behind(line, rest, words)
                        .filter(phrase -> phrase.head().always())
                        .isPresent();
    }

    private Mention.Programme mention(
            Line line,
            Quotation quotation,
            @org.jspecify.annotations.Nullable Governor governor,
            Optional<HeadPhrase> phrase,
            boolean attached,
            boolean listed) {
        int start = governor == null ? quotation.outer().start() : governor.start();
        Optional<HeadPhrase> head = phrase.filter(noun -> !noun.head().outside())
                .filter(noun -> noun.head().always() || !endsInStrongHead(quotation.inner()));
        boolean whole = attached
                && head.isPresent()
                && !(listed
                        && SERIES.matcher(line.rest(quotation.outer().end())).lookingAt());
        int end = whole ? head.get().end() : quotation.outer().end();
        String name = line.between(start, end);
        if (head.isPresent() && !whole) {
            name += SERIES.matcher(head.get().head().word()).replaceFirst("");
        }
        String inner = quotation.inner();
        boolean vague = NameParts.fold(inner).length() < 3 || QuotedShape.isPlanPeriod(inner);
        String core = vague
                ? NameParts.fold(line.between(start, quotation.outer().end()))
                : Governor.edition(line.between(
                                start, Math.max(start, quotation.outer().start())))
                        + parts.core(inner);
        String noun = head.map(found -> found.head().word()).orElse(parts.head(inner));
        Rule rule = head.isEmpty() ? Rule.GOVERNED_QUOTE : listed ? Rule.SHARED_HEAD : Rule.QUOTED_HEAD;
        return new Mention.Programme(new Span(start, end), name, core, noun, rule.id(), words.confidence(rule));
    }
}
