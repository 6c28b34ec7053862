// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.picketline.store.GraphStore.Outcome;

class TdbStoreTest {

    private static final String BASE = "https://example.org/";

    @TempDir
    Path folder;
    private TdbStore store;

    @BeforeEach
    void open() {
        store = TdbStore.create(folder.resolve("a store"), BASE);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private static String iri(String id) {
        return BASE + "article/" + id;
    }

    private static Model saying(String id, String what) {
        Model m = ModelFactory.createDefaultModel();
        m.createResource(iri(id)).addProperty(RDFS.label, what);
        return m;
    }

    private static StoredArticle article(String origin, String id) {
        return StoredArticle.read(origin, iri(id), "text of " + id, saying(id, "says " + id));
    }

    private Model graph(String id) {
        return store.read(d -> ModelFactory.createDefaultModel().add(d.getNamedModel(iri(id))));
    }

    private Map<String, FileTime> filesOnDisk() throws IOException {
        Map<String, FileTime> times = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path p : all.filter(Files::isRegularFile).toList()) {
                times.put(p.toString(), Files.getLastModifiedTime(p));
            }
        }
        return times;
    }

    @Test
    void articleAndItsTextAreThereAfterReopening() {
        assertThat(store.put(List.of(article("a.txt", "aa11")))).containsExactly(Outcome.ADDED);
        store.close();
        store = TdbStore.open(folder.resolve("a store"));
        assertThat(store.articles()).containsExactly(iri("aa11"));
        assertThat(store.text(iri("aa11"))).contains("text of aa11");
        assertThat(graph("aa11").isIsomorphicWith(saying("aa11", "says aa11"))).isTrue();
        assertThat(folder.resolve("a store/texts/aa/aa11.txt")).hasContent("text of aa11");
    }

    @Test
    void sameTextWritesNothing() throws Exception {
        store.put(List.of(article("a.txt", "aa11")));
        Map<String, FileTime> before = filesOnDisk();
        TimeUnit.MILLISECONDS.sleep(20);
        assertThat(store.put(List.of(article("a.txt", "aa11")))).containsExactly(Outcome.UNCHANGED);
        assertThat(store.put(List.of(StoredArticle.known("a.txt", iri("aa11"), "")))).containsExactly(Outcome.UNCHANGED);
        assertThat(filesOnDisk()).isEqualTo(before);
    }

    @Test
    void changedTextReplacesTheOldGraphAndText() {
        store.put(List.of(article("a.txt", "aa11")));
        assertThat(store.put(List.of(article("a.txt", "bb22")))).containsExactly(Outcome.REPLACED);
        assertThat(store.articles()).containsExactly(iri("bb22"));
        assertThat(graph("aa11").isEmpty()).isTrue();
        assertThat(store.text(iri("aa11"))).isEmpty();
        assertThat(store.text(iri("bb22"))).contains("text of bb22");
    }

    @Test
    void oldTextStaysWhileAnotherOriginStillHasIt() {
        store.put(List.of(article("a.txt", "aa11"), StoredArticle.known("copy.txt", iri("aa11"), "")));
        store.put(List.of(article("a.txt", "bb22")));
        assertThat(store.articles()).containsExactly(iri("aa11"), iri("bb22"));
        assertThat(store.text(iri("aa11"))).isPresent();
    }

    @Test
    void laterOfTwoTextsFromOneOriginInOneBatchStays() {
        assertThat(store.put(List.of(article("a.txt", "aa11"), article("a.txt", "bb22"))))
            .containsExactly(Outcome.ADDED, Outcome.REPLACED);
        assertThat(store.articles()).containsExactly(iri("bb22"));
    }

    @Test
    void textThatComesBackInTheSameBatchKeepsItsFile() {
        store.put(List.of(article("a.txt", "aa11")));
        store.put(List.of(article("a.txt", "bb22"), article("b.txt", "aa11")));
        assertThat(store.text(iri("aa11"))).isPresent();
    }

    @Test
    void sameTextReadWithAnotherResultReplacesTheGraph() {
        store.put(List.of(article("a.txt", "aa11")));
        StoredArticle better = StoredArticle.read("a.txt", iri("aa11"), "text of aa11", saying("aa11", "says more"));
        assertThat(store.put(List.of(better))).containsExactly(Outcome.REPLACED);
        assertThat(graph("aa11").isIsomorphicWith(saying("aa11", "says more"))).isTrue();
    }

    @Test
    void failedBatchLeavesNothingBehind() {
        StoredArticle unknown = StoredArticle.known("b.txt", iri("bb22"), "");
        assertThatThrownBy(() -> store.put(List.of(article("a.txt", "aa11"), unknown)))
            .isInstanceOf(IllegalArgumentException.class).hasMessageContaining(iri("bb22"));
        assertThat(store.articles()).isEmpty();
        assertThat(graph("aa11").isEmpty()).isTrue();
    }

    @Test
    void retractingDropsGraphTextAndOrigin() {
        store.put(List.of(article("a.txt", "aa11"), article("b.txt", "bb22")));
        assertThat(store.retract(iri("aa11"))).isTrue();
        assertThat(store.retract(iri("aa11"))).isFalse();
        assertThat(store.articles()).containsExactly(iri("bb22"));
        assertThat(store.text(iri("aa11"))).isEmpty();
        assertThat(store.put(List.of(article("a.txt", "aa11")))).containsExactly(Outcome.ADDED);
    }

    @Test
    void defaultGraphIsDerivedOncePerStateAndVersion() {
        store.put(List.of(article("a.txt", "aa11")));
        assertThat(store.derive("one", TdbStoreTest::union)).isTrue();
        assertThat(store.derive("one", TdbStoreTest::union)).isFalse();
        assertThat(store.derive("two", TdbStoreTest::union)).isTrue();
        store.put(List.of(article("b.txt", "bb22")));
        assertThat(store.derive("two", TdbStoreTest::union)).isTrue();
        store.retract(iri("aa11"));
        assertThat(store.derive("two", TdbStoreTest::union)).isTrue();
        Model derived = store.read(d -> ModelFactory.createDefaultModel().add(d.getDefaultModel()));
        assertThat(derived.isIsomorphicWith(saying("bb22", "says bb22"))).isTrue();
    }

    /** Notes down what it wrote for each article, so that it can be taken back. */
    private static void union(Collection<String> changed, Function<String, Model> articles, Model decisions, Model ledger, Model canonical) {
        for (String article : changed) {
            Model before = ledger.listStatements(ledger.createResource(article), null, (RDFNode) null).toModel();
            before.listStatements().forEachRemaining(s -> canonical.removeAll(null, s.getPredicate(), s.getObject()));
            ledger.remove(before);
            canonical.add(articles.apply(article));
            articles.apply(article).listStatements().forEachRemaining(s -> ledger.add(ledger.createResource(article), s.getPredicate(), s.getObject()));
        }
    }

    @Test
    void failedDerivationLeavesTheOldDefaultGraph() {
        store.put(List.of(article("a.txt", "aa11")));
        store.derive("one", TdbStoreTest::union);
        assertThatThrownBy(() -> store.derive("two", (changed, articles, decisions, ledger, canonical) -> {
            throw new IllegalStateException("no");
        })).hasMessage("no");
        assertThat(store.<Boolean>read(d -> d.getDefaultModel().isIsomorphicWith(saying("aa11", "says aa11")))).isTrue();
        assertThat(store.derive("one", TdbStoreTest::union)).isFalse();
    }

    @Test
    void readingCannotWrite() {
        assertThatThrownBy(() -> store.read(d -> d.getDefaultModel().add(saying("aa11", "sneaked in"))))
            .isInstanceOf(RuntimeException.class);
        assertThat(store.<Boolean>read(d -> d.getDefaultModel().isEmpty())).isTrue();
    }

    @Test
    void originsAreKeptAsHashesOnly() {
        store.put(List.of(article("/home/someone/secret.txt", "aa11")));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(store.<Boolean>read(d -> d.getNamedModel(BASE + "catalogue").listStatements().toList().stream()
            .anyMatch(s -> s.toString().contains("someone")))).isFalse();
        store.export(ExportFormat.nquads, out);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("says aa11").doesNotContain("catalogue")
            .doesNotContain(DCTerms.hasVersion.getURI());
    }

    @Test
    void everyExportFormatHoldsTheArticle() {
        store.put(List.of(article("a.txt", "aa11")));
        for (ExportFormat format : ExportFormat.values()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            store.export(format, out);
            assertThat(out.toString(StandardCharsets.UTF_8)).as(format.name()).contains("says aa11");
        }
    }

    @Test
    void baseOfAnExistingStoreCannotChange() {
        assertThatThrownBy(() -> TdbStore.create(folder.resolve("a store"), "https://elsewhere.example/"))
            .isInstanceOf(StoreException.class).hasMessageContaining(BASE).hasMessageContaining("--base");
    }

    @Test
    void nonsenseBaseIsRefused() {
        for (String base : List.of("", "not an address", "https://example.org", "ftp://example.org/", "/x/", "https:///")) {
            assertThatThrownBy(() -> TdbStore.create(folder.resolve("new"), base)).as(base).isInstanceOf(StoreException.class);
        }
    }

    @Test
    void folderWithoutStoreIsNotOpenedAndNotMade() {
        assertThatThrownBy(() -> TdbStore.open(folder.resolve("none"))).isInstanceOf(StoreException.class)
            .hasMessageContaining("picketline ingest");
        assertThat(folder.resolve("none")).doesNotExist();
    }

    @Test
    void folderWithOtherFilesIsNotTakenOver() throws IOException {
        Files.writeString(folder.resolve("thesis.doc"), "mine");
        assertThatThrownBy(() -> TdbStore.create(folder, BASE)).isInstanceOf(StoreException.class).hasMessageContaining("other files");
        Path file = folder.resolve("thesis.doc");
        assertThatThrownBy(() -> TdbStore.create(file, BASE)).isInstanceOf(StoreException.class);
    }

    @Test
    void storeOfAnotherFormatIsRefused() throws IOException {
        Path other = Files.createDirectory(folder.resolve("other"));
        Files.writeString(other.resolve("picketline.properties"), "format=99\nbase=" + BASE + "\n");
        assertThatThrownBy(() -> TdbStore.open(other)).isInstanceOf(StoreException.class).hasMessageContaining("99");
    }

    @Test
    void iriThatCouldLeaveTheTextFolderIsRefused() {
        StoredArticle evil = StoredArticle.read("a", BASE + "article/..", "x", saying("zz", "x"));
        assertThatThrownBy(() -> store.put(List.of(evil))).isInstanceOf(IllegalArgumentException.class);
        assertThat(store.articles()).isEmpty();
    }

    @Test
    void storeInUseByAnotherProcessSaysSo() throws Exception {
        Path other = folder.resolve("other");
        Process holder = OtherProcess.java(HoldStore.class, other.toString(), BASE);
        try {
            assertThat(holder.inputReader().readLine()).isEqualTo("open");
            assertThatThrownBy(() -> TdbStore.open(other)).isInstanceOf(StoreException.class)
                .hasMessageContaining("in use by another process (" + holder.pid() + ")").hasMessageContaining("--store");
        } finally {
            holder.destroyForcibly().waitFor();
        }
        TdbStore.open(other).close();
    }

    /** Opens a store and keeps it open. */
    static final class HoldStore {
        public static void main(String[] args) throws InterruptedException {
            TdbStore.create(Path.of(args[0]), args[1]);
            System.out.println("open");
            Thread.sleep(60_000);
        }
    }
}
