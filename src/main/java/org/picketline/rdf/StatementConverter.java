// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.rdf;

import org.apache.jena.rdf.model.Resource;
import org.picketline.model.Statement;
import org.picketline.vocab.PL;

/** Words somebody is quoted or paraphrased with. */
final class StatementConverter {

    private StatementConverter() { }

    static void write(Statement statement, ArticleGraph graph) {
        Resource node = graph.node(graph.mint().statement(graph.iri(), statement), PL.Statement)
            .addProperty(PL.speaker, EntityConverter.write(statement.speaker(), graph))
            .addProperty(PL.evidence, EvidenceConverter.write(statement.evidence(), graph));
        ClaimConverter.sure(node, statement.confidence());
        graph.text(node, PL.text, statement.evidence().text());
        statement.onBehalfOf().ifPresent(body -> node.addProperty(PL.onBehalfOf, EntityConverter.write(body, graph)));
        statement.figures().forEach(figure -> FigureConverter.write(figure, statement, node, graph));
        statement.accountsFor().forEach(event -> node.addProperty(PL.accountsFor, graph.model().createResource(graph.mint().event(graph.iri(), event))));
        statement.topics().forEach(topic -> node.addProperty(PL.topic, ConceptConverter.write(topic, graph)));
    }
}
