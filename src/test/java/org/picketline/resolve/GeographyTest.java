// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.picketline.InventedNews.employer;
import static org.picketline.InventedNews.place;
import static org.picketline.InventedNews.union;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.picketline.InventedNews;
import org.picketline.model.Slot;
import org.picketline.rdf.ArticleWriter;
import org.picketline.rdf.IriMint;
import org.picketline.vocab.PL;

/** Places lie in counties, regions and states, whichever of these articles name. */
class GeographyTest {

    private static final String BASE = "https://example.org/";
    private static final String PLACE = BASE + "place/";

    private static InventedNews strike(String source, String place, String state) {
        return InventedNews.of(source, "2024-10-20").strike("They walked out, " + source + " said.", union("Guild " + source), employer(source + " Health"), "2024-10-01",
            Slot.PLACE, place(place, state));
    }

    private static Set<String> within(Model graph, String place) {
        return graph.listObjectsOfProperty(graph.createResource(PLACE + place), PL.within).mapWith(o -> o.toString().substring(PLACE.length())).toSet();
    }

    @Test
    void strikesInAStateAreThoseInItsTownsAndRegionsWithoutAPath() {
        Model graph = AcrossArticlesTest.derive(strike("a", "Fontana", "California"), strike("b", "Northern California", "California"), strike("c", "Reno", "Nevada"));
        try (QueryExecution query = QueryExecution.model(graph).query("PREFIX pl: <" + PL.NAMESPACE + "> SELECT DISTINCT ?strike ?place WHERE { ?strike a pl:Strike ; "
                + "pl:place ?place . ?place pl:within <" + PLACE + "california> }").build()) {
            List<QuerySolution> rows = ResultSetFormatter.toList(query.execSelect());
            assertThat(rows.stream().map(r -> r.getResource("place").getURI().substring(PLACE.length()))).containsExactlyInAnyOrder("california/fontana",
                "california/northern-california");
        }
    }

    @Test
    void townLiesInTheCountyAndTheRegionsThatArticlesName() {
        Model graph = AcrossArticlesTest.derive(strike("a", "Fontana", "California"), strike("b", "Southern California", "California"),
            strike("c", "San Bernardino County", "California"), strike("d", "Bay Area", "California"));
        assertThat(within(graph, "california/fontana")).containsExactlyInAnyOrder("california", "california/southern-california", "california/san-bernardino-county");
        assertThat(within(graph, "california/san-bernardino-county")).containsExactlyInAnyOrder("california", "california/southern-california");
    }

    @Test
    void regionOfSeveralStatesHasTheirTowns() {
        Model graph = AcrossArticlesTest.derive(strike("a", "Bangor", "Maine"), strike("b", "New England", ""));
        assertThat(within(graph, "maine/bangor")).containsExactlyInAnyOrder("maine", "new-england");
        assertThat(within(graph, "maine")).containsExactly("new-england");
    }

    @Test
    void regionThatNoArticleNamesAnyMoreHasNothingInIt() {
        Map<String, Model> articles = new TreeMap<>();
        for (InventedNews news : List.of(strike("a", "Fontana", "California"), strike("b", "Southern California", "California"))) {
            Model graph = new ArticleWriter(new IriMint(BASE)).write(news.facts());
            articles.put(graph.listSubjectsWithProperty(RDF.type, PL.Article).next().getURI(), graph);
        }
        Model ledger = Stories.blank();
        Model kept = Stories.blank();
        Model none = ModelFactory.createDefaultModel();
        new Canonical(BASE).revise(articles.keySet(), a -> articles.getOrDefault(a, none), none, ledger, kept);
        assertThat(within(kept, "california/fontana")).contains("california/southern-california");
        Set<String> second = articles.keySet().stream().filter(a -> articles.get(a).containsResource(none.createResource(PLACE + "california/southern-california")))
            .collect(Collectors.toSet());
        articles.keySet().removeAll(second);
        new Canonical(BASE).revise(second, a -> articles.getOrDefault(a, none), none, ledger, kept);
        assertThat(within(kept, "california/fontana")).containsExactly("california");
    }
}
