// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.picketline.article.ArticleSource;
import org.picketline.rdf.IriMint;
import org.picketline.store.OtherProcess;
import org.picketline.store.TdbStore;
import org.picketline.vocab.PL;

/**
 * Kills a process amid ingesting, again and again, and looks at what it left. Shows what a killed process leaves,
 * not what a power failure does. {@code -Dpicketline.kills=50} for more than a quick look.
 */
class CrashTest {

    private static final int KILLS = Integer.getInteger("picketline.kills", 4);

    @TempDir
    Path folder;

    @Test
    @Timeout(600)
    void killedProcessLeavesWholeArticlesOnly() throws Exception {
        Path store = folder.resolve("store");
        Random random = new Random(1);
        int kept = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            int acknowledged = killAmidIngesting(store, 3_000 * kill, random);
            int now = check(store);
            assertThat(now - kept).as("articles after kill " + kill).isGreaterThanOrEqualTo(acknowledged);
            kept = now;
        }
        assertThat(kept).isPositive();
    }

    /** Kills it once it has acknowledged some articles; says how many. */
    private int killAmidIngesting(Path store, int from, Random random) throws Exception {
        Process ingesting = OtherProcess.java(IngestForever.class, store.toString(), folder.toString(), Integer.toString(from));
        try (BufferedReader lines = ingesting.inputReader()) {
            int wanted = 1 + random.nextInt(5);
            int acknowledged = 0;
            for (int batch = 0; batch < wanted; batch++) {
                acknowledged += Integer.parseInt(lines.readLine());
            }
            Thread.sleep(random.nextInt(150));
            ingesting.destroyForcibly().waitFor();
            return acknowledged;
        }
    }

    /** Every article has its text and the whole of its graph, and the canonical layer can be made good. */
    private static int check(Path folder) {
        try (TdbStore store = TdbStore.open(folder)) {
            CanonicalLayer.refresh(store);
            for (String article : store.articles()) {
                assertThat(store.text(article)).as(article).isPresent();
                store.read(d -> {
                    Model graph = d.getNamedModel(article);
                    assertThat(graph.listSubjectsWithProperty(RDF.type, PL.Strike).toList()).as(article).hasSize(1);
                    assertThat(graph.listSubjectsWithProperty(RDF.type, PL.Claim).toList()).as(article).hasSize(3);
                    return null;
                });
            }
            return store.articles().size();
        }
    }

    /** Ingests twenty new articles a run and prints how many were added, until it is killed. */
    static final class IngestForever {

        public static void main(String[] args) throws Exception {
            try (TdbStore store = TdbStore.create(Path.of(args[0]), IriMint.DEFAULT_BASE)) {
                for (int run = 0; run < 140; run++) {
                    Path news = Path.of(args[1], "run " + args[2] + "-" + run);
                    write(news, Integer.parseInt(args[2]) + run * 20);
                    RunReport report = new IngestRun(store, FakeReader::new, false)
                        .run(new ArticleSource(InputStream.nullInputStream()), List.of(news.toString()), Progress.SILENT);
                    System.out.println(report.added());
                }
            }
        }

        private static void write(Path news, int from) throws Exception {
            Files.createDirectories(news);
            for (int i = from; i < from + 20; i++) {
                Files.writeString(news.resolve(i + ".txt"),
                    "The workers of the hospital are on strike in the week of number " + i + ", and they said so to the people.");
            }
        }
    }
}
