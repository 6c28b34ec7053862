// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.dataset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.jena.rdf.model.ResourceFactory;
import org.picketline.dataset.table.TableProblem;
import org.picketline.rdf.IriMint;
import org.picketline.rdf.RecordGraph;
import org.picketline.store.GraphStore;
import org.picketline.store.NewGraph;
import org.picketline.vocab.Dcat;
import org.picketline.vocab.Dcterms;
import org.picketline.vocab.PLD;

/**
 * Adds a dataset to a store: all its files make one named graph, which replaces an earlier one of the kind. All in one
 * transaction, so that a file which turns out broken leaves the store as it was.
 */
public final class DatasetImport {

    private final GraphStore store;
    private final DatasetDescription description;

    /** @param today the day of the import, kept in the graph */
    public DatasetImport(GraphStore store, LocalDate today) {
        this.store = store;
        description = new DatasetDescription(today);
    }

    /**
     * Reads files.
     *
     * @param retrieved when they were fetched; otherwise each file's own date
     * @throws DatasetProblem if one of them is not of the kind or can't be read; then nothing has changed
     */
    public DatasetReport run(DatasetKind kind, List<Path> files, Optional<LocalDate> retrieved) {
        String graph = new IriMint(store.base()).dataset(kind.name());
        try {
            return store.replaceGraph(graph, triples -> write(kind, files, retrieved, graph, triples));
        } catch (TableProblem e) {
            throw new DatasetProblem(e.getMessage(), e);
        } catch (UncheckedIOException e) {
            throw new DatasetProblem(e.getMessage() + ": " + e.getCause().getMessage(), e);
        }
    }

    private DatasetReport write(DatasetKind kind, List<Path> files, Optional<LocalDate> retrieved, String iri, NewGraph triples) {
        AtomicLong written = new AtomicLong();
        RecordGraph graph = new RecordGraph(iri, triple -> {
            written.incrementAndGet();
            triples.accept(triple);
        });
        RowCount all = new RowCount();
        files.forEach(file -> read(kind, file, graph, all));
        long records = triples.subjects();
        if (records == 0) {
            throw new DatasetProblem(nothingRead(kind, all));
        }
        files.forEach(file -> description.file(file, retrieved, graph));
        describe(kind, all, records, graph);
        return new DatasetReport(kind.name(), iri, files.size(), all.rows(), all.reasons(), all.examples(), records, written.get());
    }

    private static String nothingRead(DatasetKind kind, RowCount all) {
        return "No row made a record of " + kind.name() + (all.rows() == 0 ? ": there is none below the header."
            : "; " + all.reasons() + (all.examples().isEmpty() ? "." : ". " + all.examples().get(0) + "."));
    }

    private static void read(DatasetKind kind, Path file, RecordGraph graph, RowCount count) {
        try {
            new DatasetFile(kind, file, graph, count).read();
        } catch (IOException e) {
            throw new UncheckedIOException(file + " can't be read", e);
        }
    }

    private void describe(DatasetKind kind, RowCount rows, long records, RecordGraph graph) {
        Publication publication = kind.publication();
        description.itself(graph, kind.name(), publication.title(), rows.rows(), records)
            .with(Dcterms.publisher, publication.publisher()).with(Dcat.landingPage, ResourceFactory.createResource(publication.page()))
            .with(Dcterms.rights, publication.rights()).with(PLD.rowsSkipped, rows.skippedRows());
    }
}
