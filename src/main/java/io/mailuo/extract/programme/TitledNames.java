package io.mailuo.extract.programme;

import io.mailuo.model.Mention;
import io.mailuo.model.Span;
import io.mailuo.model.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Plans named by the title of their document: 《…行动方案》. A head noun alone (《意见》) only points back to one. */
final class TitledNames {

    private static final int SHORTEST_CORE = 3;
    private final ProgrammeWords words;

    TitledNames(ProgrammeWords words) {
        this.words = words;
    }

    List<Mention.Programme> find(Line line) {
        List<Mention.Programme> found = new ArrayList<>();
        for (Quotation title : Quotation.titled(line)) {
            if (words.beginsBook(line.rest(title.outer().end()))) {
                continue;
            }
            String inner = unbracketed(title.inner());
            Optional<Mention.Programme> standard = standard(line, title, inner);
            if (standard.isPresent()) {
                found.add(standard.get());
                continue;
            }
            Optional<HeadNoun> head = words.headAtEnd(inner).filter(HeadNoun::title);
            if (head.isEmpty()) {
                apposed(line, title).ifPresent(found::add);
            }
            if (head.isPresent() && inner.length() - head.get().word().length() >= SHORTEST_CORE) {
                String core = NameParts.fold(inner);
                core = core.substring(0, core.length() - head.get().word().length());
                found.add(new Mention.Programme(
                        title.outer(),
                        "《" + title.inner() + "》",
                        core,
                        head.get().word(),
                        Rule.TITLE.id(),
                        words.confidence(Rule.TITLE)));
            }
        }
        return found;
    }

    /** 《甲甲分级》|系列国家标准: the title of a standard, whatever its last word. */
    private Optional<Mention.Programme> standard(Line line, Quotation title, String inner) {
        int end = title.outer().end();
        return HeadPhrase.behind(line, end, words)
                .filter(phrase -> phrase.head().title() && !phrase.head().always() && inner.length() >= SHORTEST_CORE)
                .map(phrase -> new Mention.Programme(
                        new Span(title.outer().start(), phrase.end()),
                        line.between(title.outer().start(), phrase.end()),
                        NameParts.fold(inner),
                        phrase.head().word(),
                        Rule.TITLE.id(),
                        words.confidence(Rule.TITLE)));
    }

    /** 大型|融媒体|行动|《甲甲2024》: the title is the name of the activity that stands before it (not 教育活动|《学习手册》). */
    private Optional<Mention.Programme> apposed(Line line, Quotation title) {
        int index = line.lastBefore(title.outer().start());
        Optional<HeadNoun> head = index < 0
                ? Optional.empty()
                : words.headAtEnd(line.tokens().get(index).text())
                        .filter(noun -> words.takesPlace(noun) || noun.plain() == HeadNoun.Plain.STRONG)
                        .filter(noun -> line.tokens().get(index).span().end()
                                == title.outer().start());
        int first = index;
        while (first > 0 && isModifier(line.tokens().get(first - 1))) {
            first--;
        }
        boolean large = line.tokens().subList(Math.max(0, first), Math.max(0, index)).stream()
                .anyMatch(token -> words.kinds().isLarge(token.text()));
        boolean named = head.isPresent() && large && title.inner().length() >= SHORTEST_CORE;
        if (!named) {
            return Optional.empty();
        }
        Span span =
                new Span(line.tokens().get(first).span().start(), title.outer().end());
        return Optional.of(new Mention.Programme(
                span,
                line.at(span),
                NameParts.fold(title.inner()),
                head.get().word(),
                Rule.TITLE.id(),
                words.confidence(Rule.TITLE)));
    }

    /** 大型, 融媒体, 主题: says of what kind the activity is, and names nobody who runs it (总台). */
    private boolean isModifier(Token token) {
        boolean kind = Tags.isCommonNoun(token) || token.is("b") || token.is("a");
        return kind && !words.isOwnerBody(token.text()) && !words.endsOwner(token.text());
    }

    /** The title without a bracket at its end: …规划(2021-2025年). */
    private static String unbracketed(String title) {
        int open = Math.max(title.lastIndexOf('('), title.lastIndexOf('（'));
        boolean closed = title.endsWith(")") || title.endsWith("）");
        return closed && open > 0 ? title.substring(0, open) : title;
    }
}
