package io.mailuo.extract.programme;

import io.mailuo.model.Mention;
import io.mailuo.model.Span;
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

    /** The title without a bracket at its end: …规划(2021-2025年). */
    private static String unbracketed(String title) {
        int open = Math.max(title.lastIndexOf('('), title.lastIndexOf('（'));
        boolean closed = title.endsWith(")") || title.endsWith("）");
        return closed && open > 0 ? title.substring(0, open) : title;
    }
}
