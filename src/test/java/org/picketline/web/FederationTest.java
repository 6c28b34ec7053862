// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.picketline.query.Federation;
import org.picketline.query.QueryProblem;
import org.picketline.query.Rdf4jServer;
import org.picketline.query.ResultFormat;
import org.picketline.query.ResultPrinter;
import org.picketline.query.SavedQuery;
import org.picketline.query.VirtuosoServer;
import org.picketline.web.sparql.Limits;

/** One query over two servers: ours, and one of RDF4J with beds of hospitals. */
class FederationTest {

    private static final String BEDS = """
        @prefix x: <https://example.org/beds#> .
        <https://w3id.org/picketline/facility/northmoor-medical-center> x:beds 412 ; x:since "1931"^^<http://www.w3.org/2001/XMLSchema#gYear> .
        <https://w3id.org/picketline/facility/elsewhere> x:beds 90 .
        """;
    private static final String JOIN = "PREFIX pl: <https://w3id.org/picketline/ontology#> PREFIX x: <https://example.org/beds#> ";

    @TempDir
    static Path folder;
    private static RunningSite site;
    private static Rdf4jServer other;

    @BeforeAll
    static void start() throws IOException {
        site = RunningSite.withDisputes(folder.resolve("store"), Limits.USUAL);
        other = new Rdf4jServer(BEDS);
    }

    @AfterAll
    static void stop() {
        site.close();
        other.close();
    }

    private static String ask(String query, ResultFormat format) throws IOException {
        return ask(other.address(), query, format);
    }

    private static String ask(String second, String query, ResultFormat format) throws IOException {
        Path file = Files.writeString(folder.resolve("asked.rq"), query);
        try (Federation both = new Federation(List.of(site.address() + "sparql", second), Duration.ofSeconds(30))) {
            return both.write(SavedQuery.read(file), Map.of(), new ResultPrinter(format, 100)).toString(StandardCharsets.UTF_8);
        }
    }

    @Test
    void rowsAreJoinedAcrossServers() throws IOException {
        String answer = ask(JOIN + "SELECT ?start ?beds { ?strike a pl:Strike ; pl:facility ?f ; pl:start ?start . ?f x:beds ?beds }", ResultFormat.csv);
        assertThat(answer.lines()).containsExactly("start,beds", "2024-03-04,412");
    }

    @Test
    void rowsAreJoinedWithVirtuoso(@TempDir Path database) throws Exception {
        Assumptions.assumeTrue(VirtuosoServer.isThere(), "virtuoso-t and isql-vt are not on the path; on Debian: apt install virtuoso-opensource");
        try (VirtuosoServer virtuoso = new VirtuosoServer(database, "<https://w3id.org/picketline/facility/northmoor-medical-center> <https://example.org/beds#beds> 377")) {
            String answer = ask(virtuoso.address(), JOIN + "SELECT ?start ?beds { ?strike a pl:Strike ; pl:facility ?f ; pl:start ?start . ?f x:beds ?beds }", ResultFormat.csv);
            assertThat(answer.lines()).containsExactly("start,beds", "2024-03-04,377");
        }
    }

    @Test
    void questionsAndGraphsAreAnsweredToo() throws IOException {
        assertThat(ask(JOIN + "ASK { ?s pl:facility ?f . ?f x:beds 412 }", ResultFormat.table).strip()).isEqualTo("yes");
        assertThat(ask(JOIN + "CONSTRUCT { ?s x:beds ?b } WHERE { ?s a pl:Strike ; pl:facility ?f . ?f x:beds ?b }", ResultFormat.turtle)).contains("412");
    }

    @Test
    void serverThatIsNotThereIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("gone.rq"), JOIN + "SELECT * { ?f x:beds ?beds }");
        try (Federation gone = new Federation(List.of(other.address(), "http://localhost:9/sparql"), Duration.ofSeconds(30))) {
            assertThatThrownBy(() -> gone.write(SavedQuery.read(file), Map.of(), new ResultPrinter(ResultFormat.csv, 100)))
                .isInstanceOf(QueryProblem.class).hasMessageContaining("http://localhost:9/sparql");
        }
    }

    @Test
    void addressOfNoWebIsRefused() {
        assertThatThrownBy(() -> new Federation(List.of("file:///etc/passwd"), Duration.ZERO)).isInstanceOf(QueryProblem.BadParameter.class).hasMessageContaining("http://localhost:3030/sparql");
    }
}
