package io.mailuo.extract.programme;

import io.mailuo.model.Mention;
import io.mailuo.model.Span;
import io.mailuo.model.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Programmes named without marks: a head noun with a modifier that makes it one particular thing, as object of a verb of running (实施 | 河道清洁
 * 专项行动), in front of one (河道清洁专项行动 | 启动), or with an edition of its own (第三届 … 博览会).
 */
final class PlainNames {

    private static final int LONGEST = 36;
    private static final Pattern LEAD = Pattern.compile("[(（][^)）]*[)）]|\\d+届");

    private static final String JOINTS = "、和与至—";
    private static final String WATERS_AND_HILLS = "湖江河山岛湾海峡港泊洲域";

    private final ProgrammeWords words;
    private final NameParts parts;
    private final HeadEnd ends;
    private final Particularity particularity;

    PlainNames(ProgrammeWords words) {
        this.words = words;
        this.parts = new NameParts(words);
        this.ends = new HeadEnd(words);
        this.particularity = new Particularity(words);
    }

    /**
     * The unquoted programmes of a sentence.
     *
     * @param taken what other rules found in it
     * @param known the names in it that everybody knows, which stay where no longer one has them in it (“三北”工程|六期工程)
     */
    List<Mention.Programme> find(Line line, List<Mention.Programme> taken, List<Mention.Programme> known) {
        List<Mention.Programme> found = new ArrayList<>(known);
        for (int index = 0; index < line.tokens().size(); index++) {
            int last = index;
            ends.at(line, index).flatMap(head -> read(line, last, head)).ifPresent(mention -> {
                boolean named = taken.stream()
                        .anyMatch(other -> other.span().overlaps(mention.span()) || isAppositive(line, mention, other));
                boolean listed = known.stream().anyMatch(name -> endsList(line, mention, name));
                if (!named && !listed) {
                    found.add(mention);
                }
            });
        }
        return found;
    }

    private Optional<Mention.Programme> read(Line line, int last, HeadNoun head) {
        int end = line.tokens().get(last).span().end();
        int headStart = end - head.word().length();
        LeftContext left =
                withoutOwner(line, withoutLead(line, LeftContext.of(line, last, head, words), headStart), headStart);
        int coreStart = Math.min(coreStart(line, left.start(), headStart), headStart);
        if (end - left.start() > LONGEST || !particularity.holds(line, left, coreStart, head, last)) {
            return Optional.empty();
        }
        String name = line.between(left.start(), end);
        boolean numbered =
                head.word().length() > 1 || (Editions.makeEvent(name) && isOneEvent(line, left.start(), last));
        boolean event = head.plain() == HeadNoun.Plain.EVENT;
        if (words.endsInDoctrine(name) || (event && !numbered)) {
            return Optional.empty();
        }
        String core = NameParts.fold(line.between(coreStart, headStart));
        Rule rule = left.edition() ? Rule.EVENT : Rule.HEAD_NOUN;
        return Optional.of(new Mention.Programme(
                new Span(left.start(), end),
                name,
                core.isEmpty() ? parts.core(name) : core,
                head.word(),
                rule.id(),
                words.confidence(rule)));
    }

    /** 第二届|山地自行车赛, not 第9届广交会|第一期线下展, 首届|春节 or …节6|月: the word is the event's own, and no other event is named before it. */
    private boolean isOneEvent(Line line, int start, int last) {
        return !words.standsInside(line.tokens().get(last).text())
                && !line.tokens().get(last - 1).is("m")
                && line.tokens().stream()
                        .limit(last)
                        .filter(token -> token.span().start() >= start)
                        .noneMatch(token -> words.headAtEnd(
                                        line.normal(), start, token.span().end())
                                .filter(head -> head.word().length() > 1)
                                .filter(head -> head.plain() == HeadNoun.Plain.EVENT)
                                .isPresent());
    }

    /** 教师培训行动|“甲计划”: what the quoted name is; an event of its own edition is another (2024…大赛|“甲”活动). */
    private static boolean isAppositive(Line line, Mention.Programme mention, Mention.Programme quoted) {
        return mention.span().end() == quoted.span().start()
                && !(mention.rule().equals(Rule.EVENT.id()) && Editions.makeEvent(mention.name()))
                && line.between(quoted.span().start(), quoted.span().start() + 1)
                        .equals("“");
    }

    /** 甲和|乙战略: the known name is the last of a list. */
    private static boolean endsList(Line line, Mention.Programme mention, Mention.Programme known) {
        int start = known.span().start();
        return known.span().end() == mention.span().end()
                && start > mention.span().start()
                && "和与及、".indexOf(line.before(start)) >= 0;
    }

    /** （记者 某某）|第三届…大赛, 成功举办3届|…大赛: neither a byline nor the number of times is a part of the name. */
    private static LeftContext withoutLead(Line line, LeftContext left, int headStart) {
        Matcher lead = LEAD.matcher(line.between(left.start(), Math.max(left.start(), headStart)));
        return lead.lookingAt() && left.start() + lead.end() < headStart
                ? new LeftContext(left.start() + lead.end(), left.force(), left.edition(), left.counted(), left.bound())
                : left;
    }

    /** 全省 | 甲试点: a word for the owner that begins a name is no part of it (全国 is). */
    private LeftContext withoutOwner(Line line, LeftContext left, int headStart) {
        int index = line.firstFrom(left.start());
        boolean owner = index < line.tokens().size()
                && (words.leadsAsOwner(line.tokens().get(index).text())
                        || words.isOwnerBody(line.tokens().get(index).text())
                        || isBareLevel(line, index))
                && line.tokens().get(index).span().end() < headStart;
        return owner
                ? new LeftContext(
                        line.tokens().get(index).span().end(),
                        left.force(),
                        left.edition(),
                        left.counted(),
                        left.bound())
                : left;
    }

    /** 县 | 第七届 …大赛: a level by itself before the number of an edition. */
    private boolean isBareLevel(Line line, int index) {
        Token level = line.tokens().get(index);
        return level.text().length() == 1
                && words.isLevel(level.text())
                && line.rest(level.span().end()).startsWith("第");
    }

    /** Where the name begins without places and words for its owner; places that it lists are its own (甲、乙两大沙地 | 歼灭战). */
    private int coreStart(Line line, int start, int headStart) {
        int core = start;
        for (int index = line.firstFrom(start); index < line.tokens().size(); index++) {
            Token token = line.tokens().get(index);
            if (token.span().end() > headStart || !(words.isLevel(token.text()) || isArea(token))) {
                break;
            }
            if (isListed(line, index)) {
                return start;
            }
            boolean version = line.rest(token.span().end()).startsWith("版");
            core = token.span().end() + (version ? 1 : 0);
        }
        return core;
    }

    /** 甲 | 至 | 乙: places that the name lists are its own, too. */
    private static boolean isListed(Line line, int index) {
        return index + 2 < line.tokens().size()
                && line.tokens().get(index + 1).text().length() <= 2
                && JOINTS.contains(line.tokens().get(index + 1).text().substring(0, 1))
                && line.tokens().get(index + 2).is("ns");
    }

    /** A place that bodies act for; a lake or a hill only tells which programme it is (镜湖治理工程). */
    private static boolean isArea(Token token) {
        String text = token.text();
        return token.is("ns") && WATERS_AND_HILLS.indexOf(text.charAt(text.length() - 1)) < 0;
    }
}
