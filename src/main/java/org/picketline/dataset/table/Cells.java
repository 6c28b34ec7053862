// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.dataset.table;

import java.util.List;

/**
 * A row of a file before anyone knows what its columns mean.
 *
 * @param line   where it begins in the file, from 1; in a workbook the sheet's row
 * @param values its cells; empty text where there is nothing
 */
public record Cells(long line, List<String> values) {

    /** Whether nothing stands in any cell. */
    public boolean blank() {
        return values.stream().allMatch(String::isBlank);
    }

    /** How many cells hold something. */
    public long filled() {
        return values.stream().filter(value -> !value.isBlank()).count();
    }
}
