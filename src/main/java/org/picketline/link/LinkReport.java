// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.link;

/**
 * What linking a dataset gave.
 *
 * @param kind       of dataset
 * @param things     how many things of the graph were compared
 * @param records    with how many records
 * @param links      sure ones
 * @param candidates pairs that somebody should look at
 */
public record LinkReport(String kind, int things, int records, long links, long candidates) {

    /** In one line. */
    public String line() {
        return kind + ": compared " + things + " with " + records + " records, " + links + (links == 1 ? " link, " : " links, ")
            + candidates + (candidates == 1 ? " candidate." : " candidates.");
    }
}
