// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.rdf;

import java.net.URI;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Resource;
import org.picketline.model.Article;
import org.picketline.model.PartialDate;
import org.picketline.vocab.Dcterms;
import org.picketline.vocab.PL;
import org.picketline.vocab.Schema;

/** The article itself: where it comes from, and whether it is about a labor dispute in health care. */
final class ArticleConverter {

    private ArticleConverter() { }

    static void write(Article article, boolean relevant, ArticleGraph graph) {
        Resource node = graph.node(graph.iri(), PL.Article)
            .addProperty(PL.relevant, Boolean.toString(relevant), XSDDatatype.XSDboolean)
            .addProperty(PL.textHash, Digest.whole(article.text()));
        graph.text(node, Dcterms.source, article.source());
        article.headline().ifPresent(words -> graph.text(node, Schema.headline, words));
        article.publisher().ifPresent(name -> graph.text(node, Schema.publisher, name));
        article.published().ifPresent(day -> node.addProperty(Schema.datePublished, DateConverter.write(PartialDate.of(day))));
        article.url().filter(ArticleConverter::isWebAddress).ifPresent(url -> node.addProperty(Schema.url, url, XSDDatatype.XSDanyURI));
    }

    /** A page may state anything as its address; what is none would be no link either. */
    private static boolean isWebAddress(String url) {
        try {
            String scheme = URI.create(url).getScheme();
            return "http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
