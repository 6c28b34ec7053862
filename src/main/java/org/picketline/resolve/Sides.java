// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.resolve;

import java.util.Optional;

/** The two sides of a conflict, by their names in the canonical layer, as far as an article tells. */
record Sides(Optional<String> union, Optional<String> employer) {

    static final Sides UNKNOWN = new Sides(Optional.empty(), Optional.empty());

    boolean areKnown() {
        return union.isPresent() && employer.isPresent();
    }

    boolean fit(Sides other, Kinship kinship) {
        return kinship.sameUnion(union, other.union) && kinship.sameEmployer(employer, other.employer);
    }

    /** The more special of two that fit: the local rather than its parent, the site rather than its system. */
    Sides and(Sides other, Kinship kinship) {
        return new Sides(special(union, other.union, kinship), special(employer, other.employer, kinship));
    }

    private static Optional<String> special(Optional<String> a, Optional<String> b, Kinship kinship) {
        if (a.isEmpty() || b.isEmpty()) {
            return a.or(() -> b);
        }
        return kinship.depth(a.get()) >= kinship.depth(b.get()) ? a : b;
    }

    @Override
    public String toString() {
        return union.orElse("") + " " + employer.orElse("");
    }
}
