// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.eclipse.rdf4j.query.parser.sparql.SPARQLParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The queries for Wikidata: two engines parse them, and their columns are those that the reader of its exports knows. */
class WikidataQueriesTest {

    private static final Path FOLDER = Path.of("docs/wikidata");

    private static List<Path> queries() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(f -> f.toString().endsWith(".rq")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("queries")
    void bothEnginesParseIt(Path file) throws IOException {
        String text = Files.readString(file);
        new SPARQLParser().parseQuery(text, null);
        assertThat(QueryFactory.create(text).getResultVars()).containsExactly("item", "itemLabel", "classLabel", "website", "start", "end", "itemAltLabel");
    }

    /** A union as Wikidata has it: of a class below that of unions, with two other names and a label in a language not wanted. */
    @Test
    void unionIsOneRow() throws IOException {
        Model wikidata = ModelFactory.createDefaultModel();
        RDFParser.fromString("""
            @prefix wd: <http://www.wikidata.org/entity/> . @prefix wdt: <http://www.wikidata.org/prop/direct/> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> . @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            wd:Q9 wdt:P279 wd:Q178790 ; rdfs:label "trade union of nurses"@en .
            wd:Q1 wdt:P31 wd:Q9 ; wdt:P17 wd:Q30 ; rdfs:label "Sallow Nurses Union"@en, "Syndicat"@fr ; skos:altLabel "SNU"@en, "Sallow Nurses"@en ;
              wdt:P571 "1984-01-01T00:00:00Z"^^<http://www.w3.org/2001/XMLSchema#dateTime> .
            wd:Q2 wdt:P31 wd:Q5 ; wdt:P17 wd:Q30 ; rdfs:label "No Union"@en .
            """, Lang.TURTLE).parse(wikidata);
        List<String> lines = csv(Files.readString(FOLDER.resolve("unions.rq")), wikidata).lines().toList();
        assertThat(lines).hasSize(2);
        assertThat(lines.get(1)).startsWith("http://www.wikidata.org/entity/Q1,Sallow Nurses Union,trade union of nurses,,1984-01-01T00:00:00Z,,").contains("SNU");
    }

    private static String csv(String query, Model graph) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (QueryExecution execution = QueryExecutionFactory.create(query, graph)) {
            ResultSetFormatter.outputAsCSV(out, execution.execSelect());
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
