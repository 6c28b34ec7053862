// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.rdf;

import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDFS;
import org.picketline.model.Concept;
import org.picketline.vocab.Skos;

/** A value from a list. Closed lists stand in {@code concepts.ttl}; an occupation may be new, so it brings its label. */
final class ConceptConverter {

    private ConceptConverter() { }

    static Resource write(Concept concept, ArticleGraph graph) {
        String iri = graph.mint().concept(concept);
        return concept.scheme() == Concept.Scheme.OCCUPATION ? occupation(iri, concept.notation(), graph) : graph.model().createResource(iri);
    }

    private static Resource occupation(String iri, String notation, ArticleGraph graph) {
        Resource node = graph.node(iri, Skos.Concept);
        // Two spellings of one occupation ("x-ray tech", "x ray tech") share an IRI; the first gives the label.
        if (!node.hasProperty(Skos.notation)) {
            graph.text(node, RDFS.label, notation);
            graph.text(node, Skos.notation, notation);
        }
        return node;
    }
}
