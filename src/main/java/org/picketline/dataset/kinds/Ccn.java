// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.dataset.kinds;

import org.picketline.dataset.Row;
import org.picketline.dataset.RowProblem;

/** A Medicare certification number. Spreadsheets drop its leading zeros; they are put back. */
final class Ccn {

    private Ccn() { }

    static String of(Row row, String column) {
        String written = row.need(column);
        String whole = written.length() < 6 ? "0".repeat(6 - written.length()) + written : written;
        if (!whole.matches("[0-9A-Z]{6}(?:[0-9A-Z]{4})?")) {
            throw new RowProblem("no certification number", row.where() + " has \"" + written + "\"; a certification number is six characters such as 010001");
        }
        return whole;
    }
}
