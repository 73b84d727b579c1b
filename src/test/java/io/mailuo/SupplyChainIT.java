package io.mailuo;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.lang.module.ModuleDescriptor.Version;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is shipped, by the bill of materials that packaging wrote: nothing else than is listed, licensed and without known holes. */
class SupplyChainIT {

    private static final Path BILL = Path.of("target", "sbom.json");
    private static final Path LICENCES = Path.of("src", "main", "resources", "META-INF", "THIRD-PARTY.tsv");
    private static final Path ADVISORIES = Path.of(".ci", "advisories.tsv");
    private static final Path COMPONENTS = Path.of(".ci", "components.tsv");

    /** Licences under which Mailuo may ship a library; where there is a choice, one of them is enough. */
    private static final Set<String> ALLOWED =
            Set.of("Apache-2.0", "MIT", "BSD-2-Clause", "BSD-3-Clause", "CC0-1.0", "EPL-1.0", "EPL-2.0", "MPL-1.1");

    /** A shipped library. */
    private record Component(String artifact, String version, Set<String> licences) {}

    private record Advisory(String id, String artifact, String from, String fixed, String accepted) {

        boolean concerns(Component component) {
            boolean named = artifact.endsWith(":*")
                    ? component.artifact.startsWith(artifact.substring(0, artifact.length() - 1))
                    : component.artifact.equals(artifact);
            return named && isAffected(component.version, from, fixed);
        }
    }

    private static boolean isAffected(String version, String from, String fixed) {
        Version it = Version.parse(version);
        return it.compareTo(Version.parse(from)) >= 0 && it.compareTo(Version.parse(fixed)) < 0;
    }

    private static List<Component> shipped() throws IOException {
        JsonObject bill = JsonParser.parseString(Files.readString(BILL)).getAsJsonObject();
        List<Component> all = new ArrayList<>();
        for (JsonElement element : bill.getAsJsonArray("components")) {
            JsonObject component = element.getAsJsonObject();
            Set<String> licences = new TreeSet<>();
            JsonArray stated = component.getAsJsonArray("licenses");
            if (stated != null) {
                for (JsonElement licence : stated) {
                    JsonObject id = licence.getAsJsonObject().getAsJsonObject("license");
                    if (id != null && id.has("id")) {
                        licences.add(id.get("id").getAsString());
                    }
                }
            }
            all.add(new Component(
                    component.get("group").getAsString() + ":"
                            + component.get("name").getAsString(),
                    component.get("version").getAsString(),
                    licences));
        }
        return all;
    }

    private static List<String[]> rows(Path table) throws IOException {
        try (Stream<String> lines = Files.lines(table)) {
            return lines.filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .toList();
        }
    }

    private static SortedMap<String, String[]> licences() throws IOException {
        SortedMap<String, String[]> all = new TreeMap<>();
        rows(LICENCES).forEach(row -> all.put(row[0], row));
        return all;
    }

    @Test
    void onlyListedLibrariesAreShipped() throws IOException {
        assertThat(shipped().stream().map(Component::artifact))
                .as("libraries in %s against %s", BILL, LICENCES)
                .containsExactlyInAnyOrderElementsOf(licences().keySet());
    }

    @Test
    void eachLibraryHasALicenceThatAllowsIt() throws IOException {
        SortedMap<String, String[]> listed = licences();
        for (Component component : shipped()) {
            String[] row = listed.get(component.artifact);
            List<String> choice = List.of(row[1].split(" OR ", -1));
            assertThat(choice).as(component.artifact).containsAnyElementsOf(ALLOWED);
            if (row[2].isEmpty() && !component.licences.isEmpty()) {
                assertThat(choice)
                        .as("%s: what its POM says", component.artifact)
                        .containsAll(component.licences);
            }
        }
    }

    @Test
    void theJarHoldsTheListOfLicences() throws IOException {
        Path jar = Path.of(System.getProperty("mailuo.jar", "target/mailuo.jar"));
        try (FileSystem inside = FileSystems.newFileSystem(jar)) {
            assertThat(Files.readString(inside.getPath("META-INF", "THIRD-PARTY.tsv")))
                    .isEqualTo(Files.readString(LICENCES));
        }
    }

    @Test
    void noVersionIsShippedThatAnAdvisoryNames() throws IOException {
        List<Component> shipped = shipped();
        for (String[] row : rows(ADVISORIES)) {
            Advisory advisory = new Advisory(row[0], row[1], row[2], row[3], row[4]);
            List<Component> affected =
                    shipped.stream().filter(advisory::concerns).toList();
            if (advisory.accepted.isEmpty()) {
                assertThat(affected)
                        .as("%s, fixed in %s", advisory.id, advisory.fixed)
                        .isEmpty();
            } else {
                assertThat(affected)
                        .as("%s is accepted for nothing: delete the reason", advisory.id)
                        .isNotEmpty();
            }
        }
    }

    @Test
    void eachComponentWasLookedUpInTheVersionThatIsShipped() throws IOException {
        List<String[]> rows = rows(COMPONENTS);
        assertThat(rows).allSatisfy(row -> {
            assertThat(row).as(row[0]).hasSize(4).doesNotContain("");
            assertThat(LocalDate.parse(row[2]))
                    .as(row[0])
                    .isBefore(LocalDate.now(ZoneOffset.UTC).plusDays(1));
        });
        assertThat(rows.stream().map(row -> row[0] + " " + row[1]))
                .as("%s against %s", COMPONENTS, BILL)
                .containsExactlyInAnyOrderElementsOf(shipped().stream()
                        .map(component -> component.artifact + " " + component.version)
                        .toList());
    }

    @Test
    void whatIsAcceptedStandsInBothLists() throws IOException {
        for (String[] row : rows(ADVISORIES)) {
            if (!row[4].isEmpty() && !row[1].endsWith(":*")) {
                assertThat(rows(COMPONENTS).stream()
                                .filter(component -> component[0].equals(row[1]))
                                .map(component -> component[3]))
                        .as("%s, which is accepted for %s", row[0], row[1])
                        .allMatch(result -> result.contains("accepted"));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1.5.18, 1.4.0, 1.5.19, true",
        "1.5.19, 1.4.0, 1.5.19, false",
        "1.5.38, 0, 1.5.25, false",
        "1.3.9, 1.4.0, 1.5.19, false",
        "12.1.1, 12.1.0, 12.1.7, true",
        "12.1.14, 12.1.0, 12.1.7, false",
        "2.0.0-M3, 2.0.0-M1, 2.0.0-M4, true",
        "2.0.0-M4, 2.0.0-M1, 2.0.0-M4, false"
    })
    void versionsAreComparedByTheirNumbers(String version, String from, String fixed, boolean affected) {
        assertThat(isAffected(version, from, fixed)).isEqualTo(affected);
    }
}
