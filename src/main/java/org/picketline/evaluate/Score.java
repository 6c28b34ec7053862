// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.evaluate;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How right: of what the system gave (precision), of what it should have given (recall), and both together (F1); from 0 to 1. */
public record Score(double precision, double recall, double f1) {

    static final int PLACES = 3;

    static Score of(Count count, double ofNothing) {
        double precision = count.system() == 0 ? ofNothing : count.right() / count.system();
        double recall = count.gold() == 0 ? ofNothing : count.right() / count.gold();
        return new Score(precision, recall, precision + recall == 0 ? 0.0 : 2 * precision * recall / (precision + recall));
    }

    /** A figure as tables print it: the exact binary value rounded, a true half to the even digit. */
    static String printed(double figure) {
        return new BigDecimal(figure).setScale(PLACES, RoundingMode.HALF_EVEN).toPlainString();
    }
}
