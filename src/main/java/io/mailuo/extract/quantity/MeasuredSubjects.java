package io.mailuo.extract.quantity;

import io.mailuo.extract.quantity.SubjectReader.Subject;
import io.mailuo.model.Span;
import io.mailuo.model.Status;
import io.mailuo.model.Token;
import java.util.List;
import java.util.Optional;

/** What a figure measures behind which nothing is named that it counts: 覆盖率达98%, 占出口的30%, 甲县（9.8%）. */
final class MeasuredSubjects {

    /** Subjects up to this length say too little without the topic of their sentence. */
    private static final int SHORT = 4;

    private static final String REACHES = "quantity-subject-reaches";
    private static final String CARRIED = "quantity-carried-subject";
    private static final String ATTRIBUTE = "quantity-attribute";
    private static final String SHARE = "quantity-share";
    private static final String CHANGE = "quantity-change";

    private final QuantityWords words;
    private final Comparisons comparisons;

    MeasuredSubjects(QuantityWords words, Comparisons comparisons) {
        this.words = words;
        this.comparisons = comparisons;
    }

    /**
     * A figure with what stands before it.
     *
     * @param context the words that may be its subject
     * @param span from these words to the figure
     * @param between all words between the figure before and this one
     * @param before the subject that the context makes
     * @param part whether 的 makes the figure a part of what was counted before (其中甲的3个)
     */
    record Figure(
            Measure measure,
            LeftContext context,
            Span span,
            List<Token> between,
            String before,
            boolean part,
            StatusReader.Reading status) {

        Subject of(String subject, String rule) {
            return new Subject(subject, span, before, rule);
        }

        Subject cut(String subject, String rule) {
            return of(Phrases.cut(subject), rule);
        }
    }

    /** The subject of a figure; {@code listed} are the figures before it that it is listed with. */
    Subject read(Figure figure, Discourse discourse, List<Subject> listed) {
        boolean frame = figure.before().isEmpty()
                && listed.isEmpty()
                && figure.measure().unit().relative()
                && !discourse.frame().isEmpty();
        if (frame) {
            return figure.of(discourse.frame(), "quantity-frame");
        }
        if (!listed.isEmpty()) {
            return figure.of(comparisons.goneOn(listed.get(listed.size() - 1)), "quantity-listed");
        }
        return ofArea(figure, discourse).orElseGet(() -> {
            boolean share = figure.between().stream().anyMatch(t -> words.is("share-verb", t.text()));
            String carried = share ? comparisons.sharing(carried(figure, discourse)) : carried(figure, discourse);
            return carriedOn(figure, share, carried, discourse)
                    .or(() -> shared(figure, share, carried, discourse))
                    .or(() -> attribute(figure, carried, discourse))
                    .orElseGet(() -> own(figure, discourse));
        });
    }

    /** 甲县（9.8%）: an area right before the figure says whose it is; what it measures was said before. */
    private Optional<Subject> ofArea(Figure figure, Discourse discourse) {
        Unit.Kind kind = figure.measure().unit().kind();
        if (figure.context().areaAlone() && kind != Unit.Kind.TIME && kind != Unit.Kind.DIVISION) {
            String said = discourse.ranked().isEmpty() ? discourse.label() : discourse.ranked();
            return Optional.of(figure.of(said.isEmpty() ? discourse.last() : said, CARRIED));
        }
        return endsWithArea(figure.between()) && !discourse.ranked().isEmpty()
                ? Optional.of(figure.of(discourse.ranked(), REACHES))
                : Optional.empty();
    }

    /** 增速居前的有甲县（9.8%）: whether an area stands right before the figure. */
    static boolean endsWithArea(List<Token> between) {
        int last = Phrases.lastIndexOf(between, token -> !"（(：".contains(token.text()));
        return last >= 0 && between.get(last).is("ns");
    }

    /** What figures before leave for this one. */
    private String carried(Figure figure, Discourse discourse) {
        if (figure.before().isEmpty() && !discourse.label().isEmpty()) {
            return discourse.label();
        }
        if (figure.before().isEmpty()
                && arrives(figure.between())
                && !discourse.measured().isEmpty()) {
            return discourse.measured();
        }
        boolean latest = figure.before().isEmpty() && goesOn(figure, discourse);
        return latest ? discourse.latest() : discourse.last();
    }

    /** 甲增长5%。乙占比提升3个百分点，达到46%, 最高达5%: the figure is of what the sentence measured last, were it only a change. */
    private boolean goesOn(Figure figure, Discourse discourse) {
        List<Token> between = figure.between();
        boolean extreme =
                figure.measure().unit().relative() && between.stream().anyMatch(t -> words.is("extreme", t.text()));
        return extreme || (arrives(between) && !discourse.latest().isEmpty());
    }

    /** Whether words are verbs of arrival (达到) and nothing else. */
    boolean arrives(List<Token> before) {
        return !before.isEmpty() && before.stream().allMatch(t -> words.is("neutral-before", t.text()));
    }

    private Optional<Subject> carriedOn(Figure figure, boolean share, String carried, Discourse discourse) {
        boolean people = words.is("acting", figure.measure().unit().text()) && !discourse.acting();
        if (figure.part() && !figure.before().isEmpty() && people) {
            return Optional.of(figure.of(figure.before(), REACHES)); // 在这些公司就业的300人
        }
        if (figure.part() && !figure.before().isEmpty() && !discourse.whole().isEmpty()) {
            return Optional.of(figure.cut(figure.before() + "的" + discourse.whole(), "quantity-part-of"));
        }
        if (!figure.before().isEmpty()) {
            return Optional.empty();
        }
        String subject = share && !carried.isEmpty() ? carried + "占比" : carried;
        return Optional.of(figure.of(subject, share ? SHARE : figure.status().verb() ? CHANGE : CARRIED));
    }

    private Optional<Subject> shared(Figure figure, boolean share, String carried, Discourse discourse) {
        String before = figure.before();
        Optional<Subject> compared =
                comparisons.apart(figure.measure(), figure.between(), before, figure.span(), discourse);
        if (compared.isPresent()) {
            return compared;
        }
        Optional<String> bound = shareOf(figure.measure(), before);
        if (bound.isPresent()) {
            return Optional.of(figure.cut(bound.get(), SHARE));
        }
        boolean occupies = !words.at("occupying", before, 0).isEmpty();
        if (before.startsWith("占") && !occupies && !carried.isEmpty()) {
            return Optional.of(figure.cut(carried + before, SHARE));
        }
        if (share
                && before.length() <= 2 * SHORT
                && !before.contains("占")
                && !figure.context().open()) {
            boolean bare = before.length() <= 2 && carried.length() <= 2 * SHORT;
            return Optional.of(figure.cut((bare ? carried : "") + before + "占比", SHARE));
        }
        return Optional.empty();
    }

    /** 租金不超过市场价的60% is 租金占市场价: a bound between two nouns is no part of either. */
    private Optional<String> shareOf(Measure measure, String before) {
        return measure.unit().kind() != Unit.Kind.SHARE
                ? Optional.empty()
                : words.of("share-bound").stream()
                        .filter(word ->
                                before.indexOf(word) > 1 && before.indexOf(word) + word.length() < before.length() - 1)
                        .map(word -> before.replaceFirst(word, "占"))
                        .findFirst();
    }

    /** 面积达3亩, 其中城镇居民6万元: a noun that says what is measured, but not of what, is of what was spoken of before. */
    private Optional<Subject> attribute(Figure figure, String carried, Discourse discourse) {
        String before = figure.before();
        boolean money = figure.measure().unit().kind() == Unit.Kind.MONEY;
        Optional<String> elided = Respective.whose(words, before, carried);
        if (elided.isPresent() && money) {
            return Optional.of(figure.cut(elided.get(), ATTRIBUTE));
        }
        if (words.is("attribute", before) && !discourse.front().isEmpty()) {
            return Optional.of(figure.cut(discourse.front() + before, ATTRIBUTE));
        }
        if (words.is("attribute", before) && !carried.isEmpty() && !(money && discourse.acting())) {
            String own = carried.endsWith(before) ? carried : words.withoutEnding("attribute", carried) + before;
            return Optional.of(figure.cut(own, ATTRIBUTE));
        }
        return Optional.empty();
    }

    private Subject own(Figure figure, Discourse discourse) {
        boolean change = figure.status().status() == Status.CHANGE;
        Unit unit = figure.measure().unit();
        boolean count = unit.kind() == Unit.Kind.COUNT && !change;
        String own = count ? figure.context().fromVerb() : figure.before();
        boolean people = count
                && !figure.context().verbal()
                && !discourse.topic().startsWith(own)
                && words.is("people-classifier", unit.text());
        return figure.of(people ? Phrases.cut(own) : topical(own, discourse), change ? CHANGE : REACHES);
    }

    /** A short subject takes the topic of its sentence in front (线路全长 of a railway). */
    private static String topical(String subject, Discourse discourse) {
        String topic = discourse.named().isEmpty() || subject.length() > 2 ? discourse.topic() : discourse.named();
        // 我国粮食 is the topic of 我国粮食产量, and 粮食产量 the subject.
        boolean said = subject.length() > 1 && (subject.contains(topic) || topic.endsWith(subject.substring(0, 2)));
        boolean bare = subject.length() <= SHORT && !topic.isEmpty() && !said;
        if (bare && topic.startsWith(subject)) {
            return topic;
        }
        return Phrases.cut(bare ? topic + subject : subject);
    }
}
