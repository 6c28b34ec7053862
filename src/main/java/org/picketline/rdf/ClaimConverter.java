// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.rdf;

import java.math.BigDecimal;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Resource;
import org.picketline.model.Claim;
import org.picketline.vocab.PL;
import org.picketline.vocab.Prov;

/** A claim as a node of its own: value, who says so, how sure the reading is, the words that prove it. */
final class ClaimConverter {

    private ClaimConverter() { }

    static void write(Claim claim, Resource event, ArticleGraph graph) {
        Resource node = graph.node(graph.mint().claim(event.getURI(), claim), PL.Claim)
            .addProperty(PL.about, event)
            .addProperty(PL.property, graph.model().createResource(PL.NAMESPACE + claim.slot().term()))
            .addProperty(PL.value, ValueConverter.write(claim.value(), graph))
            .addProperty(PL.evidence, EvidenceConverter.write(claim.evidence(), graph))
            .addProperty(Prov.wasGeneratedBy, graph.model().createResource(graph.mint().reading(graph.iri())));
        claim.qualifier().ifPresent(words -> graph.text(node, PL.qualifier, words));
        claim.claimedBy().ifPresent(party -> node.addProperty(PL.claimedBy, EntityConverter.write(party, graph)));
        // The same claim told twice is one node: the first reading's confidence stands.
        if (!node.hasProperty(PL.confidence)) {
            node.addProperty(PL.confidence, BigDecimal.valueOf(claim.confidence()).toPlainString(), XSDDatatype.XSDdecimal);
        }
    }
}
