// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.web.sparql;

import java.time.Duration;

/**
 * The bounds of what one request may use. An answer that breaks one is an error, never a part of the answer.
 *
 * @param time       for a query and the writing of its answer
 * @param rows       of an answer, or triples
 * @param bytes      of an answer
 * @param text       of one value that a query puts together, in characters
 * @param body       of a request, in bytes
 * @param concurrent how many queries run at once; others wait for {@code patience}, then are turned away
 * @param patience   how long a query waits for its turn
 */
public record Limits(Duration time, long rows, long bytes, long text, int body, int concurrent, Duration patience) {

    /** Fits a machine with two cores and 1.5 GB for the program. */
    public static final Limits USUAL = new Limits(Duration.ofSeconds(60), 1_000_000, 256_000_000, 1_000_000, 20_000_000, 8,
        Duration.ofSeconds(5));

    /** All of one query's GROUP_CONCATs together, in characters. */
    long gathered() {
        return 16 * text;
    }
}
