// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.web.sparql;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.picketline.web.HttpProblem;

/**
 * Lets a few at a time run, each for a bounded time. Work that does not heed the end of its time keeps its place
 * until it really ends, so that what runs away cannot pile up.
 */
public final class Gate {

    /** Time for the engine to notice that it should stop. */
    private static final Duration GRACE = Duration.ofSeconds(2);
    private static final long LOOK_MILLIS = 100;

    private final Semaphore places;
    private final Limits limits;

    /** A gate for as many at once as the limits say. */
    public Gate(Limits limits) {
        this.limits = limits;
        places = new Semaphore(limits.concurrent(), true);
    }

    /**
     * Does some work in its turn, on a thread of its own.
     *
     * @throws HttpProblem where the turn does not come, or the time is up
     */
    public <T> T pass(Duration time, Callable<T> work) {
        return pass(time, Asker.PATIENT, ending -> work.call());
    }

    /** Some work that may fail, and that says how it can be ended. */
    @FunctionalInterface
    public interface Work<T> {
        T call(Ending ending) throws Exception;
    }

    /**
     * Does some work in its turn, on a thread of its own, as long as somebody waits for it.
     *
     * @throws HttpProblem where the turn does not come, the time is up or the asker has gone
     */
    public <T> T pass(Duration time, Asker asker, Work<T> work) {
        enter();
        Ending ending = new Ending();
        FutureTask<T> task = new FutureTask<>(() -> {
            try {
                return work.call(ending);
            } finally {
                places.release();
            }
        });
        Thread thread = new Thread(task, "query");
        thread.setDaemon(true);
        thread.start();
        return await(time, task, asker, ending);
    }

    private void enter() {
        try {
            if (!places.tryAcquire(limits.patience().toMillis(), TimeUnit.MILLISECONDS)) {
                throw HttpProblem.busy("There are " + limits.concurrent() + " queries running already, as many as may at once. Try again soon.",
                    (int) Math.max(1, limits.patience().toSeconds()));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw HttpProblem.busy("The server is stopping.", 60);
        }
    }

    private static <T> T await(Duration time, FutureTask<T> task, Asker asker, Ending ending) {
        long last = System.nanoTime() + time.plus(GRACE).toNanos();
        try {
            while (true) {
                try {
                    return task.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
                } catch (TimeoutException e) {
                    endIfUseless(time, last, asker, ending);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw HttpProblem.busy("The server is stopping.", 60);
        } catch (ExecutionException e) {
            throw failure(time, e.getCause());
        }
    }

    private static void endIfUseless(Duration time, long last, Asker asker, Ending ending) {
        if (asker.gone()) {
            ending.now();
            throw new HttpProblem(503, "The query was stopped, as nobody waits for its answer any more.");
        } else if (System.nanoTime() > last) {
            ending.now();
            throw outOfTime(time);
        }
    }

    private static RuntimeException failure(Duration time, Throwable cause) {
        if (cause instanceof org.apache.jena.query.QueryCancelledException) {
            return outOfTime(time);
        } else if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException known ? known : new IllegalStateException(cause);
    }

    private static HttpProblem outOfTime(Duration time) {
        return new HttpProblem(503, "The query was stopped after " + time.toMillis() / 1000.0
            + " seconds without a whole answer. Narrow it, say with a dispute, a year or LIMIT.");
    }
}
