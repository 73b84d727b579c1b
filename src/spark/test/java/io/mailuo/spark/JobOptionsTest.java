package io.mailuo.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mailuo.server.ServerSettings;
import org.junit.jupiter.api.Test;

class JobOptionsTest {

    @Test
    void lastPathIsTheOutput() {
        JobOptions options = JobOptions.parse("hdfs:///a", "s3a://bucket/b", "out");
        assertThat(options.inputs()).containsExactly("hdfs:///a", "s3a://bucket/b");
        assertThat(options.output()).isEqualTo("out");
        assertThat(options.form()).isEqualTo(InputForm.TEXT);
        assertThat(options.overwrite()).isFalse();
    }

    @Test
    void optionsTakeTheirValueBehindASpaceOrAnEqualsSign() {
        JobOptions options = JobOptions.parse(
                "--base=https://example.org/kg/",
                "--input-format",
                "packed",
                "--partitions=7",
                "--overwrite",
                "in",
                "out");
        assertThat(options.base()).isEqualTo("https://example.org/kg/");
        assertThat(options.form()).isEqualTo(InputForm.PACKED);
        assertThat(options.partitions()).contains(7);
        assertThat(options.overwrite()).isTrue();
    }

    @Test
    void baseIsThatOfTheProgramWhereNoneIsNamed() {
        assertThat(JobOptions.parse("in", "out").base()).isEqualTo(ServerSettings.DEFAULT_BASE);
    }

    @Test
    void wrongUsageSaysWhatIsAllowed() {
        refused("name at least one input and then the output, as --help shows; seen: in", "in");
        refused("--input-format json: use one of text, packed, sequence, parquet", "--input-format", "json", "a", "b");
        refused("--partitions 0: give a whole number from 1 to 999999", "--partitions", "0", "a", "b");
        refused("there is no option --bse; --help lists them", "--bse", "x", "a", "b");
        refused("--lexicon needs a value behind it", "a", "b", "--lexicon");
        assertThatThrownBy(() -> JobOptions.parse("--base", "ftp://x", "a", "b"))
                .isInstanceOf(WrongUsage.class)
                .hasMessageStartingWith("--base: the base of IRIs is ftp://x, but must be");
    }

    private static void refused(String message, String... words) {
        assertThatThrownBy(() -> JobOptions.parse(words))
                .isInstanceOf(WrongUsage.class)
                .hasMessage(message);
    }
}
