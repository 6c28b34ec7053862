// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.picketline.knowledge.SignWeight;

class ConfidenceTest {

    private final Confidence confidence = new Confidence(List.of(
        new SignWeight(Confidence.ALWAYS, Math.log(4), 0, 0), new SignWeight("named in the sentence", 1, 0, 0), new SignWeight("hedged sentence", -2, 0, 0)));

    @Test
    void claimWithoutSignsHasTheMeanOdds() {
        assertThat(confidence.of(List.of())).isEqualTo(0.8);
    }

    @Test
    void signsSpeakForAndAgainst() {
        assertThat(confidence.of(List.of("named in the sentence"))).isEqualTo(0.92);
        assertThat(confidence.of(List.of("hedged sentence"))).isEqualTo(0.35);
        assertThat(confidence.of(List.of("hedged sentence", "named in the sentence"))).isBetween(0.35, 0.8);
    }

    @Test
    void unknownSignCountsForNothing() {
        assertThat(confidence.of(List.of("written in verse"))).isEqualTo(0.8);
    }

    @Test
    void nothingIsCertain() {
        Confidence extreme = new Confidence(List.of(new SignWeight(Confidence.ALWAYS, 50, 0, 0), new SignWeight("no", -100, 0, 0)));
        assertThat(extreme.of(List.of())).isLessThan(1);
        assertThat(extreme.of(List.of("no"))).isGreaterThan(0);
    }

    @Test
    void fileOfWeightsBeginsWithWhatEveryClaimHas() {
        List<SignWeight> weights = SignWeight.load();
        assertThat(weights.get(0).sign()).isEqualTo(Confidence.ALWAYS);
        assertThat(weights).allSatisfy(w -> assertThat(w.right()).isBetween(0.0, w.seen()));
        assertThat(Confidence.load().of(List.of())).isCloseTo(0.85, within(0.15));
    }
}
