// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpRequest.Builder;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.picketline.web.sparql.Limits;

/** The cases of the W3C for the protocol, the graph store protocol and the service description, on a real server. */
class W3cProtocolTest {

    private static final Set<String> ROWS = Set.of("application/sparql-results+json", "application/sparql-results+xml", "text/csv", "text/tab-separated-values");
    private static final Set<String> TRUTH = Set.of("application/sparql-results+json", "application/sparql-results+xml");
    private static final Set<String> SCHEMA = Set.of("Service", "Dataset", "Graph", "endpoint", "supportedLanguage", "resultFormat", "feature", "defaultDataset",
        "defaultGraph", "SPARQL11Query", "SPARQL11Update", "propertyFeature", "extensionFunction", "Feature", "Function");
    private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
    private static final String PARTS = """
        --part\r
        Content-Disposition: form-data; name="one"; filename="one.ttl"\r
        Content-Type: text/turtle; charset=utf-8\r
        \r
        <http://example.org/w3c/person/1#me> <http://xmlns.com/foaf/0.1/familyName> "Doe" .\r
        --part\r
        Content-Disposition: form-data; name="two"; filename="two.ttl"\r
        Content-Type: text/turtle; charset=utf-8\r
        \r
        <http://example.org/w3c/person/1#me> <http://xmlns.com/foaf/0.1/givenName> "Ann" .\r
        --part--\r
        """;

    @TempDir
    static Path folder;
    private static RunningSite site;
    private static String made = "";

    @BeforeAll
    static void start() {
        site = new RunningSite(folder.resolve("store"), Limits.USUAL);
        for (int n = 1; n <= 3; n++) {
            String name = "<http://example.org/w3c/data" + n + ">";
            site.add("GRAPH " + name + " { " + name + " a <http://xmlns.com/foaf/0.1/Document> }");
        }
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @TestFactory
    Stream<DynamicTest> eachCaseOfTheSuite() {
        return W3cCase.all().stream().map(c -> DynamicTest.dynamicTest(c.suite() + ": " + c.name(), () -> c.steps().forEach(W3cProtocolTest::carryOut)));
    }

    @Test
    void allCasesStandInTheTableAndTheRefusedOnesWithTheirReason() {
        List<W3cCase> cases = W3cCase.all();
        assertThat(cases).filteredOn(c -> c.suite().equals("protocol")).hasSize(34);
        assertThat(cases).filteredOn(c -> c.suite().equals("store")).hasSize(18);
        assertThat(cases).filteredOn(c -> c.suite().equals("description")).hasSize(3);
        assertThat(cases).filteredOn(c -> !c.asTheSuiteSays()).extracting(W3cCase::name).containsExactlyInAnyOrder("update_dataset_default_graph",
            "update_dataset_default_graphs", "update_dataset_named_graphs", "update_dataset_full", "update_post_form", "update_post_direct",
            "put__default_graph", "get_of_put__default_graph");
    }

    private static void carryOut(W3cCase.Step step) {
        HttpResponse<String> response = site.send(request(step));
        response.headers().firstValue("Location").ifPresent(place -> made = place);
        assertThat(fits(step.expected(), response)).as("%s %s: expected %s, got %d %s", step.method(), step.path(), step.expected(), response.statusCode(), response.body()).isTrue();
    }

    private static Builder request(W3cCase.Step step) {
        Builder request = site.request("").uri(URI.create(site.address()).resolve(step.path().replace("{new}", made)));
        Charset charset = step.type().endsWith("UTF-16") ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
        request.method(step.method(), step.body().isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(step.body().replace("{multipart}", PARTS), charset));
        return (step.type().isEmpty() ? request : request.header("Content-Type", step.type())).header("Authorization", "Bearer " + site.token);
    }

    private static boolean fits(String expected, HttpResponse<String> response) {
        int status = response.statusCode();
        return switch (expected) {
            case "2xx" -> status / 100 == 2;
            case "4xx" -> status / 100 == 4;
            case "refused" -> status == 403 && response.body().contains("default graph");
            case "true" -> status == 200 && TRUTH.contains(type(response)) && response.body().matches("(?s).*\"boolean\"\\s*:\\s*true.*");
            case "rows" -> status == 200 && ROWS.contains(type(response));
            case "boolean" -> status == 200 && TRUTH.contains(type(response));
            case "graph" -> status == 200 && graph(response) != null;
            case "schema" -> status == 200 && keepsToSchema(graph(response));
            default -> expected.matches("\\d+") ? status == Integer.parseInt(expected) : status == 200 && holds(expected, graph(response));
        };
    }

    private static String type(HttpResponse<String> response) {
        return response.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", "");
    }

    private static Graph graph(HttpResponse<String> response) {
        Lang lang = RDFLanguages.contentTypeToLang(type(response));
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString(response.body(), lang).errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging).parse(graph);
        return graph;
    }

    private static boolean holds(String expected, Graph graph) {
        String pattern = expected.replaceFirst("\\w+ ", "").replace("{address}", site.address());
        try (var asked = QueryExecutionFactory.create("ASK { " + pattern + " }", DatasetFactory.wrap(ModelFactory.createModelForGraph(graph)))) {
            return asked.execAsk() == expected.startsWith("holds ");
        }
    }

    /** One service with one endpoint, and no term that the vocabulary does not have. */
    private static boolean keepsToSchema(Graph graph) {
        return graph.stream().flatMap(t -> Stream.of(t.getPredicate(), t.getObject())).filter(n -> n.isURI() && n.getURI().startsWith(SD))
            .allMatch(n -> SCHEMA.contains(n.getURI().substring(SD.length())))
            && holds("holds ?s a <" + SD + "Service> ; <" + SD + "endpoint> ?e ; <" + SD + "defaultDataset> [ a <" + SD + "Dataset> ; <" + SD + "defaultGraph> [ a <" + SD + "Graph> ] ]", graph);
    }
}
