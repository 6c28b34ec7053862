// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.rdf;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Resource;
import org.picketline.model.Evidence;
import org.picketline.model.Figure;
import org.picketline.model.Represented;
import org.picketline.model.Statement;
import org.picketline.vocab.PL;
import org.picketline.vocab.Prov;

/** A figure as a claim: about the statement that gives it, on the word of whom the speaker speaks for, or about the article that tells it. */
final class FigureConverter {

    private FigureConverter() { }

    static void write(Figure figure, Statement statement, Resource about, ArticleGraph graph) {
        write(figure, about, statement.evidence(), statement.confidence(), graph)
            .addProperty(PL.claimedBy, EntityConverter.write(statement.onBehalfOf().orElse(statement.speaker()), graph));
    }

    static void write(Represented told, Resource article, ArticleGraph graph) {
        write(told.figure(), article, told.evidence(), told.confidence(), graph);
    }

    private static Resource write(Figure figure, Resource about, Evidence evidence, double confidence, ArticleGraph graph) {
        Resource node = graph.node(graph.mint().figure(about.getURI(), figure), PL.Claim)
            .addProperty(PL.about, about)
            .addProperty(PL.property, PL.figure)
            .addProperty(PL.value, figure.number().toPlainString(), figure.number().scale() <= 0 ? XSDDatatype.XSDinteger : XSDDatatype.XSDdecimal)
            .addProperty(PL.evidence, EvidenceConverter.write(evidence, graph))
            .addProperty(Prov.wasGeneratedBy, graph.model().createResource(graph.mint().reading(graph.iri())));
        graph.text(node, PL.unit, figure.unit());
        figure.qualifier().ifPresent(words -> graph.text(node, PL.qualifier, words));
        figure.topic().ifPresent(topic -> node.addProperty(PL.topic, ConceptConverter.write(topic, graph)));
        ClaimConverter.sure(node, confidence);
        return node;
    }
}
