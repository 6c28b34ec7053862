// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.rdf;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Resource;
import org.picketline.model.Evidence;
import org.picketline.vocab.Dcterms;
import org.picketline.vocab.Oa;
import org.picketline.vocab.PL;

/**
 * Evidence as a text quote and position selector. The web annotation model counts characters in Unicode code points, so
 * that is what the graph says; the records count UTF-16 units. They differ only after an emoji or the like.
 */
final class EvidenceConverter {

    private EvidenceConverter() { }

    static Resource write(Evidence evidence, ArticleGraph graph) {
        int start = codePoints(graph, evidence.start());
        int end = codePoints(graph, evidence.end());
        Resource node = graph.node(graph.mint().evidence(graph.iri(), start, end), PL.Evidence)
            .addProperty(Oa.start, Integer.toString(start), XSDDatatype.XSDnonNegativeInteger)
            .addProperty(Oa.end, Integer.toString(end), XSDDatatype.XSDnonNegativeInteger)
            .addProperty(Dcterms.isPartOf, graph.articleNode());
        graph.text(node, Oa.exact, evidence.text());
        return node;
    }

    private static int codePoints(ArticleGraph graph, int units) {
        String text = graph.article().text();
        if (units > text.length()) {
            throw new IllegalArgumentException("evidence ends at " + units + ", but the text of " + graph.article().source()
                + " has only " + text.length() + " characters");
        }
        return text.codePointCount(0, units);
    }
}
