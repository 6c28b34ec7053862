// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class TextEmbeddingTest {

    private static double alike(String one, String other) {
        double[] first = TextEmbedding.of(one);
        double[] second = TextEmbedding.of(other);
        double sum = 0;
        for (int i = 0; i < first.length; i++) {
            sum += first[i] * second[i];
        }
        return sum;
    }

    @Test
    void textsOfLikeMeaningAreAlikeWithoutASharedWord() {
        assertThat(alike("Nurses walk off the job at a hospital", "Clinic staff begin their strike over pay"))
            .isGreaterThan(alike("Nurses walk off the job at a hospital", "The walk to the lake takes an hour") + 0.2);
    }

    @Test
    void everyTextHasLengthOne() {
        for (String text : new String[] {"", "Nurse", "Nurses and orderlies met. ".repeat(200)}) {
            assertThat(Math.sqrt(Arrays.stream(TextEmbedding.of(text)).map(x -> x * x).sum())).isEqualTo(1, within(1e-6));
        }
    }
}
