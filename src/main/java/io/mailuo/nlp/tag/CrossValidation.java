package io.mailuo.nlp.tag;

import io.mailuo.model.TaggedSpan;
import io.mailuo.model.TaggedSpan.Kind;
import io.mailuo.nlp.Tokeniser;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Trains on four fifths of each file and tags the fifth, five times: how well the model finds spans in sentences that it has
 * not seen, and what its margins are worth.
 */
final class CrossValidation {

    private static final int FOLDS = 5;

    private final Map<Kind, List<Logistic.Trial>> trials = new EnumMap<>(Kind.class);
    private final Map<Kind, int[]> counts = new EnumMap<>(Kind.class);

    CrossValidation(MarkedCorpus corpus, Training training, Tokeniser tokeniser, WordClasses classes) {
        for (Kind kind : Kind.values()) {
            trials.put(kind, new ArrayList<>());
            counts.put(kind, new int[3]);
        }
        for (int fold = 0; fold < FOLDS; fold++) {
            List<MarkedSentence> train = new ArrayList<>();
            List<MarkedSentence> test = new ArrayList<>();
            for (List<MarkedSentence> file : corpus.files()) {
                int from = file.size() * fold / FOLDS;
                int to = file.size() * (fold + 1) / FOLDS;
                train.addAll(file.subList(0, from));
                train.addAll(file.subList(to, file.size()));
                test.addAll(file.subList(from, to));
            }
            TagModel model = training.model(train, corpus.sha256(), tokeniser, classes, rawMargins());
            SpanTagger tagger = new SpanTagger(model, classes);
            test.forEach(sentence ->
                    count(sentence, tagger.tags(sentence.text(), tokeniser.tokens(sentence.text(), 0), 0)));
        }
    }

    private static Map<Kind, Logistic> rawMargins() {
        return Training.sameCurve(new Logistic(RAW, 0));
    }

    /** A curve flat enough to read the margin back from the confidence. */
    private static final float RAW = .01f;

    private void count(MarkedSentence sentence, List<TaggedSpan> tags) {
        Set<MarkedSentence.Mark> truth = new HashSet<>(sentence.marks());
        sentence.marks().forEach(mark -> tally(mark.kind())[0]++);
        for (TaggedSpan tag : tags) {
            boolean right = truth.contains(new MarkedSentence.Mark(tag.span(), tag.kind()));
            tally(tag.kind())[1]++;
            tally(tag.kind())[2] += right ? 1 : 0;
            double margin = StrictMath.log(tag.confidence() / Math.max(1e-12, 1 - tag.confidence())) / RAW;
            trials.getOrDefault(tag.kind(), List.of()).add(new Logistic.Trial(margin, right));
        }
    }

    private int[] tally(Kind kind) {
        return counts.getOrDefault(kind, new int[3]);
    }

    /** For each kind the curve from margin to share of right spans. */
    Map<Kind, Logistic> curves() {
        Map<Kind, Logistic> curves = new EnumMap<>(Kind.class);
        trials.forEach((kind, known) -> curves.put(kind, Logistic.fit(known)));
        return curves;
    }

    /** A table of precision, recall and F1 of whole spans. */
    String table() {
        StringBuilder table =
                new StringBuilder(String.format("%-12s %6s %6s %6s %6s%n", "kind", "marked", "P", "R", "F1"));
        int[] all = new int[3];
        for (Kind kind : Kind.values()) {
            int[] tally = tally(kind);
            table.append(row(kind.name().toLowerCase(Locale.ROOT), tally));
            for (int i = 0; i < all.length; i++) {
                all[i] += tally[i];
            }
        }
        return table.append(row("all", all)).toString();
    }

    private static String row(String name, int[] tally) {
        double precision = (double) tally[2] / Math.max(1, tally[1]);
        double recall = (double) tally[2] / Math.max(1, tally[0]);
        double f1 = 2 * precision * recall / Math.max(1e-9, precision + recall);
        return String.format(Locale.ROOT, "%-12s %6d %6.3f %6.3f %6.3f%n", name, tally[0], precision, recall, f1);
    }
}
