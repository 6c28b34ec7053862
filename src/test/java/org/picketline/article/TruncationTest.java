// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file cut anywhere gives an article or a problem, never an exception, and nobody's half character. */
class TruncationTest {

    @ParameterizedTest
    @ValueSource(strings = {"weekly.html", "feed.json", "feed.jsonl", "neighborhood-blog.txt", "wire-export.txt"})
    void fileCutAnywhereIsReadOrRefused(String name) {
        byte[] whole = Harvest.sample(name);
        for (int length = 0; length <= whole.length; length++) {
            Harvest harvest = Harvest.piped(Arrays.copyOf(whole, length));
            assertThat(harvest.articles.size() + harvest.problems.size()).as("cut after %d bytes", length).isPositive();
            assertThat(harvest.articles).allMatch(a -> !a.text().contains("\uFFFD"));
            assertThat(harvest.problems).as("cut after %d bytes", length).noneMatch(p -> p.message().contains("taken apart"));
        }
    }
}
