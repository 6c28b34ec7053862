// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.web.sparql;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.DatasetDescription;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DynamicDatasets;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.picketline.query.SyntaxFault;
import org.picketline.web.HttpProblem;

/** Answers queries on the store within the limits. Safe for threads. */
public final class QueryDesk {

    private final DatasetGraph dataset;
    private final Limits limits;
    private final Gate gate;

    /**
     * Puts the guard on the dataset: from now on all its queries are guarded, also those that do not come this way.
     *
     * @param dataset stays the caller's to close
     */
    public QueryDesk(Dataset dataset, Limits limits, QueryGuard guard) {
        this.dataset = dataset.asDatasetGraph();
        this.limits = limits;
        gate = new Gate(limits);
        guard.install(this.dataset.getContext());
    }

    /** The bounds it works within. */
    public Limits limits() {
        return limits;
    }

    /**
     * Reads a query.
     *
     * @param base what relative IRIs in it are relative to
     * @throws HttpProblem with line and column where it is none
     */
    public static Query parse(String text, String base) {
        try {
            return QueryFactory.create(text, base, Syntax.syntaxSPARQL_11);
        } catch (QueryParseException e) {
            throw HttpProblem.bad(SyntaxFault.of(e, text).describe("The query"));
        } catch (QueryException e) {
            throw HttpProblem.bad("The query can't be read: " + e.getMessage());
        }
    }

    /** What an answer to this query is. */
    public static AnswerFormat.Kind kind(Query query) {
        return query.isSelectType() || query.isAskType() ? AnswerFormat.Kind.ROWS : AnswerFormat.Kind.GRAPH;
    }

    /**
     * Runs a query to its end.
     *
     * @param graphs  which graphs it sees, if the client says so; otherwise all
     * @param time    at most; the server's own bound holds too
     * @param asker   waits for the answer; once it has gone, the query ends
     * @param reading reads the answer while the transaction is open
     */
    public <T> T ask(Query query, DatasetDescription graphs, Duration time, Asker asker, Function<QueryExec, T> reading) {
        Duration bound = time.compareTo(limits.time()) < 0 ? time : limits.time();
        return gate.pass(bound, asker, ending -> Txn.calculateRead(dataset, () -> {
            try (QueryExec execution = QueryExec.dataset(seen(query, graphs)).query(query)
                    .timeout(bound.toMillis(), TimeUnit.MILLISECONDS).build()) {
                ending.by(execution::abort);
                return reading.apply(execution);
            }
        }));
    }

    private DatasetGraph seen(Query query, DatasetDescription graphs) {
        if (graphs == null || graphs.isEmpty()) {
            return dataset;
        }
        // The protocol's choice overrides FROM in the query.
        query.getGraphURIs().clear();
        query.getNamedGraphURIs().clear();
        return DynamicDatasets.dynamicDataset(graphs, dataset, false);
    }

    /**
     * Does some work in turn with queries that come another way.
     *
     * @param work is given the place to say how it can be ended
     */
    public <T> T inTurn(Asker asker, Gate.Work<T> work) {
        return gate.pass(limits.time(), asker, work);
    }

    /** Runs a query and writes its whole answer. */
    public Spool write(Query query, DatasetDescription graphs, Duration time, Asker asker, AnswerFormat format) {
        return ask(query, graphs, time, asker, execution -> {
            Spool spool = new Spool(limits.bytes());
            write(execution, format, spool);
            return spool;
        });
    }

    /** Writes the whole answer of a query that is about to run. */
    public void write(QueryExec execution, AnswerFormat format, Spool spool) {
        Query query = execution.getQuery();
        if (query.isAskType()) {
            format.write(execution.ask(), spool);
        } else if (query.isSelectType()) {
            format.rowWriter().write(spool, counted(execution.select()), ARQ.getContext());
        } else {
            format.write(graph(execution), spool);
        }
    }

    /** Fails at the first row too many. */
    public RowSet counted(RowSet rows) {
        return new CountedRows(rows, limits.rows());
    }

    /** The triples that a query makes, which is about to run. */
    public Graph graph(QueryExec execution) {
        Query query = execution.getQuery();
        Graph graph = GraphFactory.createDefaultGraph();
        java.util.Iterator<Triple> triples = query.isConstructType() ? execution.constructTriples() : execution.describeTriples();
        while (triples.hasNext()) {
            graph.add(triples.next());
            if (graph.size() > limits.rows()) {
                throw CountedRows.tooMany(limits.rows(), "triples");
            }
        }
        graph.getPrefixMapping().setNsPrefixes(query.getPrefixMapping());
        return graph;
    }
}
