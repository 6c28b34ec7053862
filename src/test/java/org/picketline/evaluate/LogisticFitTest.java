// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LogisticFitTest {

    private static final double[][] TABLE = {{1, 2, 0}, {1, 1, 0}, {1, -1, 0}, {1, -2, 0}};
    private static final boolean[] YES = {true, true, false, false};

    @Test
    void signThatTellsThemApartGetsTheWeight() {
        double[] weights = LogisticFit.ofValues(TABLE, YES, 1);
        assertThat(weights[1]).isPositive();
        assertThat(weights[0]).isEqualTo(0, within(1e-3));
        assertThat(weights[2]).isZero();
    }

    @Test
    void strongerRidgeMakesWeightsSmaller() {
        assertThat(LogisticFit.ofValues(TABLE, YES, 10)[1]).isPositive().isLessThan(LogisticFit.ofValues(TABLE, YES, 1)[1]);
    }

    /** Three in four are log odds of ln 3, with no ridge on the sign that all have. */
    @Test
    void firstWeightIsTheShareOfYes() {
        double[][] alike = {{1}, {1}, {1}, {1}};
        assertThat(LogisticFit.ofValues(alike, new boolean[] {true, true, true, false}, 100)[0]).isEqualTo(Math.log(3), within(1e-2));
    }
}
