// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.picketline.rdf.InventedFacts.ARTICLE;
import static org.picketline.rdf.InventedFacts.UNION;
import static org.picketline.rdf.InventedFacts.claim;
import static org.picketline.rdf.InventedFacts.date;
import static org.picketline.rdf.InventedFacts.event;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.picketline.model.Article;
import org.picketline.model.ArticleFacts;
import org.picketline.model.Claim;
import org.picketline.model.Concept;
import org.picketline.model.Entity;
import org.picketline.model.Entity.Kind;
import org.picketline.model.Event;
import org.picketline.model.EventKind;
import org.picketline.model.Evidence;
import org.picketline.model.Slot;
import org.picketline.model.Value;
import org.picketline.vocab.Dcterms;
import org.picketline.vocab.Oa;
import org.picketline.vocab.Org;
import org.picketline.vocab.PL;
import org.picketline.vocab.Schema;
import org.picketline.vocab.Skos;

class ArticleWriterTest {

    private final IriMint mint = new IriMint(IriMint.DEFAULT_BASE);
    private final ArticleWriter writer = new ArticleWriter(mint, "0.1.0");

    private Model write(Event... events) {
        return writer.write(InventedFacts.facts(List.of(events)));
    }

    private static void assertGolden(Model actual, String name) {
        Model golden = RDFDataMgr.loadModel("src/test/resources/golden/" + name + ".ttl");
        assertThat(actual.isIsomorphicWith(golden))
            .as("missing:%n%s%nsurplus:%n%s", triples(golden.difference(actual)), triples(actual.difference(golden))).isTrue();
    }

    private static String triples(Model model) {
        StringWriter text = new StringWriter();
        RDFDataMgr.write(text, model, RDFFormat.NTRIPLES);
        return text.toString();
    }

    private static List<String> words(Resource subject, Property property) {
        return subject.listProperties(property).mapWith(s -> s.getLiteral().getLexicalForm()).toList();
    }

    private static Resource only(Model model, Resource type) {
        List<Resource> all = model.listSubjectsWithProperty(RDF.type, type).toList();
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    @Test
    void strikeWithRivalCountsIsWrittenWhole() {
        assertGolden(write(InventedFacts.strike()), "strike");
    }

    @Test
    void eachKindOfEventIsWrittenWithItsSlots() {
        assertGolden(writer.write(InventedFacts.facts(InventedFacts.oneOfEachKind())), "each-kind-of-event");
    }

    @Test
    void irrelevantArticleIsWrittenBare() {
        assertGolden(writer.write(ArticleFacts.irrelevant(Article.of("weather.txt", "Rain, then more rain."))), "irrelevant");
    }

    @Test
    void irrelevantArticleKeepsNoFactsEvenIfGiven() {
        ArticleFacts facts = new ArticleFacts(ARTICLE, false, List.of(UNION), List.of(), List.of(Concept.issue("wages")), List.of(),
            List.of(), List.of(InventedFacts.strike()));
        assertThat(writer.write(facts).listSubjects().toList()).hasSize(1);
    }

    @Test
    void losingValueIsKeptAsClaimOnly() {
        Model model = write(InventedFacts.strike());
        assertThat(words(only(model, PL.Strike), PL.workers)).containsExactly("900");
        assertThat(model.listSubjectsWithProperty(PL.property, PL.workers).mapWith(c -> words(c, PL.value).get(0)).toList())
            .containsExactlyInAnyOrder("900", "640");
    }

    @ParameterizedTest
    @CsvSource({"2022-08-15, date", "2022-08, gYearMonth", "2022, gYear", "--08-15, gMonthDay", "--12, gMonth"})
    void dateBearsTheDatatypeOfItsPrecision(String iso, String datatype) {
        Literal value = only(write(event(EventKind.STRIKE, date(Slot.START, iso))), PL.Strike).getProperty(PL.start).getLiteral();
        assertThat(value.getLexicalForm()).isEqualTo(iso);
        assertThat(value.getDatatypeURI()).endsWith("#" + datatype);
        assertThat(value.getDatatype().isValid(iso)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2400, integer, 2400", "2400.0, integer, 2400", "3E+5, integer, 300000", "12.50, decimal, 12.5", "0, integer, 0",
        "-3.5, decimal, -3.5"})
    void numberIsAnIntegerWhereWhole(String number, String datatype, String lexical) {
        Literal value = only(write(event(EventKind.OFFER, InventedFacts.decimal(Slot.WAGE_PERCENT, number))), PL.Offer)
            .getProperty(PL.wagePercent).getLiteral();
        assertThat(value.getLexicalForm()).isEqualTo(lexical);
        assertThat(value.getDatatypeURI()).endsWith("#" + datatype);
    }

    @Test
    void strikeLiesBetweenStartAndEnd() {
        Resource strike = only(write(event(EventKind.STRIKE, date(Slot.START, "2031-02"), date(Slot.END, "2031"))), PL.Strike);
        assertThat(words(strike, PL.notBefore)).containsExactly("2031-02-01");
        assertThat(words(strike, PL.notAfter)).containsExactly("2031-12-31");
    }

    @Test
    void durationGivesTheLastDay() {
        Resource strike = only(write(event(EventKind.STRIKE, date(Slot.START, "2031-03-03"), claim(Slot.DURATION_DAYS, 5))), PL.Strike);
        assertThat(words(strike, PL.notAfter)).containsExactly("2031-03-07");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E+30", "0", "-4"})
    void absurdDurationGivesNoLastDay(String days) {
        Claim absurd = InventedFacts.decimal(Slot.DURATION_DAYS, days);
        Resource strike = only(write(event(EventKind.STRIKE, date(Slot.START, "2031-03-03"), absurd)), PL.Strike);
        assertThat(strike.hasProperty(PL.notAfter)).isFalse();
    }

    @Test
    void strikeWithoutEndHasNoLastDay() {
        Resource strike = only(write(event(EventKind.STRIKE, date(Slot.START, "2031-03-03"))), PL.Strike);
        assertThat(strike.hasProperty(PL.notBefore)).isTrue();
        assertThat(strike.hasProperty(PL.notAfter)).isFalse();
    }

    @Test
    void dateOfAnUnknownYearGivesNoRange() {
        Resource picket = only(write(event(EventKind.PICKET, date(Slot.DATE, "--08-15"))), PL.Picket);
        assertThat(picket.hasProperty(PL.notBefore) || picket.hasProperty(PL.notAfter)).isFalse();
    }

    @Test
    void occupationBringsLabelAndNotation() {
        Claim claim = InventedFacts.concept(Slot.OCCUPATION, Concept.Scheme.OCCUPATION, "wound-care nurse (night)");
        Resource occupation = only(write(event(EventKind.STRIKE, claim)), PL.Strike).getPropertyResourceValue(PL.occupation);
        assertThat(occupation.hasProperty(RDF.type, Skos.Concept)).isTrue();
        assertThat(words(occupation, Skos.notation)).containsExactly("wound-care nurse (night)").isEqualTo(words(occupation, RDFS.label));
    }

    @Test
    void smallerThingsLeadToTheLargerOnesAroundThem() {
        Model model = write(InventedFacts.strike());
        assertThat(model.contains(node(model, UNION), Org.subOrganizationOf, node(model, InventedFacts.FEDERATION))).isTrue();
        assertThat(model.contains(node(model, InventedFacts.CLINIC), PL.operatedBy, node(model, InventedFacts.EMPLOYER))).isTrue();
        assertThat(model.contains(node(model, InventedFacts.PORT_ALDER), PL.within, node(model, InventedFacts.OREGON))).isTrue();
    }

    private Resource node(Model model, Entity entity) {
        return model.createResource(mint.entity(entity));
    }

    @Test
    void secondSpellingOfOneNameIsNoSecondLabel() {
        Entity third = new Entity(Kind.PERSON, "Jose Ruiz", new TreeSet<>(List.of("José Ruiz")), Optional.empty());
        Model model = writer.write(new ArticleFacts(ARTICLE, true, List.of(Entity.of(Kind.PERSON, "José Ruiz"),
            Entity.of(Kind.PERSON, "JOSE RUIZ"), third), List.of(), List.of(), List.of(), List.of(), List.of()));
        Resource person = only(model, PL.Person);
        assertThat(words(person, RDFS.label)).containsExactly("José Ruiz");
        assertThat(words(person, Skos.altLabel)).containsExactlyInAnyOrder("JOSE RUIZ", "Jose Ruiz");
    }

    @Test
    void evidenceAfterAnEmojiCountsCodePoints() {
        Resource evidence = only(write(), PL.Statement).getPropertyResourceValue(PL.evidence);
        int start = evidence.getProperty(Oa.start).getInt();
        int end = evidence.getProperty(Oa.end).getInt();
        String text = ARTICLE.text();
        assertThat(text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end)))
            .isEqualTo(words(evidence, Oa.exact).get(0)).isEqualTo(InventedFacts.QUOTE.text());
    }

    @Test
    void evidenceBeyondTheTextSaysWhichArticle() {
        Event stray = new Event(EventKind.STRIKE, List.of(), List.of(new Evidence(9_000, 9_002, "ab")));
        assertThatThrownBy(() -> write(stray)).hasMessageContaining("alder.txt").hasMessageContaining("9000");
    }

    @Test
    void claimToldTwiceKeepsOneConfidence() {
        Claim sure = new Claim(Slot.WORKERS, Value.Number.of(7), Optional.empty(), Optional.empty(), 0.9, InventedFacts.WALKOUT);
        Claim unsure = new Claim(Slot.WORKERS, Value.Number.of(7), Optional.empty(), Optional.empty(), 0.4, InventedFacts.WALKOUT);
        Resource claim = only(write(event(EventKind.STRIKE, sure, unsure)), PL.Claim);
        assertThat(words(claim, PL.confidence)).containsExactly("0.9");
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "not a url", "file:///etc/hosts", "https://x.example/a b", ""})
    void addressThatIsNoneIsLeftOut(String url) {
        Article article = new Article("a.txt", "Text.", Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(url), List.of());
        assertThat(only(writer.write(ArticleFacts.irrelevant(article)), PL.Article).hasProperty(Schema.url)).isFalse();
    }

    @Test
    void eventsInAnotherOrderGiveTheSameGraph() {
        List<Event> reversed = new ArrayList<>(InventedFacts.oneOfEachKind());
        Collections.reverse(reversed);
        assertThat(writer.write(InventedFacts.facts(reversed))
            .isIsomorphicWith(writer.write(InventedFacts.facts(InventedFacts.oneOfEachKind())))).isTrue();
    }

    @Test
    void insertedEventRenamesNoOther() {
        Model before = write(InventedFacts.strike());
        Model after = write(event(EventKind.PICKET, date(Slot.DATE, "--08-15")), InventedFacts.strike());
        assertThat(before.difference(after).isEmpty()).isTrue();
    }

    @Test
    void everyNodeOfEvidenceBelongsToTheArticle() {
        Model model = writer.write(InventedFacts.facts(InventedFacts.oneOfEachKind()));
        RDFNode article = model.createResource(mint.article(ARTICLE));
        assertThat(model.listSubjectsWithProperty(RDF.type, PL.Evidence).toList())
            .isNotEmpty().allMatch(evidence -> evidence.hasProperty(Dcterms.isPartOf, article));
    }

    @Test
    void graphHasNoBlankNode() {
        Model model = writer.write(InventedFacts.facts(InventedFacts.oneOfEachKind()));
        assertThat(model.listSubjects().toList()).noneMatch(Resource::isAnon);
        assertThat(model.listObjects().toList()).noneMatch(RDFNode::isAnon);
    }
}
