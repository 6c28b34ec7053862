// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.picketline.model.ArticleFacts;
import org.picketline.rdf.ArticleWriter;
import org.picketline.rdf.InventedFacts;
import org.picketline.rdf.IriMint;
import org.picketline.vocab.Dcterms;
import org.picketline.vocab.Oa;
import org.picketline.vocab.Org;
import org.picketline.vocab.PL;
import org.picketline.vocab.Schema;
import org.picketline.vocab.Skos;

class ShapeGateTest {

    private static final ShapeGate GATE = ShapeGate.load();
    private static final ArticleWriter WRITER = new ArticleWriter(new IriMint(IriMint.DEFAULT_BASE), "0.1.0");
    private static final String GHOST = "https://example.org/ghost";
    private static final String UNION = IriMint.DEFAULT_BASE + "union/allied-caregivers-of-alder";
    private static final String EMPLOYER = IriMint.DEFAULT_BASE + "employer/mercy-vale-health";
    private static final String PERSON = IriMint.DEFAULT_BASE + "person/dana-quill";

    private static Model goodGraph() {
        return WRITER.write(InventedFacts.facts(InventedFacts.oneOfEachKind()));
    }

    @Test
    void everyKindOfEventPasses() {
        assertThat(GATE.check(goodGraph())).isEmpty();
    }

    @Test
    void irrelevantArticlePasses() {
        assertThat(GATE.check(WRITER.write(ArticleFacts.irrelevant(InventedFacts.ARTICLE)))).isEmpty();
    }

    /** A fault put into the first node of a class; the gate must name that node and the property. */
    private static Arguments fault(String name, Resource type, String property, BiConsumer<Model, Resource> damage) {
        return Arguments.of(name, type, property, damage);
    }

    private static BiConsumer<Model, Resource> without(Property property) {
        return (model, node) -> node.removeAll(property);
    }

    private static BiConsumer<Model, Resource> with(Property property, String lexical, XSDDatatype datatype) {
        return (model, node) -> node.removeAll(property).addProperty(property, lexical, datatype);
    }

    private static BiConsumer<Model, Resource> with(Property property, String iri) {
        return (model, node) -> node.removeAll(property).addProperty(property, model.createResource(iri));
    }

    private static BiConsumer<Model, Resource> also(Property property, RDFNode value) {
        return (model, node) -> node.addProperty(property, value);
    }

    private static RDFNode text(String words) {
        return ResourceFactory.createStringLiteral(words);
    }

    private static RDFNode concept(String path) {
        return ResourceFactory.createResource(IriMint.CONCEPTS + path);
    }

    static Stream<Arguments> faults() {
        return Stream.of(articleFaults(), eventFaults(), slotFaults(), claimFaults(), evidenceFaults(), partyFaults(), speechFaults())
            .flatMap(faults -> faults);
    }

    private static Stream<Arguments> articleFaults() {
        return Stream.of(
            fault("an article without a source", PL.Article, "dcterms:source", without(Dcterms.source)),
            fault("an article that does not say whether it is relevant", PL.Article, "pl:relevant", without(PL.relevant)),
            fault("an article with a short digest", PL.Article, "pl:textHash", with(PL.textHash, "abc", XSDDatatype.XSDstring)),
            fault("an article with two headlines", PL.Article, "schema:headline", also(Schema.headline, text("Another"))),
            fault("an article with two publishers", PL.Article, "schema:publisher", also(Schema.publisher, text("Another"))),
            fault("an article published on a day in words", PL.Article, "schema:datePublished",
                with(Schema.datePublished, "March 4", XSDDatatype.XSDdate)),
            fault("an article with an address that is mere text", PL.Article, "schema:url", with(Schema.url, "a", XSDDatatype.XSDstring)),
            fault("an article of an unknown issue", PL.Article, "pl:issue", also(PL.issue, concept("issue/weather"))),
            fault("an article that involves a ghost", PL.Article, "pl:involves", also(PL.involves, ResourceFactory.createResource(GHOST))),
            fault("an article that mentions a ghost", PL.Article, "schema:mentions", also(Schema.mentions, ResourceFactory.createResource(GHOST))),
            fault("an irrelevant article with facts", PL.Article, "", with(PL.relevant, "false", XSDDatatype.XSDboolean)));
    }

    private static Stream<Arguments> eventFaults() {
        return Stream.of(
            fault("an event without evidence", PL.Strike, "pl:evidence", without(PL.evidence)),
            fault("an event with a slot of another class", PL.StrikeNotice, "pl:workers", also(PL.workers, ResourceFactory.createTypedLiteral(7))),
            fault("an event that ends before it starts", PL.Strike, "pl:notBefore", with(PL.notAfter, "2030-01-01", XSDDatatype.XSDdate)),
            fault("a strike that is tentative", PL.Strike, "pl:status", with(PL.status, IriMint.CONCEPTS + "status/tentative")),
            fault("an agreement that is ongoing", PL.Agreement, "pl:status", with(PL.status, IriMint.CONCEPTS + "status/ongoing")),
            fault("an offer that is ended", PL.Offer, "pl:status", with(PL.status, IriMint.CONCEPTS + "status/ended")),
            fault("talks that are ratified", PL.BargainingSession, "pl:status", with(PL.status, IriMint.CONCEPTS + "status/ratified")),
            fault("a strike vote that is ratified", PL.StrikeVote, "pl:result", with(PL.result, IriMint.CONCEPTS + "result/ratified")),
            fault("a contract vote that is authorized", PL.ContractVote, "pl:result", with(PL.result, IriMint.CONCEPTS + "result/authorized")),
            fault("an intervention of an unknown kind", PL.Intervention, "pl:kind", with(PL.kind, IriMint.CONCEPTS + "kind/prayer")),
            fault("a participation that counts sleepers", PL.Participation, "pl:what", with(PL.what, IriMint.CONCEPTS + "what/asleep")),
            fault("a demand with two topics", PL.Demand, "pl:topic", also(PL.topic, concept("issue/wages"))));
    }

    private static Stream<Arguments> slotFaults() {
        return Stream.of(
            fault("a start in words", PL.Strike, "pl:start", with(PL.start, "Monday", XSDDatatype.XSDstring)),
            fault("a day that does not exist", PL.Strike, "pl:start", with(PL.start, "2031-02-30", XSDDatatype.XSDdate)),
            fault("two starts", PL.Strike, "pl:start", also(PL.start, ResourceFactory.createTypedLiteral("2031", XSDDatatype.XSDgYear))),
            fault("a date that is a number", PL.Picket, "pl:date", with(PL.date, "15", XSDDatatype.XSDinteger)),
            fault("half a worker", PL.Strike, "pl:workers", with(PL.workers, "0.5", XSDDatatype.XSDdecimal)),
            fault("fewer than no workers", PL.Strike, "pl:workers", with(PL.workers, "-3", XSDDatatype.XSDinteger)),
            fault("a strike of no days", PL.Strike, "pl:durationDays", with(PL.durationDays, "0", XSDDatatype.XSDinteger)),
            fault("a strike that is open-ended in words", PL.Strike, "pl:openEnded", with(PL.openEnded, "yes", XSDDatatype.XSDstring)),
            fault("more than all of the votes", PL.StrikeVote, "pl:percentYes", with(PL.percentYes, "195", XSDDatatype.XSDinteger)),
            fault("a count of votes in words", PL.ContractVote, "pl:no", with(PL.no, "many", XSDDatatype.XSDstring)),
            fault("a fine below nothing", PL.Penalty, "pl:amountUsd", with(PL.amountUsd, "-5", XSDDatatype.XSDinteger)),
            fault("a raise in words", PL.Offer, "pl:wagePercent", with(PL.wagePercent, "fair", XSDDatatype.XSDstring)),
            fault("a union that is an employer", PL.Strike, "pl:union", with(PL.union, EMPLOYER)),
            fault("an employer that is a union", PL.Strike, "pl:employer", with(PL.employer, UNION)),
            fault("a place without a kind", PL.Strike, "pl:place", with(PL.place, GHOST)),
            fault("a facility without a kind", PL.Strike, "pl:facility", with(PL.facility, GHOST)),
            fault("an occupation without a label", PL.Strike, "pl:occupation", with(PL.occupation, IriMint.CONCEPTS + "occupation/ghost")),
            fault("an actor in words", PL.Intervention, "pl:actor", with(PL.actor, "the mayor", XSDDatatype.XSDstring)),
            fault("an offer on the weather", PL.Offer, "pl:topic", also(PL.topic, concept("issue/weather"))),
            fault("a value that no claim gives", PL.Strike, "pl:workers", with(PL.workers, "901", XSDDatatype.XSDinteger)));
    }

    private static Stream<Arguments> claimFaults() {
        return Stream.of(
            fault("a claim about nothing", PL.Claim, "pl:about", without(PL.about)),
            fault("a claim about a party", PL.Claim, "pl:about", with(PL.about, EMPLOYER)),
            fault("a claim of no property", PL.Claim, "pl:property", without(PL.property)),
            fault("a claim of a property that is no slot", PL.Claim, "pl:property", with(PL.property, RDFS.label.getURI())),
            fault("a claim without a value", PL.Claim, "pl:value", without(PL.value)),
            fault("a claim with two values", PL.Claim, "pl:value", also(PL.value, text("another"))),
            fault("a claim without evidence", PL.Claim, "pl:evidence", without(PL.evidence)),
            fault("a claim without confidence", PL.Claim, "pl:confidence", without(PL.confidence)),
            fault("a claim that is more than sure", PL.Claim, "pl:confidence", with(PL.confidence, "1.01", XSDDatatype.XSDdecimal)),
            fault("a claim by a ghost", PL.Claim, "pl:claimedBy", with(PL.claimedBy, GHOST)),
            fault("a claim with an empty qualifier", PL.Claim, "pl:qualifier", with(PL.qualifier, "", XSDDatatype.XSDstring)));
    }

    private static Stream<Arguments> evidenceFaults() {
        return Stream.of(
            fault("evidence without words", PL.Evidence, "oa:exact", without(Oa.exact)),
            fault("evidence without a start", PL.Evidence, "oa:start", without(Oa.start)),
            fault("evidence without an end", PL.Evidence, "oa:end", without(Oa.end)),
            fault("evidence that ends before it starts", PL.Evidence, "oa:start", with(Oa.end, "0", XSDDatatype.XSDnonNegativeInteger)),
            fault("evidence with more words than room", PL.Evidence, "", with(Oa.exact, "x".repeat(5_000), XSDDatatype.XSDstring)),
            fault("evidence of no article", PL.Evidence, "dcterms:isPartOf", without(Dcterms.isPartOf)));
    }

    private static Stream<Arguments> partyFaults() {
        return Stream.of(
            fault("a union without a name", PL.Union, "rdfs:label", without(RDFS.label)),
            fault("an employer with two names", PL.Employer, "rdfs:label", also(RDFS.label, text("Another"))),
            fault("a person with a blank name", PL.Person, "rdfs:label", with(RDFS.label, " ", XSDDatatype.XSDstring)),
            fault("a place with a name in a language", PL.Place, "rdfs:label",
                (model, node) -> node.removeAll(RDFS.label).addProperty(RDFS.label, "Puerto", "es")),
            fault("a union with an empty alias", PL.Union, "skos:altLabel", also(Skos.altLabel, text(""))),
            fault("a local of a person", PL.Union, "org:subOrganizationOf", with(Org.subOrganizationOf, PERSON)),
            fault("a facility run by a ghost", PL.Facility, "pl:operatedBy", with(PL.operatedBy, GHOST)),
            fault("a place within a union", PL.Place, "pl:within", with(PL.within, UNION)));
    }

    private static Stream<Arguments> speechFaults() {
        return Stream.of(
            fault("a statement by nobody", PL.Statement, "pl:speaker", without(PL.speaker)),
            fault("a statement without words", PL.Statement, "pl:text", without(PL.text)),
            fault("a statement without evidence", PL.Statement, "pl:evidence", without(PL.evidence)),
            fault("a statement on the weather", PL.Statement, "pl:topic", also(PL.topic, concept("issue/weather"))),
            fault("a statement for a person", PL.Statement, "pl:onBehalfOf", with(PL.onBehalfOf, PERSON)),
            fault("a role without a person", PL.Role, "pl:person", without(PL.person)),
            fault("a role with an empty title", PL.Role, "pl:title", with(PL.title, "", XSDDatatype.XSDstring)),
            fault("a role at a person", PL.Role, "pl:organization", with(PL.organization, PERSON)),
            fault("a role on no known side", PL.Role, "pl:side", with(PL.side, IriMint.CONCEPTS + "side/bystander")),
            fault("a role without evidence", PL.Role, "pl:evidence", without(PL.evidence)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void faultIsReportedWithNodeAndProperty(String name, Resource type, String property, BiConsumer<Model, Resource> damage) {
        Model graph = goodGraph();
        Resource node = graph.listSubjectsWithProperty(RDF.type, type).toList().stream()
            .min(Comparator.comparing(Resource::getURI)).orElseThrow();
        damage.accept(graph, node);
        assertThat(GATE.check(graph)).anySatisfy(violation -> {
            assertThat(violation.node()).isEqualTo(node.getURI());
            assertThat(violation.property()).isEqualTo(property);
            assertThat(violation.message()).matches("(?s)\\S.*[.?]( Found: .*)?").doesNotContain("Constraint");
        });
    }

    @Test
    void violationSaysWhatWasFound() {
        Model graph = goodGraph();
        with(PL.workers, "many", XSDDatatype.XSDstring).accept(graph, graph.listSubjectsWithProperty(RDF.type, PL.Strike).next());
        assertThat(GATE.check(graph)).extracting(ShapeGate.Violation::message)
            .contains("pl:workers holds at most one whole number, and it is not below 0. Found: \"many\"");
    }

    @Test
    void violationReadsAsOneLine() {
        assertThat(new ShapeGate.Violation("https://example.org/s", "pl:workers", "Too many.")).hasToString("https://example.org/s pl:workers: Too many.");
        assertThat(new ShapeGate.Violation("https://example.org/s", "", "Odd.")).hasToString("https://example.org/s: Odd.");
    }

    @Test
    void violationsComeInAFixedOrder() {
        Model graph = goodGraph();
        graph.removeAll(null, PL.confidence, null);
        List<ShapeGate.Violation> violations = GATE.check(graph);
        assertThat(violations).isSortedAccordingTo(Comparator.comparing(ShapeGate.Violation::node));
    }
}
