package io.mailuo.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * Keeps the graph: one named graph an article, besides those for identity and corrections, and a few words of metadata.
 *
 * <p>Everything is in named graphs; what reads the store sees their union as the default graph, so plain SPARQL 1.1
 * works without naming a graph. Reading never waits for a build: a build is made aside and takes the place of the
 * former graph when it is whole.
 */
public interface GraphStore extends AutoCloseable {

    /**
     * Replaces all quads and the whole manifest in one step. If {@code build} fails, both stay as they were.
     *
     * @param build is given a sink and puts every quad into it; repeated quads count once
     * @param manifest the new metadata (base of the IRIs, hash of the inputs, versions); it is read when all quads are in
     * @throws IllegalArgumentException if a quad is in no named graph
     * @throws StoreFailedException if the disk or the database fails
     */
    void replaceAll(Consumer<Consumer<Quad>> build, Map<String, String> manifest);

    /**
     * Replaces all quads, and keeps the manifest.
     *
     * @param build as for {@link #replaceAll(Consumer, Map)}
     */
    default void replaceAll(Consumer<Consumer<Quad>> build) {
        replaceAll(build, manifest());
    }

    /**
     * Changes some graphs of the live store in one transaction; the new manifest follows as a second step. Who must see
     * a crash between the two notes in the manifest beforehand that the graph is about to change.
     *
     * @param dropped IRIs of graphs to drop; one that is not there is passed over
     * @param removed quads to take out of graphs that stay; one that is not there is passed over
     * @param added is given a sink and puts every quad into it, after the dropping and removing
     * @param manifest the new metadata; it is read when all quads are in
     * @throws IllegalArgumentException if a quad is in no named graph; nothing is changed then
     * @throws StoreFailedException if the disk or the database fails
     */
    void update(
            Collection<String> dropped,
            Collection<Quad> removed,
            Consumer<Consumer<Quad>> added,
            Map<String, String> manifest);

    /** As {@link #update(Collection, Collection, Consumer, Map)}, and takes no single quads out. */
    default void update(Collection<String> dropped, Consumer<Consumer<Quad>> added, Map<String, String> manifest) {
        update(dropped, List.of(), added, manifest);
    }

    /** The folder of the store, in which a build may keep what it remembers of its inputs; empty for one in memory. */
    default Optional<Path> folder() {
        return Optional.empty();
    }

    /** The folder of the graph that counts, in which a build may put what belongs to that graph; empty for a store in memory. */
    default Optional<Path> generation() {
        return Optional.empty();
    }

    /**
     * Drops a named graph.
     *
     * @param graphIri the graph, as a rule that of an article
     * @return whether there was such a graph
     * @throws StoreFailedException if the disk or the database fails
     */
    boolean remove(String graphIri);

    /**
     * Reads in one transaction: what is seen does not change meanwhile.
     *
     * @param reader is given the quads, with the union of the named graphs as default graph; must not keep them
     * @return what the reader returns
     */
    <T> T read(Function<DatasetGraph, T> reader);

    /** Number of quads. */
    long size();

    /** Number of quads where that is known without counting them. */
    default OptionalLong knownSize() {
        return OptionalLong.empty();
    }

    /** Number of things that have a property with this value, in whatever graphs; none of them is fetched. */
    long count(Node property, Node value);

    /**
     * How much more room the quads take than when they were last built whole: 1 for as much. Changes of a live store
     * leave the former blocks on the disk, which only {@link #replaceAll} gives back.
     */
    default double growth() {
        return 1;
    }

    /** Number of changes of the quads since the store was opened: what was made from the quads is good while it stays. */
    long changes();

    /** Number of the generation that is read, which each build that writes the store anew counts up; empty where there are none. */
    default OptionalInt generationNumber() {
        return OptionalInt.empty();
    }

    /**
     * When the store was last written. The graph itself holds no time of day, so that the same articles give the same
     * graph; this is what the disk remembers.
     */
    default Optional<Instant> written() {
        return Optional.empty();
    }

    /** The metadata, sorted by key. */
    SortedMap<String, String> manifest();

    /** One value of the metadata. */
    default Optional<String> manifest(String key) {
        return Optional.ofNullable(manifest().get(key));
    }

    /**
     * Sets one value of the metadata.
     *
     * @throws StoreFailedException if it cannot be written
     */
    void putManifest(String key, String value);

    /** Sets some values of the metadata, in one step where the store can. */
    default void putManifest(Map<String, String> entries) {
        entries.forEach(this::putManifest);
    }

    /**
     * From now on this store is read here, and other processes may write it; what they have written takes the place of
     * the graph within a second or two of their end. Readers that have begun end with the former graph.
     *
     * @throws StoreInUseException if another process serves the store
     */
    default void share() {}

    /** Work on a store whose turn has come. */
    @FunctionalInterface
    interface Turn<T> {

        /** Does it. */
        T run() throws IOException;
    }

    /**
     * Changes the store while nobody else does. One that is {@linkplain #share shared} waits for its turn, takes what others
     * have written since, and gives the turn back at the end; with any other store the turn is the caller's anyway. From one
     * thread at a time.
     *
     * @param patience how long to wait
     * @throws StoreInUseException if another process writes the store all the while
     */
    default <T> T alone(Duration patience, Turn<T> work) throws IOException {
        return work.run();
    }

    /** Releases the store for other processes; closing twice does nothing. */
    @Override
    void close();
}
