// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.web.sparql;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaType;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.ARQ;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.core.DatasetGraph;
import org.picketline.web.HttpProblem;

/** The formats of answers, the preferred one of each kind first; constants are spelt as the parameter {@code format} has them. */
public enum AnswerFormat {
    json(Kind.ROWS, "application/sparql-results+json", ResultSetLang.RS_JSON, null, "application/json"),
    xml(Kind.ROWS, "application/sparql-results+xml", ResultSetLang.RS_XML, null, "application/xml", "text/xml"),
    csv(Kind.ROWS, "text/csv", ResultSetLang.RS_CSV, null),
    tsv(Kind.ROWS, "text/tab-separated-values", ResultSetLang.RS_TSV, null),
    turtle(Kind.GRAPH, "text/turtle", null, RDFFormat.TURTLE_PRETTY, "text/plain"),
    ntriples(Kind.GRAPH, "application/n-triples", null, RDFFormat.NTRIPLES_UTF8),
    jsonld(Kind.GRAPH, "application/ld+json", null, RDFFormat.JSONLD11, "application/json"),
    rdfxml(Kind.GRAPH, "application/rdf+xml", null, RDFFormat.RDFXML_PLAIN, "application/xml", "text/xml"),
    trig(Kind.GRAPHS, "application/trig", null, RDFFormat.TRIG_BLOCKS),
    nquads(Kind.GRAPHS, "application/n-quads", null, RDFFormat.NQUADS_UTF8);

    /** What an answer is. */
    public enum Kind { ROWS, GRAPH, GRAPHS }

    private final Kind kind;
    private final String type;
    private final Lang rows;
    private final RDFFormat graph;
    private final List<String> types;

    AnswerFormat(Kind kind, String type, Lang rows, RDFFormat graph, String... others) {
        this.kind = kind;
        this.type = type;
        this.rows = rows;
        this.graph = graph;
        types = java.util.stream.Stream.concat(java.util.stream.Stream.of(type), Arrays.stream(others)).toList();
    }

    /**
     * The format that suits a client best.
     *
     * @param accept its header, or null
     * @param named  the parameter {@code format}, which wins, or null
     * @throws HttpProblem with status 406 where none does
     */
    public static AnswerFormat choose(Kind kind, String accept, String named) {
        List<AnswerFormat> fitting = Arrays.stream(values()).filter(f -> f.kind == kind).toList();
        if (named != null) {
            return fitting.stream().filter(f -> f.name().equals(named) || f.types.contains(named)).findFirst().orElseThrow(() -> none(named, fitting));
        }
        if (accept == null || accept.isBlank()) {
            return fitting.get(0);
        }
        String[] offered = fitting.stream().flatMap(f -> f.types.stream()).toArray(String[]::new);
        MediaType best = match(accept, offered);
        if (best == null) {
            throw none(accept, fitting);
        }
        return fitting.stream().filter(f -> f.types.contains(best.getContentTypeStr())).findFirst().orElseThrow();
    }

    /** The best of the offered media types, or null. */
    public static MediaType match(String accept, String... offered) {
        try {
            return AcceptList.match(new AcceptList(accept), AcceptList.create(offered));
        } catch (RuntimeException e) {
            throw HttpProblem.bad("The header Accept can't be read: " + accept);
        }
    }

    private static HttpProblem none(String wanted, List<AnswerFormat> fitting) {
        return new HttpProblem(406, "This can't be given as " + wanted + ", but as "
            + fitting.stream().map(f -> f.type + " (format=" + f + ")").collect(Collectors.joining(", ")) + ".");
    }

    /** The media type with its encoding. */
    public String contentType() {
        return type.startsWith("text/") ? type + ";charset=utf-8" : type;
    }

    RowSetWriter rowWriter() {
        return RowSetWriterRegistry.getFactory(rows).create(rows);
    }

    /** Writes a yes or no. */
    void write(boolean answer, OutputStream out) {
        rowWriter().write(out, answer, ARQ.getContext());
    }

    /** Writes triples. */
    public void write(Graph triples, OutputStream out) {
        RDFWriter.source(triples).format(graph).output(out);
    }

    /** Writes quads. */
    void write(DatasetGraph quads, OutputStream out) {
        RDFWriter.source(quads).format(graph).output(out);
    }
}
