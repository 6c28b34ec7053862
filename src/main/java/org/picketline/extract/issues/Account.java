// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.issues;

import java.util.List;

/**
 * Words by which somebody accounts for something that happens.
 *
 * @param tokens the words, in order
 */
public record Account(Matter matter, List<Integer> tokens) {

    /** What is accounted for. */
    public enum Matter {
        /** A strike comes about. */
        STRIKE,
        /** The two sides meet again. */
        TALKS,
        /** The two sides meet no longer. */
        BREAKDOWN
    }

    /** Whether the other has all its words and more. */
    boolean within(Account other) {
        return matter == other.matter && other.tokens.size() > tokens.size() && other.tokens.containsAll(tokens);
    }

    /** Whether the two share words. */
    boolean touches(Account other) {
        return matter == other.matter && tokens.stream().anyMatch(other.tokens::contains);
    }
}
