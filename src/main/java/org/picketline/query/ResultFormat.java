// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.query;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.resultset.ResultSetLang;

/** The formats of answers; constants are spelt as users write them. */
public enum ResultFormat {
    /** For people: aligned, short, wrapped. All others are complete and untouched. */
    table(null, null),
    csv(ResultSetLang.RS_CSV, null),
    tsv(ResultSetLang.RS_TSV, null),
    json(ResultSetLang.RS_JSON, null),
    xml(ResultSetLang.RS_XML, null),
    turtle(null, RDFFormat.TURTLE_PRETTY),
    ntriples(null, RDFFormat.NTRIPLES_UTF8);

    private final Lang rows;
    private final RDFFormat graph;

    ResultFormat(Lang rows, RDFFormat graph) {
        this.rows = rows;
        this.graph = graph;
    }

    /** The language of rows, for all but the table and the formats of graphs. */
    Lang rows() {
        return rows;
    }

    /** The format of a graph, for those that are. */
    RDFFormat graph() {
        return graph;
    }

    /** The format for a query when none is asked for. */
    public static ResultFormat usual(SavedQuery query) {
        return table.fits(query) ? table : turtle;
    }

    /** Whether an answer to this query can be written so. */
    public boolean fits(SavedQuery query) {
        return (query.query().isSelectType() || query.query().isAskType()) == (graph == null);
    }

    /** Why this format does not fit a query, and which would. */
    public String misfit(SavedQuery query) {
        String fitting = Arrays.stream(values()).filter(format -> format.fits(query)).map(Enum::name)
                .collect(Collectors.joining(", "));
        return query.name() + (graph == null ? " builds a graph (CONSTRUCT or DESCRIBE)" : " gives rows (SELECT or ASK), not a graph")
                + ", which --format " + name() + " can't write; use one of " + fitting;
    }
}
