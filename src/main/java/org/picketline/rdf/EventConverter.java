// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.rdf;

import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.picketline.model.Event;
import org.picketline.model.Slot;
import org.picketline.vocab.PL;

/** An event: a short triple for each value that its article stands by, a claim for each that anyone gives. */
final class EventConverter {

    private EventConverter() { }

    static Resource write(Event event, ArticleGraph graph) {
        Resource node = graph.node(graph.mint().event(graph.iri(), event),
            ResourceFactory.createResource(PL.NAMESPACE + event.kind().term()));
        for (Slot slot : Slot.values()) {
            event.values(slot).forEach(value -> node.addProperty(
                ResourceFactory.createProperty(PL.NAMESPACE + slot.term()), ValueConverter.write(value, graph)));
        }
        event.evidence().forEach(words -> node.addProperty(PL.evidence, EvidenceConverter.write(words, graph)));
        event.claims().forEach(claim -> ClaimConverter.write(claim, node, graph));
        EventRange.of(event).write(node);
        return node;
    }
}
