// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.query;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.Var;

/** Queries run on {@code graph.trig}. */
final class QueryFixture {

    static final Path EXPECTED = Path.of("src/test/resources/queries");
    static final Duration LONG = Duration.ofSeconds(30);

    private static final String PREFIXES = "PREFIX pl: <https://w3id.org/picketline/ontology#>\n"
            + "PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>\n";

    private QueryFixture() {
    }

    static Dataset dataset() {
        Dataset dataset = DatasetFactory.createTxnMem();
        RDFDataMgr.read(dataset, EXPECTED.resolve("graph.trig").toString());
        return dataset;
    }

    /** The values of the answer's first column. */
    static List<String> run(SavedQuery query, Map<String, String> values) {
        return new QueryRunner(dataset(), LONG).run(query, values, execution -> {
            List<String> column = new ArrayList<>();
            execution.select().forEachRemaining(row -> {
                Var first = Var.alloc(query.query().getResultVars().get(0));
                column.add(row.contains(first) ? plain(row.get(first)) : "");
            });
            return column;
        });
    }

    private static String plain(Node node) {
        return node.isURI() ? node.getURI() : node.getLiteralLexicalForm();
    }

    static List<String> run(String sparql, Map<String, String> values) {
        return run(SavedQuery.of("test", PREFIXES + sparql), values);
    }
}
