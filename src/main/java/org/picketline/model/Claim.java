// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.model;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * One value of one slot of an event or of the article itself, with who says so and the words that prove it.
 *
 * @param slot       which property
 * @param value      its value
 * @param qualifier  the word that softens a figure, as the text has it, for example {@code nearly}
 * @param claimedBy  the party that says so; empty where the article speaks in its own voice
 * @param confidence from 0 to 1, how sure the reading is
 * @param evidence   the words that prove it
 * @param signs      what the confidence rests on, in words: {@code day written out}, {@code taken from the context}
 */
public record Claim(Slot slot, Value value, Optional<String> qualifier, Optional<Entity> claimedBy, double confidence,
                    Evidence evidence, SortedSet<String> signs) {

    public Claim {
        Objects.requireNonNull(evidence, "a claim needs evidence");
        if (confidence < 0 || confidence > 1) {
            throw new IllegalArgumentException("a confidence lies between 0 and 1: " + confidence);
        }
        signs = Collections.unmodifiableSortedSet(new TreeSet<>(signs));
    }

    /** A claim of which it is not told what its confidence rests on. */
    public Claim(Slot slot, Value value, Optional<String> qualifier, Optional<Entity> claimedBy, double confidence, Evidence evidence) {
        this(slot, value, qualifier, claimedBy, confidence, evidence, Collections.emptySortedSet());
    }

    /** The same claim, appraised anew. */
    public Claim appraised(double sure, SortedSet<String> by) {
        return new Claim(slot, value, qualifier, claimedBy, sure, evidence, by);
    }

    /** Several claims' distinct values, in order of first appearance. */
    public static List<Value> values(List<Claim> claims) {
        return claims.stream().map(Claim::value).distinct().toList();
    }
}
