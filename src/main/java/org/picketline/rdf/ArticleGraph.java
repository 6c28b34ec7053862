// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.rdf;

import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.XSD;
import org.picketline.model.Article;
import org.picketline.vocab.Dcterms;
import org.picketline.vocab.Oa;
import org.picketline.vocab.Org;
import org.picketline.vocab.PL;
import org.picketline.vocab.Prov;
import org.picketline.vocab.Schema;
import org.picketline.vocab.Skos;

/** The graph of one article while converters write it: the model, the article's own node, and the mint. */
record ArticleGraph(Model model, IriMint mint, Article article, String iri) {

    static ArticleGraph of(Article article, IriMint mint) {
        Model model = ModelFactory.createDefaultModel()
            .setNsPrefix("pl", PL.NAMESPACE).setNsPrefix("schema", Schema.NAMESPACE).setNsPrefix("prov", Prov.NAMESPACE)
            .setNsPrefix("org", Org.NAMESPACE).setNsPrefix("oa", Oa.NAMESPACE).setNsPrefix("dcterms", Dcterms.NAMESPACE)
            .setNsPrefix("skos", Skos.NAMESPACE).setNsPrefix("rdfs", RDFS.uri).setNsPrefix("xsd", XSD.NS).setNsPrefix("rdf", RDF.uri);
        return new ArticleGraph(model, mint, article, mint.article(article));
    }

    Resource articleNode() {
        return model.createResource(iri);
    }

    Resource node(String nodeIri, Resource type) {
        return model.createResource(nodeIri).addProperty(RDF.type, type);
    }

    /** Adds a plain literal, made {@linkplain SafeText safe}. */
    void text(Resource subject, Property property, String text) {
        subject.addProperty(property, SafeText.of(text));
    }
}
