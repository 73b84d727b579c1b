package io.mailuo.extract.body;

import io.mailuo.model.Span;
import io.mailuo.model.Token;
import java.util.Optional;

/** A unit named right behind its body: 市教育局 + 政治处, 四川大学 + 某某研究院. */
final class Units {

    /** 某局改革司副司|长: a deputy's title is no unit. */
    private static final String DEPUTY = "副";

    /** 市政府中心工作. */
    private static final String CENTRE = "中心";

    /** 某局|原|党组, 某台|前|党委. */
    private static final String FORMER = "原前";

    private static final int LONGEST = 18;

    private static final String COMPANY = "公司";

    /** 中央纪委 + 国家监委: another body. */
    private static final String SUPERVISION = "监委";

    private static final String STATIONED = "驻";
    private static final String RESIDENT = "resident";
    private static final String CENTRAL = "中央纪委";
    private static final String SHORT = "纪委";
    private static final String DISCIPLINE = "纪律检查委员会";
    private static final String PARTY = "中共";
    private static final String BASE = "base";

    private static final String NUMBERS = "一二三四五六七八九十";

    private static final String LISTING = "、和与及";

    /** How units that are listed end: 处 科 室, 工会 团委. */
    private static final String LISTED = "处科室司会委队";

    private final Heads heads;
    private final Vocabulary vocabulary;
    private final OfficialForms forms;

    Units(Heads heads, Vocabulary vocabulary, OfficialForms forms) {
        this.forms = forms;
        this.heads = heads;
        this.vocabulary = vocabulary;
    }

    /** The unit whose name goes on where a body's name ends, with the body's name in front. */
    Optional<Found> behind(Line line, Found body) {
        Optional<Found> resident = resident(line, body);
        if (resident.isPresent()) {
            return resident;
        }
        int from = behindLetters(line, body.span().end());
        // A tokeniser reads 校党委 as one word.
        int end = body.span().length() == 1 && !line.cut(from)
                ? cell(line, from)
                : Math.max(end(line, from), base(line, from));
        if (end == from) {
            return Optional.empty();
        }
        String own = line.cutOut(former(line, from), end);
        // A branch bears the company's usual name, not that of the holding (中国移动伊春分公司); a cell is the holding's.
        boolean branch = body.rule() == Found.Rule.CENTRAL && body.fullName().endsWith(COMPANY) && !forms.isCell(own);
        Span span = new Span(body.span().start(), end);
        String name = branch ? line.cutOut(span.start(), end) : body.fullName() + own;
        boolean ofUnit = forms.cell(line, span, heads).isPresent();
        String full = ofUnit ? forms.of(name) : branch ? name : forms.of(body.fullName(), own);
        return Optional.of(new Found(span, full, Optional.of(body.fullName()), body.rule()));
    }

    /** Where a name goes on behind the letters that it is known by abroad: 国际某某组织（ABC）|某某技术委员会; the index itself if no such stand there. */
    private static int behindLetters(Line line, int from) {
        int at = from + 1;
        while (line.at(from) == '（' && at < line.end() && Character.isUpperCase(line.at(at))) {
            at++;
        }
        return at > from + 1 && line.at(at) == '）' ? at + 1 : from;
    }

    /**
     * A group that a commission for discipline keeps with another body: 市纪委监委 + 驻市住建局纪检监察组. Its official name has
     * the commission's short one.
     */
    private Optional<Found> resident(Line line, Found body) {
        int from = body.span().end();
        if (!line.has(from, STATIONED) || !line.has(from - SUPERVISION.length(), SUPERVISION)) {
            return Optional.empty();
        }
        int at = from;
        while (at < Math.min(line.end(), from + LONGEST) && Line.han(line.at(at))) {
            Optional<Heads.Head> head =
                    heads.unitAt(line, at).filter(unit -> unit.kind().equals(RESIDENT));
            if (head.isPresent()) {
                int start = line.has(body.span().start() - CENTRAL.length(), CENTRAL)
                        ? body.span().start() - CENTRAL.length()
                        : body.span().start();
                int end = at + head.get().word().length();
                Span span = new Span(start, end);
                int party = body.fullName().indexOf(DISCIPLINE);
                String full = party < 0
                        ? line.cutOut(start, end)
                        : body.fullName().substring(PARTY.length(), party)
                                + line.cutOut(line.text().indexOf(SHORT, start), end);
                return Optional.of(new Found(span, full, Optional.of(body.fullName()), body.rule()));
            }
            at++;
        }
        return Optional.empty();
    }

    /** Where the base ends that another body keeps for the one before: 某某研究中心|某大学研究基地; the index itself if none does. */
    private int base(Line line, int from) {
        for (int at = from + 2; at < Math.min(line.end(), from + LONGEST) && Line.han(line.at(at - 1)); at++) {
            boolean kept = heads.unitAt(line, at)
                    .filter(head -> head.kind().equals(BASE))
                    .isPresent();
            if (kept && heads.end(line, at)) {
                return cell(line, at);
            }
        }
        return from;
    }

    /** Where the unit ends that is the longest head at an index. */
    private int cell(Line line, int from) {
        int end = from
                + heads.unitAt(line, from).map(head -> head.word().length()).orElse(0);
        return ends(line, end) ? end : from;
    }

    /** 某局原党组书记: where the unit's name begins behind a word that says it is over. */
    static int former(Line line, int from) {
        return FORMER.indexOf(line.at(from)) >= 0 && line.cut(from) && line.cut(from + 1) ? from + 1 : from;
    }

    /** A unit of the same body listed behind a unit of it: 市教育局财务处 + 、人事处. */
    Optional<Found> next(Line line, Found unit) {
        int from = unit.span().end() + 1;
        if (unit.unitOf().isEmpty() || LISTING.indexOf(line.at(from - 1)) < 0) {
            return Optional.empty();
        }
        int end = end(line, from);
        return end > from + 1 && LISTED.indexOf(line.at(end - 1)) >= 0
                ? unit.unitOf()
                        .map(body -> new Found(
                                new Span(from, end),
                                forms.of(body, line.cutOut(from, end)),
                                Optional.of(body),
                                Found.Rule.RELATIVE))
                : Optional.empty();
    }

    /** Whether a unit is a body in its own right (a school's college, a company's branch): its name does not speak of the body above. */
    boolean standsAlone(Line line, Found body, Found unit) {
        String own = line.cutOut(body.span().end(), unit.span().end());
        return vocabulary.standsAlone(own);
    }

    private int end(Line line, int from) {
        int limit = Math.min(line.end(), from + LONGEST);
        int best = from;
        int at = former(line, from);
        while (at < limit && line.cut(from)) {
            Optional<Heads.Head> head = heads.unitAt(line, at);
            if (head.isPresent()) {
                int end = at + head.get().word().length();
                boolean core = at > former(line, from)
                        || (head.get().word().length() > 1 && !head.get().word().equals(CENTRE));
                boolean company = line.has(at - 1, COMPANY);
                boolean deputy = head.get().word().length() == 1 && line.has(at - 1, DEPUTY);
                boolean whole = vocabulary.endsWhole(line.text(), end);
                if (end <= limit && ends(line, end) && core && !company && !deputy && !whole) {
                    best = end;
                }
            }
            Optional<Token> token = line.token(at);
            boolean joint = best == from && at > from && line.has(at, "与");
            if (token.isEmpty()
                    || actsOnNext(line, token.get())
                    || !(inside(token.get()) || joint || placed(line, token.get()))) {
                break;
            }
            at++;
        }
        return best;
    }

    /** 县教育局 + 指导|县职教中心: another body's name begins behind the verb. */
    private boolean actsOnNext(Line line, Token token) {
        int end = token.span().end();
        return vocabulary.actsOnBody(token.text()) && vocabulary.levels().longest(line.text(), end, line.end()) > 0;
    }

    /** A tokeniser reads 党委书记 and 总支书记 as one word. */
    private static boolean ends(Line line, int end) {
        return line.cut(end) || line.has(end, "书记") || line.has(end, "副书记");
    }

    /** 某溪 + 分站: a name that a tokeniser takes for a person's, right before a long head. */
    private boolean placed(Line line, Token token) {
        return token.is("nr")
                && heads.unitAt(line, token.span().end())
                        .filter(head -> head.word().length() > 1)
                        .isPresent();
    }

    private boolean inside(Token token) {
        boolean digit = token.is("m")
                && (token.text().startsWith("第") || (token.text().length() == 1 && NUMBERS.contains(token.text())));
        boolean noun = (token.is("n") && !token.is("nr"))
                || token.is("vn")
                || token.is("b")
                || token.is("j")
                || token.is("f")
                || token.is("g")
                || token.is("q");
        boolean verb = (token.is("v") || token.is("a")) && vocabulary.isVerb(token.text());
        boolean other = token.text().endsWith("政府")
                || (token.text().length() == 2 && token.text().endsWith("委"))
                || token.text().endsWith(SUPERVISION);
        return (noun || verb || digit) && !other && !vocabulary.isStop(token.text());
    }
}
