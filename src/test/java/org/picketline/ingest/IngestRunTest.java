// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.picketline.article.ArticleSource;
import org.picketline.rdf.IriMint;
import org.picketline.store.TdbStore;
import org.picketline.vocab.PL;

class IngestRunTest {

    /** Words enough to be taken for English news. */
    private static final String STORY = "The workers of the hospital are on strike this week because they want more staff, and they said so on Monday. ";
    private static final String OTHER = "The baker in the square makes a pie that is known in the whole of the county, and the people of the town like it. ";

    @TempDir
    Path folder;
    private Path news;
    private TdbStore store;
    private final FakeReader reader = new FakeReader();

    @BeforeEach
    void open() throws IOException {
        news = Files.createDirectory(folder.resolve("news"));
        store = TdbStore.create(folder.resolve("store"), IriMint.DEFAULT_BASE);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(news.resolve(name), text);
    }

    private RunReport ingest() {
        return ingest(false, Duration.ofSeconds(30));
    }

    private RunReport ingest(boolean again, Duration patience) {
        return new IngestRun(store, () -> reader, again, patience)
            .run(new ArticleSource(InputStream.nullInputStream()), List.of(news.toString()), Progress.SILENT);
    }

    private Model defaultGraph() {
        return store.read(d -> ModelFactory.createDefaultModel().add(d.getDefaultModel()));
    }

    private List<Path> quarantined() throws IOException {
        Path reports = folder.resolve("store/quarantine");
        try (Stream<Path> all = Files.exists(reports) ? Files.list(reports) : Stream.empty()) {
            return all.toList();
        }
    }

    @Test
    void articlesAreStoredWithTheirTextAndTheCanonicalLayer() throws IOException {
        write("a.txt", STORY);
        write("b.txt", OTHER);
        RunReport report = ingest();
        assertThat(report.read()).isEqualTo(2);
        assertThat(report.added()).isEqualTo(2);
        assertThat(report.irrelevant()).isEqualTo(1);
        assertThat(report.clean()).isTrue();
        assertThat(report.facts()).containsEntry("Strike", 1).containsEntry("Claim", 3).containsEntry("Union", 1);
        assertThat(report.strikes()).singleElement().satisfies(s -> assertThat(s.union()).contains("Orderlies United"));
        assertThat(store.articles()).hasSize(2).allSatisfy(a -> assertThat(store.text(a)).isPresent());
        assertThat(defaultGraph().contains(null, null, PL.Strike)).isTrue();
    }

    @Test
    void secondRunReadsAndWritesNothing() throws IOException {
        write("a.txt", STORY);
        ingest();
        Model before = defaultGraph();
        RunReport report = ingest();
        assertThat(report.unchanged()).isEqualTo(1);
        assertThat(report.added() + report.replaced()).isZero();
        assertThat(report.facts()).isEmpty();
        assertThat(reader.calls).hasValue(1);
        assertThat(CanonicalLayer.refresh(store)).isFalse();
        assertThat(defaultGraph().isIsomorphicWith(before)).isTrue();
    }

    @Test
    void readerIsNotLoadedWhenNothingIsNew() throws IOException {
        write("a.txt", STORY);
        ingest();
        RunReport report = new IngestRun(store, () -> {
            throw new AssertionError("loaded");
        }, false).run(new ArticleSource(InputStream.nullInputStream()), List.of(news.toString()), Progress.SILENT);
        assertThat(report.unchanged()).isEqualTo(1);
    }

    @Test
    void sameTextUnderTwoNamesIsReadOnce() throws IOException {
        write("a.txt", STORY);
        write("b.txt", STORY);
        RunReport report = ingest();
        assertThat(report.added()).isEqualTo(1);
        assertThat(report.unchanged()).isEqualTo(1);
        assertThat(reader.calls).hasValue(1);
    }

    @Test
    void changedTextReplacesTheOldFacts() throws IOException {
        write("a.txt", STORY);
        ingest();
        write("a.txt", OTHER);
        RunReport report = ingest();
        assertThat(report.replaced()).isEqualTo(1);
        assertThat(store.articles()).hasSize(1);
        assertThat(defaultGraph().isEmpty()).isTrue();
    }

    @Test
    void textThatMovesToAnotherFileWhileItsFileChangesStays() throws IOException {
        write("a.txt", STORY);
        ingest();
        write("a.txt", OTHER);
        write("b.txt", STORY);
        ingest();
        assertThat(store.articles()).hasSize(2).allSatisfy(a -> assertThat(store.text(a)).isPresent());
    }

    @Test
    void readingAgainFindsTheSame() throws IOException {
        write("a.txt", STORY);
        ingest();
        RunReport report = ingest(true, Duration.ofSeconds(30));
        assertThat(report.unchanged()).isEqualTo(1);
        assertThat(reader.calls).hasValue(2);
    }

    @Test
    void articleThatBreaksTheReaderIsAloneInQuarantine() throws IOException {
        write("a.txt", STORY + "FAIL");
        write("b.txt", STORY + "DEEP");
        write("c.txt", STORY);
        RunReport report = ingest();
        assertThat(report.added()).isEqualTo(1);
        assertThat(report.quarantined()).extracting(RunReport.Quarantined::source).containsExactly("a.txt", "b.txt");
        assertThat(report.quarantined().get(0).reasons()).containsExactly("reading failed with IllegalStateException: no such grammar");
        assertThat(report.quarantined().get(1).reasons().get(0)).contains("StackOverflowError");
        assertThat(quarantined()).hasSize(2).anySatisfy(f -> assertThat(f).content().contains("a.txt", "no such grammar", "FAIL"));
        assertThat(report.clean()).isFalse();
    }

    @Test
    void graphThatBreaksTheShapesIsQuarantinedWithNodeAndProperty() throws IOException {
        write("a.txt", STORY + "ABSURD");
        write("c.txt", STORY);
        RunReport report = ingest();
        assertThat(report.added()).isEqualTo(1);
        assertThat(report.quarantined()).singleElement()
            .satisfies(q -> assertThat(q.reasons()).anySatisfy(r -> assertThat(r).contains("pl:workers").contains("/strike/")));
    }

    @Test
    void quarantineEndsWhenTheArticleCanBeKept() throws IOException {
        write("a.txt", STORY + "FAIL");
        ingest();
        assertThat(quarantined()).hasSize(1);
        new IngestRun(store, () -> org.picketline.model.ArticleFacts::irrelevant, false)
            .run(new ArticleSource(InputStream.nullInputStream()), List.of(news.toString()), Progress.SILENT);
        assertThat(quarantined()).isEmpty();
        assertThat(store.articles()).hasSize(1);
    }

    @Test
    void sameTextTwiceIsQuarantinedTwice() throws IOException {
        write("a.txt", STORY + "FAIL");
        write("b.txt", STORY + "FAIL");
        assertThat(ingest().quarantined()).hasSize(2);
    }

    @Test
    @Timeout(60)
    void articlesThatNeverEndHoldUpNoOthers() throws IOException {
        for (String name : List.of("a", "b", "c")) {
            write(name + ".txt", STORY + "ENDLESS " + name);
        }
        write("z.txt", STORY);
        RunReport report = ingest(false, Duration.ofMillis(200));
        assertThat(report.quarantined()).hasSize(3).allSatisfy(q -> assertThat(q.reasons().get(0)).contains("took longer than"));
        assertThat(report.added()).isEqualTo(1);
    }

    @Test
    void memoryThatRunsOutEndsTheRunAndKeepsTheStoreSound() throws IOException {
        write("a.txt", STORY);
        ingest();
        write("b.txt", STORY + "EXHAUSTED");
        assertThatThrownBy(this::ingest).isInstanceOf(OutOfMemoryError.class);
        assertThat(store.articles()).hasSize(1);
    }

    @Test
    void emptyFileIsSkippedAndNamed() throws IOException {
        write("a.txt", "");
        write("b.txt", STORY);
        RunReport report = ingest();
        assertThat(report.skipped()).singleElement().satisfies(s -> assertThat(s.source()).isEqualTo("a.txt"));
        assertThat(report.added()).isEqualTo(1);
    }

    @Test
    void progressTellsEveryArticleInOrder() throws IOException {
        for (int i = 10; i < 60; i++) {
            write("n" + i + ".txt", STORY + i);
        }
        List<String> told = new ArrayList<>();
        new IngestRun(store, () -> reader, false).run(new ArticleSource(InputStream.nullInputStream()), List.of(news.toString()), told::add);
        assertThat(told).hasSize(50).isSorted();
    }

    @Test
    void twoStoresFromTheSameArticlesAreEqual() throws IOException {
        for (int i = 10; i < 40; i++) {
            write("n" + i + ".txt", STORY + i);
        }
        ingest();
        try (TdbStore other = TdbStore.create(folder.resolve("other"), IriMint.DEFAULT_BASE)) {
            new IngestRun(other, () -> reader, false).run(new ArticleSource(InputStream.nullInputStream()), List.of(news.toString()), Progress.SILENT);
            assertThat(defaultGraph().isIsomorphicWith(other.read(d -> ModelFactory.createDefaultModel().add(d.getDefaultModel())))).isTrue();
            assertThat(other.articles()).isEqualTo(store.articles());
        }
    }

    @Test
    void crashBeforeTheCanonicalLayerIsMadeGoodByTheNextRefresh() throws IOException {
        write("a.txt", STORY);
        write("z.txt", STORY + "EXHAUSTED");
        assertThatThrownBy(this::ingest).isInstanceOf(OutOfMemoryError.class);
        assertThat(store.articles()).hasSize(1);
        assertThat(defaultGraph().isEmpty()).isTrue();
        assertThat(CanonicalLayer.refresh(store)).isTrue();
        assertThat(defaultGraph().contains(null, null, PL.Strike)).isTrue();
    }
}
