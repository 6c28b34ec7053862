// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.text.TextIndexException;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * Finds words in names, headlines and sentences, by {@code text:query}: a Lucene index beside the graphs. The index is
 * opened when first needed. It and the graphs bear the same number, raised by each change of both; where a crash came
 * between them the numbers differ, and the index is built anew from the graphs.
 */
final class FullText {

    private static final String PART = "text";
    private static final String NUMBER = "in-step-with";

    private final DatasetGraph graphs;
    private final String base;
    /** Null where the index is in memory. */
    private final Path folder;
    private final TextFields fields;
    private TextIndexLucene index;

    private FullText(DatasetGraph graphs, String base, Path folder) {
        this.graphs = graphs;
        this.base = base;
        this.folder = folder;
        fields = new TextFields(base);
        TextFinder.enable(graphs.getContext(), this);
    }

    /** @param graphs a store's; stay the caller's to close, after this */
    static FullText in(Path folder, DatasetGraph graphs, String base) {
        return new FullText(graphs, base, folder);
    }

    /** Of graphs that do not change any more. */
    static FullText inMemory(DatasetGraph graphs, String base) {
        return new FullText(graphs, base, null);
    }

    /** Whether a property's values are texts to be found. */
    boolean reads(Node property) {
        return fields.reads(property);
    }

    /** The index as of the caller's transaction, or newer. */
    synchronized TextIndexLucene index() {
        if (index == null) {
            index = opened();
            if (!number().equals(numberOfGraphs())) {
                buildAnew();
                index.commit();
                keep(numberOfGraphs());
            }
        }
        return index;
    }

    /**
     * Ends a transaction of the graphs that touched texts: both change, or none does.
     *
     * @param commit commits the graphs
     */
    synchronized void follow(Touched changes, Runnable commit) {
        boolean behind = index == null;
        try {
            if (behind) {
                index = opened();
            }
            if (changes.isAll() || behind && !number().equals(numberOfGraphs())) {
                buildAnew();
            } else {
                bringInStep(changes);
            }
            String next = String.valueOf(Long.parseLong(numberOfGraphs()) + 1);
            catalogue().version(PART, next);
            index.prepareCommit();
            commit.run();
            index.commit();
            keep(next);
        } catch (TextIndexException e) {
            giveUp();
            throw new StoreException("The index of words in " + folder + " can't be written to: " + e.getMessage(), e);
        } catch (RuntimeException e) {
            giveUp();
            throw e;
        }
    }

    /** The index forgets what is not committed, and whether it is behind is seen when it is opened next. */
    private void giveUp() {
        TextIndexLucene broken = index;
        index = null;
        if (broken != null) {
            try {
                broken.getIndexWriter().rollback();
                broken.getDirectory().close();
            } catch (IOException e) {
                throw new StoreException("The index of words in " + folder + " can't be closed: " + e.getMessage(), e);
            }
        }
    }

    private TextIndexLucene opened() {
        try {
            return new TextIndexLucene(directory(), fields.config());
        } catch (IOException | TextIndexException e) {
            throw new StoreException("The index of words in " + folder + " can't be opened: " + e.getMessage()
                + ". Delete the folder; the index is built anew when it is needed.", e);
        }
    }

    private Directory directory() throws IOException {
        return folder == null ? new ByteBuffersDirectory() : FSDirectory.open(Files.createDirectories(folder));
    }

    private void buildAnew() {
        forgetNumber();
        try {
            index.getIndexWriter().deleteAll();
        } catch (IOException e) {
            throw new TextIndexException("the old entries can't be deleted", e);
        }
        fields.properties().forEach(p -> write(graphs.find(Node.ANY, Node.ANY, p, Node.ANY)));
    }

    private void bringInStep(Touched changes) {
        try {
            for (Node graph : changes.graphs()) {
                index.getIndexWriter().deleteDocuments(TextFields.of(graph));
                fields.properties().forEach(p -> write(graphs.find(graph, Node.ANY, p, Node.ANY)));
            }
            for (var touched : changes.things().entrySet()) {
                bringInStep(touched.getKey(), touched.getValue());
            }
        } catch (IOException e) {
            throw new TextIndexException("entries can't be deleted", e);
        }
    }

    private void bringInStep(Node graph, Set<Node> things) throws IOException {
        for (Node thing : things) {
            index.getIndexWriter().deleteDocuments(TextFields.of(graph, thing));
            fields.properties().forEach(p -> write(graphs.find(graph, thing, p, Node.ANY)));
        }
    }

    private void write(Iterator<Quad> quads) {
        try {
            while (quads.hasNext()) {
                var document = fields.document(quads.next());
                if (document.isPresent()) {
                    index.getIndexWriter().addDocument(document.get());
                }
            }
        } catch (IOException e) {
            throw new TextIndexException("entries can't be written", e);
        }
    }

    private Catalogue catalogue() {
        return new Catalogue(DatasetFactory.wrap(graphs), base);
    }

    private String numberOfGraphs() {
        return catalogue().version(PART).orElse("0");
    }

    /** The index's number; empty if it has none, as a new one. */
    private String number() {
        try {
            Optional<Path> file = Optional.ofNullable(folder).map(f -> f.resolve(NUMBER)).filter(Files::exists);
            return file.isPresent() ? Files.readString(file.get()) : "";
        } catch (IOException e) {
            return "";
        }
    }

    private void keep(String number) {
        try {
            if (folder != null) {
                TextFolder.writeWhole(folder.resolve(NUMBER), number.getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            // The number stays an older one, so the next opening builds the index anew.
            forgetNumber();
        }
    }

    private void forgetNumber() {
        try {
            if (folder != null) {
                Files.deleteIfExists(folder.resolve(NUMBER));
            }
        } catch (IOException e) {
            throw new TextIndexException("the number of the index can't be deleted", e);
        }
    }

    synchronized void close() {
        if (index != null) {
            index.close();
            index = null;
        }
    }
}
