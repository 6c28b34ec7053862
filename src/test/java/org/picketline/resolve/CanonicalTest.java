// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.picketline.InventedNews.employer;
import static org.picketline.InventedNews.place;
import static org.picketline.InventedNews.status;
import static org.picketline.InventedNews.union;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.picketline.InventedNews;
import org.picketline.model.Entity;
import org.picketline.model.EventKind;
import org.picketline.model.PartialDate;
import org.picketline.model.Slot;
import org.picketline.rdf.ArticleWriter;
import org.picketline.rdf.IriMint;
import org.picketline.vocab.Dcterms;
import org.picketline.vocab.PL;
import org.picketline.vocab.Prov;
import org.picketline.vocab.Skos;

class CanonicalTest {

    private static final String BASE = "https://example.org/";
    private static final Entity NURSES = union("Allied Nurses of the Valley", "ANV");
    private static final Entity CLINIC = employer("Saltmarsh Health");

    private final Canonical canonical = new Canonical(BASE);

    private static Model graph(InventedNews news) {
        return new ArticleWriter(new IriMint(BASE)).write(news.facts());
    }

    private Model derive(InventedNews... news) {
        return canonical.derive(Arrays.stream(news).map(CanonicalTest::graph).toList(), ModelFactory.createDefaultModel());
    }

    private static List<Resource> all(Model model, Resource type) {
        return model.listSubjectsWithProperty(RDF.type, type).toList();
    }

    private static Resource only(Model model, Resource type) {
        assertThat(all(model, type)).hasSize(1);
        return all(model, type).get(0);
    }

    private static List<String> values(Resource node, Property property) {
        return node.listProperties(property).mapWith(s -> Telling.text(s.getObject())).toList();
    }

    private static InventedNews strike(String source, String day, String start, Object... more) {
        return InventedNews.of(source, day).strike("Nurses walked out, wrote " + source + ".", NURSES, CLINIC, start, more);
    }

    @Test
    void strikeToldTwiceIsOneWithTwoSources() {
        Model model = derive(strike("a.txt", "2024-10-22", "2024-10-21"), strike("b.txt", "2024-10-23", "2024-10-21"));
        Resource strike = only(model, PL.Strike);
        assertThat(values(strike, PL.sources)).containsExactly("2");
        assertThat(values(strike, Prov.wasDerivedFrom)).hasSize(2).allMatch(iri -> iri.startsWith(BASE + "article/"));
        assertThat(strike.hasProperty(PL.evidence)).isFalse();
    }

    @Test
    void strikesOfTwoDaysOrYearsStayApart() {
        assertThat(all(derive(strike("a.txt", "2024-10-22", "2024-10-21"), strike("b.txt", "2024-12-01", "2024-11-30")), PL.Strike)).hasSize(2);
        assertThat(all(derive(strike("a.txt", "2019-10-22", ""), strike("b.txt", "2024-12-01", "")), PL.Strike)).hasSize(2);
        assertThat(all(derive(strike("a.txt", "2024-10-22", "2024-11"), strike("b.txt", "2024-10-23", "2024-10-21")), PL.Strike)).hasSize(2);
    }

    @Test
    void partialDateUnifiesWithAFullOne() {
        for (String partial : List.of("2024-10", "2024", "--10", "--10-21")) {
            Resource strike = only(derive(strike("a.txt", "2024-10-22", partial), strike("b.txt", "2024-10-23", "2024-10-21")), PL.Strike);
            assertThat(values(strike, PL.start)).as(partial).containsExactly("2024-10-21");
        }
    }

    @Test
    void undatedStrikesToldAtAboutTheSameTimeAreOneAndLaterOnesAnother() {
        assertThat(all(derive(strike("a.txt", "2024-10-22", "", Slot.STATUS, status("ongoing")),
            strike("b.txt", "2024-10-29", "", Slot.STATUS, status("ongoing"))), PL.Strike)).hasSize(1);
        assertThat(all(derive(strike("a.txt", "2023-01-22", "", Slot.STATUS, status("ongoing")),
            strike("b.txt", "2024-10-29", "", Slot.STATUS, status("ongoing"))), PL.Strike)).hasSize(2);
    }

    @Test
    void nothingButTheSamePartiesMakesNoStrikeOne() {
        assertThat(all(derive(strike("a.txt", "", ""), strike("b.txt", "", "")), PL.Strike)).hasSize(2);
        assertThat(all(derive(strike("a.txt", "", "", Slot.WORKERS, 1472), strike("b.txt", "", "", Slot.WORKERS, 1472)), PL.Strike)).hasSize(1);
    }

    @Test
    void strikeAgainstAnotherEmployerOnTheSameDayIsAnother() {
        InventedNews other = InventedNews.of("b.txt", "2024-10-22").strike("They struck too.", NURSES, employer("Dunmoor Hospitals"), "2024-10-21");
        Model model = derive(strike("a.txt", "2024-10-22", "2024-10-21"), other);
        assertThat(all(model, PL.Strike)).hasSize(2);
        assertThat(all(model, PL.Dispute)).hasSize(2);
    }

    @Test
    void statusIsTheNewestArticlesAndWorkersTheMosts() {
        Model model = derive(
            strike("a.txt", "2024-10-18", "2024-10-21", Slot.STATUS, status("planned"), Slot.WORKERS, 900),
            strike("b.txt", "2024-10-19", "2024-10-21", Slot.STATUS, status("planned"), Slot.WORKERS, 900),
            strike("c.txt", "2024-10-25", "2024-10-21", Slot.STATUS, status("ended"), Slot.WORKERS, 1200));
        Resource strike = only(model, PL.Strike);
        assertThat(values(strike, PL.status)).singleElement().asString().endsWith("/status/ended");
        assertThat(values(strike, PL.workers)).containsExactly("900");
    }

    @Test
    void listsKeepAllTheirValues() {
        Model model = derive(strike("a.txt", "2024-10-22", "2024-10-21", Slot.PLACE, place("Alder Bay", "")),
            strike("b.txt", "2024-10-22", "2024-10-21", Slot.PLACE, place("Cold Ferry", "")));
        assertThat(values(only(model, PL.Strike), PL.place)).hasSize(2);
        assertThat(values(only(model, PL.Dispute), PL.place)).hasSize(2);
    }

    @Test
    void acronymAloneIsTheUnionThatBearsIt() {
        Model model = derive(InventedNews.of("a.txt", "2024-10-22").strike("A.", union("ANV"), CLINIC, "2024-10-21"),
            strike("b.txt", "2024-10-22", "2024-10-21"));
        Resource union = only(model, PL.Union);
        assertThat(values(union, RDFS.label)).containsExactly("Allied Nurses of the Valley");
        assertThat(values(union, Skos.altLabel)).containsExactly("ANV");
        assertThat(values(only(model, PL.Strike), PL.union)).containsExactly(union.getURI());
    }

    @Test
    void acronymOfTwoUnionsJoinsNeither() {
        Model model = derive(InventedNews.of("a.txt", "").involving(NURSES), InventedNews.of("b.txt", "").involving(union("Assembly of Night Vets", "ANV")),
            InventedNews.of("c.txt", "").involving(union("ANV")));
        assertThat(all(model, PL.Union)).hasSize(3);
    }

    @Test
    void acronymOfAUnionIsNotAnEmployers() {
        Model model = derive(InventedNews.of("a.txt", "").involving(NURSES), InventedNews.of("b.txt", "").involving(employer("ANV")));
        assertThat(all(model, PL.Union)).hasSize(1);
        assertThat(all(model, PL.Employer)).hasSize(1);
    }

    @Test
    void unionThatBecamePartOfAnotherStaysApartAndItsStrikeIsTheOneToldOfTheOther() {
        Entity before = union("UFCW Local 21");
        Entity after = union("UFCW Local 3000");
        Model model = derive(InventedNews.of("a.txt", "2021-11-16").strike("Aides of Local 21 walked out.", before, CLINIC, "2021-11-15"),
            InventedNews.of("b.txt", "2022-11-16").strike("It was a year since the union's aides had walked out.", after, CLINIC, "2021-11-15"));
        only(model, PL.Strike);
        only(model, PL.Dispute);
        assertThat(all(model, PL.Union)).hasSize(2);
        assertThat(model.listStatements(null, Dcterms.isReplacedBy, (RDFNode) null).toList()).singleElement().satisfies(s -> {
            assertThat(values(s.getSubject(), RDFS.label)).containsExactly("UFCW Local 21");
            assertThat(values(s.getResource(), RDFS.label)).containsExactly("UFCW Local 3000");
        });
        assertThat(derive(InventedNews.of("a.txt", "2021-11-16").strike("Aides of Local 21 walked out.", before, CLINIC, "2021-11-15"))
            .contains(null, Dcterms.isReplacedBy)).isFalse();
    }

    @Test
    void legalFormAndArticleDoNotMakeAnotherEmployer() {
        Model model = derive(InventedNews.of("a.txt", "").involving(CLINIC), InventedNews.of("b.txt", "").involving(employer("The Saltmarsh Health, Inc.")),
            InventedNews.of("c.txt", "").involving(CLINIC));
        assertThat(values(only(model, PL.Employer), RDFS.label)).containsExactly("Saltmarsh Health");
    }

    @Test
    void townsOfOneNameInTwoStatesStayApart() {
        assertThat(all(derive(InventedNews.of("a.txt", "").involving(place("Alder Bay", "Oregon")),
            InventedNews.of("b.txt", "").involving(place("Alder Bay", "Maine"))), PL.Place)).hasSize(4);
        assertThat(all(derive(InventedNews.of("a.txt", "").involving(place("Alder Bay", "Oregon")),
            InventedNews.of("b.txt", "").involving(place("Alder Bay", ""))), PL.Place)).hasSize(2);
    }

    @Test
    void hospitalsOfOneNameInTwoTownsOfAStateStayTwo() {
        assertThat(hospitals(NURSES, NURSES, "Alder Bay", "Fernwick")).hasSize(2);
        assertThat(hospitals(NURSES, NURSES, "Alder Bay", "Alder Bay")).hasSize(1);
        assertThat(hospitals(union("Orderlies United Local 7"), union("Orderlies United Local 7"), "Alder Bay", "Fernwick")).hasSize(1);
    }

    @Test
    void hospitalThatAnArticlePutsNowhereIsOneOfThoseInTheState() {
        List<Resource> three = all(derive(hospital("a.txt", NURSES, place("Alder Bay", "Oregon")), hospital("b.txt", NURSES, place("Fernwick", "Oregon")),
            hospital("c.txt", NURSES, place("Oregon", ""))), PL.Employer);
        assertThat(three).hasSize(2);
    }

    @Test
    void townAndCountyAroundItAreNoTwoTowns() {
        assertThat(hospitals(NURSES, NURSES, "Eugene", "Lane County")).hasSize(1);
    }

    /** One article was written before the sale, the other after it. */
    @Test
    void hospitalThatWasSoldIsOneWithBothOwners() {
        List<InventedNews> news = Stream.of("Saltmarsh Health", "Dunmoor Hospitals").map(owner -> InventedNews.of(owner + ".txt", "").involving(place("Alder Bay", "Oregon"),
            new Entity(Entity.Kind.FACILITY, "Mercy Hospital", new java.util.TreeSet<>(), java.util.Optional.of(employer(owner))))).toList();
        Resource hospital = only(derive(news.toArray(InventedNews[]::new)), PL.Facility);
        assertThat(hospital.listProperties(PL.operatedBy).mapWith(s -> values(s.getResource(), RDFS.label).get(0)).toList()).containsExactlyInAnyOrder("Saltmarsh Health", "Dunmoor Hospitals");
    }

    @Test
    void hospitalsOfTwoSystemsStayTwo() {
        List<InventedNews> news = Stream.of("Saltmarsh Health", "Dunmoor Hospitals").map(owner -> InventedNews.of(owner + ".txt", "").involving(place("Oregon", ""),
            new Entity(Entity.Kind.FACILITY, "Mercy Hospital", new java.util.TreeSet<>(), java.util.Optional.of(employer(owner))))).toList();
        assertThat(all(derive(news.toArray(InventedNews[]::new)), PL.Facility)).hasSize(2);
    }

    private List<Resource> hospitals(Entity union, Entity otherUnion, String town, String otherTown) {
        return all(derive(hospital("a.txt", union, place(town, "Oregon")), hospital("b.txt", otherUnion, place(otherTown, "Oregon"))), PL.Employer);
    }

    private static InventedNews hospital(String source, Entity union, Entity place) {
        return InventedNews.of(source, "").involving(union, employer("Mercy Hospital"), place);
    }

    @Test
    void surnameAloneJoinsNoPersons() {
        Entity full = new Entity(Entity.Kind.PERSON, "Maria Okafor", new java.util.TreeSet<>(List.of("Okafor")), java.util.Optional.empty());
        Model model = derive(InventedNews.of("a.txt", "").involving(full),
            InventedNews.of("b.txt", "").involving(Entity.of(Entity.Kind.PERSON, "Okafor")));
        assertThat(all(model, PL.Person)).hasSize(2);
    }

    @Test
    void eventWithoutPartiesJoinsItsArticlesOnlyDispute() {
        InventedNews news = strike("a.txt", "2024-10-22", "2024-10-21").about("staffing")
            .event(EventKind.OFFER, "Management offered 12 percent.", Slot.BY, CLINIC, Slot.WAGE_PERCENT, 12)
            .event(EventKind.INTERVENTION, "The mayor sent a letter.");
        Model model = derive(news);
        Resource dispute = only(model, PL.Dispute);
        for (Resource type : List.of(PL.Strike, PL.Offer, PL.Intervention)) {
            assertThat(values(only(model, type), PL.partOf)).as(type.getLocalName()).containsExactly(dispute.getURI());
        }
        assertThat(values(dispute, PL.issue)).singleElement().asString().endsWith("/issue/staffing");
        assertThat(values(dispute, PL.sources)).containsExactly("1");
        assertThat(values(dispute, PL.notBefore)).containsExactly("2024-10-21");
        assertThat(values(dispute, RDFS.label)).containsExactly("Allied Nurses of the Valley and Saltmarsh Health");
    }

    @Test
    void articleWithTwoDisputesLeavesThePartylessEventOut() {
        InventedNews news = strike("a.txt", "2024-10-22", "2024-10-21")
            .strike("Others struck.", union("Orderlies United"), employer("Dunmoor Hospitals"), "2024-10-20")
            .event(EventKind.INTERVENTION, "The mayor sent a letter.")
            .event(EventKind.OFFER, "Dunmoor offered 3 percent.", Slot.BY, employer("Dunmoor Hospitals"), Slot.WAGE_PERCENT, 3);
        Model model = derive(news);
        assertThat(only(model, PL.Intervention).hasProperty(PL.partOf)).isFalse();
        assertThat(only(model, PL.Offer).getPropertyResourceValue(PL.partOf).getProperty(RDFS.label).getString())
            .isEqualTo("Orderlies United and Dunmoor Hospitals");
    }

    @Test
    void wordsOfOneWireTextAreOneStatement() {
        Entity person = Entity.of(Entity.Kind.PERSON, "Maria Okafor");
        Model model = derive(InventedNews.of("a.txt", "2024-10-22").says(person, "President", NURSES, "\"We are tired,\" said Maria Okafor."),
            InventedNews.of("b.txt", "2024-10-23").says(person, "president", NURSES, "“We are tired,” said Maria Okafor."));
        assertThat(values(only(model, PL.Statement), PL.sources)).containsExactly("2");
        assertThat(all(model, PL.Role)).hasSize(1);
        assertThat(values(only(model, PL.Role), PL.title)).hasSize(1);
    }

    @Test
    void decisionMakesTwoEventsAndTwoThingsOne() {
        Model first = graph(strike("a.txt", "2024-10-22", "2024-10-21"));
        Model second = graph(InventedNews.of("b.txt", "2024-10-23").strike("B.", NURSES, employer("Saltmarsh Clinics"), "2024-10-22"));
        Model decisions = ModelFactory.createDefaultModel();
        same(only(first, PL.Strike), only(second, PL.Strike)).write(decisions);
        same(only(first, PL.Employer), only(second, PL.Employer)).write(decisions);
        Model model = canonical.derive(List.of(first, second), decisions);
        only(model, PL.Strike);
        only(model, PL.Employer);
        only(model, PL.Dispute);
    }

    private static Decision same(Resource one, Resource other) {
        return new Decision(BASE + "decision/" + one.getLocalName(), Decision.Verdict.SAME, Stream.of(one, other).map(Resource::getURI).sorted().toList(), "R. Vale", "2024-11-01T08:00:00Z");
    }

    @Test
    void irrelevantArticleAddsNothing() {
        Model model = new ArticleWriter(new IriMint(BASE)).write(
            org.picketline.model.ArticleFacts.irrelevant(org.picketline.model.Article.of("pie.txt", "How to bake a pie.")));
        assertThat(canonical.derive(List.of(model), ModelFactory.createDefaultModel()).isEmpty()).isTrue();
    }

    @Test
    void everythingHasItsSourcesAndNoBlankNode() {
        Model model = derive(invented(new Random(7)).toArray(InventedNews[]::new));
        model.listSubjectsWithProperty(RDF.type).filterDrop(s -> s.hasProperty(RDF.type, Skos.Concept)).forEachRemaining(s -> {
            assertThat(s.isURIResource()).isTrue();
            assertThat(s.hasProperty(PL.sources)).as(s.toString()).isTrue();
            assertThat(s.hasProperty(Prov.wasDerivedFrom)).as(s.toString()).isTrue();
        });
    }

    @Test
    void orderOfArticlesIsNothing() {
        for (int seed = 0; seed < 30; seed++) {
            Random random = new Random(seed);
            List<Model> graphs = new ArrayList<>(invented(random).stream().map(CanonicalTest::graph).toList());
            Model decisions = ModelFactory.createDefaultModel();
            Model before = canonical.derive(graphs, decisions);
            Collections.shuffle(graphs, random);
            assertThat(sorted(canonical.derive(graphs, decisions))).as("seed " + seed).isEqualTo(sorted(before));
        }
    }

    @Test
    void droppingAnArticleIsAsIfItHadNeverBeen() {
        for (int seed = 0; seed < 10; seed++) {
            List<Model> graphs = new ArrayList<>(invented(new Random(seed)).stream().map(CanonicalTest::graph).toList());
            Model gone = graphs.remove(seed % graphs.size());
            Model without = canonical.derive(graphs, ModelFactory.createDefaultModel());
            String article = only(gone, PL.Article).getURI();
            assertThat(sorted(without)).as("seed " + seed).noneMatch(line -> line.contains(article));
        }
    }

    private static List<String> sorted(Model model) {
        return model.listStatements().mapWith(Object::toString).toList().stream().sorted().toList();
    }

    /** Articles in which names, acronyms, days, numbers and statuses are drawn by lot. */
    private static List<InventedNews> invented(Random random) {
        List<Entity> unions = List.of(NURSES, union("ANV"), union("Orderlies United", "OU", "ANV"), union("Orderlies United, Inc."));
        List<Entity> employers = List.of(CLINIC, employer("The Saltmarsh Health"), employer("Dunmoor Hospitals", "Dunmoor"), employer("Dunmoor"));
        List<String> starts = List.of("2024-10-21", "2024-10-22", "2024-10", "--10-21", "");
        List<String> days = List.of("2024-10-20", "2024-10-23", "2024-12-25", "");
        List<InventedNews> news = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            Entity union = pick(unions, random);
            Entity employer = pick(employers, random);
            InventedNews one = InventedNews.of("n" + i + ".txt", pick(days, random)).about(pick(List.of("wages", "staffing"), random))
                .strike("Strike " + i + ".", union, employer, pick(starts, random), Slot.WORKERS, pick(List.of(900, 950), random),
                    Slot.STATUS, status(pick(List.of("planned", "ongoing", "ended"), random)),
                    Slot.PLACE, pick(List.of(place("Alder Bay", ""), place("Alder Bay", "Oregon"), place("Alder Bay", "Maine")), random))
                .event(EventKind.DEMAND, "Demand " + i + ".", Slot.BY, union, Slot.WAGE_PERCENT, 9)
                .event(EventKind.BARGAINING_SESSION, "Talks " + i + ".", Slot.DATE, PartialDate.parse("2024-11-0" + (1 + random.nextInt(3))),
                    Slot.UNION, union, Slot.EMPLOYER, employer)
                .says(Entity.of(Entity.Kind.PERSON, pick(List.of("Maria Okafor", "Lev Brandt"), random)), "nurse", union, "It is hard.");
            news.add(one);
        }
        return news;
    }

    private static <T> T pick(List<T> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }
}
