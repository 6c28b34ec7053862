// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.evaluate;

/** How well two dates agree: wholly when equal or when one is the other less exactly, by half when one lacks the year. */
final class DateAgreement {

    private static final int MONTH = "2022-08".length();
    private static final int YEAR = "2022-".length();
    private static final String NO_YEAR = "--";

    private DateAgreement() { }

    static double credit(String gold, String system) {
        if (gold.equals(system)) {
            return 1.0;
        } else if (gold.startsWith(NO_YEAR) || system.startsWith(NO_YEAR)) {
            return withoutYear(yearless(gold), yearless(system));
        }
        return begins(gold, system, MONTH) || begins(system, gold, MONTH) ? 1.0 : 0.0;
    }

    private static double withoutYear(String a, String b) {
        return begins(a, b, 2) || begins(b, a, 2) ? 0.5 : 0.0;
    }

    private static String yearless(String date) {
        return date.startsWith(NO_YEAR) ? date.substring(NO_YEAR.length()) : date.substring(Math.min(YEAR, date.length()));
    }

    private static boolean begins(String rough, String exact, int least) {
        return rough.length() >= least && exact.startsWith(rough);
    }
}
