// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryRunnerTest {

    private static final String STRIKES = "SELECT ?s { ?s a pl:Strike ; pl:employer ?_employer_iri } ORDER BY ?s";
    private static final String BELMAR = "https://w3id.org/picketline/event/belmar-strike";

    @ParameterizedTest
    @ValueSource(strings = {"https://w3id.org/picketline/employer/belmar-clinics", "<https://w3id.org/picketline/employer/belmar-clinics>",
        "Belmar Clinics", "  belmar   CLINICS "})
    void thingIsFoundByIriOrName(String employer) {
        assertThat(QueryFixture.run(STRIKES, Map.of("employer", employer))).containsExactly(BELMAR);
    }

    @Test
    void prefixOfTheQueryShortensAnIri() {
        assertThat(QueryFixture.run("SELECT ?s { ?s a ?_class_iri }", Map.of("class", "pl:Lockout")))
                .contains("https://w3id.org/picketline/event/belmar-lockout");
    }

    @Test
    void nameOfNothingListsNearOnes() {
        assertThatThrownBy(() -> QueryFixture.run(STRIKES, Map.of("employer", "Belmar Clinic"))).isInstanceOf(QueryProblem.BadParameter.class)
                .hasMessageStartingWith("parameter employer: nothing in the store is called \"Belmar Clinic\"; near: Belmar Clinics");
    }

    @Test
    void nameOfSeveralThingsListsThem() {
        assertThatThrownBy(() -> QueryFixture.run(STRIKES, Map.of("employer", "Northmoor"))).isInstanceOf(QueryProblem.BadParameter.class)
                .hasMessageContaining("2 things").hasMessageContaining("employer/northmoor-health").hasMessageContaining("public-body/mediators");
    }

    @Test
    void unknownParameterListsTheKnown() {
        assertThatThrownBy(() -> QueryFixture.run(STRIKES, Map.of("employr", "x"))).isInstanceOf(QueryProblem.BadParameter.class)
                .hasMessage("test has no parameter \"employr\"; it takes employer (iri)");
    }

    @Test
    void missingValueIsAskedFor() {
        assertThatThrownBy(() -> QueryFixture.run(STRIKES, Map.of())).isInstanceOf(QueryProblem.BadParameter.class)
                .hasMessageContaining("needs a value for its parameter employer").hasMessageContaining("Kaiser Permanente");
    }

    @Test
    void optionalParameterWithoutValueBindsNothing() {
        String query = "SELECT ?s { ?s a pl:Strike OPTIONAL { ?s pl:notBefore ?d } FILTER(!BOUND(?__year_integer) || YEAR(?d) = ?__year_integer) }";
        assertThat(QueryFixture.run(query, Map.of())).hasSize(3);
        assertThat(QueryFixture.run(query, Map.of("year", "2024"))).hasSize(2);
        assertThat(QueryFixture.run(query, Map.of("year", "1999"))).isEmpty();
    }

    @Test
    void defaultStandsInForAValue() {
        String query = "#+ defaults:\n#+   - name: LCU Local 9\nSELECT ?u { ?u rdfs:label ?_name }";
        assertThat(QueryFixture.run(query, Map.of())).containsExactly("https://w3id.org/picketline/union/lcu-local-9");
        assertThat(QueryFixture.run(query, Map.of("name", "Toledo"))).containsExactly("https://w3id.org/picketline/place/toledo");
    }

    @Test
    void valueOutsideTheListIsRefused() {
        String query = "#+ enumerate:\n#+   - side: [union, employer]\nSELECT ?x { BIND(?_side AS ?x) }";
        assertThat(QueryFixture.run(query, Map.of("side", "union"))).containsExactly("union");
        assertThatThrownBy(() -> QueryFixture.run(query, Map.of("side", "both"))).hasMessage("parameter side is \"both\", but expects one of union, employer");
    }

    @ParameterizedTest
    @CsvSource({"integer,12.5", "integer,''", "integer,twelve", "number,1e5x", "date,2024-13-01", "date,21 October", "boolean,perhaps", "iri,http://x/<y>"})
    void valueOfAnotherTypeIsRefused(String type, String value) {
        assertThatThrownBy(() -> QueryFixture.run("SELECT ?x { BIND(?_v_" + type + " AS ?x) }", Map.of("v", value)))
                .isInstanceOf(QueryProblem.BadParameter.class).message().asInstanceOf(STRING).startsWith("parameter v is \"").contains("but expects");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\" } UNION { ?a ?b ?c } #", "x\" . ?u ?p ?o . FILTER(true) #", "\\\"", "' OR 1=1", "\n}", "?u", "\u0000\u001b[31m"})
    void valueIsNeverReadAsQueryText(String value) {
        assertThat(QueryFixture.run("SELECT ?u { ?u rdfs:label ?_name }", Map.of("name", value))).isEmpty();
        assertThat(QueryFixture.run("SELECT ?x { BIND(?_name AS ?x) }", Map.of("name", value))).containsExactly(value);
    }

    @Test
    void valueReachesIntoInnerQueries() {
        String query = "SELECT ?n { { SELECT (COUNT(?s) AS ?n) { ?s a pl:Strike FILTER EXISTS { ?s pl:employer ?_employer_iri } } } }";
        assertThat(QueryFixture.run(query, Map.of("employer", "Northmoor Health"))).containsExactly("2");
    }

    @Test
    void savedQueriesHeedTheirParameters() {
        QueryLibrary library = QueryLibrary.builtIn();
        assertThat(QueryFixture.run(library.named("list-strikes"), Map.of("union", "LCU"))).containsExactly("Lakes Caregivers Union", "LCU Local 9");
        assertThat(QueryFixture.run(library.named("list-strikes"), Map.of("place", "Minnesota"))).containsExactly("Lakes Caregivers Union");
        assertThat(QueryFixture.run(library.named("list-strikes"), Map.of("status", "averted", "employer", "Belmar Clinics"))).hasSize(1);
        assertThat(QueryFixture.run(library.named("list-strikes"), Map.of("year", "2023"))).isEmpty();
        assertThat(QueryFixture.run(library.named("list-statements"), Map.of("speaker", "Northmoor Health"))).containsExactly("Ben Orrin");
        assertThat(QueryFixture.run(library.named("list-statements"), Map.of("word", "RAISE"))).containsExactly("Ada Quill");
        assertThat(QueryFixture.run(library.named("list-claims"), Map.of("property", "workers", "confidence", "0.9"))).containsExactly("Strike");
        assertThat(QueryFixture.run(library.named("list-people"), Map.of("side", "government"))).containsExactly("Cleo Marsh");
        assertThat(QueryFixture.run(library.named("list-demands"), Map.of("topic", "wages"))).hasSize(1);
        assertThat(QueryFixture.run(library.named("count-issues"), Map.of("employer", "Belmar Clinics"))).containsExactly("staffing");
        assertThat(QueryFixture.run(library.named("find-strikes-on-day"), Map.of("day", "2024-04-18"))).containsExactly("LCU Local 9");
        assertThat(QueryFixture.run(library.named("find-weak-facts"), Map.of("below", "0.85"))).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }", "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } ORDER BY ?c ?f ?i",
        "SELECT * { ?a ?b ?c FILTER NOT EXISTS { ?d ?e ?f . ?g ?h ?i . ?j ?k ?l FILTER(?i = ?nothing) } }",
        "SELECT * { BIND(REGEX(\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!\", \"^(a|aa)+\\\\1b$\") AS ?x) }"})
    void timeIsUpWithoutAnAnswer(String query) {
        QueryRunner runner = new QueryRunner(manyTriples(), Duration.ofMillis(300));
        long start = System.nanoTime();
        assertThatThrownBy(() -> runner.run(SavedQuery.of("slow", query), Map.of(), execution -> {
            execution.select().forEachRemaining(row -> { });
            return "whole";
        })).isInstanceOf(QueryProblem.OutOfTime.class).hasMessageStartingWith("slow was stopped after 0.3 seconds without a whole answer");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(8));
    }

    @Test
    void otherQueriesRunAfterOneThatWasStopped() {
        Dataset dataset = manyTriples();
        SavedQuery slow = SavedQuery.of("slow", "ASK { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l FILTER(?i = ?nothing) }");
        QueryRunner runner = new QueryRunner(dataset, Duration.ofMillis(200));
        assertThatThrownBy(() -> runner.run(slow, Map.of(), execution -> execution.ask())).isInstanceOf(QueryProblem.OutOfTime.class);
        dataset.begin(ReadWrite.WRITE);
        dataset.asDatasetGraph().add(quad(-1));
        dataset.commit();
        assertThat(runner.<Boolean>run(SavedQuery.of("quick", "ASK { <http://x/-1> ?p ?o }"), Map.of(), execution -> execution.ask())).isTrue();
    }

    @Test
    void datasetClauseReadsNoFile() {
        assertThat(QueryFixture.run("SELECT ?s FROM <file:///etc/hostname> FROM NAMED <file:///etc/hostname> { ?s ?p ?o }", Map.of())).isEmpty();
    }

    @Test
    void faultOfTheReaderIsPassedOn() {
        QueryRunner runner = new QueryRunner(QueryFixture.dataset(), Duration.ZERO);
        assertThatThrownBy(() -> runner.run(SavedQuery.of("t", "ASK {}"), Map.of(), execution -> {
            throw new IllegalStateException("mine");
        })).isInstanceOf(IllegalStateException.class).hasMessage("mine");
    }

    @Test
    void nearNamesAreRanked() {
        assertThat(NearNames.of("stikes", List.of("votes/list-votes", "strikes", "strides"))).first().isEqualTo("strikes");
        assertThat(NearNames.of("", List.of("strikes"))).isEmpty();
    }

    private static Dataset manyTriples() {
        Dataset dataset = DatasetFactory.createTxnMem();
        dataset.begin(ReadWrite.WRITE);
        for (int i = 0; i < 2000; i++) {
            dataset.asDatasetGraph().add(quad(i));
        }
        dataset.commit();
        return dataset;
    }

    private static Quad quad(int i) {
        return new Quad(Quad.defaultGraphIRI, NodeFactory.createURI("http://x/" + i), NodeFactory.createURI("http://x/p"),
                NodeFactory.createLiteralString("v" + i));
    }
}
