// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.web.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * Keeps what costs much and changes only with the graph: each thing is made once for a version of it, however many ask at the
 * same time. Safe for threads.
 */
public final class PerVersion<T> {

    private final LongSupplier version;
    private final int most;
    private final Map<List<?>, FutureTask<T>> made = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<List<?>, FutureTask<T>> eldest) {
            return size() > most;
        }
    };
    private long current = -1;

    /**
     * With nothing made yet.
     *
     * @param version rises after each change that readers can see
     * @param most    so many are kept; what nobody has asked for longest goes
     */
    public PerVersion(LongSupplier version, int most) {
        this.version = version;
        this.most = most;
    }

    /**
     * What was made before, or makes it.
     *
     * @param key    all that it depends on beside the graph
     * @param making begins to read the graph only when it is called; what it throws is thrown here, and nothing is kept
     */
    public T get(List<?> key, Supplier<T> making) {
        FutureTask<T> own = new FutureTask<>(making::get);
        FutureTask<T> first = first(key, own);
        first.run();
        try {
            return first.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while " + key + " was made", e);
        } catch (ExecutionException e) {
            forget(key, first);
            return first == own ? raised(e.getCause()) : making.get();
        }
    }

    private synchronized FutureTask<T> first(List<?> key, FutureTask<T> own) {
        long now = version.getAsLong();
        if (now != current) {
            made.clear();
            current = now;
        }
        return made.computeIfAbsent(key, k -> own);
    }

    private synchronized void forget(List<?> key, FutureTask<T> failed) {
        made.remove(key, failed);
    }

    private T raised(Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        throw (RuntimeException) cause;
    }
}
