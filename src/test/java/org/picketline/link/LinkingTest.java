// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.picketline.dataset.DatasetProblem;
import org.picketline.dataset.DatasetShelf;
import org.picketline.dataset.TestStore;
import org.picketline.resolve.Decision;
import org.picketline.resolve.Decision.Verdict;
import org.picketline.resolve.DecisionBook;
import org.picketline.vocab.PL;

/** Links between the sample articles' graph and the sample tables. */
class LinkingTest {

    private static final String LINKS = "SELECT ?thing ?record ?reason { GRAPH <https://w3id.org/picketline/links/%s> { ?l a pld:Link ; pld:thing ?t ; pld:record ?r ;"
        + " pld:relation %s ; pld:reason ?reason } BIND(REPLACE(STR(?t), '.*/', '') AS ?thing) BIND(REPLACE(STR(?r), '.*/', '') AS ?record) } ORDER BY ?thing ?record";

    @TempDir
    static Path folder;
    static TestStore store;

    @BeforeAll
    static void link() {
        store = LinkedSamples.in(folder.resolve("graph"));
    }

    @AfterAll
    static void close() {
        store.close();
    }

    private static List<String> links(String kind, String relation) {
        return store.ask(String.format(LINKS, kind, relation));
    }

    /** The sample graph has no articles, which the book of decisions asks for. */
    private static void decide(String verdict, String thing, String record) {
        Resource decision = ModelFactory.createDefaultModel().createResource(TestStore.BASE + "decision/1").addProperty(PL.about, ResourceFactory.createResource(thing))
            .addProperty(PL.about, ResourceFactory.createResource(record)).addProperty(PL.verdict, ResourceFactory.createResource(TestStore.BASE + "concept/verdict/" + verdict));
        store.store().replaceGraph(TestStore.BASE + "decisions", triples -> {
            decision.listProperties().forEachRemaining(s -> triples.accept(s.asTriple()));
            return null;
        });
    }

    @Test
    void strikesAreLinkedThoughNamesDaysAndFiguresDifferAndSayWhy() {
        assertThat(links("fmcs", "skos:exactMatch")).hasSize(4)
            .anyMatch(row -> row.endsWith("same employer, starts 1 day apart, same union, about as many workers"))
            .anyMatch(row -> row.contains("employers alike by 0.93, same start, same city, same union"));
        assertThat(links("fmcs", "skos:closeMatch")).isEmpty();
        assertThat(store.ask("SELECT ?case { ?s pl:workers 1900 GRAPH ?l { ?s skos:exactMatch ?r } GRAPH ?d { ?r dcterms:identifier ?case . ?d pld:kind 'fmcs' } }"))
            .containsExactly("2024N0300117");
    }

    @Test
    void hospitalIsLinkedToItsNumberAndNotToItsNamesakeInAnotherState() {
        assertThat(links("cms-hospitals", "skos:exactMatch")).contains("sallow-creek-medical-center|390999|same name, no other bears the name")
            .noneMatch(row -> row.contains("010997"));
    }

    @Test
    void employerThatOnlySoundsLikeAHospitalIsACandidate() {
        assertThat(links("ahrq", "skos:exactMatch")).noneMatch(row -> row.contains("CHSP00009002"));
        assertThat(links("ahrq", "skos:closeMatch")).containsExactly("ridgeline-health|CHSP00009002|names alike by 0.80, same state");
    }

    @Test
    void localsAreLinkedByTheirNameAndNationalsThatFitOnlyPartlyAreNot() {
        assertThat(links("olms", "skos:exactMatch")).containsExactly(
            "green-ridge-federation-of-nurses-and-health-professionals|544001|same name, same state",
            "keystone-alliance-of-caregivers|544077|same name, no other bears the name", "seiu-healthcare-michigan|544102|same name, same state");
    }

    @Test
    void severalElectionsMayBelongToOneEmployer() {
        assertThat(links("nlrb-elections", "pl:employer")).hasSize(3).filteredOn(row -> row.startsWith("sallow-creek")).hasSize(2);
    }

    @Test
    void decisionsBindBothWaysAndSurviveTheNextRun() {
        String strike = store.ask("SELECT ?s { ?s a pl:Strike ; pl:workers 1900 }").get(0);
        String right = store.ask("SELECT ?r { GRAPH ?g { ?r a pld:WorkStoppage ; dcterms:identifier '2024N0300117' } }").get(0);
        String other = store.ask("SELECT ?r { GRAPH ?g { ?r a pld:WorkStoppage ; dcterms:identifier '2023N0500322' } }").get(0);
        Linking linking = new Linking(store.store(), TestStore.TODAY);
        String wanted = "SELECT ?r ?decided { GRAPH <https://w3id.org/picketline/links/fmcs> { <" + strike + "> skos:exactMatch ?r . ?l pld:record ?r ; pld:thing <"
            + strike + "> OPTIONAL { ?l pld:decided ?decided } } }";

        decide("different", right, strike);
        linking.run(Optional.of("fmcs"));
        assertThat(store.ask(wanted)).isEmpty();

        decide("same", other, strike);
        linking.run(Optional.of("fmcs"));
        assertThat(store.ask(wanted)).containsExactly(other + "|true");

        store.store().dropGraph(TestStore.BASE + "decisions");
        linking.run(Optional.of("fmcs"));
        assertThat(store.ask(wanted)).containsExactly(right + "|");
    }

    @Test
    void linkingTwiceGivesTheSameGraph() {
        String all = "SELECT ?s ?p ?o { GRAPH <https://w3id.org/picketline/links/lat> { ?s ?p ?o } } ORDER BY ?s ?p ?o";
        var before = store.ask(all);
        new Linking(store.store(), TestStore.TODAY).run(Optional.empty());
        assertThat(store.ask(all)).isEqualTo(before).isNotEmpty();
    }

    @Test
    void removingADatasetTakesItsLinksAlong() {
        new DatasetShelf(store.store()).remove("wikidata");
        assertThat(links("wikidata", "skos:exactMatch")).isEmpty();
        assertThatThrownBy(() -> new Linking(store.store(), TestStore.TODAY).run(Optional.of("wikidata")))
            .isInstanceOf(DatasetProblem.class).hasMessageContaining("picketline dataset add wikidata FILE");
    }

    @Test
    void twoStoppagesThatFitEquallyWellAreBothCandidates(@TempDir Path other) throws Exception {
        Model graph = ModelFactory.createDefaultModel().read(new StringReader("""
            @prefix pl: <https://w3id.org/picketline/ontology#> . @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
            <https://w3id.org/picketline/strike/1> a pl:Strike ; pl:start "2019-03-04"^^xsd:date ; pl:employer <https://w3id.org/picketline/employer/b> .
            <https://w3id.org/picketline/employer/b> a pl:Employer ; rdfs:label "Bell Harbor Clinic" ."""), null, "TURTLE");
        Path table = Files.writeString(other.resolve("t.csv"), """
            Employer,Union,Case Number,Start Date,End Date,"City, State"
            Bell Harbor Clinic,MNA 1,A1,2019-03-04,,"Wexcombe, MA"
            Bell Harbor Clinic,MNA 2,A2,2019-03-04,,"Wexcombe, MA"
            """);
        try (TestStore two = LinkedSamples.withGraph(other.resolve("graph"), graph)) {
            two.add("fmcs", table);
            assertThat(new Linking(two.store(), TestStore.TODAY).run(Optional.empty()).get(0).line())
                .isEqualTo("fmcs: compared 1 with 2 records, 0 links, 2 candidates.");
        }
    }

    @Test
    void decisionOnAStrikeHoldsForItThoughItsFirstTellingIsNamed(@TempDir Path other) throws Exception {
        Model graph = ModelFactory.createDefaultModel().read(new StringReader("""
            @prefix pl: <https://w3id.org/picketline/ontology#> . @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            @prefix xsd: <http://www.w3.org/2001/XMLSchema#> . @prefix prov: <http://www.w3.org/ns/prov#> .
            <https://w3id.org/picketline/strike/1> a pl:Strike ; pl:start "2019-03-04"^^xsd:date ; pl:employer <https://w3id.org/picketline/employer/b> ;
              prov:wasDerivedFrom <https://w3id.org/picketline/article/a/strike/9> .
            <https://w3id.org/picketline/employer/b> a pl:Employer ; rdfs:label "Bell Harbor Clinic" ."""), null, "TURTLE");
        Path table = Files.writeString(other.resolve("t.csv"), """
            Employer,Union,Case Number,Start Date,End Date,"City, State"
            Bell Harbor Clinic,MNA 1,A1,2019-03-04,,"Wexcombe, MA"
            """);
        try (TestStore one = LinkedSamples.withGraph(other.resolve("graph"), graph)) {
            one.add("fmcs", table);
            Linking linking = new Linking(one.store(), TestStore.TODAY);
            String links = "SELECT ?how ?decided { GRAPH ?g { ?l a pld:Link ; pld:relation ?how OPTIONAL { ?l pld:decided ?decided } } }";
            String record = one.ask("SELECT ?r { GRAPH ?g { ?r a pld:WorkStoppage } }").get(0);
            linking.run(Optional.empty());
            assertThat(one.ask(links)).hasSize(1).noneMatch(row -> row.endsWith("true"));

            Decision apart = one.store().decide(d -> book(d).decide(Verdict.DIFFERENT, List.of(TestStore.BASE + "strike/1", record), "Ida Tern", Instant.EPOCH));
            assertThat(apart.about()).containsExactly(TestStore.BASE + "article/a/strike/9", record);
            linking.run(Optional.empty());
            assertThat(one.ask(links)).isEmpty();

            one.store().decide(d -> book(d).undo(apart.iri()));
            one.store().decide(d -> book(d).decide(Verdict.SAME, List.of(record, TestStore.BASE + "strike/1"), "Ida Tern", Instant.EPOCH));
            linking.run(Optional.empty());
            assertThat(one.ask(links)).containsExactly("http://www.w3.org/2004/02/skos/core#exactMatch|true");
        }
    }

    private static DecisionBook book(Dataset all) {
        return new DecisionBook(TestStore.BASE, all);
    }
}
