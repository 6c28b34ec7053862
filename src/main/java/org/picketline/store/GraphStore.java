// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.store;

import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Function;
import org.apache.jena.query.Dataset;
import org.picketline.model.Furniture;

/**
 * The graph with its layers, and the cleaned texts beside it.
 *
 * <p>Every change is one transaction: after a crash a store holds whole articles only. Several threads may
 * read while one writes. Whoever opens a store closes it.
 */
public interface GraphStore extends AutoCloseable {

    /** What happened to one article of a batch. */
    enum Outcome {
        /** It was not there before. */
        ADDED,
        /** Its origin gave another text before, or it was read anew with another result. */
        REPLACED,
        /** It was there already. */
        UNCHANGED
    }

    /** The beginning of all IRIs of instances, for example {@code https://w3id.org/picketline/}. */
    String base();

    /** The graph in which the {@link Upkeep} of the default graph keeps its notes. */
    String ledger();

    /** The IRIs of all articles. */
    SortedSet<String> articles();

    /** Whether there is a graph of this article. */
    boolean holds(String article);

    /**
     * Keeps a batch of articles, in one transaction. An article whose text is there already writes nothing.
     * Of two texts from one origin the later stays, the earlier goes with all it said.
     *
     * @return what happened to each, in the same order
     */
    List<Outcome> put(List<StoredArticle> batch);

    /** Drops an article with its graph and text; false if there is none. */
    boolean retract(String article);

    /** The cleaned text of an article, to which the offsets of its evidence refer. */
    Optional<String> text(String article);

    /** Keeps what was dropped from an article's page before it was read, to be shown beside its text; goes with the article. */
    void keepFurniture(String article, List<Furniture> dropped);

    /** What was dropped from an article's page, in the order of the source; none where none was kept. */
    List<Furniture> furniture(String article);

    /** Keeps a report on an article that could not be kept, until it can. */
    void quarantine(String article, String report);

    /**
     * Brings the default graph in step with the article graphs and decisions, unless it is already; made by another version, it
     * is made anew.
     *
     * @param version changes whenever the upkeep would give another result
     * @param upkeep  how
     * @return whether there was something to do
     */
    boolean derive(String version, Upkeep upkeep);

    /**
     * Replaces a graph beside the articles', say a dataset's, in one transaction: if the writer fails the old graph stands.
     *
     * @param writer hands on each triple; may be as long as it likes
     * @return what the writer returns
     */
    <T> T replaceGraph(String graph, Function<NewGraph, T> writer);

    /** Drops a graph beside the articles'; false if there is none. */
    boolean dropGraph(String graph);

    /**
     * Changes what people decided, in one transaction; the default graph is out of date afterwards.
     *
     * @param change is given all graphs, but may change that of decisions only
     */
    <T> T decide(Function<Dataset, T> change);

    /** Asks something of all graphs, in one transaction that sees no later change. Writing fails. */
    <T> T read(Function<Dataset, T> question);

    /** All graphs, for queries; whoever asks opens a read transaction of their own and closes nothing. */
    Dataset dataset();

    /** Rises after each change that readers can see, as long as the store is open: what was read under the same number is the same. */
    long version();

    /** Writes all graphs but the store's own bookkeeping. */
    void export(ExportFormat format, OutputStream out);

    @Override
    void close();
}
