// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.picketline.web.sparql.Limits;

class SparqlProtocolTest {

    private static final String STRIKES = RunningSite.PREFIXES + "SELECT ?workers WHERE { ?s a pl:Strike ; pl:workers ?workers } ORDER BY ?workers";
    private static final String ABOUT = "CONSTRUCT { ?s a pl:Strike } WHERE { ?s a pl:Strike }";

    @TempDir
    static Path folder;
    private static RunningSite site;

    @BeforeAll
    static void start() {
        site = RunningSite.withDisputes(folder.resolve("store"), Limits.USUAL);
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    private static Model model(HttpResponse<String> response, Lang lang) {
        Model model = ModelFactory.createDefaultModel();
        RDFParser.fromString(response.body(), lang).parse(model);
        return model;
    }

    @ParameterizedTest
    @CsvSource({"application/sparql-results+json,application/sparql-results+json", "text/csv,text/csv;charset=utf-8",
        "text/tab-separated-values,text/tab-separated-values;charset=utf-8", "application/sparql-results+xml,application/sparql-results+xml",
        "application/xml,application/sparql-results+xml", "*/*,application/sparql-results+json"})
    void rowsComeAsTheClientPrefers(String accept, String type) {
        HttpResponse<String> response = site.get("sparql?query=" + RunningSite.encoded(STRIKES), accept);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).contains(type);
        assertThat(response.body()).contains("310").contains("1450");
    }

    @ParameterizedTest
    @CsvSource({"text/turtle,TTL", "application/n-triples,NT", "application/ld+json,JSONLD", "application/rdf+xml,RDFXML"})
    void graphsComeAsTheClientPrefers(String accept, String lang) {
        HttpResponse<String> response = site.get("sparql?query=" + RunningSite.encoded(RunningSite.PREFIXES + ABOUT), accept);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        assertThat(model(response, org.apache.jena.riot.RDFLanguages.nameToLang(lang)).size()).isEqualTo(3);
    }

    @Test
    void formatOfNoUseIsRefusedWithThoseThatWouldWork() {
        HttpResponse<String> response = site.get("sparql?query=" + RunningSite.encoded(STRIKES), "image/png");
        assertThat(response.statusCode()).isEqualTo(406);
        assertThat(response.body()).contains("image/png").contains("text/csv");
    }

    @Test
    void queryIsPostedAsABodyOrInAForm() {
        assertThat(site.post("sparql", "application/sparql-query", STRIKES).body()).contains("310");
        assertThat(site.post("sparql", "application/x-www-form-urlencoded", "query=" + RunningSite.encoded(STRIKES)).body()).contains("310");
        assertThat(site.post("sparql", "text/plain", STRIKES).statusCode()).isEqualTo(415);
    }

    @Test
    void badRequestsAreToldApart() {
        assertThat(site.get("sparql?query=" + RunningSite.encoded(STRIKES) + "&query=x").statusCode()).isEqualTo(400);
        assertThat(site.get("sparql?qeury=x").statusCode()).isEqualTo(400);
        assertThat(site.get("sparql?query=%C3%28").statusCode()).isEqualTo(400);
        HttpResponse<String> deleted = site.send(site.request("sparql").DELETE());
        assertThat(deleted.statusCode()).isEqualTo(405);
        assertThat(deleted.headers().firstValue("Allow").orElse("")).contains("GET");
        HttpResponse<String> update = site.post("sparql", "application/x-www-form-urlencoded", "update=" + RunningSite.encoded("CLEAR ALL"));
        assertThat(update.statusCode()).isEqualTo(400);
        assertThat(update.body()).contains("token");
    }

    @Test
    void faultInAQueryIsShownWithItsPlace() {
        HttpResponse<String> response = site.ask("SELECT * WHERE {\n  ?s ?p ?o \n LIMT 3");
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("line 3, column").contains("^");
    }

    @Test
    void clientChoosesTheGraphs() {
        String count = "SELECT (COUNT(*) AS ?n) WHERE { ?s a <https://w3id.org/picketline/ontology#Article> }";
        String graph = RunningSite.encoded("https://w3id.org/picketline/article/a1");
        assertThat(site.get("sparql?query=" + RunningSite.encoded(count), "text/csv").body()).contains("0");
        assertThat(site.get("sparql?default-graph-uri=" + graph + "&query=" + RunningSite.encoded(count), "text/csv").body()).contains("1");
    }

    @Test
    void bareGetDescribesTheService() {
        HttpResponse<String> response = site.get("sparql", "text/turtle");
        assertThat(response.statusCode()).isEqualTo(200);
        Model service = model(response, Lang.TURTLE);
        String sd = "http://www.w3.org/ns/sparql-service-description#";
        assertThat(service.contains(null, service.createProperty(sd + "endpoint"), service.createResource(site.address() + "sparql"))).isTrue();
        assertThat(service.contains(null, service.createProperty(sd + "feature"), service.createResource(sd + "BasicFederatedQuery"))).isFalse();
    }

    @Test
    void dataIsDescribedAtTheWellKnownPlace() {
        HttpResponse<String> response = site.get(".well-known/void");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).contains("void:triples").contains("sparqlEndpoint");
    }

    @Test
    void browserThatFollowsAnEndpointLinkGetsThePage() {
        HttpResponse<String> response = site.get("sparql?query=ASK%7B%7D", "text/html,application/xhtml+xml,*/*;q=0.8");
        assertThat(response.statusCode()).isEqualTo(303);
        assertThat(response.headers().firstValue("Location")).contains("query?query=ASK%7B%7D");
    }

    @Test
    void wholeGraphsAreReadByName() {
        HttpResponse<String> article = site.get("data?graph=" + RunningSite.encoded("https://w3id.org/picketline/article/a1"));
        assertThat(model(article, Lang.TURTLE).size()).isGreaterThan(50);
        assertThat(model(site.get("data?default"), Lang.TURTLE).size()).isGreaterThan(100);
        assertThat(site.get("data").body()).contains("article/a1");
        assertThat(site.get("data?graph=urn:none").statusCode()).isEqualTo(404);
        assertThat(site.get("data?graph=not%20an%20iri").statusCode()).isEqualTo(400);
        assertThat(site.get("data?graph=urn:x&default").statusCode()).isEqualTo(400);
    }

    @Test
    void otherSitesMayReadButNeverWithCredentialsNorWrite() {
        HttpResponse<String> read = site.send(site.request("sparql?query=ASK%7B%7D").header("Origin", "https://evil.example"));
        assertThat(read.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
        assertThat(read.headers().firstValue("Access-Control-Allow-Credentials")).isEmpty();
        HttpResponse<String> preflight = site.send(site.request("update").method("OPTIONS", HttpRequest.BodyPublishers.noBody())
            .header("Origin", "https://evil.example").header("Access-Control-Request-Method", "POST"));
        assertThat(preflight.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
        HttpResponse<String> data = site.send(site.request("data").method("OPTIONS", HttpRequest.BodyPublishers.noBody()));
        assertThat(data.headers().firstValue("Access-Control-Allow-Methods")).contains("GET, HEAD");
    }

    @Test
    void everyAnswerForbidsForeignScripts() {
        for (String path : new String[] {"sparql", "data", "update", ".well-known/void"}) {
            HttpResponse<String> response = site.get(path);
            assertThat(response.headers().firstValue("Content-Security-Policy").orElse("")).as(path).contains("default-src 'self'");
            assertThat(response.headers().firstValue("X-Content-Type-Options")).as(path).contains("nosniff");
            assertThat(response.headers().firstValue("Server")).as(path).isEmpty();
        }
    }

    @Test
    void administrationHasNoPath() {
        for (String path : new String[] {"$/ping", "$/datasets", "$/server", "$/compact/ds", "shutdown", "manager"}) {
            assertThat(site.get(path).statusCode()).as(path).isEqualTo(404);
        }
    }
}
