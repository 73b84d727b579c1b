package io.mailuo.extract.programme;

import io.mailuo.model.Mention;
import io.mailuo.model.Span;
import io.mailuo.model.TaggedSpan;
import io.mailuo.model.TaggedSpan.Kind;
import io.mailuo.model.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Programmes that the tagger sees and the rules do not, or whose names it sees to end elsewhere: names in marks that no verb of running
 * governs (某局“甲乙丙”、某局“丁戊己”), names that go on behind their marks (“甲”万名医师支援基层计划). The words must allow it.
 */
final class TaggedProgrammes {

    /** Added to the id of the rule whose name the tagger made longer or shorter. */
    private static final String TAGGED = "+tagged";

    /** Confidence below which the tagger's opinion is not heard. */
    private static final double LEAST = .75;
    /** Confidence from which it begins a name without marks, or moves the end of one. */
    private static final double STRONG = .9;
    /** Confidence from which a name may go on to words that no head noun ends. */
    private static final double SURE = .95;

    private static final int SHORTEST_QUOTED = 3;
    private static final int SHORTEST_PLAIN = 9;
    /** Characters that a rule may have read too many. */
    private static final int MOST_TRIMMED = 2;

    private static final String DASH = "——";
    private static final String OPEN = "“‘「『《（(";
    private static final String CLOSE = "”’」』》）)";

    private final ProgrammeWords words;
    private final NameParts parts;

    TaggedProgrammes(ProgrammeWords words) {
        this.words = words;
        this.parts = new NameParts(words);
    }

    /** The programmes of a sentence: what the rules found, corrected, and what only the tagger sees. */
    List<Mention.Programme> with(Line line, List<Mention.Programme> read) {
        List<Mention.Programme> all = new ArrayList<>(read);
        for (TaggedSpan whole : line.sentence().tags()) {
            TaggedSpan tag = withoutKind(line, whole);
            if (tag.kind() != Kind.PROGRAMME || tag.confidence() < LEAST || !isBalanced(line.at(tag.span()))) {
                continue;
            }
            List<Mention.Programme> over = all.stream()
                    .filter(mention -> mention.span().overlaps(tag.span()))
                    .toList();
            if (over.isEmpty() && isName(line, tag)) {
                all.add(mention(line, tag.span(), Rule.TAGGED.id()));
            } else if (over.size() == 1 && isBetter(line, tag, over.get(0).span())) {
                all.remove(over.get(0));
                all.add(mention(line, tag.span(), over.get(0).rule() + TAGGED));
            }
        }
        return all;
    }

    /** 国家重点工程——|甲水利枢纽工程: what stands before the dash only says of what kind it is. */
    private TaggedSpan withoutKind(Line line, TaggedSpan tag) {
        String name = line.at(tag.span());
        int dash = name.lastIndexOf(DASH);
        boolean kind = dash > 0
                && isBalanced(name.substring(0, dash))
                && words.headAtEnd(name.substring(0, dash)).isPresent();
        return kind
                ? new TaggedSpan(
                        new Span(
                                tag.span().start() + dash + DASH.length(),
                                tag.span().end()),
                        tag.kind(),
                        tag.confidence())
                : tag;
    }

    /** Whether the tagger's opinion was needed for a mention. */
    static boolean decided(Mention.Programme mention) {
        return mention.rule().equals(Rule.TAGGED.id()) || mention.rule().endsWith(TAGGED);
    }

    private Mention.Programme mention(Line line, Span span, String rule) {
        String name = line.at(span);
        return new Mention.Programme(
                span, name, parts.core(name), parts.head(name), rule, words.confidence(Rule.TAGGED));
    }

    private static boolean isBalanced(String name) {
        int depth = 0;
        for (int i = 0; i < name.length() && depth >= 0; i++) {
            depth += OPEN.indexOf(name.charAt(i)) >= 0 ? 1 : CLOSE.indexOf(name.charAt(i)) >= 0 ? -1 : 0;
        }
        return depth == 0 && name.chars().noneMatch(Character::isWhitespace);
    }

    private boolean isName(Line line, TaggedSpan tag) {
        String name = line.at(tag.span());
        if (name.startsWith("《")) {
            return false;
        }
        return name.startsWith("“") ? isQuoted(line, tag.span(), name) : isPlain(line, tag, name);
    }

    /** Marked words behind the body that runs them (医保局“甲”), or with a head noun that makes programmes of any (“甲”管理办法). */
    private boolean isQuoted(Line line, Span span, String name) {
        boolean headed = words.headAtEnd(NameParts.fold(name)).isPresent();
        String inner = RepeatedNames.inner(name);
        if (!isFree(line, span, headed) || !isWhole(name) || words.isDoctrine(inner) || words.isMeeting(inner)) {
            return false;
        }
        if (inner.length() == name.length() - 2) {
            return inner.length() >= SHORTEST_QUOTED
                    && QuotedShape.canBeName(inner, false)
                    && words.endsOwner(line.between(line.start(), span.start()))
                    && !BehindQuotation.modifies(line, span.end());
        }
        return headed
                && inner.length() > 1
                && QuotedShape.canBeName(inner, true)
                && isUnbroken(line, span)
                && !line.rest(span.end()).startsWith("于")
                && !words.isRefusedAfter(line, span.start() + inner.length() + 2);
    }

    private boolean isPlain(Line line, TaggedSpan tag, String name) {
        boolean strong = words.headAtEnd(name)
                .filter(noun -> noun.plain() == HeadNoun.Plain.STRONG)
                .isPresent();
        Token first = line.tokens()
                .get(Math.min(line.firstFrom(tag.span().start()), line.tokens().size() - 1));
        return strong
                && tag.confidence() >= STRONG
                && name.length() >= SHORTEST_PLAIN
                && (!Tags.isVerb(first)
                        || line.between(line.start(), tag.span().start()).endsWith(DASH))
                && !first.is("d")
                && !first.is("ad")
                && isUnbroken(line, tag.span())
                && !isSum(line, tag.span())
                && !words.endsInDoctrine(name);
    }

    /** 甲保护、乙修复 | 等 | 国家级 重大 生态工程: the class behind 等 sums a list up. */
    private boolean isSum(Line line, Span span) {
        int index = line.firstFrom(span.start());
        while (index < line.tokens().size()
                && span.contains(line.tokens().get(index).span())
                && !line.tokens().get(index).text().equals("等")) {
            index++;
        }
        return index + 1 < line.tokens().size()
                && span.contains(line.tokens().get(index).span())
                && words.isClassWord(line.tokens().get(index + 1).text());
    }

    /** Whether no word stands inside that stands in no name (作为, 进行, 的). */
    private boolean isUnbroken(Line line, Span span) {
        return line.tokens().stream()
                .filter(token -> span.contains(token.span()))
                .noneMatch(
                        token -> words.breaksName(token.text()) || token.text().equals("的"));
    }

    /** Whether nothing before or behind marked words says that they are something else (以“甲”为主题), and they are no call (弘扬甲). */
    private boolean isFree(Line line, Span span, boolean headed) {
        int first = line.firstFrom(span.start() + 1);
        boolean call = !headed
                && first < line.tokens().size()
                && Tags.isVerb(line.tokens().get(first))
                && line.tokens().get(first).text().length() > 1;
        return !call && !Governor.of(line, span.start(), words).refused() && !words.isRefusedAfter(line, span.end());
    }

    /** Whether nothing but plain words stands behind the closing mark. */
    private static boolean isWhole(String name) {
        return name.substring(RepeatedNames.inner(name).length() + 2).chars().noneMatch(c -> "“”；，、被".indexOf(c) >= 0);
    }

    /** Whether the tagger's stretch is to stand for the one that a rule read. */
    private boolean isBetter(Line line, TaggedSpan tag, Span read) {
        Span span = tag.span();
        String name = line.at(span);
        Optional<HeadNoun> head = words.headAtEnd(NameParts.fold(name));
        if (tag.confidence() < STRONG || span.equals(read) || !name.startsWith("“")) {
            return false;
        }
        if (read.contains(span)) {
            return head.filter(HeadNoun::always).isPresent() && read.length() - span.length() <= MOST_TRIMMED;
        }
        if (!span.contains(read)) {
            return false;
        }
        boolean longerBefore = read.start() > span.start();
        return longerBefore
                ? head.isPresent() && read.end() == span.end()
                : (head.isPresent() || tag.confidence() >= SURE) && isOneName(line, read.end(), span.end());
    }

    /** Whether what follows a name is more of it: no sum of a list (三项计划, 等行动). */
    private boolean isOneName(Line line, int from, int to) {
        List<Token> rest = line.tokens().stream()
                .filter(token -> token.span().start() >= from && token.span().end() <= to)
                .toList();
        boolean counted = !rest.isEmpty() && rest.get(0).is("m") && rest.size() <= 3;
        return !counted
                && rest.stream()
                        .noneMatch(token -> token.text().equals("等")
                                || Tags.isMark(token)
                                || words.isVague(token.text())
                                || words.breaksName(token.text()));
    }
}
