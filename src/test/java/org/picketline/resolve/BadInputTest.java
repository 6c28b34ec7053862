// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.picketline.InventedNews.employer;
import static org.picketline.InventedNews.place;
import static org.picketline.InventedNews.status;
import static org.picketline.InventedNews.union;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.picketline.InventedNews;
import org.picketline.model.Entity;
import org.picketline.model.PartialDate;
import org.picketline.model.Slot;
import org.picketline.model.Value;
import org.picketline.rdf.ArticleWriter;
import org.picketline.rdf.IriMint;
import org.picketline.resolve.Decision.Verdict;
import org.picketline.vocab.PL;

/** What merging makes of articles and decisions that can't be right. */
class BadInputTest {

    private static final String BASE = "https://example.org/";
    private static final Entity NURSES = union("Allied Nurses of the Valley");
    private static final Entity CLINIC = employer("Saltmarsh Health");

    private static Model graph(InventedNews news) {
        return new ArticleWriter(new IriMint(BASE)).write(news.facts());
    }

    private static Model derive(Stream<InventedNews> news) {
        return new Canonical(BASE).derive(news.map(BadInputTest::graph).toList(), ModelFactory.createDefaultModel());
    }

    private static List<Resource> strikes(Model model) {
        return model.listSubjectsWithProperty(RDF.type, PL.Strike).toList();
    }

    private static InventedNews strike(String source, String day, String state) {
        return InventedNews.of(source, day).strike("Nurses walked out, wrote " + source + ".", NURSES, CLINIC, "2024-10-21", Slot.STATUS, status(state));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1900-01-01", "1970-01-01", "2099-12-31"})
    void articleOfAnImpossibleDayIsKeptButIsNotTheNewest(String day) {
        List<Resource> strikes = strikes(derive(Stream.of(strike("a.txt", "2024-10-22", "ongoing"), strike("b.txt", "2024-11-20", "ended"), strike("c.txt", day, "ongoing"))));
        assertThat(strikes).hasSize(1);
        assertThat(strikes.get(0).getProperty(PL.sources).getInt()).isEqualTo(3);
        assertThat(strikes.get(0).getPropertyResourceValue(PL.status).getLocalName()).isEqualTo("ended");
    }

    @Test
    void strikeThatEndsBeforeItBeginsIsStillOne() {
        InventedNews odd = InventedNews.of("odd.txt", "2024-10-25").strike("It ended.", NURSES, CLINIC, "2024-10-21", Slot.END, new Value.Date(PartialDate.parse("2024-03-01")));
        assertThat(strikes(derive(Stream.of(strike("a.txt", "2024-10-22", "ongoing"), odd)))).hasSize(1);
    }

    @Test
    void circleOfSameWithOneDifferentIsRefused() {
        Model decisions = ModelFactory.createDefaultModel();
        List<Decision> circle = List.of(decision(Verdict.SAME, "a", "b"), decision(Verdict.SAME, "b", "c"), decision(Verdict.SAME, "c", "d"), decision(Verdict.DIFFERENT, "a", "d"));
        circle.forEach(d -> d.write(decisions));
        assertThat(Decisions.conflicts(Decision.all(decisions))).singleElement().asString().contains(circle.stream().map(Decision::iri).toList());
    }

    private static Decision decision(Verdict verdict, String... nodes) {
        return new Decision(BASE + "decision/" + verdict + String.join("", nodes), verdict, Stream.of(nodes).map(n -> BASE + "strike/" + n).toList(), "Ida", "2024-11-01T08:00:00Z");
    }

    /** Twenty unions strike at one employer's sites, told by as many papers each; by five hundred with {@code -Dpicketline.oneEmployer=10000}. */
    @Test
    void weekOfNewsAboutOneEmployerStaysTwentyStrikes() {
        int articles = Integer.getInteger("picketline.oneEmployer", 320);
        List<InventedNews> news = new ArrayList<>();
        for (int i = 0; i < articles; i++) {
            int union = i % 20;
            news.add(InventedNews.of("n" + i + ".txt", "2024-10-2" + (2 + i % 7)).strike("Paper " + i + " tells of strike number " + union + ".", union("Local " + (union + 1)), CLINIC,
                "2024-10-21", Slot.PLACE, place("Alder Bay", "Oregon")));
        }
        List<Resource> strikes = strikes(derive(news.stream()));
        assertThat(strikes).hasSize(20).allMatch(s -> s.getProperty(PL.sources).getInt() == articles / 20);
    }
}
