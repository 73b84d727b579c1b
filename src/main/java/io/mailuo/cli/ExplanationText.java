package io.mailuo.cli;

import io.mailuo.model.Document;
import io.mailuo.model.EntityKey;
import io.mailuo.model.Fact;
import io.mailuo.model.Mention;
import io.mailuo.model.Resolution;
import io.mailuo.model.Sentence;
import io.mailuo.model.Span;
import io.mailuo.model.Support;
import io.mailuo.model.Token;
import io.mailuo.pipeline.Explanation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Shows how the facts of an article came about, for reading: a kind of thing has one colour in words, mentions and facts. */
final class ExplanationText {

    private static final int MENTION_CONFIDENCE = 6;
    private static final int FACT_CONFIDENCE = 3;
    private static final int COLOURED_COLUMNS = 2;

    private final Palette palette;

    ExplanationText(Palette palette) {
        this.palette = palette;
    }

    List<String> lines(Explanation explanation) {
        List<String> lines = new ArrayList<>();
        Resolution resolution = explanation.resolution();
        lines.add(palette.heading("Words 词"));
        resolution.document().sentences().forEach(sentence -> lines.add(words(sentence, resolution.mentions())));
        lines.add("");
        lines.add(palette.heading("Mentions 提及"));
        lines.addAll(mentions(resolution));
        lines.add("");
        lines.add(palette.heading("Facts 事实"));
        lines.addAll(facts(explanation.extraction().facts()));
        return lines;
    }

    private String words(Sentence sentence, List<Mention> mentions) {
        return sentence.tokens().stream()
                .map(token -> word(token, mentions) + palette.faint("/" + token.tag()))
                .collect(Collectors.joining(" ", "  ", ""));
    }

    /** A word in the colour of the smallest mention that it stands in; control characters shall not steer the terminal. */
    private String word(Token token, List<Mention> mentions) {
        String text = TextTable.printable(token.text());
        return mentions.stream()
                .filter(mention -> mention.span().contains(token.span()))
                .min(Comparator.comparingInt(mention -> mention.span().length()))
                .map(mention -> palette.kind(MentionLine.of(mention).kind(), text))
                .orElse(text);
    }

    private List<String> mentions(Resolution resolution) {
        if (resolution.mentions().isEmpty()) {
            return List.of("  none 无");
        }
        TextTable table = new TextTable(List.of("kind", "words", "read as", "entity", "span", "rule", "confidence"));
        for (Mention mention : resolution.mentions()) {
            MentionLine line = MentionLine.of(mention);
            Document document = resolution.document();
            Span span = document.text().evidence(mention.span()).span();
            table.row(
                    List.of(
                            line.kind(),
                            document.at(mention.span()),
                            line.reading(),
                            resolution.key(mention).map(EntityKey::text).orElse(""),
                            span.start() + "–" + span.end(),
                            mention.rule(),
                            decimals(mention.confidence())),
                    painter(line.kind(), MENTION_CONFIDENCE, mention.confidence()));
        }
        return table.lines();
    }

    private List<String> facts(List<Fact> facts) {
        if (facts.isEmpty()) {
            return List.of("  none 无");
        }
        TextTable table = new TextTable(List.of("kind", "says", "rule", "confidence", "evidence"));
        for (Fact fact : facts) {
            FactLine line = FactLine.of(fact);
            for (Support support : fact.supports()) {
                table.row(
                        List.of(
                                line.kind(),
                                line.line(),
                                support.rule(),
                                decimals(support.confidence()),
                                support.evidence().exact()),
                        painter(line.kind(), FACT_CONFIDENCE, support.confidence()));
            }
        }
        return table.lines();
    }

    private TextTable.Painter painter(String kind, int confidenceColumn, double confidence) {
        return (column, cell) -> {
            if (column == confidenceColumn) {
                return palette.confidence(confidence, cell);
            }
            return column < COLOURED_COLUMNS ? palette.kind(kind, cell) : cell;
        };
    }

    private static String decimals(double confidence) {
        return String.format(Locale.ROOT, "%.2f", confidence);
    }
}
