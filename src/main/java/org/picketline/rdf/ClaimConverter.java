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

    /** @param subject the event or the article that the claim is about */
    static void write(Claim claim, Resource subject, ArticleGraph graph) {
        Resource node = graph.node(graph.mint().claim(subject.getURI(), claim), PL.Claim)
            .addProperty(PL.about, subject)
            .addProperty(PL.property, graph.model().createResource(PL.NAMESPACE + claim.slot().term()))
            .addProperty(PL.value, ValueConverter.write(claim.value(), graph))
            .addProperty(PL.evidence, EvidenceConverter.write(claim.evidence(), graph))
            .addProperty(Prov.wasGeneratedBy, graph.model().createResource(graph.mint().reading(graph.iri())));
        claim.qualifier().ifPresent(words -> graph.text(node, PL.qualifier, words));
        claim.claimedBy().ifPresent(party -> node.addProperty(PL.claimedBy, EntityConverter.write(party, graph)));
        // The same claim told twice is one node: the first reading's confidence stands.
        sure(node, claim.confidence());
    }

    /** How sure the reading of a fact is, unless it is told already. */
    static void sure(Resource fact, double confidence) {
        if (!fact.hasProperty(PL.confidence)) {
            fact.addProperty(PL.confidence, BigDecimal.valueOf(confidence).toPlainString(), XSDDatatype.XSDdecimal);
        }
    }
}
