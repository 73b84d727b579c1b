package io.mailuo.pipeline.spool;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.pipeline.spool.FileEntry.ArticleEntry;
import io.mailuo.pipeline.spool.FileEntry.Kept;
import io.mailuo.pipeline.spool.FileEntry.Place;
import io.mailuo.reading.FileStamp;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileEntriesTest {

    private static final String[] SIGNS = {"a", "9", "/", "省", "𠮷", "\ud842", "é", "~", "."};

    /** Entries of any shape, each with a name of its own. */
    private static List<FileEntry> any(Random random, int count) {
        return new ArrayList<>(
                IntStream.range(0, count).mapToObj(i -> any(random, "" + i)).toList());
    }

    private static FileEntry any(Random random, String number) {
        String name = text(random) + number;
        List<ArticleEntry> articles = switch (random.nextInt(4)) {
            case 0 -> List.of();
            case 1 -> List.of(article(random, name + "#1"), article(random, name + "#2"));
            default -> List.of(article(random, name));
        };
        return new FileEntry(
                name,
                random.nextBoolean()
                        ? Optional.empty()
                        : Optional.of(new FileStamp(
                                random.nextLong(), random.nextLong(), random.nextLong(), -1, random.nextInt())),
                random.nextInt(5) == 0 ? text(random) : DigestUtils.sha256Hex(name),
                random.nextInt(99) - 1,
                new Place(random.nextInt(4), random.nextLong(), random.nextInt(9), 1, 2, random.nextLong(), 3),
                random.nextInt(3),
                random.nextInt(),
                random.nextBoolean(),
                List.of(random.nextInt(300), 0, 1),
                articles);
    }

    private static ArticleEntry article(Random random, String name) {
        Kept kept = new Kept(1 + random.nextInt(3), random.nextLong(), random.nextInt(999), random.nextInt(3) == 0);
        return new ArticleEntry(name, new Hash(random.nextLong(), random.nextLong()), kept);
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(40); i > 0; i--) {
            text.append(SIGNS[random.nextInt(SIGNS.length)]);
        }
        return text.toString();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void areWhatWasPutInHoweverTheyAreMovedAndReplaced(long seed) throws IOException {
        Random random = new Random(seed);
        List<FileEntry> plain = any(random, 60);
        FileEntries packed = FileEntries.of(plain);
        for (int step = 0; step < 20; step++) {
            int position = random.nextInt(plain.size());
            FileEntry other = any(random, "x" + step);
            assertThat(packed.set(position, other)).isEqualTo(plain.set(position, other));
        }
        assertThat(packed).isEqualTo(plain);

        FileEntries some = FileEntries.like(packed);
        List<FileEntry> expected = new ArrayList<>();
        for (int position = packed.size() - 1; position >= 0; position -= 1 + random.nextInt(3)) {
            some.addFrom(packed, position);
            expected.add(plain.get(position));
        }
        assertThat(some).isEqualTo(expected);
        assertThat(written(some)).isEqualTo(expected);
        for (int i = 0; i < some.size(); i++) {
            FileEntry file = expected.get(i);
            assertThat(some.name(i)).isEqualTo(file.name());
            assertThat(some.stamp(i)).isEqualTo(file.stamp());
            assertThat(some.place(i)).isEqualTo(file.place());
            assertThat(some.articles(i)).isEqualTo(file.articles().size());
            assertThat(some.flawed(i)).isEqualTo(file.flawed());
            assertThat(some.leftOut(i)).isEqualTo(file.leftOut());
            assertThat(some.destroyed(i)).isEqualTo(file.destroyed());
            assertThat(some.articleNames(i))
                    .isEqualTo(file.articles().stream().map(ArticleEntry::name).toList());
            assertThat(some.completes(i))
                    .isEqualTo(file.articles().stream().anyMatch(it -> it.kept().completes()));
        }
    }

    private static FileEntries written(FileEntries entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        entries.write(new DataOutputStream(bytes));
        return FileEntries.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
    }

    @Test
    void knowTheFilesInWhichTheirRecordsAndNamingsAre() {
        List<FileEntry> plain = any(new Random(4), 50);
        FileEntries packed = FileEntries.of(plain);
        assertThat(packed.segments())
                .containsExactlyInAnyOrderElementsOf(plain.stream()
                        .map(file -> file.place().segment())
                        .distinct()
                        .toList());
        assertThat(packed.keptIn())
                .containsExactlyInAnyOrderElementsOf(plain.stream()
                        .flatMap(file -> file.articles().stream())
                        .map(article -> article.kept().file())
                        .distinct()
                        .toList());
        FileEntry sought = plain.stream()
                .filter(file -> file.articles().size() == 2)
                .findFirst()
                .orElseThrow();
        assertThat(packed.at(packed.having(Set.of(sought.articles().get(1).name(), "none"))))
                .containsExactly(sought);
    }

    @Test
    void haveOneDigestInAnyOrderAndAnotherForOtherContent() {
        List<FileEntry> plain = any(new Random(5), 30);
        String digest = digest(plain);
        Collections.shuffle(plain, new Random(6));
        assertThat(digest(plain)).isEqualTo(digest);
        int article = IntStream.range(0, plain.size())
                .filter(i -> !plain.get(i).articles().isEmpty())
                .findFirst()
                .orElseThrow();
        FileEntry file = plain.get(article);
        plain.set(article, file.seen(Optional.empty()).at(Place.NOWHERE));
        assertThat(digest(plain)).as("where it is says nothing of it").isEqualTo(digest);
        plain.remove(article);
        assertThat(digest(plain)).isNotEqualTo(digest);
    }

    private static String digest(List<FileEntry> files) {
        var digest = DigestUtils.getSha256Digest();
        FileEntries.of(files).digest(digest);
        return java.util.HexFormat.of().formatHex(digest.digest());
    }

    /** Its numbers were other ones: none of it would be understood. */
    @Test
    void aCatalogueOfAnOlderFormIsNone(@TempDir Path folder) throws IOException {
        Spool spool = Spool.in(folder);
        String number = spool.publish(Catalogue.empty("maker"));
        assertThat(spool.catalogue(number)).isPresent();
        Path file = folder.resolve(number + ".catalogue");
        byte[] bytes = Files.readAllBytes(file);
        int length = bytes.length - Long.BYTES;
        ByteBuffer older = ByteBuffer.wrap(bytes).putInt(0, 3);
        CRC32 sum = new CRC32();
        sum.update(bytes, 0, length);
        Files.write(file, older.putLong(length, sum.getValue()).array());
        assertThat(spool.catalogue(number)).isEmpty();
    }
}
