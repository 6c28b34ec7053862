// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.check;

import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.XSD;
import org.picketline.vocab.Dcterms;
import org.picketline.vocab.Oa;
import org.picketline.vocab.Org;
import org.picketline.vocab.PL;
import org.picketline.vocab.Prov;
import org.picketline.vocab.Schema;
import org.picketline.vocab.Skos;

/** Nodes as people write them. */
final class Term {

    private static final PrefixMapping PREFIXES = PrefixMapping.Factory.create()
        .setNsPrefix("pl", PL.NAMESPACE).setNsPrefix("schema", Schema.NAMESPACE).setNsPrefix("prov", Prov.NAMESPACE)
        .setNsPrefix("org", Org.NAMESPACE).setNsPrefix("oa", Oa.NAMESPACE).setNsPrefix("dcterms", Dcterms.NAMESPACE)
        .setNsPrefix("skos", Skos.NAMESPACE).setNsPrefix("rdf", RDF.uri).setNsPrefix("rdfs", RDFS.uri).setNsPrefix("xsd", XSD.NS)
        .lock();
    private static final Pattern IRI = Pattern.compile("<([^>]*)>");

    private Term() { }

    /** An IRI as it is, anything else as Turtle writes it. */
    static String name(Node node) {
        return node.isURI() ? PREFIXES.shortForm(node.getURI()) : node.toString(PREFIXES);
    }

    /** A path with its IRIs shortened: {@code <https://w3id.org/picketline/ontology#union>} becomes {@code pl:union}. */
    static String shorten(String path) {
        return IRI.matcher(path).replaceAll(match -> PREFIXES.shortForm(match.group(1)));
    }
}
