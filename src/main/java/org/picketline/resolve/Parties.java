// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.resolve;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.picketline.vocab.PL;

/** On which side of a dispute somebody stands who says something: a union, an employer, or a person by the role an article gives. */
final class Parties {

    private final Things things;
    private final Map<String, String> persons = new HashMap<>();

    Parties(Things things, Collection<Story> stories) {
        this.things = things;
        stories.forEach(s -> s.named().stream().filter(n -> n.is(PL.Person) && !n.side().isEmpty())
            .forEach(n -> persons.put(s.article() + " " + n.iri(), n.side())));
    }

    /** {@code union}, {@code employer}, the party itself where it is neither, or empty for a person whose side isn't told. */
    String side(String article, String party) {
        String canonical = things.canonical(article, party);
        if (things.isA(canonical, PL.Union)) {
            return "union";
        } else if (Set.of(PL.Employer, PL.Facility).stream().anyMatch(c -> things.isA(canonical, c))) {
            return "employer";
        }
        return things.isA(canonical, PL.Person) ? persons.getOrDefault(article + " " + party, "") : canonical;
    }
}
