// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.picketline.model.Article;
import org.picketline.model.Claim;
import org.picketline.model.Concept;
import org.picketline.model.Concept.Scheme;
import org.picketline.model.Entity;
import org.picketline.model.Entity.Kind;
import org.picketline.model.Event;
import org.picketline.model.EventKind;
import org.picketline.model.Slot;
import org.picketline.model.Statement;
import org.picketline.model.Value;
import org.picketline.vocab.Skos;

class IriMintTest {

    private static final String BASE = IriMint.DEFAULT_BASE;
    private static final String ARTICLE = BASE + "article/1";

    private final IriMint mint = new IriMint(BASE);

    @Test
    void articleIsNamedByTextAndDay() {
        Article article = Article.of("a.txt", "Nurses strike.");
        // printf 'Nurses strike.\n' | sha256sum
        assertThat(mint.article(article)).isEqualTo(BASE + "article/aeee0811d5b566a9");
        // printf 'Nurses strike.\n2031-03-04' | sha256sum
        assertThat(mint.article(article.publishedOn(LocalDate.of(2031, 3, 4)))).isEqualTo(BASE + "article/6b1e51ada5a4c84d");
    }

    @Test
    void sourceDoesNotNameTheArticle() {
        assertThat(mint.article(Article.of("a.txt", "Same."))).isEqualTo(mint.article(Article.of("b.html", "Same.")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "St. Brigid's Hospital | st-brigids-hospital",
        "SEIU Local 121RN | seiu-local-121rn",
        "Hôpital Général – Côté | hopital-general-cote",
        "Smith & Sons, Inc. | smith-and-sons-inc",
        "日本 | %E6%97%A5%E6%9C%AC",
        "a/../b?c#d | a-b-c-d"})
    void nameBecomesOneSafeSegment(String name, String slug) {
        assertThat(mint.entity(Entity.of(Kind.EMPLOYER, name))).isEqualTo(BASE + "employer/" + slug);
    }

    @ParameterizedTest
    @ValueSource(strings = {"!!!", "–", "\u0000", "🪧"})
    void nameWithoutLettersIsStillNamed(String name) {
        assertThat(mint.entity(Entity.of(Kind.UNION, name))).matches(BASE + "union/x-[0-9a-f]{16}");
    }

    @Test
    void longNamesStayApart() {
        String a = mint.entity(Entity.of(Kind.UNION, "x".repeat(5_000) + "a"));
        String b = mint.entity(Entity.of(Kind.UNION, "x".repeat(5_000) + "b"));
        assertThat(a).isNotEqualTo(b).hasSizeLessThan(200);
    }

    @Test
    void longNameIsNotCutInsideACharacter() {
        assertThat(mint.entity(Entity.of(Kind.UNION, "x" + "𠀀".repeat(90)))).doesNotContain("%3F");
        assertThat(mint.entity(Entity.of(Kind.UNION, "𠀀".repeat(90)))).doesNotContain("%3F");
    }

    @Test
    void placesOfOneNameInTwoStatesStayApart() {
        assertThat(mint.entity(InventedFacts.PORT_ALDER)).isEqualTo(BASE + "place/oregon/port-alder");
        assertThat(mint.entity(Entity.of(Kind.PLACE, "Port Alder"))).isEqualTo(BASE + "place/port-alder");
    }

    @Test
    void facilityIsNotNamedByItsEmployer() {
        assertThat(mint.entity(InventedFacts.CLINIC)).isEqualTo(BASE + "facility/port-alder-clinic");
    }

    @Test
    void kindOfTwoWordsIsOneSegment() {
        assertThat(mint.entity(InventedFacts.COUNCIL)).isEqualTo(BASE + "public-body/port-alder-city-council");
    }

    @Test
    void everyConceptOfTheOntologyHasTheMintedIri() {
        Model concepts = RDFDataMgr.loadModel("ontology/concepts.ttl");
        // Verdicts and outcomes are no values of articles' facts.
        List<Resource> all = concepts.listSubjectsWithProperty(Skos.notation)
            .filterDrop(c -> Set.of("verdict", "outcome").contains(c.getPropertyResourceValue(Skos.inScheme).getLocalName())).toList();
        assertThat(all).hasSizeGreaterThan(100).allSatisfy(concept -> {
            String scheme = concept.getPropertyResourceValue(Skos.inScheme).getLocalName().toUpperCase(Locale.ROOT);
            String notation = concept.getProperty(Skos.notation).getString();
            assertThat(mint.concept(new Concept(Scheme.valueOf(scheme), notation))).isEqualTo(concept.getURI());
        });
    }

    @Test
    void eventIsNamedAlikeWhateverTheOrderOfItsPlaces() {
        Claim alder = InventedFacts.claim(Slot.PLACE, InventedFacts.PORT_ALDER);
        Claim oregon = InventedFacts.claim(Slot.PLACE, InventedFacts.OREGON);
        assertThat(strike(alder, oregon)).isEqualTo(strike(oregon, alder)).isNotEqualTo(strike(alder));
    }

    @Test
    void eventIsNamedAlikeWhateverTheConfidence() {
        Claim sure = InventedFacts.claim(Slot.WORKERS, 7);
        Claim unsure = new Claim(sure.slot(), sure.value(), Optional.of("some"), Optional.of(InventedFacts.UNION), 0.1, sure.evidence());
        assertThat(strike(sure)).isEqualTo(strike(unsure));
    }

    @Test
    void eventThatStandsByAnotherValueIsAnother() {
        Claim few = InventedFacts.claim(Slot.WORKERS, 7);
        Claim many = InventedFacts.claim(Slot.WORKERS, 70);
        assertThat(strike(few, many)).isNotEqualTo(strike(many, few));
    }

    private String strike(Claim... claims) {
        return mint.event(ARTICLE, InventedFacts.event(EventKind.STRIKE, claims));
    }

    @Test
    void sameWordsInAnotherSentenceAreAnotherEvent() {
        Event here = new Event(EventKind.STRIKE, List.of(), List.of(InventedFacts.WALKOUT));
        Event there = new Event(EventKind.STRIKE, List.of(), List.of(InventedFacts.COUNTER));
        assertThat(mint.event(ARTICLE, here)).isNotEqualTo(mint.event(ARTICLE, there));
    }

    @Test
    void eventBearsItsKind() {
        assertThat(mint.event(ARTICLE, InventedFacts.event(EventKind.STRIKE_VOTE))).matches(ARTICLE + "/strike-vote/[0-9a-f]{16}");
    }

    @Test
    void claimOfAnotherPartyIsAnotherClaim() {
        Claim own = InventedFacts.claim(Slot.WORKERS, 7);
        Claim union = new Claim(Slot.WORKERS, Value.Number.of(7), Optional.empty(), Optional.of(InventedFacts.UNION), 1, own.evidence());
        assertThat(mint.claim(ARTICLE, own)).isNotEqualTo(mint.claim(ARTICLE, union));
    }

    @Test
    void wordsSpokenForAnotherBodyAreAnotherStatement() {
        Statement own = new Statement(InventedFacts.DANA, Optional.empty(), List.of(), InventedFacts.QUOTE);
        assertThat(mint.statement(ARTICLE, own)).isNotEqualTo(mint.statement(ARTICLE, InventedFacts.statement()));
    }

    @Test
    void entityIsNamedAlikeWhateverItsAliases() {
        Entity bare = new Entity(Kind.UNION, InventedFacts.UNION.name(), new TreeSet<>(), Optional.empty());
        assertThat(mint.entity(InventedFacts.UNION)).isEqualTo(mint.entity(bare));
    }

    @Test
    void baseGetsItsSlash() {
        assertThat(new IriMint("http://localhost:3330/kg").base()).isEqualTo("http://localhost:3330/kg/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "picketline/", "http://a b/", "http://x/<>/"})
    void baseThatIsNoAbsoluteIriIsRefused(String base) {
        assertThatThrownBy(() -> new IriMint(base)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("absolute")
            .hasMessageContaining(BASE);
    }
}
