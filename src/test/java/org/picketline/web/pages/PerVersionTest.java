// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.web.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PerVersionTest {

    private final AtomicLong version = new AtomicLong();
    private final AtomicInteger made = new AtomicInteger();
    private final PerVersion<Integer> kept = new PerVersion<>(version::get, 2);

    @Test
    void thingIsMadeOnceUntilTheGraphChanges() {
        assertThat(kept.get(List.of("a"), made::incrementAndGet)).isEqualTo(1);
        assertThat(kept.get(List.of("a"), made::incrementAndGet)).isEqualTo(1);
        assertThat(kept.get(List.of("b"), made::incrementAndGet)).isEqualTo(2);
        version.incrementAndGet();
        assertThat(kept.get(List.of("a"), made::incrementAndGet)).isEqualTo(3);
    }

    @Test
    void whatNobodyAskedForLongestGoes() {
        for (String key : List.of("a", "b", "a", "c")) {
            kept.get(List.of(key), made::incrementAndGet);
        }
        assertThat(kept.get(List.of("a"), made::incrementAndGet)).isEqualTo(1);
        assertThat(kept.get(List.of("b"), made::incrementAndGet)).isEqualTo(4);
    }

    @Test
    void manyWhoAskAtOnceWaitForTheOneThatMakesIt() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(8);
        try {
            List<Future<Integer>> asked = IntStream.range(0, 8).mapToObj(i -> pool.submit(() -> kept.get(List.of("a"), made::incrementAndGet))).toList();
            for (Future<Integer> one : asked) {
                assertThat(one.get()).isEqualTo(1);
            }
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void failureIsTheAskersAndIsNotKept() {
        assertThatThrownBy(() -> kept.get(List.of("a"), () -> {
            throw new IllegalArgumentException("no such page");
        })).isInstanceOf(IllegalArgumentException.class).hasMessage("no such page");
        assertThat(kept.get(List.of("a"), made::incrementAndGet)).isEqualTo(1);
    }
}
