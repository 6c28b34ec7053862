// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.issues;

import java.util.Locale;
import java.util.Optional;

/**
 * A phrase by which a side accounts for something that happens.
 *
 * @param side who must say so; empty for either side
 * @param none whether it accounts for nothing and hides what it covers
 */
record AccountPhrase(Account.Matter matter, Optional<String> side, boolean none, WordPattern words) {

    private static final String EITHER = "either";
    private static final String NONE = "-";

    static AccountPhrase of(String matter, String side, String phrase) {
        return new AccountPhrase(Account.Matter.valueOf(matter.toUpperCase(Locale.ROOT)), side.equals(EITHER) || side.equals(NONE) ? Optional.empty() : Optional.of(side),
            side.equals(NONE), WordPattern.of(phrase));
    }

    boolean fits(String speaker) {
        return side.isEmpty() || side.get().equals(speaker);
    }
}
