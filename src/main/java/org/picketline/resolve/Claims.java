// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.rdf.model.RDFNode;
import org.picketline.model.Slot;
import org.picketline.vocab.PL;

/** The claims of articles, by the event they are about. */
final class Claims {

    private final Map<String, List<Telling>> byEvent = new HashMap<>();

    private final Decisions decisions;

    private Claims(Decisions decisions) {
        this.decisions = decisions;
    }

    static Claims of(Collection<Story> stories, Decisions decisions) {
        Claims claims = new Claims(decisions);
        stories.forEach(s -> s.claims().forEach(c -> c.value(PL.about)
            .ifPresent(event -> claims.byEvent.computeIfAbsent(event, k -> new ArrayList<>()).add(c))));
        return claims;
    }

    List<Telling> about(Told event) {
        return byEvent.getOrDefault(event.iri(), List.of());
    }

    /** The values of claims that somebody decided to be right. */
    List<RDFNode> right(Told event, Slot slot) {
        return about(event).stream().filter(c -> c.nodes(PL.property).contains(MergedNodes.slot(slot)))
            .filter(c -> decisions.on(c.iri()).equals(Optional.of(Decision.Verdict.RIGHT))).flatMap(c -> c.nodes(PL.value).stream()).toList();
    }

    /** In whose voice an article gives an event's value; its own, if no claim says otherwise. */
    BestValue.Voice voice(Told event, Slot slot, RDFNode value) {
        List<Telling> same = about(event).stream()
            .filter(c -> c.nodes(PL.property).contains(MergedNodes.slot(slot)) && c.nodes(PL.value).contains(value)).toList();
        if (same.stream().anyMatch(c -> decisions.on(c.iri()).equals(Optional.of(Decision.Verdict.RIGHT)))) {
            return BestValue.Voice.DECIDED_RIGHT;
        }
        List<Telling> left = same.stream().filter(c -> decisions.on(c.iri()).isEmpty()).toList();
        if (!same.isEmpty() && left.isEmpty()) {
            return BestValue.Voice.DECIDED_WRONG;
        }
        return !left.isEmpty() && left.stream().allMatch(c -> c.value(PL.claimedBy).isPresent()) ? BestValue.Voice.PARTY : BestValue.Voice.ARTICLE;
    }
}
