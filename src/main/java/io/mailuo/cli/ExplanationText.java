package io.mailuo.cli;

import io.mailuo.model.Document;
import io.mailuo.model.EntityKey;
import io.mailuo.model.Fact;
import io.mailuo.model.Mention;
import io.mailuo.model.Resolution;
import io.mailuo.model.Sentence;
import io.mailuo.model.Span;
import io.mailuo.model.Support;
import io.mailuo.pipeline.Explanation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Shows how the facts of an article came about, for reading. */
final class ExplanationText {

    private ExplanationText() {}

    static List<String> lines(Explanation explanation) {
        List<String> lines = new ArrayList<>();
        lines.add("Words 词");
        explanation.resolution().document().sentences().forEach(sentence -> lines.add(words(sentence)));
        lines.add("");
        lines.add("Mentions 提及");
        lines.addAll(mentions(explanation.resolution()));
        lines.add("");
        lines.add("Facts 事实");
        lines.addAll(facts(explanation.extraction().facts()));
        return lines;
    }

    private static String words(Sentence sentence) {
        return sentence.tokens().stream()
                .map(token -> token.text() + "/" + token.tag())
                .collect(Collectors.joining(" ", "  ", ""));
    }

    private static List<String> mentions(Resolution resolution) {
        if (resolution.mentions().isEmpty()) {
            return List.of("  none 无");
        }
        TextTable table = new TextTable(List.of("kind", "words", "read as", "entity", "span", "rule", "confidence"));
        for (Mention mention : resolution.mentions()) {
            MentionLine line = MentionLine.of(mention);
            Document document = resolution.document();
            Span span = document.text().evidence(mention.span()).span();
            table.row(List.of(
                    line.kind(),
                    document.at(mention.span()),
                    line.reading(),
                    resolution.key(mention).map(EntityKey::text).orElse(""),
                    span.start() + "–" + span.end(),
                    mention.rule(),
                    decimals(mention.confidence())));
        }
        return table.lines();
    }

    private static List<String> facts(List<Fact> facts) {
        if (facts.isEmpty()) {
            return List.of("  none 无");
        }
        TextTable table = new TextTable(List.of("kind", "says", "rule", "confidence", "evidence"));
        for (Fact fact : facts) {
            FactLine line = FactLine.of(fact);
            for (Support support : fact.supports()) {
                table.row(List.of(
                        line.kind(),
                        line.line(),
                        support.rule(),
                        decimals(support.confidence()),
                        support.evidence().exact()));
            }
        }
        return table.lines();
    }

    private static String decimals(double confidence) {
        return String.format(Locale.ROOT, "%.2f", confidence);
    }
}
