// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.bench;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.picketline.article.ArticleSource;
import org.picketline.ingest.IngestRun;
import org.picketline.ingest.Progress;
import org.picketline.ingest.RunReport;
import org.picketline.model.Article;

/**
 * What a whole ingest costs beside the bare annotator, on the same articles. Both use two threads, as
 * {@link IngestRun} does.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class IngestBenchmark {

    private static final int THREADS = 2;
    /** As deep as the threads of an ingest: parsers descend far into long sentences. */
    private static final long STACK_BYTES = 16L << 20;

    /** CoreNLP alone: text to sentences, names and grammar, which are thrown away. */
    @Benchmark
    public int annotateDisputes(Readers readers, Tokens count) throws InterruptedException, ExecutionException {
        count.start();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS, task -> new Thread(null, task, "annotator", STACK_BYTES));
        try {
            List<Future<Integer>> sizes = readers.disputeArticles.stream().map(a -> threads.submit(() -> sentences(readers, a))).toList();
            int sentences = 0;
            for (Future<Integer> size : sizes) {
                sentences += size.get();
            }
            count.stop(readers.disputeTokens);
            return sentences;
        } finally {
            threads.shutdown();
        }
    }

    private static int sentences(Readers readers, Article article) {
        return readers.annotator.annotate(article).sentences().size();
    }

    /** From files to the canonical layer: reading, cleaning, facts, graph, shapes, store, merging. */
    @Benchmark
    public RunReport ingestDisputes(Readers readers, NewStore store, Tokens count) {
        count.start();
        RunReport run = ingest(readers, store, readers.disputes);
        check(run.irrelevant() == 0, "an article on a dispute was set aside");
        count.stop(readers.disputeTokens);
        return run;
    }

    /** The same for articles on other subjects, which are set aside before they are parsed. */
    @Benchmark
    public RunReport ingestOthers(Readers readers, NewStore store, Tokens count) {
        count.start();
        RunReport run = ingest(readers, store, readers.others);
        check(run.irrelevant() == run.read(), "an article on another subject was taken for a dispute");
        count.stop(readers.otherTokens);
        return run;
    }

    private static RunReport ingest(Readers readers, NewStore store, Path folder) {
        RunReport run = new IngestRun(store.store, () -> readers.facts, false)
            .run(new ArticleSource(InputStream.nullInputStream()), List.of(folder.toString()), Progress.SILENT);
        check(run.clean(), "an article was not kept: " + run.skipped() + run.quarantined());
        return run;
    }

    private static void check(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException("the figures would mean nothing: " + otherwise);
        }
    }
}
