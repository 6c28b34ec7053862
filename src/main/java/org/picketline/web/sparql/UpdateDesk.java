// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.web.sparql;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.DatasetDescription;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.UpdateExec;
import org.apache.jena.sparql.modify.UpdateRequestSink;
import org.apache.jena.sparql.modify.UsingList;
import org.apache.jena.sparql.modify.UsingUpdateSink;
import org.apache.jena.sparql.modify.request.UpdateLoad;
import org.apache.jena.system.Txn;
import org.apache.jena.update.UpdateException;
import org.apache.jena.update.UpdateFactory;
import org.apache.jena.update.UpdateRequest;
import org.picketline.query.SyntaxFault;
import org.picketline.web.HttpProblem;

/** Changes the store by SPARQL, whole or not at all, within the limits. Nothing is fetched from elsewhere. */
public final class UpdateDesk {

    private final DatasetGraph dataset;
    private final Limits limits;
    private final Gate gate;

    /** Works on a dataset that a {@link QueryDesk} has put its guard on. */
    public UpdateDesk(Dataset dataset, Limits limits) {
        this.dataset = dataset.asDatasetGraph();
        this.limits = limits;
        gate = new Gate(new Limits(limits.time(), limits.rows(), limits.bytes(), limits.text(), limits.body(), 1, limits.patience()));
    }

    /** The bounds it works within. */
    public Limits limits() {
        return limits;
    }

    /**
     * Runs all operations of an update in one transaction.
     *
     * @param base  what relative IRIs in it are relative to
     * @param using the graphs that its patterns see, if the client says so; an update that says so itself is refused then
     */
    public void run(String text, String base, DatasetDescription using) {
        UpdateRequest update = seeing(parse(text, base), using);
        if (update.getOperations().stream().anyMatch(UpdateLoad.class::isInstance)) {
            throw new HttpProblem(403, "LOAD is refused: the server fetches nothing. Send the data itself to the path data.");
        }
        DerivedGraph.protect(update.getOperations());
        gate.pass(limits.time(), () -> {
            Txn.executeWrite(dataset, () -> UpdateExec.dataset(dataset).update(update)
                .timeout(limits.time().toMillis(), TimeUnit.MILLISECONDS).build().execute());
            return null;
        });
    }

    private static UpdateRequest seeing(UpdateRequest update, DatasetDescription using) {
        if (using.isEmpty()) {
            return update;
        }
        UpdateRequest seeing = new UpdateRequest();
        UsingList graphs = new UsingList();
        using.eachDefaultGraphURI().forEachRemaining(iri -> graphs.addUsing(graph(iri)));
        using.eachNamedGraphURI().forEachRemaining(iri -> graphs.addUsingNamed(graph(iri)));
        try {
            UsingUpdateSink sink = new UsingUpdateSink(new UpdateRequestSink(seeing), graphs);
            update.getOperations().forEach(sink::send);
        } catch (UpdateException e) {
            throw HttpProblem.bad("The update names the graphs it reads with USING or WITH, the address with using-graph-uri or using-named-graph-uri; one of both would work.");
        }
        return seeing;
    }

    private static Node graph(String iri) {
        return GraphDesk.node(Optional.of(iri));
    }

    private static UpdateRequest parse(String text, String base) {
        try {
            return UpdateFactory.create(text, base, Syntax.syntaxSPARQL_11);
        } catch (QueryParseException e) {
            throw HttpProblem.bad(SyntaxFault.of(e, text).describe("The update"));
        } catch (QueryException e) {
            throw HttpProblem.bad("The update can't be read: " + e.getMessage());
        }
    }
}
