package io.mailuo.pipeline.spool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mailuo.model.EntityKey;
import io.mailuo.model.EntityKey.Kind;
import io.mailuo.resolve.Naming;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NamingsTest {

    private final Path folder;

    NamingsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void givesEachArticleItsOwnInAnyOrder() {
        try (Namings namings = Spool.in(folder).namings()) {
            for (int i = 0; i < 3_000; i++) {
                namings.add(Namings.Coded.of(name(i), naming(i)));
            }
            for (int i = 2_999; i >= 0; i -= 7) {
                assertThat(namings.of(name(i)).decoded()).isEqualTo(naming(i));
                assertThat(namings.entry(name(i)).naming())
                        .isEqualTo(Namings.Coded.of(name(i), naming(i)).hash());
            }
            assertThatThrownBy(() -> namings.of("none")).hasMessageContaining("none");
        }
    }

    @Test
    void areFoundAgainByWhatTheCatalogueSays() {
        Spool spool = Spool.in(folder);
        Naming completing = new Naming(
                Map.of(new EntityKey(Kind.ORGANISATION, "村委会|甲县"), new EntityKey(Kind.ORGANISATION, "甲县乙村委会")),
                Map.of(),
                Map.of());
        try (Namings namings = spool.namings();
                RecordSource records = spool.records()) {
            namings.add(Namings.Coded.of("a", naming(1)));
            namings.add(Namings.Coded.of("b", completing));
            namings.force();
            assertThat(records.naming(namings.entry("a"))).isEqualTo(naming(1));
            assertThat(records.naming(namings.entry("b"))).isEqualTo(completing);
            assertThat(namings.entry("a").kept().completes()).isFalse();
            assertThat(namings.entry("b").kept().completes()).isTrue();
            assertThat(namings.has("c")).isFalse();
        }
    }

    @Test
    void isSweptAwayWhereABuildWasKilled() throws IOException {
        Spool spool = Spool.in(folder);
        Files.createFile(folder.resolve("7.namings"));
        Catalogue catalogue = Catalogue.empty("maker");
        spool.sweep(spool.publish(catalogue), catalogue);
        assertThat(folder.resolve("7.namings")).doesNotExist();
    }

    private static String name(int number) {
        return String.format(Locale.ROOT, "%06d.txt", number);
    }

    private static Naming naming(int number) {
        EntityKey person = new EntityKey(Kind.PERSON, "王明" + number);
        return number % 3 == 0
                ? new Naming(Map.of(), Map.of(), Map.of())
                : new Naming(Map.of(), Map.of(person, new EntityKey(Kind.PERSON, "王明|甲" + number)), Map.of());
    }
}
