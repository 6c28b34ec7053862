// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.quantity;

/** What a number measures. */
public enum Unit {
    /** Things or people, see {@link Quantity#unitToken()}. */
    COUNT,
    /** Of a hundred. */
    PERCENT,
    /** United States dollars; what "$" alone means. */
    USD,
    /** Pounds, euros, and dollars of other countries. */
    OTHER_MONEY,
    /** One number to another, "1-to-4": the first is the value, the second stands in {@link Quantity#upTo()}. */
    RATIO,
    /** Hours of work: "seven hours a week". */
    HOURS
}
