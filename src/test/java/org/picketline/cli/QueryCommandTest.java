// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.picketline.ingest.CanonicalLayer;
import org.picketline.store.TdbStore;
import picocli.CommandLine;

class QueryCommandTest {

    @TempDir
    static Path folder;
    static Path store;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final StringWriter err = new StringWriter();

    @BeforeAll
    static void fill() {
        store = folder.resolve("graph");
        try (TdbStore empty = TdbStore.create(store, "https://w3id.org/picketline/")) {
            // As current, so that opening the store doesn't derive the default graph from no articles.
            CanonicalLayer.refresh(empty);
        }
        DatasetGraph database = DatabaseMgr.connectDatasetGraph(store.resolve("tdb2").toString());
        database.begin(ReadWrite.WRITE);
        RDFDataMgr.read(database, "src/test/resources/queries/graph.trig");
        database.commit();
        database.end();
        TDBInternal.expel(database, true);
    }

    @Test
    void savedQueryGivesATable() {
        assertThat(run("list-contract-votes")).isZero();
        assertThat(output()).contains("Tri-County Hospital").contains("ratified").contains("1012  188").contains("(2 rows)");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void tableShortensIrisWithPrefixes() throws Exception {
        assertThat(run(file("PREFIX e: <https://w3id.org/picketline/event/> SELECT * { ?s a <https://w3id.org/picketline/ontology#Lockout> ; ?p 5 }"))).isZero();
        assertThat(output()).contains("e:belmar-lockout").contains("pl:durationDays").contains("(1 row)");
    }

    @Test
    void otherFormatsAreCompleteAndUntouched() throws Exception {
        String query = file("SELECT ?s ?x { ?s a <https://w3id.org/picketline/ontology#Lockout> BIND(\"a \\u001b, \\\"b\\\"\\n" + "long ".repeat(60) + "é\" AS ?x) }");
        assertThat(run("--format", "csv", query)).isZero();
        assertThat(output()).isEqualTo("s,x\r\nhttps://w3id.org/picketline/event/belmar-lockout,\"a \u001b, \"\"b\"\"\n" + "long ".repeat(60) + "é\"\r\n");
    }

    @ParameterizedTest
    @CsvSource({"tsv,?union", "xml,<sparql", "json,\"bindings\""})
    void formatOfRowsIsHeeded(String format, String mark) {
        assertThat(run("--format", format, "list-strikes")).isZero();
        assertThat(output()).contains(mark).contains("Northmoor Health");
    }

    @Test
    void jsonIsValid() throws Exception {
        run("--format", "json", "list-strikes");
        assertThat(new ObjectMapper().readTree(out.toByteArray()).at("/results/bindings/0/status/value").asText()).isEqualTo("averted");
    }

    @ParameterizedTest
    @CsvSource({"table,yes", "csv,true", "tsv,true", "json,true", "xml,true"})
    void askIsAnswered(String format, String answer) throws Exception {
        assertThat(run("--format", format, file("ASK { ?s ?p ?o }"))).isZero();
        assertThat(output()).contains(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"CONSTRUCT { ?s a ?c } { ?s a ?c . ?s <https://w3id.org/picketline/ontology#durationDays> 5 }", "DESCRIBE <https://w3id.org/picketline/event/belmar-lockout>"})
    void graphIsWrittenAsTurtleOrTriples(String query) throws Exception {
        String prefixed = "PREFIX pl: <https://w3id.org/picketline/ontology#> " + query;
        assertThat(run(file(prefixed))).isZero();
        assertThat(output()).contains("pl:Lockout");
        out.reset();
        assertThat(run("--format", "ntriples", file(prefixed))).isZero();
        assertThat(output()).contains("<https://w3id.org/picketline/ontology#Lockout> .");
    }

    @Test
    void formatThatDoesNotFitIsExplained() throws Exception {
        assertThat(run("--format", "csv", file("CONSTRUCT WHERE { ?s ?p ?o }"))).isOne();
        assertThat(err.toString()).contains("builds a graph").contains("use one of turtle, ntriples");
        assertThat(run("--format", "turtle", "list-strikes")).isOne();
        assertThat(err.toString()).contains("gives rows").contains("use one of table, csv, tsv, json, xml");
        assertThat(output()).isEmpty();
    }

    @Test
    void parametersAreBound() {
        assertThat(run("--format", "csv", "--param", "employer=Belmar Clinics", "--param", "status=averted", "strikes/list-strikes")).isZero();
        assertThat(output().lines()).hasSize(2);
    }

    @Test
    void valueMayHoldAnEqualsSign() {
        assertThat(run("--format", "csv", "--param", "word=a=b", "list-statements")).isZero();
        assertThat(output().lines()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"list-strike | near: strikes/list-strikes", "no/such.rq | there is no file no/such.rq"})
    void unknownQueryIsExplained(String name, String message) {
        assertThat(run(name)).isOne();
        assertThat(err.toString()).contains(message).doesNotContain("Exception");
        assertThat(output()).isEmpty();
    }

    @Test
    void unknownParameterIsExplained() {
        assertThat(run("--param", "employe=x", "list-strikes")).isOne();
        assertThat(err.toString()).contains("no parameter \"employe\"").contains("employer (iri, optional)");
    }

    @Test
    void syntaxErrorIsShownWithACaret() throws Exception {
        assertThat(run(file("SELECT * WHERE { ?s ?p }"))).isOne();
        assertThat(err.toString()).contains("line 1, column 24").contains("  SELECT * WHERE { ?s ?p }\n").contains(" ^");
    }

    @Test
    void stoppedQueryGivesNothing() throws Exception {
        String slow = file("SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }");
        assertThat(run("--timeout", "300ms", "--format", "csv", slow)).isOne();
        assertThat(output()).isEmpty();
        assertThat(err.toString()).contains("was stopped after 0.3 seconds without a whole answer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "-1s", "1 day", "99999999999s", ""})
    void timeThatIsNoneIsExplained(String time) {
        assertThat(run("--timeout", time, "list-strikes")).isOne();
        assertThat(err.toString()).contains("500ms, 90s, 5m or 1h");
    }

    @Test
    void zeroIsNoBound() {
        assertThat(run("--timeout", "0", "list-strikes")).isZero();
    }

    @Test
    void missingStoreIsExplained() {
        assertThat(command().execute("--store", folder.resolve("none").toString(), "list-strikes")).isOne();
        assertThat(err.toString()).contains("There is no store in");
    }

    @Test
    void queriesAreListedByTheme() {
        assertThat(new CommandLine(new QueriesCommand(out)).execute()).isZero();
        assertThat(output()).contains("strikes\n").contains("  list-strikes\n").contains("--param employer (iri, optional)");
    }

    @Test
    void queriesAreListedAsJsonToo() throws Exception {
        assertThat(new CommandLine(new QueriesCommand(out)).execute("--format", "json")).isZero();
        List<String> names = new ArrayList<>();
        new ObjectMapper().readTree(out.toByteArray()).forEach(query -> names.add(query.get("name").asText()));
        assertThat(names).contains("strikes/list-strikes").isSorted();
    }

    private int run(String... args) {
        List<String> all = new ArrayList<>(List.of("--store", store.toString()));
        all.addAll(List.of(args));
        return command().execute(all.toArray(String[]::new));
    }

    private CommandLine command() {
        ExitStatus status = new ExitStatus();
        return new CommandLine(new QueryCommand(out)).setErr(new PrintWriter(err, true))
                .setParameterExceptionHandler(status).setExecutionExceptionHandler(status);
    }

    private String output() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String file(String query) throws Exception {
        Path file = Files.createTempFile(folder, "query", ".rq");
        return Files.writeString(file, query).toString();
    }
}
