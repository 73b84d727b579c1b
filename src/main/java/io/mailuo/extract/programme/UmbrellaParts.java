package io.mailuo.extract.programme;

import io.mailuo.model.Mention;
import io.mailuo.model.Span;
import io.mailuo.model.Token;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The parts that an umbrella sums up: in 实施甲甲、乙乙、丙丙“三大行动”, where the number is that of the parts before it, each part is a programme of
 * its own, with the umbrella's head noun; in 实施甲甲、乙乙等五大行动 so are those that are named.
 */
final class UmbrellaParts {

    private static final String SPECIAL = "专项";
    private static final String NUMERALS = "零一二三四五六七八九十";
    private static final int LONGEST_PART = 10;
    /** Of a part before 等, which a verb of running governs. */
    private static final int LONGEST_EXAMPLE = 14;

    private static final int SHORTEST_EXAMPLE = 4;
    /** Words from the first part to 等. */
    private static final int FARTHEST_EXAMPLE = 60;

    private final ProgrammeWords words;
    private final HeadEnd ends;

    UmbrellaParts(ProgrammeWords words) {
        this.words = words;
        this.ends = new HeadEnd(words);
    }

    List<Mention.Programme> find(Line line) {
        List<Mention.Programme> found = new ArrayList<>();
        for (Quotation quotation : Quotation.quoted(line)) {
            int number = sum(quotation.inner());
            Optional<HeadNoun> head = words.headAtEnd(quotation.inner());
            if (number < 2 || head.isEmpty()) {
                continue;
            }
            List<Span> parts = partsBefore(line, quotation.outer().start());
            if (parts.size() == number && head.get().always()) {
                parts.forEach(part -> found.add(mention(line, part, head.get())));
            } else if (parts.size() == number) {
                found.add(umbrella(line, quotation, head.get()));
            }
        }
        return found.isEmpty()
                ? Stream.concat(unquoted(line).stream(), special(line).stream()).toList()
                : found;
    }

    /** 甲甲、乙乙、丙丙 | 三 | 大 | 工程: the same without marks, where the sum itself is no name. */
    private List<Mention.Programme> unquoted(Line line) {
        List<Mention.Programme> found = new ArrayList<>();
        for (int index = 2; index < line.tokens().size(); index++) {
            Token token = line.tokens().get(index);
            int head = index;
            int from = line.tokens().get(index - 1).text().length() > 1 ? index - 1 : index - 2;
            int number = sum(line.between(
                    line.tokens().get(from).span().start(), token.span().end()));
            List<Span> parts = number < 2
                    ? List.of()
                    : summed(line, line.tokens().get(from).span().start(), number);
            if (!parts.isEmpty() && ends.at(line, index).isPresent()) {
                words.headAtEnd(token.text())
                        .filter(noun -> noun.plain() == HeadNoun.Plain.STRONG
                                && noun.word().equals(line.tokens().get(head).text()))
                        .ifPresent(noun -> parts.forEach(part -> found.add(mention(line, part, noun))));
            }
        }
        return found;
    }

    /** 甲甲甲甲、乙乙乙乙|等|专项规划: what is special is so for each of what is named. */
    private List<Mention.Programme> special(Line line) {
        List<Mention.Programme> found = new ArrayList<>();
        for (int index = 2; index < line.tokens().size(); index++) {
            int end = line.tokens().get(index).span().end();
            ends.at(line, index)
                    .filter(noun -> noun.plain() == HeadNoun.Plain.STRONG)
                    .ifPresent(noun -> found.addAll(special(line, end, noun)));
        }
        return found;
    }

    private List<Mention.Programme> special(Line line, int end, HeadNoun head) {
        int from = end - head.word().length();
        boolean before = line.normal().startsWith(SPECIAL, from - SPECIAL.length());
        int among = before ? Math.max(line.start(), from - SPECIAL.length()) : from;
        boolean special = line.normal().startsWith(SPECIAL, among) && line.before(among) == '等';
        return special
                ? examples(line, among - 1).stream()
                        .map(part -> mention(line, part, head, line.between(among, end)))
                        .toList()
                : List.of();
    }

    /** The parts before an offset that a number sums up: as many, or before 等 what is named of them. */
    private List<Span> summed(Line line, int offset, int number) {
        List<Span> parts = partsBefore(line, offset);
        if (parts.size() == number || line.before(offset) != '等') {
            return parts.size() == number ? parts : List.of();
        }
        List<Span> examples = examples(line, offset - 1);
        return examples.size() <= number ? examples : List.of();
    }

    /** 实施|甲甲、乙乙|和|丙丙|等, or from the beginning of the clause where it is a noun. */
    private List<Span> examples(Line line, int end) {
        int first = line.lastBefore(end);
        int last = first;
        while (first >= 0
                && last - first < FARTHEST_EXAMPLE
                && !runs(line.tokens().get(first))
                && !isMarkOfClause(line.tokens().get(first))) {
            first--;
        }
        boolean run = first >= 0 && runs(line.tokens().get(first));
        if (!run && !Tags.isNominal(line.tokens().get(first + 1))) {
            return List.of();
        }
        List<Span> found = new ArrayList<>();
        int begin = first < 0 ? line.start() : line.tokens().get(first).span().end();
        for (int index = first + 1; index <= last; index++) {
            Token token = line.tokens().get(index);
            boolean joins = token.text().equals("和") && line.between(begin, end).indexOf('、') < 0 && !found.isEmpty();
            if (token.text().equals("、") || joins) {
                found.add(new Span(begin, token.span().start()));
                begin = token.span().end();
            }
        }
        found.add(new Span(begin, Math.max(begin, end)));
        List<Token> within = line.tokens().subList(first + 1, last + 1);
        boolean deeds = within.stream().anyMatch(token -> token.is("v") || token.is("vn"));
        boolean names = within.stream().noneMatch(this::isNobodysDeed)
                && found.stream()
                        .allMatch(part -> part.length() >= SHORTEST_EXAMPLE && part.length() <= LONGEST_EXAMPLE);
        return names && (run || (deeds && found.size() > 1)) ? found : List.of();
    }

    /** A body, a person or a preposition, which stand in no part (甲部、乙银行 | 等). */
    private boolean isNobodysDeed(Token token) {
        boolean proper = token.is("nt") || token.is("nr") || token.is("r") || token.is("p");
        return proper || words.isOwnerBody(token.text()) || words.endsBody(token.text());
    }

    /** The number in 三大行动, 七项工程, 七个一; 0 where there is none. */
    private static int sum(String inner) {
        // Quotation marks may hold nothing: “”.
        int digit = inner.isEmpty() ? 0 : NUMERALS.indexOf(inner.charAt(0));
        boolean measured = inner.length() > 1 && "大项个".indexOf(inner.charAt(1)) >= 0;
        return measured && digit > 0 ? digit : 0;
    }

    private List<Span> partsBefore(Line line, int offset) {
        List<Span> parts = new ArrayList<>();
        int end = offset;
        int begin = offset;
        for (int index = line.lastBefore(offset); index >= 0; index--) {
            Token token = line.tokens().get(index);
            boolean stop = isBoundary(line, index);
            if (stop || token.text().equals("、")) {
                add(parts, begin, end);
                end = token.span().start();
            }
            if (stop) {
                Collections.reverse(parts);
                return parts;
            }
            begin = token.span().start();
        }
        add(parts, begin, end);
        Collections.reverse(parts);
        return parts;
    }

    /** A mark, a preposition, 的, or a governing verb that does not stand inside a part (实施 | 堡垒筑基、…, but 党建 | 引领). */
    private boolean isBoundary(Line line, int index) {
        Token token = line.tokens().get(index);
        if (Tags.isMark(token)) {
            return !token.text().equals("、");
        }
        boolean alone = line.rest(token.span().end()).startsWith("、");
        boolean governs =
                words.force(token.text()).isPresent() && !alone && !afterJoint(line, index) && !isGoverned(line, index);
        return governs || token.is("p") || token.text().equals("的");
    }

    /** 实施 | 培育…: behind a verb of running another begins the name. */
    private boolean isGoverned(Line line, int index) {
        return index > 0
                && words.force(line.tokens().get(index).text())
                        .filter(force -> force == ProgrammeWords.Force.BUILD)
                        .isPresent()
                && runs(line.tokens().get(index - 1));
    }

    private boolean runs(Token token) {
        return words.force(token.text())
                .filter(force -> force == ProgrammeWords.Force.RUN)
                .isPresent();
    }

    private static boolean isMarkOfClause(Token token) {
        return Tags.isMark(token) && !token.text().equals("、");
    }

    private static boolean afterJoint(Line line, int index) {
        return index > 0 && line.tokens().get(index - 1).text().equals("、");
    }

    private static void add(List<Span> parts, int begin, int end) {
        if (end > begin && end - begin <= LONGEST_PART) {
            parts.add(new Span(begin, end));
        }
    }

    /** 甲甲、乙乙、丙丙“三大会战”: under a weaker noun the sum alone has the name. */
    private Mention.Programme umbrella(Line line, Quotation quotation, HeadNoun head) {
        return new Mention.Programme(
                quotation.outer(),
                line.at(quotation.outer()),
                quotation.inner(),
                head.word(),
                Rule.GOVERNED_QUOTE.id(),
                words.confidence(Rule.GOVERNED_QUOTE));
    }

    private Mention.Programme mention(Line line, Span part, HeadNoun head) {
        return mention(line, part, head, head.word());
    }

    private Mention.Programme mention(Line line, Span part, HeadNoun head, String word) {
        String core = line.at(part);
        return new Mention.Programme(
                part, core + word, core, head.word(), Rule.SHARED_HEAD.id(), words.confidence(Rule.SHARED_HEAD));
    }
}
