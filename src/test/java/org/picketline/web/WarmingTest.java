// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WarmingTest {

    private static final int REST = 20;
    private static final int PATIENCE_SECONDS = 20;

    private final AtomicLong version = new AtomicLong();
    private final BlockingQueue<String> made = new LinkedBlockingQueue<>();
    private Warming warming;

    @AfterEach
    void stop() throws Exception {
        warming.stop();
    }

    private void start(java.util.function.Consumer<String> making) throws Exception {
        warming = new Warming(version::get, List.of("", "strikes"), making, REST);
        warming.start();
    }

    private String next() throws InterruptedException {
        return made.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    private void noMore() throws InterruptedException {
        assertThat(made.poll(REST * 10, TimeUnit.MILLISECONDS)).isNull();
    }

    @Test
    void pagesAreMadeOnceForEachState() throws Exception {
        start(made::add);
        assertThat(List.of(next(), next())).containsExactly("", "strikes");
        noMore();
        version.incrementAndGet();
        assertThat(List.of(next(), next())).containsExactly("", "strikes");
        noMore();
    }

    @Test
    void changeInTheMidstOfARunBeginsItAnewForTheNewestState() throws Exception {
        AtomicLong once = new AtomicLong();
        start(page -> {
            made.add(page + version.get());
            if (once.getAndIncrement() == 0) {
                version.set(7);
            }
        });
        assertThat(List.of(next(), next(), next())).containsExactly("0", "7", "strikes7");
        noMore();
    }

    @Test
    void pageThatFailsKeepsNoOtherFromBeingMade() throws Exception {
        start(page -> {
            made.add(page);
            if (page.isEmpty()) {
                throw new IllegalStateException("no such page");
            }
        });
        assertThat(List.of(next(), next())).containsExactly("", "strikes");
    }

    @Test
    void stopWaitsForThePageInHandAndMakesNoOther() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        start(page -> {
            begun.countDown();
            try {
                Thread.sleep(REST * 10);
            } catch (InterruptedException e) {
                made.add("interrupted");
            }
            made.add(page);
        });
        assertThat(begun.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        warming.stop();
        assertThat(made).containsExactly("");
    }
}
