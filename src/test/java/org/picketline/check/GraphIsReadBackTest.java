// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.Test;
import org.picketline.model.ArticleFacts;
import org.picketline.rdf.ArticleWriter;
import org.picketline.rdf.InventedFacts;
import org.picketline.rdf.IriMint;

/** What others may rely on: queries over article graphs beside the concepts find labels and notations. */
class GraphIsReadBackTest {

    private static final String PREFIXES = """
        PREFIX pl: <https://w3id.org/picketline/ontology#>
        PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
        PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
        PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
        PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
        PREFIX schema: <https://schema.org/>
        PREFIX dcterms: <http://purl.org/dc/terms/>
        PREFIX oa: <http://www.w3.org/ns/oa#>
        """;

    private static Dataset store() {
        IriMint mint = new IriMint("https://graph.example/kg");
        ArticleFacts facts = InventedFacts.facts(InventedFacts.oneOfEachKind());
        Dataset store = DatasetFactory.create();
        RDFDataMgr.read(store.getDefaultModel(), "ontology/concepts.ttl");
        return store.addNamedModel(mint.article(facts.article()), new ArticleWriter(mint, "0.1.0").write(facts));
    }

    private static Set<String> rows(String query) {
        Set<String> rows = new TreeSet<>();
        try (QueryExecution execution = QueryExecutionFactory.create(PREFIXES + query, store())) {
            ResultSet results = execution.execSelect();
            List<String> columns = results.getResultVars();
            results.forEachRemaining(row -> rows.add(String.join(" | ", columns.stream().map(column -> cell(row, column)).toList())));
        }
        return rows;
    }

    private static String cell(QuerySolution row, String column) {
        RDFNode node = row.get(column);
        if (node == null) {
            return "-";
        }
        return node.isLiteral() ? node.asLiteral().getLexicalForm() : node.asResource().getLocalName();
    }

    @Test
    void articlesAreFoundByTheirSource() {
        assertThat(rows("""
            SELECT ?source ?relevant ?published WHERE { GRAPH ?article {
              ?article a pl:Article ; dcterms:source ?source ; pl:relevant ?relevant ; schema:datePublished ?published } }"""))
            .containsExactly("alder.txt | true | 2031-03-04");
    }

    @Test
    void partiesAreFoundWithNamesAndAliases() {
        assertThat(rows("""
            SELECT ?type ?label ?alias WHERE { GRAPH ?article {
              ?article pl:involves ?thing . ?thing a ?type ; rdfs:label ?label OPTIONAL { ?thing skos:altLabel ?alias } } }"""))
            .containsExactlyInAnyOrder("Union | Allied Caregivers of Alder | ACA", "Employer | Mercy Vale Health | Mercy Vale",
                "Facility | Port Alder Clinic | -", "Place | Port Alder | -", "Person | Dana Quill | Quill");
    }

    @Test
    void slotsOfAStrikeReadAsNotationLabelOrLiteral() {
        assertThat(rows("""
            SELECT ?slot ?shown WHERE {
              GRAPH ?article { ?event a pl:Strike ; ?slot ?value . OPTIONAL { ?value rdfs:label ?label } }
              FILTER (?slot NOT IN (pl:evidence, rdf:type))
              OPTIONAL { { ?value skos:notation ?notation } UNION { GRAPH ?g { ?value skos:notation ?notation } } }
              BIND (COALESCE(?notation, ?label, ?value) AS ?shown)
            }""")).containsExactlyInAnyOrder("status | ongoing", "openEnded | false", "start | 2031-03-03", "durationDays | 5", "workers | 900",
            "union | Allied Caregivers of Alder", "employer | Mercy Vale Health", "facility | Port Alder Clinic", "place | Port Alder",
            "occupation | registered nurse", "notBefore | 2031-03-03", "notAfter | 2031-03-07");
    }

    @Test
    void rolesAndSpeakersAreFound() {
        assertThat(rows("""
            SELECT ?name ?title ?organization ?side WHERE {
              GRAPH ?article { ?role a pl:Role ; pl:person/rdfs:label ?name ; pl:title ?title ; pl:organization/rdfs:label ?organization ;
                pl:side ?concept . ?statement a pl:Statement ; pl:speaker/rdfs:label ?name }
              ?concept skos:notation ?side }""")).containsExactly("Dana Quill | president | Allied Caregivers of Alder | union");
    }

    @Test
    void issuesAreFoundByNotation() {
        assertThat(rows("SELECT ?issue WHERE { GRAPH ?article { ?article pl:issue ?concept } ?concept skos:notation ?issue }"))
            .containsExactly("staffing");
    }

    @Test
    void rivalFiguresAreFoundWithWhoSaysSoAndTheWords() {
        assertThat(rows("""
            SELECT ?value ?qualifier ?who ?words WHERE { GRAPH ?article {
              ?claim a pl:Claim ; pl:about/a pl:Strike ; pl:property pl:workers ; pl:value ?value ; pl:claimedBy/rdfs:label ?who ;
                pl:evidence/oa:exact ?words . OPTIONAL { ?claim pl:qualifier ?qualifier } } }"""))
            .containsExactlyInAnyOrder("900 | nearly | Allied Caregivers of Alder | " + InventedFacts.WALKOUT.text(),
                "640 | - | Mercy Vale Health | " + InventedFacts.COUNTER.text());
    }

    @Test
    void factsOfAMonthAreFoundByRange() {
        assertThat(rows("""
            SELECT ?type WHERE { GRAPH ?article { ?event a ?type ; pl:notBefore ?from ; pl:notAfter ?to
              FILTER (?from <= "2031-02-28"^^xsd:date && ?to >= "2031-02-01"^^xsd:date) } }"""))
            .containsExactlyInAnyOrder("StrikeVote", "StrikeNotice", "BargainingSession");
    }
}
