// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.resolve;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;

/**
 * A number with the word that softens it. Two figures can both hold if one is a rounded form of the other, or lies where
 * the other's word allows.
 */
record Figure(double number, String qualifier) {

    private static final Set<String> AT_LEAST = Words.of("at-least.txt");
    private static final Set<String> AT_MOST = Words.of("at-most.txt");
    private static final double ROUNDED = 0.05;
    private static final double SOFT = 0.12;

    static Figure of(String number, String qualifier) {
        return new Figure(new BigDecimal(number).doubleValue(), qualifier.toLowerCase(Locale.ROOT));
    }

    boolean canHoldBeside(Figure other) {
        double off = Math.abs(number - other.number) / Math.max(1e-9, Math.max(Math.abs(number), Math.abs(other.number)));
        return off <= (qualifier.isEmpty() && other.qualifier.isEmpty() ? ROUNDED : SOFT) || allows(other) || other.allows(this);
    }

    private boolean allows(Figure other) {
        return AT_LEAST.contains(qualifier) && other.number >= number && !AT_MOST.contains(other.qualifier)
            || AT_MOST.contains(qualifier) && other.number <= number && other.number >= number / 2 && !AT_LEAST.contains(other.qualifier);
    }
}
