// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.quantity;

import java.util.List;

/**
 * What a text counts; each list in the order of the text.
 *
 * @param all     counts, percentages, money, ratios; the numbers of a tally are not among them
 * @param tallies the counts of votes
 */
public record Quantities(List<Quantity> all, List<Tally> tallies) {

    public Quantities {
        all = List.copyOf(all);
        tallies = List.copyOf(tallies);
    }
}
