// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntSupplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.RDF4J;
import org.eclipse.rdf4j.query.QueryEvaluationException;
import org.eclipse.rdf4j.query.TupleQuery;
import org.eclipse.rdf4j.query.TupleQueryResult;
import org.eclipse.rdf4j.query.impl.SimpleDataset;
import org.eclipse.rdf4j.repository.sail.SailRepository;
import org.eclipse.rdf4j.repository.sail.SailRepositoryConnection;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.sail.memory.MemoryStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.picketline.store.TdbStore;

/**
 * The saved queries that need no values, on a store and on RDF4J's store in memory with the same quads, in turns: prints a table of
 * times. {@code mvn test -Dtest=SideBySideTest -Dpicketline.timed=DIR} measures a store.
 */
@EnabledIfSystemProperty(named = "picketline.timed", matches = ".+")
class SideBySideTest {

    private static final int TURNS = 2;
    private static final int PATIENCE = 20;

    private final SailRepository memory = new SailRepository(new MemoryStore());
    private final SimpleDataset seen = new SimpleDataset();

    /** How long, and how many rows; -1 for none in time, -2 for a query that a store cannot ask. */
    private record Timed(double millis, int rows) {

        private static final Timed UNASKED = new Timed(0, -2);

        @Override
        public String toString() {
            return this == UNASKED ? "lacks a function" : rows < 0 ? "over " + PATIENCE + " s" : String.format(Locale.ROOT, "%.0f", millis);
        }
    }

    @Test
    void savedQueriesGiveAsManyRowsInBoth() {
        try (TdbStore store = TdbStore.open(Path.of(System.getProperty("picketline.timed")))) {
            int quads = store.read(d -> copy(d.asDatasetGraph()));
            System.out.printf(Locale.ROOT, "%,d quads%n| query | rows | here, ms | RDF4J in memory, ms |%n| --- | --- | --- | --- |%n", quads);
            List<String> others = new ArrayList<>();
            for (SavedQuery query : QueryLibrary.builtIn().all()) {
                if (query.parameters().stream().noneMatch(Parameter::required) && query.header().datasets().isEmpty() && !query.text().contains("text:query")) {
                    compare(store, query, others);
                }
            }
            assertThat(others).isEmpty();
        } finally {
            memory.shutDown();
        }
    }

    private void compare(TdbStore store, SavedQuery query, List<String> others) {
        Timed here = best(() -> here(store, query));
        Timed there = best(() -> there(query));
        System.out.printf("| %s | %d | %s | %s |%n", query.name(), Math.max(here.rows, there.rows), here, there);
        if (here.rows >= 0 && there.rows >= 0 && here.rows != there.rows) {
            others.add(query.name() + ": " + here.rows + " rows here, " + there.rows + " there");
        }
    }

    private static Timed best(IntSupplier answer) {
        Timed best = new Timed(Double.MAX_VALUE, -1);
        for (int turn = 0; turn < TURNS; turn++) {
            long asked = System.nanoTime();
            try {
                int rows = answer.getAsInt();
                double millis = (System.nanoTime() - asked) / 1e6;
                best = millis < best.millis ? new Timed(millis, rows) : best;
            } catch (QueryProblem.OutOfTime | org.eclipse.rdf4j.query.QueryInterruptedException e) {
                return best;
            } catch (QueryEvaluationException e) {
                if (e.getMessage().contains("Unknown function")) {
                    return Timed.UNASKED;
                }
                throw e;
            }
        }
        return best;
    }

    private static int here(TdbStore store, SavedQuery query) {
        return new QueryRunner(store.dataset(), Duration.ofSeconds(PATIENCE)).run(query, Map.of(), execution -> {
            int rows = 0;
            for (var answer = execution.select(); answer.hasNext(); answer.next()) {
                rows++;
            }
            return rows;
        });
    }

    private int there(SavedQuery query) {
        try (SailRepositoryConnection connection = memory.getConnection()) {
            TupleQuery asked = connection.prepareTupleQuery(query.text());
            asked.setDataset(seen);
            asked.setMaxExecutionTime(PATIENCE);
            int rows = 0;
            try (TupleQueryResult answer = asked.evaluate()) {
                for (; answer.hasNext(); answer.next()) {
                    rows++;
                }
            }
            return rows;
        }
    }

    /** The default graph is not the union of all, as it is in RDF4J unless it is told. */
    private int copy(DatasetGraph from) {
        seen.addDefaultGraph(RDF4J.NIL);
        try (SailRepositoryConnection connection = memory.getConnection()) {
            connection.begin();
            load(from.getDefaultGraph(), connection);
            from.listGraphNodes().forEachRemaining(name -> {
                seen.addNamedGraph(Values.iri(name.getURI()));
                load(from.getGraph(name), connection, Values.iri(name.getURI()));
            });
            connection.commit();
            return (int) connection.size();
        }
    }

    /** N-Triples are Turtle. */
    private static void load(Graph triples, SailRepositoryConnection connection, Resource... context) {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        RDFWriter.source(triples).lang(Lang.NTRIPLES).output(lines);
        try {
            connection.add(new ByteArrayInputStream(lines.toByteArray()), RDFFormat.TURTLE, context);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
