// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.query;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetReaderRegistry;
import org.eclipse.rdf4j.query.BooleanQuery;
import org.eclipse.rdf4j.query.GraphQuery;
import org.eclipse.rdf4j.query.Operation;
import org.eclipse.rdf4j.query.TupleQuery;
import org.eclipse.rdf4j.query.resultio.sparqljson.SPARQLResultsJSONWriter;
import org.eclipse.rdf4j.rio.ntriples.NTriplesWriter;

/** An answer in RDF4J's hands, on its way to the printer by way of the standard formats that both libraries speak. */
interface FederatedAnswer {

    void print(Query query, ResultPrinter printer, OutputStream out);

    static FederatedAnswer of(Operation operation) {
        if (operation instanceof TupleQuery rows) {
            return (query, printer, out) -> {
                ByteArrayOutputStream json = new ByteArrayOutputStream();
                rows.evaluate(new SPARQLResultsJSONWriter(json));
                ByteArrayInputStream in = new ByteArrayInputStream(json.toByteArray());
                printer.print(RowSetReaderRegistry.getFactory(ResultSetLang.RS_JSON).create(ResultSetLang.RS_JSON).read(in, ARQ.getContext()), query, out);
            };
        } else if (operation instanceof BooleanQuery question) {
            return (query, printer, out) -> printer.print(question.evaluate(), out);
        }
        return (query, printer, out) -> {
            ByteArrayOutputStream triples = new ByteArrayOutputStream();
            ((GraphQuery) operation).evaluate(new NTriplesWriter(triples));
            Graph graph = RDFParser.source(new ByteArrayInputStream(triples.toByteArray())).lang(Lang.NTRIPLES).toGraph();
            printer.print(graph, query, out);
        };
    }
}
