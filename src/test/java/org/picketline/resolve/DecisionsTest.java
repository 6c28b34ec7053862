// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.picketline.InventedNews.employer;
import static org.picketline.InventedNews.union;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.picketline.InventedNews;
import org.picketline.model.Entity;
import org.picketline.model.Slot;
import org.picketline.rdf.ArticleWriter;
import org.picketline.rdf.IriMint;
import org.picketline.resolve.Decision.Verdict;
import org.picketline.vocab.PL;
import org.picketline.vocab.Prov;

class DecisionsTest {

    private static final String BASE = "https://example.org/";
    private static final Entity NURSES = union("Allied Nurses of the Valley", "ANV");
    private static final Entity CLINIC = employer("Saltmarsh Health");
    private static final Instant NOW = Instant.parse("2026-03-02T10:15:00Z");

    private final Dataset dataset = DatasetFactory.createGeneral();
    private final DecisionBook book = new DecisionBook(BASE, dataset);

    @BeforeEach
    void threeArticles() {
        put(strike("a.txt", "2024-10-22", "2024-10-21", 900), strike("b.txt", "2024-10-23", "2024-10-21", 1200), strike("c.txt", "2025-03-02", "2025-03-01", 700));
    }

    private static InventedNews strike(String source, String day, String start, int workers) {
        return InventedNews.of(source, day).strike("Nurses walked out, wrote " + source + ".", NURSES, CLINIC, start, Slot.WORKERS, workers);
    }

    private void put(InventedNews... news) {
        Arrays.stream(news).map(n -> new ArticleWriter(new IriMint(BASE)).write(n.facts()))
            .forEach(g -> dataset.addNamedModel(g.listSubjectsWithProperty(RDF.type, PL.Article).next().getURI(), g));
        derive();
    }

    private List<Model> articles() {
        return Iter.iter(dataset.listNames()).toList().stream().filter(n -> n.startsWith(BASE + "article/")).map(dataset::getNamedModel).toList();
    }

    private Model derive() {
        dataset.setDefaultModel(new Canonical(BASE).derive(articles(), dataset.getNamedModel(BASE + "decisions")));
        return dataset.getDefaultModel();
    }

    private List<Resource> strikes() {
        return derive().listSubjectsWithProperty(RDF.type, PL.Strike).toList();
    }

    private Resource strikeOf(String start) {
        return strikes().stream().filter(s -> s.getProperty(PL.start).getString().equals(start)).findFirst().orElseThrow();
    }

    private List<String> tellings(String start) {
        return strikeOf(start).listProperties(Prov.wasDerivedFrom).mapWith(s -> s.getResource().getURI()).toList().stream().sorted().toList();
    }

    private String claim(int workers) {
        return articles().stream().flatMap(g -> g.listSubjectsWithProperty(RDF.type, PL.Claim).toList().stream())
            .filter(c -> c.hasProperty(PL.property, PL.workers) && c.getProperty(PL.value).getInt() == workers).map(Resource::getURI).findFirst().orElseThrow();
    }

    @Test
    void twoStrikesBecomeOneAndTwoAgainWhenUndone() {
        assertThat(strikes()).hasSize(2);
        Decision same = book.decide(Verdict.SAME, List.of(strikeOf("2024-10-21").getURI(), strikeOf("2025-03-01").getURI()), "Ida", NOW);
        assertThat(strikes()).hasSize(1);
        assertThat(book.all()).containsExactly(same);
        book.undo(same.iri().substring(same.iri().lastIndexOf('/') + 1, same.iri().length() - 6));
        assertThat(strikes()).hasSize(2);
        assertThat(book.all()).isEmpty();
    }

    @Test
    void mergedStrikeIsParted() {
        book.decide(Verdict.DIFFERENT, tellings("2024-10-21"), "Ida", NOW);
        assertThat(strikes()).hasSize(3);
    }

    @Test
    void employersOfOneNameButForTheLegalFormAreParted() {
        put(InventedNews.of("d.txt", "2024-10-22").involving(employer("Saltmarsh Health, Inc.")));
        assertThat(derive().listSubjectsWithProperty(RDF.type, PL.Employer).toList()).hasSize(1);
        book.decide(Verdict.DIFFERENT, List.of(BASE + "employer/saltmarsh-health", BASE + "employer/saltmarsh-health-inc"), "Ida", NOW);
        assertThat(derive().listSubjectsWithProperty(RDF.type, PL.Employer).toList()).hasSize(2);
    }

    @Test
    void wrongClaimLosesAndRightClaimWins() {
        book.decide(Verdict.WRONG, List.of(claim(700)), "Ida", NOW);
        assertThat(strikeOf("2025-03-01").hasProperty(PL.workers)).isFalse();
        for (int workers : new int[] {900, 1200}) {
            Decision right = book.decide(Verdict.RIGHT, List.of(claim(workers)), "Ida", NOW);
            assertThat(strikeOf("2024-10-21").getProperty(PL.workers).getInt()).isEqualTo(workers);
            book.undo(right.iri());
        }
    }

    @Test
    void oppositeDecisionsAreRefusedAndBothNamed() {
        List<String> two = tellings("2024-10-21");
        String third = tellings("2025-03-01").get(0);
        Decision first = book.decide(Verdict.SAME, List.of(two.get(0), third), "Ida", NOW);
        Decision second = book.decide(Verdict.DIFFERENT, two, "Ida", NOW);
        assertThatThrownBy(() -> book.decide(Verdict.SAME, List.of(third, two.get(1)), "Lev", NOW)).isInstanceOf(DecisionProblem.class)
            .hasMessageContaining(first.iri()).hasMessageContaining(second.iri()).hasMessageContaining("undo");
        assertThat(book.all()).hasSize(2);
        book.decide(Verdict.WRONG, List.of(claim(900)), "Ida", NOW);
        assertThatThrownBy(() -> book.decide(Verdict.RIGHT, List.of(claim(900)), "Lev", NOW)).hasMessageContaining("is wrong").hasMessageContaining("is right");
    }

    @Test
    void unknownNamesAndOneThingTwiceAreRefused() {
        assertThatThrownBy(() -> book.decide(Verdict.SAME, List.of(BASE + "strike/none", tellings("2024-10-21").get(0)), "Ida", NOW))
            .hasMessageContaining("strike/none").hasMessageContaining("picketline query");
        assertThatThrownBy(() -> book.decide(Verdict.WRONG, List.of(strikeOf("2024-10-21").getURI()), "Ida", NOW)).hasMessageContaining("no claim");
        String strike = strikeOf("2024-10-21").getURI();
        assertThatThrownBy(() -> book.decide(Verdict.SAME, List.of(strike, strike), "Ida", NOW)).hasMessageContaining("already one");
        assertThatThrownBy(() -> book.undo("ffff")).hasMessageContaining("decide list");
        assertThat(book.all()).isEmpty();
    }

    @Test
    void exportedDecisionsAreTheSameAfterImport() {
        book.decide(Verdict.SAME, List.of(strikeOf("2024-10-21").getURI(), strikeOf("2025-03-01").getURI()), "Ida \"Quote\" Tern", NOW);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        book.export(out);
        Dataset other = DatasetFactory.createGeneral();
        DecisionBook copy = new DecisionBook(BASE, other);
        assertThat(copy.load(new ByteArrayInputStream(out.toByteArray()))).isEqualTo(1);
        assertThat(copy.all()).isEqualTo(book.all());
        assertThat(copy.load(new ByteArrayInputStream(out.toByteArray()))).isEqualTo(1);
    }

    @Test
    void brokenImportChangesNothing() {
        assertThatThrownBy(() -> book.load(new ByteArrayInputStream("<a> <b".getBytes(StandardCharsets.UTF_8)))).isInstanceOf(DecisionProblem.class);
        String half = "<https://example.org/decision/1> a <" + PL.Decision + "> ; <" + PL.verdict + "> <" + Decision.SCHEME + "same> ; <" + PL.about + "> <https://example.org/x> .";
        assertThatThrownBy(() -> book.load(new ByteArrayInputStream(half.getBytes(StandardCharsets.UTF_8)))).hasMessageContaining("about two");
        String link = "<https://example.org/x> <http://www.w3.org/2002/07/owl#sameAs> <https://example.org/y> .";
        assertThatThrownBy(() -> book.load(new ByteArrayInputStream(link.getBytes(StandardCharsets.UTF_8)))).hasMessageContaining("pl:verdict");
        assertThat(book.all()).isEmpty();
    }

    @Test
    void explanationNamesSentencesReasonsAndRule() {
        Model notes = Stories.blank();
        Model canonical = Stories.blank();
        Model decisions = dataset.getNamedModel(BASE + "decisions");
        List<String> articles = articles().stream().map(g -> g.listSubjectsWithProperty(RDF.type, PL.Article).next().getURI()).toList();
        new Canonical(BASE).revise(articles, dataset::getNamedModel, decisions, notes, canonical);
        Explanation explanation = new Explanation(BASE, dataset::getNamedModel, decisions, notes, canonical);
        List<String> lines = explanation.of(strikeOf("2024-10-21").getURI());
        assertThat(String.join("\n", lines)).contains("2 tellings in 2 independent texts", "“Nurses walked out, wrote a.txt.”", "both are of 2024-10-21",
            "900 in 1 text", "1200 in 1 text", "workers:");
        assertThat(explanation.of(tellings("2024-10-21").get(0))).isEqualTo(lines);
        assertThat(String.join("\n", explanation.of(BASE + "employer/saltmarsh-health"))).contains("Saltmarsh Health in 3 articles");
        String dispute = strikeOf("2024-10-21").getPropertyResourceValue(PL.partOf).getURI();
        assertThat(String.join("\n", explanation.of(dispute))).contains("outcome:", "same parties");
        assertThatThrownBy(() -> explanation.of(BASE + "strike/none")).isInstanceOf(DecisionProblem.class);
    }
}
