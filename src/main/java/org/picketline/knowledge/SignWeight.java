// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.knowledge;

import java.util.List;

/**
 * How much a sign speaks for a claim, as {@code confidence.tsv} has it.
 *
 * @param sign   what is seen of a claim: {@code day written out}
 * @param weight what it adds to the log odds that the claim is right; below 0 it speaks against it
 * @param seen   how many claims had it where the weights come from
 * @param right  how many of these were right, with halves
 */
public record SignWeight(String sign, double weight, double seen, double right) {

    /** The columns of the file. */
    public static final List<String> COLUMNS = List.of("sign", "weight", "seen", "right");

    static SignWeight of(Row row) {
        return new SignWeight(row.text("sign"), row.decimal("weight"), row.decimal("seen"), row.decimal("right"));
    }

    /** The file's rows. */
    public static List<SignWeight> load() {
        return TsvReader.resource("confidence.tsv", COLUMNS, SignWeight::of);
    }
}
