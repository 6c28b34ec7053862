// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.dataset;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.rdf.model.RDFNode;
import org.picketline.dataset.kinds.KnownKinds;
import org.picketline.store.TdbStore;

/** A store in a folder, with datasets from the samples. */
public final class TestStore implements AutoCloseable {

    public static final String BASE = "https://w3id.org/picketline/";
    public static final Path SAMPLES = Path.of("samples/datasets");
    public static final Path VARIANTS = Path.of("src/test/resources/datasets");
    public static final LocalDate TODAY = LocalDate.of(2026, 1, 2);

    private static final String PREFIXES = "PREFIX pl: <https://w3id.org/picketline/ontology#>\n"
        + "PREFIX pld: <https://w3id.org/picketline/datasets#>\nPREFIX dcterms: <http://purl.org/dc/terms/>\n"
        + "PREFIX dcat: <http://www.w3.org/ns/dcat#>\nPREFIX schema: <https://schema.org/>\nPREFIX skos: <http://www.w3.org/2004/02/skos/core#>\n";

    private final TdbStore store;

    public TestStore(Path folder) {
        store = TdbStore.create(folder, BASE);
    }

    public TdbStore store() {
        return store;
    }

    public DatasetReport add(String kind, Path... files) {
        return new DatasetImport(store, TODAY).run(KnownKinds.named(kind), List.of(files), Optional.of(LocalDate.of(2026, 1, 1)));
    }

    /** The rows of an answer, cells joined by a bar. */
    public List<String> ask(String sparql) {
        return store.read(all -> {
            try (QueryExecution execution = QueryExecutionFactory.create(PREFIXES + sparql, all)) {
                List<String> rows = new ArrayList<>();
                List<String> columns = execution.getQuery().getResultVars();
                execution.execSelect().forEachRemaining(row -> rows.add(line(row, columns)));
                return rows;
            }
        });
    }

    private static String line(QuerySolution row, List<String> columns) {
        return String.join("|", columns.stream().map(column -> text(row.get(column))).toList());
    }

    private static String text(RDFNode node) {
        if (node == null) {
            return "";
        }
        return node.isLiteral() ? node.asLiteral().getLexicalForm() : node.asResource().getURI();
    }

    /** Everything in a dataset's graph, as text. */
    public String graph(String kind) {
        return String.join("\n", Stream.of(ask("SELECT ?s ?p ?o { GRAPH <" + BASE + "dataset/" + kind + "> { ?s ?p ?o } } ORDER BY ?s ?p ?o"))
            .flatMap(List::stream).toList());
    }

    @Override
    public void close() {
        store.close();
    }
}
