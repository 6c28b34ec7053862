// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.picketline.web.sparql.Limits;

/** What a stranger may try over HTTP. */
class AttackTest {

    private static final Limits TIGHT = new Limits(Duration.ofSeconds(2), 1_000, 1_000_000, 10_000, 200_000, 3, Duration.ofMillis(300));
    private static final String PRODUCT = "{ ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . }";

    @TempDir
    static Path folder;
    private static RunningSite site;
    /** With time enough, where the size is what matters. */
    private static RunningSite patient;
    private static HttpServer outside;
    private static final AtomicInteger fetched = new AtomicInteger();
    private static String elsewhere;

    @BeforeAll
    static void start() throws IOException {
        outside = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        outside.createContext("/", exchange -> {
            fetched.incrementAndGet();
            byte[] body = "<urn:s> <urn:p> \"secret\" .".getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "text/turtle");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        outside.start();
        elsewhere = "http://localhost:" + outside.getAddress().getPort() + "/";
        site = RunningSite.withDisputes(folder.resolve("store"), TIGHT, "https://allowed.example/sparql");
        patient = RunningSite.withDisputes(folder.resolve("patient"), new Limits(Duration.ofSeconds(60), TIGHT.rows(), TIGHT.bytes(), TIGHT.text(),
            TIGHT.body(), TIGHT.concurrent(), TIGHT.patience()));
    }

    @AfterAll
    static void stop() {
        outside.stop(0);
        site.close();
        patient.close();
    }

    private static void stillAnswers() {
        assertThat(site.ask("ASK { ?s ?p ?o }").body()).contains("true");
    }

    private static HttpResponse<String> tooLarge(String query) {
        HttpResponse<String> response = patient.ask(query);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(413);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("text/plain");
        return response;
    }

    private static HttpResponse<String> refusedQuickly(String query, int status) {
        long begun = System.nanoTime();
        HttpResponse<String> response = site.ask(query);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(20));
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("text/plain");
        return response;
    }

    @ParameterizedTest
    @ValueSource(strings = {"SELECT * { SERVICE <URL> { ?s ?p ?o } }", "SELECT * { SERVICE SILENT <URL> { ?s ?p ?o } }",
        "SELECT * { BIND(<URL> AS ?there) SERVICE ?there { ?s ?p ?o } }", "SELECT * { ?x ?y ?z FILTER EXISTS { SERVICE <URL> { ?s ?p ?o } } }",
        "SELECT * { { SELECT * { SERVICE <URL> { ?s ?p ?o } } } }", "SELECT * { ?x ?y ?z } ORDER BY (EXISTS { SERVICE <URL> { ?s ?p ?o } })",
        "SELECT (COUNT(*) AS ?n) { ?x ?y ?z } HAVING (EXISTS { SERVICE <URL> { ?s ?p ?o } })"})
    void queryCallsNoOtherServer(String query) {
        int before = fetched.get();
        HttpResponse<String> response = refusedQuickly(query.replace("URL", elsewhere), 403);
        assertThat(response.body()).contains("SERVICE").contains("https://allowed.example/sparql");
        assertThat(fetched).hasValue(before);
    }

    @Test
    void updateCallsNoOtherServerEither() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.ttl"), "<urn:s> <urn:p> \"secret\" .");
        int before = fetched.get();
        for (String update : List.of("LOAD <" + elsewhere + "x.ttl>", "LOAD SILENT <" + elsewhere + "x.ttl>", "LOAD <" + secret.toUri() + ">",
                "INSERT { ?s ?p ?o } WHERE { SERVICE <" + elsewhere + "> { ?s ?p ?o } }")) {
            assertThat(site.postWithToken("update", "application/sparql-update", update).statusCode()).as(update).isEqualTo(403);
        }
        assertThat(fetched).hasValue(before);
        assertThat(site.ask("ASK { GRAPH ?g { ?s ?p \"secret\" } }").body()).contains("false");
    }

    @Test
    void fromFetchesNothing() {
        int before = fetched.get();
        assertThat(site.ask("SELECT * FROM <" + elsewhere + "x.ttl> { ?s ?p ?o }").body()).doesNotContain("secret");
        assertThat(site.get("sparql?default-graph-uri=" + RunningSite.encoded(elsewhere) + "&query=" + RunningSite.encoded("SELECT * { ?s ?p ?o }")).body())
            .doesNotContain("secret");
        assertThat(fetched).hasValue(before);
    }

    @Test
    void sentGraphMakesTheServerFetchNothing() {
        int before = fetched.get();
        String context = "{\"@context\": \"" + elsewhere + "c\", \"@id\": \"urn:s\"}";
        assertThat(site.postWithToken("data?graph=urn:x-g", "application/ld+json", context).statusCode()).isEqualTo(415);
        String entity = "<?xml version='1.0'?><!DOCTYPE r [<!ENTITY e SYSTEM '" + elsewhere + "'>]><rdf:RDF "
            + "xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><rdf:Description rdf:about='urn:s'><rdf:value>&e;</rdf:value></rdf:Description></rdf:RDF>";
        assertThat(site.postWithToken("data?graph=urn:x-g", "application/rdf+xml", entity).statusCode()).isEqualTo(415);
        assertThat(fetched).hasValue(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SELECT * { BIND(<java:java.lang.System.exit>(1) AS ?x) }", "SELECT * { ?s <java:org.picketline.Evil> ?o }",
        "SELECT * { BIND(<http://jena.apache.org/ARQ/js#eval>(\"1\") AS ?x) }", "SELECT * { ?s <http://jena.apache.org/ARQ/property#splitIRI> (?a ?b) }",
        "SELECT * { ?a ?b ?c FILTER <http://www.w3.org/2005/xpath-functions#matches>(STR(?a), \"(.*a){25}$\") }",
        "SELECT * { ?a ?b ?c } ORDER BY <http://jena.apache.org/ARQ/function#sha1sum>(?c)"})
    void queryRunsNoCode(String query) {
        assertThat(refusedQuickly(query, 403).body()).contains("refused");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SELECT (COUNT(*) AS ?n) " + PRODUCT, "SELECT * " + PRODUCT + " ORDER BY ?c ?f", "SELECT DISTINCT ?a ?e ?i " + PRODUCT,
        "SELECT (COUNT(*) AS ?n) { ?a (!<urn:x>)* ?b . ?c (!<urn:x>)* ?d . ?e (!<urn:x>)* ?f }",
        "SELECT * { BIND(\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!\" AS ?t) FILTER REGEX(?t, \"(.*a){25}$\") }",
        "SELECT * { ?s ?p ?o FILTER REGEX(CONCAT(STR(?o), \"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!\"), \"(.*a){25}$\") }",
        "SELECT (REPLACE(\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!\", \"(.*a){25}$\", \"x\") AS ?x) {}",
        "CONSTRUCT { ?a ?b ?f } { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l FILTER(STR(?a) = CONCAT(STR(?d), STR(?g), STR(?l))) }"})
    void queryWithoutEndIsStoppedInTime(String query) {
        assertThat(refusedQuickly(query, 503).body()).contains("stopped after 2.0 seconds");
    }

    @Test
    void wordsThatBlowUpAreRefusedInWords() {
        String asked = "PREFIX text: <http://jena.apache.org/text#> SELECT * { ?s text:query \"%s\" }";
        HttpResponse<String> wild = site.ask(asked.formatted("/(a|b)*a(a|b){60}/"));
        assertThat(wild.statusCode()).as(wild.body()).isEqualTo(400);
        assertThat(wild.body()).contains("Simpler ones");
        HttpResponse<String> broken = site.ask(asked.formatted("(strike"));
        assertThat(broken.statusCode()).isEqualTo(400);
        assertThat(broken.body()).contains("can't be read");
        assertThat(site.ask(asked.formatted("*")).statusCode()).isEqualTo(200);
    }

    @Test
    void clientMayShortenTheTimeButNotLengthenIt() {
        String query = RunningSite.encoded("SELECT (COUNT(*) AS ?n) " + PRODUCT);
        assertThat(site.get("sparql?timeout=0.2&query=" + query).body()).contains("after 0.2 seconds");
        assertThat(site.get("sparql?timeout=600&query=" + query).body()).contains("after 2.0 seconds");
        assertThat(site.get("sparql?timeout=-1&query=" + query).statusCode()).isEqualTo(400);
        assertThat(site.get("sparql?timeout=0&query=" + query).statusCode()).isEqualTo(400);
    }

    @Test
    void tooManyRowsAreAnErrorAndNoHalfAnswer() {
        HttpResponse<String> rows = tooLarge("SELECT (1 AS ?x) { ?a ?b ?c . ?d ?e ?f }");
        assertThat(rows.body()).contains("1000 rows").doesNotContain("bindings");
        assertThat(tooLarge("CONSTRUCT { ?a ?e ?f } { ?a ?b ?c . ?d ?e ?f }").body()).contains("1000 triples");
    }

    @Test
    void tooManyBytesAreAnErrorAndNoHalfAnswer() {
        String wide = "SELECT * { ?a ?b ?c . ?d ?e ?f BIND(CONCAT(STR(?a), STR(?a), STR(?a), STR(?a), STR(?a), STR(?a), STR(?a)) AS ?x) "
            + "BIND(CONCAT(?x, ?x, ?x, ?x) AS ?y) } LIMIT 900";
        assertThat(tooLarge(wide).body()).contains("1000000 bytes");
    }

    @Test
    void textThatDoublesAndDoublesIsStopped() {
        StringBuilder doubled = new StringBuilder("SELECT ?v31 { BIND(\"xxxxxxxx\" AS ?v0) ");
        StringBuilder replaced = new StringBuilder("SELECT ?v31 { BIND(\"xxxxxxxx\" AS ?v0) ");
        for (int i = 0; i < 31; i++) {
            doubled.append("BIND(CONCAT(?v" + i + ", ?v" + i + ") AS ?v" + (i + 1) + ") ");
            replaced.append("BIND(REPLACE(?v" + i + ", \"x\", \"xx\") AS ?v" + (i + 1) + ") ");
        }
        for (StringBuilder query : List.of(doubled, replaced)) {
            assertThat(tooLarge(query + "}").body()).contains("10000 characters");
        }
        assertThat(tooLarge("SELECT (GROUP_CONCAT(CONCAT(STR(?a), STR(?d))) AS ?x) { ?a ?b ?c . ?d ?e ?f }").body()).contains("characters");
        stillAnswers();
    }

    @Test
    void packedBodyIsNotUnpacked() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(new byte[20_000_000]);
        }
        for (String encoding : List.of("gzip", "deflate", "br")) {
            HttpResponse<String> response = site.send(site.request("sparql").header("Content-Type", "application/sparql-query").header("Content-Encoding", encoding)
                .POST(HttpRequest.BodyPublishers.ofByteArray(packed.toByteArray())));
            assertThat(response.statusCode()).as(encoding).isEqualTo(415);
        }
        assertThat(site.post("sparql", "application/sparql-query", "#" + "x".repeat(300_000)).statusCode()).isEqualTo(413);
    }

    @Test
    void deepNestingIsRefusedWithWords() {
        String query = "SELECT * " + "{".repeat(60_000) + "}".repeat(60_000);
        HttpResponse<String> response = site.post("sparql", "application/sparql-query", query);
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).as(site.log.toString()).contains("too deeply");
        String turtle = "<urn:s> <urn:p> " + "[ <urn:p> ".repeat(15_000) + "1" + " ]".repeat(15_000) + " .";
        assertThat(site.postWithToken("data?graph=urn:x-deep", "text/turtle", turtle).statusCode()).as(site.log.toString()).isEqualTo(400);
        assertThat(site.get("data?graph=urn:x-deep").statusCode()).isEqualTo(404);
        stillAnswers();
    }

    @Test
    void crowdIsTurnedAwayAndToldWhenToComeBack() {
        String query = "sparql?query=" + RunningSite.encoded("SELECT (COUNT(*) AS ?n) " + PRODUCT);
        List<CompletableFuture<HttpResponse<String>>> all = IntStream.range(0, 12).mapToObj(i -> CompletableFuture.supplyAsync(() -> site.get(query),
            command -> new Thread(command).start())).toList();
        List<HttpResponse<String>> responses = all.stream().map(CompletableFuture::join).toList();
        assertThat(responses).allMatch(r -> r.statusCode() == 503);
        assertThat(responses.stream().filter(r -> r.headers().firstValue("Retry-After").isPresent())).isNotEmpty()
            .allMatch(r -> r.body().contains("3 queries running"));
        stillAnswers();
    }

    @Test
    void faultTellsNothingOfTheInside() {
        for (String query : List.of("SELECT * { ?s ?p ?o FILTER(?o > 1/0) }", "SELECT (IRI(\"::\") AS ?x) {}", "SELECT (STRDT(\"x\", <urn:t>) AS ?x) {}",
                "DESCRIBE <urn:none>", "SELECT * { ?s ?p ?o } LIMIT -1")) {
            HttpResponse<String> response = site.ask(query);
            assertThat(response.statusCode()).as(query).isLessThan(500);
            assertThat(response.body()).doesNotContain("org.apache").doesNotContain("java.lang").doesNotContain(folder.toString());
        }
        assertThat(site.log).isEmpty();
    }

    private static final String GEO = "PREFIX fn: <https://w3id.org/picketline/function#> PREFIX spatial: <http://jena.apache.org/function/spatial#> PREFIX geof: <http://www.opengis.net/def/function/geosparql/>"
        + " PREFIX geo: <http://www.opengis.net/ont/geosparql#> ";

    @Test
    void productOfPlacesStopsInTime() {
        refusedQuickly(GEO + "SELECT (MAX(spatial:distance(fn:point(?a), fn:point(?d), <http://www.opengis.net/def/uom/OGC/1.0/metre>)) AS ?m) " + PRODUCT, 503);
        stillAnswers();
    }

    @Test
    void functionsThatMakeShapesAreRefusedAndLargeShapesToo() {
        for (String grow : List.of("geof:buffer(?p, 100000, <http://www.opengis.net/def/uom/OGC/1.0/metre>)", "geof:union(?p, ?p)", "geof:convexHull(?p)")) {
            assertThat(refusedQuickly(GEO + "SELECT * { BIND(\"POINT(1 2)\"^^geo:wktLiteral AS ?p) BIND(" + grow + " AS ?x) }", 403).body()).contains("geosparql");
        }
        String many = "0 0, 1 1, ".repeat(2_000);
        assertThat(site.post("sparql", "application/sparql-query", GEO + "SELECT * { BIND(geof:sfWithin(\"POINT(1 2)\"^^geo:wktLiteral, \"LINESTRING(" + many
            + "2 2)\"^^geo:wktLiteral) AS ?x) }").statusCode()).isEqualTo(413);
        stillAnswers();
    }
}
