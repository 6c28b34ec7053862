// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.web.sparql;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.modify.request.Target;
import org.apache.jena.sparql.modify.request.UpdateBinaryOp;
import org.apache.jena.sparql.modify.request.UpdateData;
import org.apache.jena.sparql.modify.request.UpdateDeleteWhere;
import org.apache.jena.sparql.modify.request.UpdateDropClear;
import org.apache.jena.sparql.modify.request.UpdateModify;
import org.apache.jena.sparql.modify.request.UpdateMove;
import org.apache.jena.update.Update;
import org.picketline.web.HttpProblem;

/** Keeps others from writing to the default graph: it is worked out from the other graphs, and what is written there would be lost. */
final class DerivedGraph {

    private DerivedGraph() { }

    static HttpProblem refused() {
        return new HttpProblem(403, "The default graph is worked out from the articles and from people's decisions, anew with each article: what is written there would be "
            + "lost. Write to a graph of your own, as in INSERT DATA { GRAPH <https://example.org/mine> { … } } or PUT to data?graph=IRI; to correct what was read or "
            + "merged, decide on the page review or with picketline decide.");
    }

    /** Refuses an update that would change it. */
    static void protect(List<Update> operations) {
        if (operations.stream().anyMatch(DerivedGraph::changesIt)) {
            throw refused();
        }
    }

    private static boolean changesIt(Update operation) {
        if (operation instanceof UpdateData data) {
            return any(data.getQuads().stream());
        } else if (operation instanceof UpdateDeleteWhere delete) {
            return any(delete.getQuads().stream());
        } else if (operation instanceof UpdateModify modify) {
            return modify.getWithIRI() == null && any(Stream.concat(modify.getInsertQuads().stream(), modify.getDeleteQuads().stream()));
        } else if (operation instanceof UpdateDropClear clear) {
            return holdsIt(clear.getTarget());
        }
        return operation instanceof UpdateBinaryOp copy && (holdsIt(copy.getDest()) || copy instanceof UpdateMove && holdsIt(copy.getSrc()));
    }

    private static boolean any(Stream<Quad> quads) {
        return quads.anyMatch(Quad::isDefaultGraph);
    }

    private static boolean holdsIt(Target target) {
        return target.isDefault() || target.isAll();
    }
}
