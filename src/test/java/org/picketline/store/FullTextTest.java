// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryBuildException;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.update.UpdateExecutionFactory;
import org.apache.jena.update.UpdateFactory;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.picketline.vocab.Oa;
import org.picketline.vocab.Schema;

class FullTextTest {

    private static final String BASE = "https://example.org/";

    @TempDir
    Path folder;
    private TdbStore store;

    @BeforeEach
    void open() {
        store = TdbStore.create(folder.resolve("store"), BASE);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private void reopen() {
        store.close();
        store = TdbStore.open(folder.resolve("store"));
    }

    private void put(String origin, String id, String headline, String sentence) {
        Model m = ModelFactory.createDefaultModel();
        m.createResource(BASE + "article/" + id).addProperty(Schema.headline, headline);
        m.createResource(BASE + "article/" + id + "/evidence/1").addProperty(Oa.exact, sentence);
        m.createResource(BASE + "union/" + id).addProperty(RDFS.label, "Only told of in " + id);
        store.put(List.of(StoredArticle.read(origin, BASE + "article/" + id, "text of " + id, m)));
    }

    private void derive(String version, String label) {
        store.derive(version, (changed, articles, decisions, ledger, canonical) -> canonical.createResource(BASE + "union/nu")
            .removeAll(RDFS.label).addProperty(RDFS.label, label));
    }

    private static List<String> found(Dataset dataset, String words) {
        String query = "PREFIX text: <http://jena.apache.org/text#> PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> "
            + "PREFIX oa: <http://www.w3.org/ns/oa#> SELECT DISTINCT ?x WHERE { ?x text:query " + words + " } ORDER BY ?x";
        try (var execution = QueryExecutionFactory.create(query, dataset)) {
            List<String> found = new ArrayList<>();
            execution.execSelect().forEachRemaining(row -> found.add(row.getResource("x").getURI()));
            // The ontology has its words, too.
            return found.stream().filter(iri -> iri.startsWith(BASE)).map(iri -> iri.substring(BASE.length())).toList();
        }
    }

    private List<String> found(String words) {
        return store.read(d -> found(d, words));
    }

    @Test
    void headlinesSentencesAndCanonicalNamesAreFoundByTheirWords() {
        put("a.txt", "a1", "Nurses at Élan Hospital walk out", "They walked out over wages.");
        derive("1", "Nurses United");
        assertThat(found("'walk'")).containsExactly("article/a1");
        assertThat(found("'elan'")).containsExactly("article/a1");
        assertThat(found("'+walk* +out'")).containsExactly("article/a1", "article/a1/evidence/1");
        assertThat(found("(oa:exact 'wages')")).containsExactly("article/a1/evidence/1");
        assertThat(found("(rdfs:label 'wages')")).isEmpty();
        assertThat(found("(rdfs:label 'nurses')")).containsExactly("union/nu");
        assertThat(found("'told'")).isEmpty();
    }

    @Test
    void indexFollowsReplacementRetractionDerivationAndUpdate() {
        put("a.txt", "a1", "Nurses walk out", "One sentence.");
        put("a.txt", "a2", "Nurses settle", "Another sentence.");
        assertThat(found("'walk'")).isEmpty();
        assertThat(found("'settle'")).containsExactly("article/a2");
        derive("1", "Old Name");
        derive("2", "New Name");
        assertThat(found("'name'")).containsExactly("union/nu");
        assertThat(found("'old'")).isEmpty();
        update("INSERT DATA { GRAPH <" + BASE + "mine> { <" + BASE + "mine/1> <http://www.w3.org/2000/01/rdf-schema#label> 'a remark', 'a second' } }");
        update("DELETE DATA { GRAPH <" + BASE + "mine> { <" + BASE + "mine/1> <http://www.w3.org/2000/01/rdf-schema#label> 'a second' } }");
        assertThat(found("'remark'")).containsExactly("mine/1");
        assertThat(found("'second'")).isEmpty();
        update("DROP GRAPH <" + BASE + "mine>");
        store.retract(BASE + "article/a2");
        assertThat(found("'remark'")).isEmpty();
        assertThat(found("'sentence'")).isEmpty();
    }

    private void update(String text) {
        store.dataset().executeWrite(() -> UpdateExecutionFactory.create(UpdateFactory.create(text), store.dataset()).execute());
    }

    @Test
    void transactionThatIsAbortedLeavesTheIndex() {
        put("a.txt", "a1", "Nurses walk out", "One sentence.");
        assertThatThrownBy(() -> store.dataset().executeWrite(() -> {
            store.dataset().removeNamedModel(BASE + "article/a1");
            throw new IllegalStateException("never mind");
        })).hasMessage("never mind");
        assertThat(found("'walk'")).containsExactly("article/a1");
        put("b.txt", "b1", "Doctors walk out", "One sentence.");
        assertThat(found("'walk'")).containsExactly("article/a1", "article/b1");
    }

    @Test
    void indexThatIsBehindOrMissingIsBuiltAnew() throws IOException {
        put("a.txt", "a1", "Nurses walk out", "One sentence.");
        store.close();
        copy(folder.resolve("store/words"), folder.resolve("before"));
        store = TdbStore.open(folder.resolve("store"));
        put("a.txt", "a2", "Nurses settle", "One sentence.");
        store.close();
        delete(folder.resolve("store/words"));
        copy(folder.resolve("before"), folder.resolve("store/words"));
        store = TdbStore.open(folder.resolve("store"));
        assertThat(found("'settle'")).containsExactly("article/a2");
        assertThat(found("'walk'")).isEmpty();
        store.close();
        delete(folder.resolve("store/words"));
        store = TdbStore.open(folder.resolve("store"));
        put("b.txt", "b1", "Doctors settle", "One sentence.");
        assertThat(found("'settle'")).containsExactly("article/a2", "article/b1");
    }

    @Test
    void indexInStepIsNotBuiltAnew() throws IOException {
        put("a.txt", "a1", "Nurses walk out", "One sentence.");
        store.close();
        var written = Files.getLastModifiedTime(folder.resolve("store/words/in-step-with"));
        store = TdbStore.open(folder.resolve("store"));
        assertThat(found("'walk'")).containsExactly("article/a1");
        reopen();
        assertThat(Files.getLastModifiedTime(folder.resolve("store/words/in-step-with"))).isEqualTo(written);
    }

    @Test
    void reducedCopyHasAnIndexOfItsOwnAndGraphsWithoutOneSaySo() {
        put("a.txt", "a1", "Nurses walk out", "One sentence.");
        Dataset copy = store.reduced(m -> ModelFactory.createDefaultModel().add(m).removeAll(null, Oa.exact, null), (articles, decisions) -> ModelFactory.createDefaultModel());
        assertThat(found(copy, "'walk'")).containsExactly("article/a1");
        assertThat(found(copy, "'sentence'")).isEmpty();
        assertThatThrownBy(() -> found(DatasetFactory.createTxnMem(), "'walk'")).isInstanceOf(QueryBuildException.class).hasMessageContaining("no index of words");
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            all.forEach(p -> {
                try {
                    Files.copy(p, to.resolve(from.relativize(p).toString()));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
