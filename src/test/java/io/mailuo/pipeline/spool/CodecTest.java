package io.mailuo.pipeline.spool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mailuo.model.Extraction;
import io.mailuo.pipeline.OwnArticles;
import io.mailuo.pipeline.Seeds;
import io.mailuo.resolve.Identity;
import io.mailuo.resolve.Naming;
import io.mailuo.resolve.Outline;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.StreamCorruptedException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written comes back as it was. */
class CodecTest {

    private final ExtractionCodec extractions = new ExtractionCodec();
    private final OutlineCodec outlines = new OutlineCodec();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void readsAnyExtractionsAsTheyWere(long seed) throws IOException {
        Made made = new Made(seed);
        for (int i = 0; i < 50; i++) {
            List<Extraction> file = made.file();
            assertThat(extractions.read(in(bytes(file)))).isEqualTo(file);
        }
    }

    @Test
    void writesEachTextOnceAndEvidenceAsItsPlace() throws IOException {
        Extraction seed = OwnArticles.STAGES.extract(Seeds.articles().get(0));
        byte[] once = bytes(List.of(seed));
        assertThat(extractions.read(in(once))).containsExactly(seed);
        int raw = 2 * seed.article().raw().length();
        assertThat(bytes(List.of(seed, seed)).length - once.length).isLessThan(once.length - raw);
        assertThat(once.length).isLessThan(2 * raw);
    }

    @Test
    void refusesWhatAnotherVersionWroteAndWhatIsCutOff() throws IOException {
        byte[] bytes = bytes(new Made(9).file());
        byte[] other = bytes.clone();
        other[0]++;
        assertThatThrownBy(() -> extractions.read(in(other)))
                .isInstanceOf(StreamCorruptedException.class)
                .hasMessageContaining("version");
        assertThatThrownBy(() -> extractions.read(in(Arrays.copyOf(bytes, bytes.length / 2))))
                .isInstanceOf(EOFException.class);
    }

    @Test
    void readsOutlinesAndNamingsAsTheyWere() throws IOException {
        List<Outline> all = Seeds.articles().stream()
                .map(article -> OwnArticles.STAGES.outline(OwnArticles.STAGES.extract(article)))
                .toList();
        Identity identity = OwnArticles.STAGES.resolve(all);
        for (Outline outline : all) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            outlines.write(outline, new DataOutputStream(bytes));
            assertThat(outlines.readOutline(in(bytes.toByteArray()))).isEqualTo(outline);
            Naming naming = identity.of(outline);
            assertThat(naming.others()).isNotEmpty();
            bytes.reset();
            outlines.write(naming, new DataOutputStream(bytes));
            assertThat(outlines.readNaming(in(bytes.toByteArray()))).isEqualTo(naming);
        }
    }

    private byte[] bytes(List<Extraction> file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        extractions.write(file, new DataOutputStream(bytes));
        return bytes.toByteArray();
    }

    private static DataInputStream in(byte[] bytes) {
        return new DataInputStream(new ByteArrayInputStream(bytes));
    }
}
