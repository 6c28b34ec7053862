// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.model;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A person's title at an organization, as an article gives it.
 *
 * @param person       the person
 * @param title        the shortest form in the text's words, for example {@code president}
 * @param organization whom they speak for or belong to
 * @param side         a {@link Concept} of scheme {@code SIDE}: union, employer, worker, government, other
 * @param evidence     the words that say so
 * @param confidence   from 0 to 1, how sure the reading is of all three
 * @param signs        what the confidence rests on, see {@link Claim#signs()}
 */
public record Role(Entity person, Optional<String> title, Optional<Entity> organization, Optional<Concept> side, Evidence evidence,
                   double confidence, SortedSet<String> signs) {

    public Role {
        signs = Collections.unmodifiableSortedSet(new TreeSet<>(signs));
    }

    /** A role that nothing casts doubt on. */
    public Role(Entity person, Optional<String> title, Optional<Entity> organization, Optional<Concept> side, Evidence evidence) {
        this(person, title, organization, side, evidence, 1, Collections.emptySortedSet());
    }

    /** The same role, appraised anew. */
    public Role appraised(double sure, SortedSet<String> by) {
        return new Role(person, title, organization, side, evidence, sure, by);
    }
}
