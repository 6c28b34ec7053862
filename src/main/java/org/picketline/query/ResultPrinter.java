// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.query;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;

/** Writes the answer to a query in a format, in UTF-8 whatever the machine's habit. */
public final class ResultPrinter {

    private static final Map<String, String> USUAL_PREFIXES = Map.of(
            "pl", "https://w3id.org/picketline/ontology#", "concept", "https://w3id.org/picketline/concept/",
            "picketline", "https://w3id.org/picketline/", "schema", "https://schema.org/",
            "rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#", "rdfs", "http://www.w3.org/2000/01/rdf-schema#",
            "skos", "http://www.w3.org/2004/02/skos/core#", "prov", "http://www.w3.org/ns/prov#",
            "dcterms", "http://purl.org/dc/terms/", "org", "http://www.w3.org/ns/org#");

    private final ResultFormat format;
    private final int width;

    /** A printer; only tables heed the width. */
    public ResultPrinter(ResultFormat format, int width) {
        this.format = format;
        this.width = width;
    }

    /** Runs a query to its end and writes its answer. What is written before a failure is no answer. */
    public void print(QueryExec execution, OutputStream out) {
        Query query = execution.getQuery();
        if (query.isAskType()) {
            print(execution.ask(), out);
        } else if (query.isSelectType()) {
            print(execution.select(), query, out);
        } else {
            print(query.isConstructType() ? execution.construct() : execution.describe(), query, out);
        }
    }

    void print(Graph graph, Query query, OutputStream out) {
        graph.getPrefixMapping().setNsPrefixes(query.getPrefixMapping());
        RDFWriter.source(graph).format(format.graph()).output(out);
    }

    void print(RowSet rows, Query query, OutputStream out) {
        print(rows, prefixes(query), out);
    }

    void print(boolean answer, OutputStream out) {
        if (format == ResultFormat.table) {
            lines(List.of(answer ? "yes" : "no"), out);
        } else {
            writer().write(out, answer, ARQ.getContext());
        }
    }

    private void print(RowSet rows, Map<String, String> prefixes, OutputStream out) {
        if (format == ResultFormat.table) {
            lines(table(rows, prefixes), out);
        } else {
            writer().write(out, rows, ARQ.getContext());
        }
    }

    private RowSetWriter writer() {
        return RowSetWriterRegistry.getFactory(format.rows()).create(format.rows());
    }

    private List<String> table(RowSet rows, Map<String, String> prefixes) {
        List<Var> columns = rows.getResultVars();
        List<List<String>> cells = new ArrayList<>();
        rows.forEachRemaining(row -> cells.add(columns.stream().map(column -> cell(row, column, prefixes)).toList()));
        List<String> lines = new ArrayList<>(new TextTable(columns.stream().map(Var::getVarName).toList(), cells, width).lines());
        lines.add("(" + (cells.isEmpty() ? "no rows" : cells.size() == 1 ? "1 row" : cells.size() + " rows") + ")");
        return lines;
    }

    private static String cell(Binding row, Var column, Map<String, String> prefixes) {
        Node node = row.get(column);
        if (node == null) {
            return "";
        }
        if (node.isURI()) {
            return shortened(node.getURI(), prefixes);
        }
        return node.isLiteral() ? node.getLiteralLexicalForm() : "_:" + node;
    }

    private static String shortened(String iri, Map<String, String> prefixes) {
        return prefixes.entrySet().stream().filter(prefix -> iri.startsWith(prefix.getValue()))
                .max(Comparator.comparingInt(prefix -> prefix.getValue().length()))
                .map(prefix -> prefix.getKey() + ":" + iri.substring(prefix.getValue().length())).orElse(iri);
    }

    /** The usual prefixes with the query's own, which win. */
    private static Map<String, String> prefixes(Query query) {
        Map<String, String> all = new LinkedHashMap<>(USUAL_PREFIXES);
        all.putAll(query.getPrefixMapping().getNsPrefixMap());
        return all;
    }

    private static void lines(List<String> lines, OutputStream out) {
        PrintWriter writer = new PrintWriter(out, false, StandardCharsets.UTF_8);
        lines.forEach(line -> writer.print(line + "\n"));
        writer.flush();
    }
}
