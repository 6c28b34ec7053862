// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.io.TempDirFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.picketline.ingest.CanonicalLayer;
import org.picketline.store.StoredArticle;
import org.picketline.store.TdbStore;
import org.picketline.vocab.PL;
import org.picketline.vocab.Prov;

/**
 * Merging on generated articles of which all is known, in a store on disk: how right, how fast, how much memory. A few hundred
 * articles in every build; more with {@code -Dpicketline.scale=1000,10000}, and with {@code -Dpicketline.scaleTable=FILE} the figures in
 * a table, which {@code picketline evaluate --document} takes from {@code merging.md} in its corpus.
 */
class ScaleTest {

    private static final String BASE = "https://example.org/";
    private static final int ADDED = 25;
    private static final int BATCH = 500;

    /** On disk, as the figures say: a large store has no room in memory. */
    @TempDir(factory = TempDirFactory.Standard.class)
    private Path folder;
    private final Map<String, Model> late = new TreeMap<>();
    private final List<StoredArticle> batch = new ArrayList<>();

    private static final StringBuilder TABLE = new StringBuilder("""
        ## How well and how fast articles merge

        On generated articles of which all is known, with noise in names, dates and numbers, in a store on disk. Written by
        `mvn test -Dtest=ScaleTest -Dpicketline.scale=10000,1000 -Dpicketline.scaleTable=src/test/resources/corpus/merging.md`. B³ counts
        telling by telling, pairs in brackets. Times are the processor's; one more is the median time of taking in one article when all others are there.
        The heap, of 2 GB given, counts what is not yet collected; of several sizes in one run it is the largest's.

        | articles | | P | R | F1 | merging all | one more | heap at most |
        | --- | --- | --- | --- | --- | --- | --- | --- |
        """);

    /** Only once all sizes are measured, so that a failure leaves the last figures. */
    @AfterAll
    static void keepFigures() throws IOException {
        String file = System.getProperty("picketline.scaleTable", "");
        if (!file.isEmpty()) {
            Files.writeString(Path.of(file), TABLE);
        }
    }

    static List<Integer> sizes() {
        return List.of(System.getProperty("picketline.scale", "120").split(",")).stream().map(Integer::valueOf).toList();
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void mergingIsRightAtAnySize(int articles) {
        InventedDisputes invented = new InventedDisputes(articles, 1);
        try (TdbStore store = TdbStore.create(folder.resolve("store"), BASE)) {
            double written = seconds(() -> write(invented, articles, store));
            double built = seconds(() -> CanonicalLayer.refresh(store));
            double added = add(store);
            System.out.printf("%d articles: written in %.0f s, merged in %.0f s (%.1f ms an article), one more in %.0f ms, peak heap %d MB%n", articles, written,
                built, 1000 * built / articles, 1000 * added, peakMegabytes());
            Figures entities = Figures.of("entities", entities(invented), store.read(d -> things(invented, new Ledger(d.getNamedModel(BASE + "catalogue/ledger")))));
            Figures events = Figures.of("events", invented.events, store.read(d -> merged(d.getDefaultModel(), false)));
            Figures disputes = Figures.of("disputes", invented.disputes, store.read(d -> merged(d.getDefaultModel(), true)));
            row(articles, entities, String.format(Locale.ROOT, "%.0f s (%.1f ms an article) | %.0f ms | %d MB", built, 1000 * built / articles, 1000 * added, peakMegabytes()));
            row(articles, events, " | | ");
            row(articles, disputes, " | | ");
            assertThat(entities.bCubed().f1()).isGreaterThanOrEqualTo(0.97);
            assertThat(events.bCubed().f1()).isGreaterThanOrEqualTo(0.93);
            assertThat(List.of(entities.bCubed().precision(), events.bCubed().precision())).allMatch(p -> p >= 0.98);
            assertThat(disputes.bCubed().precision()).isGreaterThanOrEqualTo(0.98);
        }
    }

    private static void row(int articles, Figures figures, String cost) {
        TABLE.append(String.format(Locale.ROOT, "| %,d | %s | %.3f (%.3f) | %.3f (%.3f) | %.3f (%.3f) | %s |%n", articles, figures.what, figures.bCubed.precision(),
            figures.pairs.precision(), figures.bCubed.recall(), figures.pairs.recall(), figures.bCubed.f1(), figures.pairs.f1(), cost));
    }

    /** All but a few, which come when all others are merged. */
    private void write(InventedDisputes invented, int articles, TdbStore store) {
        int every = Math.max(2, articles / ADDED);
        int[] drawn = {0};
        invented.draw((article, graph) -> {
            if (drawn[0]++ % every == 1) {
                late.put(article, graph);
            } else {
                keep(article, graph, store);
            }
        });
        store.put(List.copyOf(batch));
    }

    private void keep(String article, Model graph, TdbStore store) {
        batch.add(stored(article, graph));
        if (batch.size() == BATCH) {
            store.put(List.copyOf(batch));
            batch.clear();
        }
    }

    private static StoredArticle stored(String article, Model graph) {
        return StoredArticle.read(article, article, "generated", graph);
    }

    /** The median time to take in one article more. */
    private double add(TdbStore store) {
        List<Double> times = new ArrayList<>();
        late.forEach((article, graph) -> times.add(seconds(() -> {
            store.put(List.of(stored(article, graph)));
            CanonicalLayer.refresh(store);
        })));
        return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow();
    }

    /** Of the processor, so that what else the machine does is nothing. */
    private static double seconds(Runnable work) {
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        long start = clock.getCurrentThreadCpuTime();
        work.run();
        return (clock.getCurrentThreadCpuTime() - start) / 1e9;
    }

    private static long peakMegabytes() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(p -> p.getType() == MemoryType.HEAP).mapToLong(p -> p.getPeakUsage().getUsed()).sum() >> 20;
    }

    private static Map<String, String> entities(InventedDisputes invented) {
        Map<String, String> truth = new HashMap<>();
        invented.parties.forEach((article, names) -> names.forEach((type, name) -> truth.put(article + " " + type, type + " " + name)));
        return truth;
    }

    private static Map<String, String> things(InventedDisputes invented, Ledger ledger) {
        NameBook book = new NameBook(ledger);
        Map<String, String> found = new HashMap<>();
        for (String article : invented.parties.keySet()) {
            for (String id : ledger.of(article, Ledger.Entry.NAMES)) {
                Named named = book.name(id);
                if (!named.is(PL.Place) || !named.homes().isEmpty()) {
                    found.put(article + " " + named.type().replaceFirst(".*#", ""), ledger.one(id, Ledger.Entry.THING).orElseThrow());
                }
            }
        }
        return found;
    }

    private static Map<String, String> merged(Model canonical, boolean disputes) {
        Map<String, String> found = new HashMap<>();
        canonical.listStatements(null, Prov.wasDerivedFrom, (RDFNode) null).forEachRemaining(s -> {
            Resource type = s.getSubject().getPropertyResourceValue(RDF.type);
            if (disputes ? type.equals(PL.Dispute) : Told.isEvent(type)) {
                found.put(s.getResource().getURI(), s.getSubject().getURI());
            }
        });
        return found;
    }

    /** How a grouping agrees with the truth, mention by mention and pair by pair. */
    private record Figures(String what, BCubed bCubed, BCubed pairs) {

        static Figures of(String what, Map<String, String> truth, Map<String, String> found) {
            Map<String, String> whole = new HashMap<>();
            truth.keySet().forEach(m -> whole.put(m, Optional.ofNullable(found.get(m)).orElse("none of " + m)));
            Figures figures = new Figures(what, BCubed.of(truth, whole), BCubed.pairs(truth, whole));
            System.out.println("  " + truth.size() + " tellings of " + what + ": B3 " + figures.bCubed + "; pairs " + figures.pairs);
            return figures;
        }
    }
}
