// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.model;

import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.Collections;

/**
 * A thing with a name, as one article tells it: a party, a place, a person or a public body.
 *
 * @param kind    what it is
 * @param name    the full name, for example {@code National Union of Healthcare Workers}; for a place its
 *                plain name without the state, for example {@code San Diego}
 * @param aliases acronyms and other spellings, for example {@code NUHW}; never the name itself
 * @param parent  the larger thing it belongs to: a local's parent union, a facility's employer, a city's
 *                state. Never of the person's organization, see {@link Role}
 */
public record Entity(Kind kind, String name, SortedSet<String> aliases, Optional<Entity> parent) {

    /** The classes of {@code picketline.ttl} that a named thing can be of. */
    public enum Kind { UNION, EMPLOYER, FACILITY, PUBLIC_BODY, PERSON, PLACE }

    public Entity {
        Objects.requireNonNull(kind, "an entity needs a kind");
        if (name.isBlank()) {
            throw new IllegalArgumentException("an entity of kind " + kind + " needs a name");
        }
        TreeSet<String> others = new TreeSet<>(aliases);
        others.remove(name);
        aliases = Collections.unmodifiableSortedSet(others);
    }

    /** An entity that is known by one name only. */
    public static Entity of(Kind kind, String name) {
        return new Entity(kind, name, new TreeSet<>(), Optional.empty());
    }
}
