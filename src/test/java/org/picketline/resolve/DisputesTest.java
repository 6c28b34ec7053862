// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.picketline.vocab.PL;
import org.picketline.vocab.Prov;

/** Twelve disputes told by several papers each: what people say is one, is one. Rules are made looking at the first six only. */
class DisputesTest {

    private static final Path CORPUS = Path.of("src/test/resources/corpus/disputes");
    private static final CrossGold GOLD = new CrossGold(CORPUS, CORPUS);
    private static final Model CANONICAL = new Canonical(CrossGold.BASE).derive(GOLD.graphs, ModelFactory.createDefaultModel());
    private static final Map<String, String> FOUND = found();

    /** The node of the canonical layer that each event of the article layer was merged into. */
    private static Map<String, String> found() {
        Map<String, String> found = new HashMap<>();
        CANONICAL.listStatements(null, Prov.wasDerivedFrom, (RDFNode) null).filterKeep(s -> Told.isEvent(type(s.getSubject())))
            .forEachRemaining(s -> found.put(s.getResource().getURI(), s.getSubject().getURI()));
        return found;
    }

    private static Resource type(Resource node) {
        return node.getPropertyResourceValue(RDF.type);
    }

    @Test
    void everyEventIsKeptOnce() {
        List<String> told = GOLD.events.values().stream().flatMap(List::stream).toList();
        assertThat(FOUND).containsOnlyKeys(told);
    }

    @ParameterizedTest
    @CsvSource({"1, 6", "7, 12"})
    void eventsOfSeveralPapersAreOne(int first, int last) {
        Map<String, Integer> truth = new HashMap<>(GOLD.truth());
        TreeSet<String> half = GOLD.events.entrySet().stream().filter(e -> isBetween(e.getKey(), first, last))
            .flatMap(e -> e.getValue().stream()).collect(Collectors.toCollection(TreeSet::new));
        truth.keySet().retainAll(half);
        BCubed events = BCubed.of(truth, FOUND);
        System.out.println("events of disputes " + first + " to " + last + ": " + events);
        assertThat(events.precision()).isGreaterThan(0.98);
        assertThat(events.f1()).isGreaterThan(0.95);
    }

    private static boolean isBetween(String article, int first, int last) {
        int dispute = Integer.parseInt(article.substring(1, 3));
        return dispute >= first && dispute <= last;
    }

    @Test
    void whatMustNotMergeStaysApart() {
        CrossGold.stream(GOLD.cross.path("must_not_merge")).forEach(item -> {
            List<String> nodes = CrossGold.stream(item.path("members")).map(m -> FOUND.get(GOLD.event(m))).toList();
            assertThat(new TreeSet<>(nodes)).as(item.path("id").asText() + ": " + item.path("why").asText()).hasSizeGreaterThan(1);
        });
    }

    @Test
    void copiesPointToTheLongerTextAndNothingElseDoes() {
        Map<String, String> copies = CANONICAL.listStatements(null, Prov.alternateOf, (RDFNode) null).toList().stream()
            .collect(Collectors.toMap(s -> s.getSubject().getURI(), s -> s.getResource().getURI()));
        Map<String, String> expected = new HashMap<>();
        for (JsonNode pair : GOLD.cross.path("near_duplicates")) {
            String longer = pair.path("longer").asText();
            CrossGold.stream(pair.path("articles")).map(JsonNode::asText).filter(a -> !a.equals(longer))
                .forEach(a -> expected.put(GOLD.articles.get(a), GOLD.articles.get(longer)));
        }
        assertThat(copies).isEqualTo(expected);
    }

    @Test
    void copiesCountAsOneSource() {
        JsonNode member = GOLD.cross.path("merged_events").get(0).path("members").get(0);
        assertThat(CANONICAL.createResource(FOUND.get(GOLD.event(member))).getProperty(PL.sources).getInt()).isEqualTo(4);
        String copied = FOUND.get(GOLD.events.get("d02-3").get(0));
        long articles = CANONICAL.createResource(copied).listProperties(Prov.wasDerivedFrom).toList().size();
        assertThat(CANONICAL.createResource(copied).getProperty(PL.sources).getInt()).isLessThan((int) articles);
    }

    @Test
    void disputesOfTwoHospitalsOfOneNameStayTwo() {
        assertThat(disputes("d01")).isNotEmpty().doesNotContainAnyElementsOf(disputes("d02"));
        assertThat(disputes("d06")).isNotEmpty();
    }

    private static TreeSet<String> disputes(String prefix) {
        return GOLD.events.entrySet().stream().filter(e -> e.getKey().startsWith(prefix)).flatMap(e -> e.getValue().stream()).map(FOUND::get)
            .map(CANONICAL::createResource).filter(e -> e.hasProperty(PL.partOf)).map(e -> e.getPropertyResourceValue(PL.partOf).getURI())
            .collect(Collectors.toCollection(TreeSet::new));
    }
}
