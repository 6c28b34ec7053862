// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.resolve;

import java.util.Set;
import org.picketline.vocab.PL;

/** On which side of a dispute somebody stands who says something: a union, an employer, or a person by the role an article gives. */
final class Parties {

    private final Names names;

    Parties(Names names) {
        this.names = names;
    }

    /** {@code union}, {@code employer}, the party itself where it is neither, or empty for a person whose side isn't told. */
    String side(String article, String party) {
        String canonical = names.canonical(article, party);
        if (names.isA(canonical, PL.Union)) {
            return "union";
        } else if (Set.of(PL.Employer, PL.Facility).stream().anyMatch(c -> names.isA(canonical, c))) {
            return "employer";
        }
        return names.isA(canonical, PL.Person) ? names.side(article, party) : canonical;
    }
}
