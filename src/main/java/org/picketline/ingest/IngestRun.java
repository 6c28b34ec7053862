// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.ingest;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.picketline.article.ArticleSource;
import org.picketline.check.ShapeGate;
import org.picketline.extract.FactReader;
import org.picketline.model.Article;
import org.picketline.rdf.ArticleWriter;
import org.picketline.rdf.IriMint;
import org.picketline.store.GraphStore;
import org.picketline.store.StoredArticle;

/**
 * Takes articles into a store: each is read for facts, written as a graph, checked and stored; at the end the
 * canonical layer is derived. Texts that the store holds already are not read again.
 *
 * <p>Articles are read on two threads and stored in the order they came, so a run's result doesn't depend on
 * timing. For one run at a time.
 */
public final class IngestRun {

    private static final int READERS = 2;
    /** Enough that no reader waits while a long article is ahead in the queue. */
    private static final int WAITING = 16;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final GraphStore store;
    private final Supplier<FactReader> reader;
    private final boolean again;
    private final Duration patience;

    /**
     * @param store  where to; stays open
     * @param reader gives the reader of facts; asked only once there is an article to read, since loading takes seconds
     * @param again  whether to read even texts that the store holds, say with better rules
     */
    public IngestRun(GraphStore store, Supplier<FactReader> reader, boolean again) {
        this(store, reader, again, PATIENCE);
    }

    IngestRun(GraphStore store, Supplier<FactReader> reader, boolean again, Duration patience) {
        this.store = store;
        this.reader = reader;
        this.again = again;
        this.patience = patience;
    }

    /** Runs to the end, whatever the input; only the store's or the reader's own failure stops it. */
    public RunReport run(ArticleSource source, List<String> paths, Progress progress) {
        RunCount count = new RunCount();
        Batch batch = new Batch(store, count);
        try (Line line = new Line(count, batch, progress)) {
            source.read(paths, line);
            line.finish();
        }
        batch.commit();
        CanonicalLayer.refresh(store);
        return count.report();
    }

    /** The articles between reading and storing, first come, first stored. */
    private final class Line implements ArticleSource.Handler, AutoCloseable {

        private final RunCount count;
        private final Batch batch;
        private final Progress progress;
        private final IriMint mint = new IriMint(store.base());
        private final Deque<Waiting> waiting = new ArrayDeque<>();
        private final Set<String> met = new HashSet<>();
        private ReadingPool pool;

        Line(RunCount count, Batch batch, Progress progress) {
            this.count = count;
            this.batch = batch;
            this.progress = progress;
        }

        @Override
        public void article(Article article, String originKey) {
            count.read(article);
            String iri = mint.article(article);
            boolean fresh = met.add(iri) && (again || !store.holds(iri));
            waiting.add(new Waiting(article, originKey, iri, fresh ? Optional.of(submit(article)) : Optional.empty()));
            if (waiting.size() > WAITING) {
                settle(waiting.remove());
            }
        }

        @Override
        public void skipped(ArticleSource.Problem problem) {
            count.skipped(RunReport.Skipped.of(problem));
        }

        void finish() {
            while (!waiting.isEmpty()) {
                settle(waiting.remove());
            }
        }

        private ReadingPool.Task submit(Article article) {
            if (pool == null) {
                pool = new ReadingPool(READERS, patience, new ArticleWork(reader.get(), new ArticleWriter(mint), ShapeGate.load())::read);
            }
            count.annotated(article);
            return pool.submit(article);
        }

        private void settle(Waiting one) {
            if (one.task.isEmpty() && batch.holds(one.iri)) {
                batch.add(StoredArticle.known(one.originKey, one.iri, one.article.text()), Optional.empty());
            } else {
                // A text met before may be gone meanwhile: in quarantine, or replaced.
                keep(one, outcome(one.task.orElseGet(() -> submit(one.article))));
            }
            progress.done(one.article.source());
        }

        private Reading outcome(ReadingPool.Task task) {
            try {
                return task.outcome();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while an article was read", e);
            }
        }

        private void keep(Waiting one, Reading reading) {
            if (reading instanceof Reading.Sound sound) {
                store.keepFurniture(one.iri, one.article.furniture());
                batch.add(StoredArticle.read(one.originKey, one.iri, one.article.text(), sound.graph()), Optional.of(sound.facts()));
            } else if (reading instanceof Reading.Unsound unsound) {
                store.quarantine(one.iri, QuarantineReport.of(one.article, one.iri, unsound));
                count.quarantined(new RunReport.Quarantined(one.article.source(), one.iri, unsound.reasons()));
            }
        }

        @Override
        public void close() {
            if (pool != null) {
                pool.close();
            }
        }
    }

    /** @param task empty for a text that is in the store or in the line already */
    private record Waiting(Article article, String originKey, String iri, Optional<ReadingPool.Task> task) { }
}
