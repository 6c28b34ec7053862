// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.rdf.model.RDFNode;
import org.picketline.model.Slot;
import org.picketline.vocab.PL;

/** The claims of articles, by the event they are about. */
final class Claims {

    private final Map<String, List<Telling>> byEvent = new HashMap<>();

    static Claims of(Collection<Story> stories) {
        Claims claims = new Claims();
        stories.forEach(s -> s.claims().forEach(c -> c.value(PL.about)
            .ifPresent(event -> claims.byEvent.computeIfAbsent(event, k -> new ArrayList<>()).add(c))));
        return claims;
    }

    List<Telling> about(Told event) {
        return byEvent.getOrDefault(event.iri(), List.of());
    }

    /** In whose voice an article gives an event's value; its own, if no claim says otherwise. */
    BestValue.Voice voice(Told event, Slot slot, RDFNode value) {
        List<Telling> same = about(event).stream().filter(c -> c.nodes(PL.property).contains(MergedNodes.slot(slot)) && c.nodes(PL.value).contains(value)).toList();
        boolean party = !same.isEmpty() && same.stream().allMatch(c -> c.value(PL.claimedBy).isPresent());
        return party ? BestValue.Voice.PARTY : BestValue.Voice.ARTICLE;
    }
}
