// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.model;

/**
 * A value from a closed list, as {@code ontology/concepts.ttl} declares it, or an occupation.
 *
 * @param scheme   the list
 * @param notation the value as users write it, for example {@code ongoing}, {@code patient-care-time},
 *                 or for an occupation its singular lower-case label, {@code psychiatric nurse}
 */
public record Concept(Scheme scheme, String notation) implements Value {

    /** The lists of values. All but {@link #OCCUPATION} are closed. */
    public enum Scheme { STATUS, RESULT, KIND, WHAT, ISSUE, SIDE, OCCUPATION }

    public Concept {
        if (notation.isBlank()) {
            throw new IllegalArgumentException("a concept of scheme " + scheme + " needs a notation");
        }
    }

    /** An issue or topic, for example {@code staffing}. */
    public static Concept issue(String notation) {
        return new Concept(Scheme.ISSUE, notation);
    }
}
