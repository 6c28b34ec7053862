// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.web.pages;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;

/** Numbers with the query that they come from: what a page shows is what the query answers. */
final class Figures {

    static final String PREFIXES = """
        PREFIX pl: <https://w3id.org/picketline/ontology#>
        PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
        PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
        """;

    /**
     * A number and where it comes from.
     *
     * @param label what is counted
     * @param href  the page that shows the query and its answer
     */
    record Figure(String number, String label, String href) { }

    /**
     * One bar of a chart.
     *
     * @param link  what it stands for
     * @param share of the longest bar, in percent
     */
    record Bar(Link link, String number, long share) { }

    private final Look look;

    Figures(Look look) {
        this.look = look;
    }

    /** @param pattern what is counted, as a pattern of {@code ?x} that finds each but once: to tell doubles apart takes long */
    Figure count(String label, String pattern) {
        String query = PREFIXES + "SELECT (COUNT(*) AS ?count) WHERE { " + pattern + " }\n";
        List<List<Node>> rows = rows(query, "count");
        return new Figure(Words.number(rows.get(0).get(0).getLiteralLexicalForm()), label, behind(query));
    }

    /** The page of a query. */
    String behind(String query) {
        return look.root() + "query?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
    }

    List<List<Node>> rows(String query, String... columns) {
        try (QueryExec execution = QueryExec.dataset(look.dataset().asDatasetGraph()).query(query).build()) {
            RowSet rows = execution.select();
            List<List<Node>> all = new ArrayList<>();
            rows.forEachRemaining(row -> {
                List<Node> cells = new ArrayList<>();
                for (String column : columns) {
                    cells.add(row.get(Var.alloc(column)));
                }
                all.add(cells);
            });
            return all;
        }
    }

    /** Bars of a query with the columns {@code ?what} and {@code ?count}. */
    List<Bar> bars(String query) {
        List<List<Node>> rows = rows(query, "what", "count");
        long most = rows.stream().mapToLong(Figures::number).max().orElse(1);
        return rows.stream().map(r -> new Bar(look.link(look.canonical().asRDFNode(r.get(0))), Words.number(String.valueOf(number(r))),
            Math.round(100.0 * number(r) / most))).toList();
    }

    static long number(List<Node> row) {
        return Long.parseLong(row.get(1).getLiteralLexicalForm());
    }

    static Map<String, Object> chart(String title, String behind, List<Bar> bars) {
        return Map.of("title", title, "behind", behind, "bars", bars);
    }
}
