package io.mailuo.pipeline.spool;

import io.mailuo.pipeline.spool.FileEntry.Place;
import io.mailuo.reading.FileStamp;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Entries of files in the form in which they are on the disk, each decoded when it is asked for: a build in which little changes asks for few, and copies the others as they
 * are. Entries are added and replaced by one thread; once that is done, several may read.
 */
public final class FileEntries extends AbstractList<FileEntry> implements RandomAccess {

    private ByteBuffer bytes;
    private int used;
    private int[] starts;
    private int size;

    /** No entries yet. */
    public FileEntries() {
        this(1 << 12, 16);
    }

    private FileEntries(int bytes, int entries) {
        this.bytes = ByteBuffer.allocate(bytes);
        this.starts = new int[entries];
    }

    /** No entries yet, and room for as many as others are. */
    public static FileEntries like(FileEntries others) {
        return new FileEntries(others.used + (1 << 12), others.size + 16);
    }

    /** Entries, packed. */
    public static FileEntries of(Collection<FileEntry> files) {
        FileEntries entries = new FileEntries();
        entries.addAll(files);
        return entries;
    }

    /** The same entries, which stay when these change. */
    public FileEntries copy() {
        FileEntries copy = new FileEntries(0, 0);
        copy.bytes = ByteBuffer.wrap(bytes.array().clone());
        copy.used = used;
        copy.starts = starts.clone();
        copy.size = size;
        return copy;
    }

    /** As {@link #write} wrote them. */
    static FileEntries read(DataInputStream in) throws IOException {
        int size = in.readInt();
        int length = in.readInt();
        FileEntries entries = new FileEntries(length, size);
        in.readFully(entries.bytes.array());
        for (int start = 0; start < length; start += entries.bytes.getInt(start)) {
            entries.begin(start);
        }
        entries.used = length;
        return entries;
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(size);
        out.writeInt(IntStream.range(0, size).map(this::length).sum());
        int position = 0;
        while (position < size) {
            // What lies side by side goes at once.
            int first = position;
            int end = starts[first] + length(first);
            for (position++; position < size && starts[position] == end; position++) {
                end += length(position);
            }
            out.write(bytes.array(), starts[first], end - starts[first]);
        }
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public FileEntry get(int position) {
        return EntryCodec.read(bytes, start(position));
    }

    @Override
    public boolean add(FileEntry file) {
        begin(append(EntryCodec.bytes(file)));
        return true;
    }

    /** Replaces an entry. */
    @Override
    public FileEntry set(int position, FileEntry file) {
        FileEntry former = get(position);
        starts[position] = append(EntryCodec.bytes(file));
        return former;
    }

    /** Adds some of other entries, as they are. */
    public void addFrom(FileEntries others, int position) {
        int start = others.start(position);
        int length = others.length(position);
        reserve(length);
        System.arraycopy(others.bytes.array(), start, bytes.array(), used, length);
        begin(used);
        used += length;
    }

    private int append(byte[] entry) {
        reserve(entry.length);
        System.arraycopy(entry, 0, bytes.array(), used, entry.length);
        used += entry.length;
        return used - entry.length;
    }

    private void reserve(int length) {
        int needed = Math.addExact(used, length);
        if (needed > bytes.capacity()) {
            long more = (long) bytes.capacity() + (bytes.capacity() >> 1);
            bytes = ByteBuffer.wrap(
                    Arrays.copyOf(bytes.array(), (int) Math.min(Math.max(more, needed), Integer.MAX_VALUE - 8)));
        }
    }

    private void begin(int start) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, Math.max(16, size + (size >> 1)));
        }
        starts[size++] = start;
        modCount++;
    }

    private int start(int position) {
        return starts[Objects.checkIndex(position, size)];
    }

    private int length(int position) {
        return bytes.getInt(start(position));
    }

    private int number(int position, int field) {
        return bytes.getInt(start(position) + field);
    }

    private boolean has(int position, int flag) {
        return (bytes.get(start(position) + EntryCodec.FLAGS) & flag) != 0;
    }

    /** Name of a file. */
    public String name(int position) {
        return EntryCodec.name(bytes, start(position));
    }

    /** What tells that a file is unchanged, where something does. */
    public Optional<FileStamp> stamp(int position) {
        return EntryCodec.stamp(bytes, start(position));
    }

    /** Where the spool keeps what was read from a file. */
    public Place place(int position) {
        return EntryCodec.place(bytes, start(position));
    }

    /** Number of articles of a file. */
    public int articles(int position) {
        return number(position, EntryCodec.ARTICLES);
    }

    /** Whether there are problems of a file to be told. */
    public boolean flawed(int position) {
        return has(position, EntryCodec.FLAWED);
    }

    /** Number of letters and digits of a file that are no part of an article. */
    public int leftOut(int position) {
        return number(position, EntryCodec.LEFT_OUT);
    }

    /** Number of characters of a file that a bad conversion destroyed. */
    public int destroyed(int position) {
        return number(position, EntryCodec.DESTROYED);
    }

    /** Whether a file holds one article, which has its name. */
    boolean isPlain(int position) {
        return has(position, EntryCodec.PLAIN);
    }

    /** Whether names of bodies are completed in an article of a file. */
    boolean completes(int position) {
        return has(position, EntryCodec.COMPLETES);
    }

    /** Names of the articles of a file. */
    List<String> articleNames(int position) {
        return isPlain(position)
                ? List.of(name(position))
                : get(position).articles().stream()
                        .map(FileEntry.ArticleEntry::name)
                        .toList();
    }

    /** Number of articles. */
    public int articles() {
        return IntStream.range(0, size).map(this::articles).sum();
    }

    /** The positions of all files by name. */
    public Map<String, Integer> positions() {
        Map<String, Integer> positions = new HashMap<>(2 * size);
        for (int position = 0; position < size; position++) {
            positions.put(name(position), position);
        }
        return positions;
    }

    /** The positions of files that have some articles. */
    public IntStream having(Set<String> articles) {
        return IntStream.range(0, size)
                .filter(position -> articleNames(position).stream().anyMatch(articles::contains));
    }

    /** Adds to a digest what tells files with articles apart, their names and hashes, whatever their order. */
    public void digest(MessageDigest digest) {
        int[] order = inOrder();
        for (int start : order) {
            digest.update(bytes.array(), start + EntryCodec.CONTENT, contentEnd(start) - start - EntryCodec.CONTENT);
        }
    }

    /** Begins of entries with articles, by the bytes of name and hash: in this order they mostly are. */
    private int[] inOrder() {
        int[] found = IntStream.range(0, size)
                .filter(position -> articles(position) > 0)
                .map(this::start)
                .toArray();
        for (int i = 1; i < found.length; i++) {
            if (compare(found[i - 1], found[i]) > 0) {
                return IntStream.of(found)
                        .boxed()
                        .sorted(this::compare)
                        .mapToInt(Integer::intValue)
                        .toArray();
            }
        }
        return found;
    }

    private int compare(int one, int other) {
        byte[] all = bytes.array();
        return Arrays.compare(
                all, one + EntryCodec.CONTENT, contentEnd(one), all, other + EntryCodec.CONTENT, contentEnd(other));
    }

    private int contentEnd(int start) {
        return start + bytes.getInt(start + EntryCodec.CONTENT_END);
    }

    /** Numbers of the segments in which records of files are. */
    Set<Integer> segments() {
        return numbers(EntryCodec.PLACE);
    }

    /** Numbers of the files in which namings of articles are. */
    Set<Integer> keptIn() {
        Set<Integer> numbers = numbers(EntryCodec.KEPT);
        if (numbers.remove(EntryCodec.SEVERAL)) {
            IntStream.range(0, size)
                    .filter(position -> number(position, EntryCodec.KEPT) == EntryCodec.SEVERAL)
                    .mapToObj(this::get)
                    .flatMap(file -> file.articles().stream())
                    .forEach(article -> numbers.add(article.kept().file()));
        }
        return numbers;
    }

    private Set<Integer> numbers(int field) {
        Set<Integer> numbers = new HashSet<>();
        int last = -2;
        for (int position = 0; position < size; position++) {
            int number = number(position, field);
            if (number != last) {
                numbers.add(number);
                last = number;
            }
        }
        return numbers;
    }

    /** The entries at some positions. */
    public List<FileEntry> at(IntStream positions) {
        return positions.mapToObj(this::get).toList();
    }
}
