// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.web;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.eclipse.jetty.util.component.AbstractLifeCycle;

/**
 * Makes the pages that readers begin with once the graph has changed, so that the first of them does not wait. It begins when
 * the graph has been at rest for a moment, goes page by page, and begins anew where the graph changes meanwhile: one run at a
 * time, for the newest state. It only reads, so no writer waits for it. The server that it belongs to starts and stops it.
 */
final class Warming extends AbstractLifeCycle {

    private static final long NEVER = Long.MIN_VALUE;

    private final LongSupplier version;
    private final List<String> pages;
    private final Consumer<String> making;
    private final long restMillis;
    private final Thread thread = new Thread(this::run, "warming");
    private boolean closed;

    /**
     * Not begun yet.
     *
     * @param version    rises after each change
     * @param pages      in the order in which they are made
     * @param making     makes one and keeps it; what it throws is left to the reader who asks for that page
     * @param restMillis how long the graph must stay as it is first
     */
    Warming(LongSupplier version, List<String> pages, Consumer<String> making, long restMillis) {
        this.version = version;
        this.pages = List.copyOf(pages);
        this.making = making;
        this.restMillis = restMillis;
        thread.setDaemon(true);
    }

    @Override
    protected void doStart() {
        thread.start();
    }

    private void run() {
        long warm = NEVER;
        long seen = version.getAsLong();
        while (rest()) {
            long now = version.getAsLong();
            if (now == seen && now != warm && makeAll(now)) {
                warm = now;
            }
            seen = now;
        }
    }

    /** Whether all were made of one state. */
    private boolean makeAll(long state) {
        for (String page : pages) {
            if (isClosed() || version.getAsLong() != state) {
                return false;
            }
            make(page);
        }
        return true;
    }

    private void make(String page) {
        try {
            making.accept(page);
        } catch (RuntimeException e) {
            // whoever asks for the page gets the same, with words, and it is logged then
        }
    }

    private synchronized boolean isClosed() {
        return closed;
    }

    /** Whether it goes on afterwards. */
    private synchronized boolean rest() {
        try {
            if (!closed) {
                wait(restMillis);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            closed = true;
        }
        return !closed;
    }

    /** Waits for the page that is being made: the store may be closed afterwards. Its thread is never interrupted, which would close the store's files. */
    @Override
    protected void doStop() {
        synchronized (this) {
            closed = true;
            notifyAll();
        }
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
