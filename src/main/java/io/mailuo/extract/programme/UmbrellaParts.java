package io.mailuo.extract.programme;

import io.mailuo.model.Mention;
import io.mailuo.model.Span;
import io.mailuo.model.Token;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The parts that an umbrella sums up: in 实施甲甲、乙乙、丙丙“三大行动”, where the number is that of the parts before it, each part is a programme of
 * its own, with the umbrella's head noun.
 */
final class UmbrellaParts {

    private static final String NUMERALS = "零一二三四五六七八九十";
    private static final int LONGEST_PART = 10;

    private final ProgrammeWords words;

    UmbrellaParts(ProgrammeWords words) {
        this.words = words;
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
        return found.isEmpty() ? unquoted(line) : found;
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
                    : partsBefore(line, line.tokens().get(from).span().start());
            if (parts.size() == number && number > 1) {
                words.headAtEnd(token.text())
                        .filter(noun -> noun.plain() == HeadNoun.Plain.STRONG
                                && noun.word().equals(line.tokens().get(head).text()))
                        .ifPresent(noun -> parts.forEach(part -> found.add(mention(line, part, noun))));
            }
        }
        return found;
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
        boolean governs = words.force(token.text()).isPresent() && !alone && !afterJoint(line, index);
        return governs || token.is("p") || token.text().equals("的");
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
        String core = line.at(part);
        return new Mention.Programme(
                part, core + head.word(), core, head.word(), Rule.SHARED_HEAD.id(), words.confidence(Rule.SHARED_HEAD));
    }
}
