// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.query;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.system.Txn;

/** Runs queries on a dataset, each in a read transaction of its own on a thread of its own, for a bounded time. Safe for threads. */
public final class QueryRunner {

    // Time for the engine to notice that it should stop; a single long step, such as a wild regular expression, does not notice.
    private static final Duration GRACE = Duration.ofSeconds(2);

    private final DatasetGraph dataset;
    private final Duration timeout;

    /**
     * A runner of queries.
     *
     * @param dataset stays the caller's to close
     * @param timeout for one query with the reading of its answer; zero for no bound
     */
    public QueryRunner(Dataset dataset, Duration timeout) {
        this.dataset = dataset.asDatasetGraph();
        this.timeout = timeout;
    }

    /**
     * Runs a query.
     *
     * @param values the parameters' values by name, as users write them
     * @param reader reads the whole answer while the transaction is open; what it returns must not depend on it. It runs on
     *               another thread and may still run when this method has given up.
     * @throws QueryProblem where a parameter does not fit, the query fails or the time is up
     */
    public <T> T run(SavedQuery query, Map<String, String> values, Function<QueryExec, T> reader) {
        FutureTask<T> task = new FutureTask<>(() -> Txn.calculateRead(dataset, () -> answer(query, values, reader)));
        Thread thread = new Thread(task, "query " + query.name());
        thread.setDaemon(true);
        thread.start();
        return await(query, task);
    }

    /**
     * Runs a query and gives its whole answer in a format. Half of one would look whole to whoever reads it.
     *
     * @throws QueryProblem as {@link #run} does
     */
    public ByteArrayOutputStream write(SavedQuery query, Map<String, String> values, ResultPrinter printer) {
        return run(query, values, execution -> {
            ByteArrayOutputStream answer = new ByteArrayOutputStream();
            printer.print(execution, answer);
            return answer;
        });
    }

    private <T> T answer(SavedQuery query, Map<String, String> values, Function<QueryExec, T> reader) {
        NeededDatasets.check(query, dataset);
        GeoFunctions.loadFor(query.text());
        Map<Var, Node> bound = new ParameterBinder(query, dataset).bind(values);
        QueryExecBuilder builder = QueryExec.dataset(dataset).query(query.query()).set(ARQ.httpServiceAllowed, false);
        bound.forEach(builder::substitution);
        if (!timeout.isZero()) {
            builder.timeout(timeout.toMillis(), TimeUnit.MILLISECONDS);
        }
        try (QueryExec execution = builder.build()) {
            return reader.apply(execution);
        }
    }

    private <T> T await(SavedQuery query, FutureTask<T> task) {
        try {
            return timeout.isZero() ? task.get() : task.get(timeout.plus(GRACE).toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw outOfTime(query);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new QueryProblem.OutOfTime(query.name() + " was interrupted; no answer is given");
        } catch (ExecutionException e) {
            throw failure(query, e.getCause());
        }
    }

    private RuntimeException failure(SavedQuery query, Throwable cause) {
        if (cause instanceof QueryCancelledException) {
            return outOfTime(query);
        }
        if (cause instanceof QueryException) {
            return new QueryProblem.BadQuery(query.name() + ": " + cause.getMessage(), cause);
        }
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException known ? known : new IllegalStateException(query.name() + " failed", cause);
    }

    private QueryProblem.OutOfTime outOfTime(SavedQuery query) {
        return new QueryProblem.OutOfTime(query.name() + " was stopped after " + timeout.toMillis() / 1000.0
                + " seconds without a whole answer; give it more time, or narrow it with a parameter or LIMIT");
    }
}
