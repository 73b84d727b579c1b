package io.mailuo.pipeline.spool;

import io.mailuo.model.Article;
import io.mailuo.model.Comparator;
import io.mailuo.model.DateBasis;
import io.mailuo.model.Entity;
import io.mailuo.model.EntityKey;
import io.mailuo.model.Evidence;
import io.mailuo.model.Extraction;
import io.mailuo.model.Fact;
import io.mailuo.model.Level;
import io.mailuo.model.Occurrence;
import io.mailuo.model.Origin;
import io.mailuo.model.Span;
import io.mailuo.model.Status;
import io.mailuo.model.Support;
import io.mailuo.model.Tenure;
import io.mailuo.model.Text;
import io.mailuo.model.TimeExpression;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Extractions of any shape, made by chance: they need make no sense, only come back as they were. */
final class Made {

    private static final String[] SIGNS = {"a", "é", "省", "𠮷", "\ud842", "\udfb7", "\n", "\0", "“", "9", "市委"};

    private final Random random;

    Made(long seed) {
        random = new Random(seed);
    }

    /** The articles of one file, which share its text. */
    List<Extraction> file() {
        String raw = text(200);
        return list(4, () -> extraction(raw));
    }

    private Extraction extraction(String raw) {
        Origin origin = new Origin(
                text(9),
                optional(() -> span(99)),
                any(DateBasis.values()),
                optional(() -> text(5)),
                number(),
                number());
        Article article = new Article(
                text(20),
                raw,
                text(6),
                text(64),
                optional(() -> text(30)),
                optional(this::day),
                optional(() -> text(9)),
                origin);
        return new Extraction(
                article,
                optional(() -> evidence(raw)),
                list(6, this::entity),
                list(9, () -> new Occurrence(key(), support(raw))),
                list(6, () -> fact(raw)));
    }

    private Entity entity() {
        return new Entity(
                key(),
                text(9),
                list(3, () -> text(9)),
                list(2, () -> text(9)),
                optional(() -> text(5)),
                optional(this::key),
                optional(this::key),
                optional(() -> text(6)),
                optional(() -> any(Level.values())));
    }

    private Fact fact(String raw) {
        List<Support> supports = new ArrayList<>(list(3, () -> support(raw)));
        supports.add(support(raw));
        return switch (random.nextInt(4)) {
            case 0 ->
                new Fact.PostHeld(
                        key(),
                        optional(this::key),
                        text(5),
                        new Tenure(any(Tenure.State.values()), optional(this::time), optional(this::time)),
                        supports);
            case 1 -> new Fact.Involvement(key(), key(), any(Fact.Involvement.Part.values()), supports);
            case 2 -> new Fact.OfficialTie(key(), key(), any(Fact.OfficialTie.Tie.values()), supports);
            default ->
                new Fact.Measurement(
                        amount(),
                        optional(this::amount),
                        text(2),
                        any(Comparator.values()),
                        any(Status.values()),
                        text(6),
                        optional(this::key),
                        optional(this::key),
                        optional(() -> text(6)),
                        optional(this::time),
                        supports);
        };
    }

    private Support support(String raw) {
        return new Support(evidence(raw), text(8), random.nextDouble());
    }

    /** Words of the article as the program cuts them, or any others. */
    private Evidence evidence(String raw) {
        if (random.nextInt(4) == 0 || raw.isEmpty()) {
            return new Evidence(span(500), text(9), text(30), text(30));
        }
        int[] starts = IntStream.range(0, raw.length()).toArray();
        int[] ends = IntStream.rangeClosed(1, raw.length()).toArray();
        int start = random.nextInt(raw.length());
        return new Text(raw, raw, raw, starts, ends)
                .evidence(new Span(start, start + random.nextInt(raw.length() - start + 1)));
    }

    private TimeExpression time() {
        return new TimeExpression(
                span(999), any(TimeExpression.Kind.values()), optional(this::day), optional(this::day));
    }

    private BigDecimal amount() {
        return new BigDecimal(random.nextInt(2000) - 1000).movePointLeft(random.nextInt(6) - 3);
    }

    private LocalDate day() {
        return LocalDate.of(1911 + random.nextInt(150), 1 + random.nextInt(12), 1 + random.nextInt(28));
    }

    private EntityKey key() {
        return new EntityKey(any(EntityKey.Kind.values()), text(3));
    }

    private Span span(int bound) {
        int start = random.nextInt(bound);
        return new Span(start, start + random.nextInt(bound));
    }

    private int number() {
        return random.nextInt() >>> random.nextInt(1, 31);
    }

    private String text(int bound) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(bound + 1);
        boolean latin = random.nextBoolean();
        for (int i = 0; i < length; i++) {
            text.append(latin ? SIGNS[random.nextInt(2)] : any(SIGNS));
        }
        return text.toString();
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private <T> Optional<T> optional(Supplier<T> value) {
        return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
    }

    private <T> List<T> list(int bound, Supplier<T> value) {
        List<T> values = new ArrayList<>();
        int size = random.nextInt(bound + 1);
        for (int i = 0; i < size; i++) {
            values.add(value.get());
        }
        return values;
    }
}
