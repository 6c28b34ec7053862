// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.evaluate;

/**
 * Atoms counted.
 *
 * @param right  of both, with halves for dates that half agree
 * @param gold   how many should be there
 * @param system how many the system gave
 */
public record Count(double right, double gold, double system) {

    static final Count NONE = new Count(0, 0, 0);

    Count plus(Count more) {
        return new Count(right + more.right, gold + more.gold, system + more.system);
    }

    /** Precision, recall and F1 of a part; where there is nothing to find, or nothing was found, none of it is wrong. */
    public Score score() {
        return Score.of(this, 1.0);
    }
}
