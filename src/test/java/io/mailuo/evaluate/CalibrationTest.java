package io.mailuo.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import io.mailuo.evaluate.Calibration.Bin;
import io.mailuo.evaluate.Calibration.Group;
import io.mailuo.evaluate.Calibration.RuleFigures;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CalibrationTest {

    private static final double EXACT = 1e-9;

    private final List<Judgement> judgements = new ArrayList<>();

    @Test
    void putsEachConfidenceInItsTenth() {
        for (double confidence : new double[] {0.1, 0.49, 0.5, 0.6, 0.69, 0.7, 0.9, 0.999, 1}) {
            add("people", true, Map.of("rule", confidence));
        }

        assertThat(group("people").bins())
                .extracting(Bin::from, Bin::to, Bin::number)
                .containsExactly(
                        tuple(0.0, 0.5, 2),
                        tuple(0.5, 0.6, 1),
                        tuple(0.6, 0.7, 2),
                        tuple(0.7, 0.8, 1),
                        tuple(0.9, 1.0, 3));
    }

    @Test
    void takesTheSurestRuleForTheBinsAndCountsTheFindForEachRule() {
        add("posts", true, Map.of("weak", 0.6, "strong", 0.95));
        add("posts", false, Map.of("weak", 0.8));

        assertThat(group("posts").bins()).extracting(Bin::confidence).containsExactly(0.8, 0.95);
        assertThat(Calibration.of(judgements).rules())
                .containsExactly(
                        new RuleFigures("strong", "posts", 1, 1, 0.95), new RuleFigures("weak", "posts", 2, 1, 0.7));
    }

    @Test
    void meansNothingWrongWhereNineInTenAreRightAtNineTenths() {
        for (int i = 0; i < 10; i++) {
            add("metrics", i > 0, Map.of("rule", 0.9));
        }

        assertThat(group("metrics").error()).isCloseTo(0, within(EXACT));
        assertThat(group("metrics").right()).isEqualTo(9);
    }

    @Test
    void weighsTheErrorOfEachBinByItsNumber() {
        for (int i = 0; i < 3; i++) {
            add("people", true, Map.of("sure", 0.9));
        }
        add("people", false, Map.of("unsure", 0.5));

        assertThat(group("people").error()).isCloseTo((3 * 0.1 + 0.5) / 4, within(EXACT));
    }

    @Test
    void leavesOutWhatTheGraphDoesNotRate() {
        add("people", false, Map.of());

        assertThat(Calibration.of(judgements).groups()).isEmpty();
    }

    @Test
    void addsUpAllKinds() {
        Random random = new Random(7);
        for (int i = 0; i < 200; i++) {
            String kind = Tables.QUERIES.get(random.nextInt(Tables.QUERIES.size()));
            add(kind, random.nextInt(3) > 0, Map.of("r" + random.nextInt(4), random.nextDouble()));
        }
        List<Group> groups = Calibration.of(judgements).groups();
        Group all = groups.get(groups.size() - 1);

        assertThat(all.kind()).isEqualTo("all");
        assertThat(all.number()).isEqualTo(200);
        assertThat(groups.stream().mapToInt(Group::number).sum()).isEqualTo(400);
        for (Group group : groups) {
            assertThat(group.bins().stream().mapToInt(Bin::number).sum()).isEqualTo(group.number());
            assertThat(group.bins().stream().mapToInt(Bin::right).sum()).isEqualTo(group.right());
            assertThat(group.error()).isBetween(0.0, 1.0);
            assertThat(group.bins()).allMatch(bin -> bin.low() <= bin.rate() && bin.rate() <= bin.high());
        }
    }

    @Test
    void givesWilsonsInterval() {
        // Newcombe (1998), table I: 81 of 263, 15 of 148, 0 of 20, 1 of 29.
        interval(81, 263, 0.2553, 0.3662);
        interval(15, 148, 0.0624, 0.1605);
        interval(0, 20, 0.0000, 0.1611);
        interval(1, 29, 0.0061, 0.1718);
        assertThatThrownBy(() -> new Proportion(2, 1)).hasMessage("2 of 1 is no proportion");
        assertThatThrownBy(() -> new Proportion(0, 0)).hasMessage("0 of 0 is no proportion");
    }

    @Test
    void showsBinsAndRulesInColumns() {
        add("people", true, Map.of("person-again", 0.95));
        add("people", false, Map.of("person-again", 0.95));

        assertThat(CalibrationTable.lines(Calibration.of(judgements)))
                .containsExactly(
                        "kind                      confidence  found  right  mean conf.    rate           95 %",
                        "people                    0.9-1.0         2      1       0.950   0.500    0.095-0.905",
                        "people                    all             2      1  calibration error 0.450",
                        "all                       0.9-1.0         2      1       0.950   0.500    0.095-0.905",
                        "all                       all             2      1  calibration error 0.450",
                        "",
                        "rule                          kind                        found  right    rate  mean conf.",
                        "person-again                  people                          2      1   0.500       0.950");
    }

    private static void interval(int right, int number, double low, double high) {
        Proportion share = new Proportion(right, number);
        assertThat(share.low()).isCloseTo(low, within(5e-5));
        assertThat(share.high()).isCloseTo(high, within(5e-5));
    }

    private void add(String kind, boolean right, Map<String, Double> rules) {
        judgements.add(Judgement.of(kind, rules, right));
    }

    private Group group(String kind) {
        return Calibration.of(judgements).groups().stream()
                .filter(group -> group.kind().equals(kind))
                .findFirst()
                .orElseThrow();
    }
}
