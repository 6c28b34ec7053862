// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.ingest;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.picketline.model.Article;

/**
 * Reads articles on threads of its own, and keeps the misfortune of one from the others: an article that makes the
 * reader fail or takes too long is unsound, nothing more. A thread that doesn't come back is given up and replaced.
 */
final class ReadingPool implements AutoCloseable {

    /** Parsers descend deep into long sentences. */
    private static final long STACK_BYTES = 16L << 20;

    private final Function<Article, Reading> work;
    private final Duration patience;
    private final ThreadPoolExecutor threads;

    ReadingPool(int size, Duration patience, Function<Article, Reading> work) {
        this.work = work;
        this.patience = patience;
        threads = new ThreadPoolExecutor(size, size, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), ReadingPool::thread);
    }

    private static Thread thread(Runnable task) {
        Thread thread = new Thread(null, task, "reader", STACK_BYTES);
        thread.setDaemon(true);
        return thread;
    }

    /** Begins to read an article as soon as a thread is free. */
    Task submit(Article article) {
        Task task = new Task(article);
        threads.execute(task);
        return task;
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    private synchronized void resize(int by) {
        int size = threads.getCorePoolSize() + by;
        if (by > 0) {
            threads.setMaximumPoolSize(size);
            threads.setCorePoolSize(size);
        } else {
            threads.setCorePoolSize(size);
            threads.setMaximumPoolSize(size);
        }
    }

    /** An article on its way. */
    final class Task extends FutureTask<Reading> {

        private final CountDownLatch begun = new CountDownLatch(1);
        private final CountDownLatch ended = new CountDownLatch(1);

        private Task(Article article) {
            super(() -> work.apply(article));
        }

        @Override
        public void run() {
            begun.countDown();
            super.run();
            ended.countDown();
        }

        /** Waits for the outcome; patience counts from when the reading began, not from when it was asked for. */
        Reading outcome() throws InterruptedException {
            try {
                begun.await();
                return get(patience.toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                giveUp();
                return new Reading.Unsound(List.of("reading took longer than " + patience.toSeconds() + " s"), Optional.of(e));
            } catch (ExecutionException e) {
                return failed(e.getCause());
            }
        }

        private Reading failed(Throwable cause) {
            if (cause instanceof VirtualMachineError error && !(cause instanceof StackOverflowError)) {
                throw error;
            }
            String message = cause.getMessage() == null ? "" : ": " + cause.getMessage();
            return new Reading.Unsound(List.of("reading failed with " + cause.getClass().getSimpleName() + message), Optional.of(cause));
        }

        private void giveUp() {
            cancel(true);
            if (ended.getCount() > 0) {
                resize(1);
                Thread watcher = new Thread(this::shrinkWhenBack, "reader watch");
                watcher.setDaemon(true);
                watcher.start();
            }
        }

        private void shrinkWhenBack() {
            try {
                ended.await();
                resize(-1);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
