// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.rdf;

import java.util.Objects;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDFS;
import org.picketline.model.ArticleFacts;
import org.picketline.vocab.PL;
import org.picketline.vocab.Prov;
import org.picketline.vocab.Schema;

/**
 * Writes what one article says as its named graph: domain in, triples out. Deterministic, and safe for use by several
 * threads.
 */
public final class ArticleWriter {

    private final IriMint mint;
    private final String version;

    /** Names this build's version as the reader of every claim. */
    public ArticleWriter(IriMint mint) {
        this(mint, Objects.requireNonNullElse(ArticleWriter.class.getPackage().getImplementationVersion(), "development"));
    }

    /** @param version the version of Picketline that read the facts, for example {@code 0.1.0} */
    public ArticleWriter(IriMint mint, String version) {
        this.mint = mint;
        this.version = version;
    }

    /** The article's graph, to be stored under {@link IriMint#article}; of an irrelevant article only the article itself. */
    public Model write(ArticleFacts facts) {
        ArticleGraph graph = ArticleGraph.of(facts.article(), mint);
        ArticleConverter.write(facts.article(), facts.relevant(), graph);
        if (facts.relevant()) {
            writeParties(facts, graph);
            writeFacts(facts, graph);
            writeReading(graph);
        }
        return graph.model();
    }

    private static void writeParties(ArticleFacts facts, ArticleGraph graph) {
        Resource article = graph.articleNode();
        facts.involved().forEach(thing -> article.addProperty(PL.involves, EntityConverter.write(thing, graph)));
        facts.mentioned().forEach(thing -> article.addProperty(Schema.mentions, EntityConverter.write(thing, graph)));
        facts.issues().forEach(issue -> article.addProperty(PL.issue, ConceptConverter.write(issue, graph)));
        facts.claims().forEach(claim -> ClaimConverter.write(claim, article, graph));
        facts.represented().forEach(number -> FigureConverter.write(number, article, graph));
    }

    private static void writeFacts(ArticleFacts facts, ArticleGraph graph) {
        facts.roles().forEach(role -> RoleConverter.write(role, graph));
        facts.statements().forEach(statement -> StatementConverter.write(statement, graph));
        facts.events().forEach(event -> EventConverter.write(event, graph));
    }

    private void writeReading(ArticleGraph graph) {
        Resource reader = graph.node(mint.agent(version), Prov.SoftwareAgent);
        graph.text(reader, RDFS.label, "Picketline");
        graph.text(reader, Schema.softwareVersion, version);
        graph.node(mint.reading(graph.iri()), Prov.Activity)
            .addProperty(Prov.used, graph.articleNode())
            .addProperty(Prov.wasAssociatedWith, reader);
    }
}
