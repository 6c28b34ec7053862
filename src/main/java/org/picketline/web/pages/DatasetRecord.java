// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.web.pages;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;
import org.picketline.vocab.Dcterms;
import org.picketline.vocab.PLD;
import org.picketline.vocab.Skos;

/**
 * A record of another publisher's dataset that is linked with a thing of the graph.
 *
 * @param dataset  the publisher's table
 * @param same     whether it is taken for the same; otherwise it only may be
 * @param reason   why, in words; empty where the link does not say
 * @param said     its values, in words
 */
public record DatasetRecord(Link link, Link dataset, boolean same, String reason, List<String> said) {

    private static final List<Property> TITLES = List.of(RDFS.label, Dcterms.title, PLD.employerName, PLD.unionName);
    private static final int MOST = 50;

    /** The records linked with a thing, the surest first. */
    static List<DatasetRecord> of(Look look, Resource thing) {
        return Stream.of(Skos.exactMatch, Skos.closeMatch).flatMap(p -> quads(look, thing.asNode(), p.asNode(), Node.ANY).stream().map(q -> of(look, q)).flatMap(Optional::stream)
            .sorted(Comparator.comparing((DatasetRecord r) -> r.dataset().text()).thenComparing(r -> r.link().href()))).distinct().limit(MOST).toList();
    }

    /** What a record is linked with. */
    static List<Link> things(Look look, Resource record) {
        return Stream.of(Skos.exactMatch, Skos.closeMatch).flatMap(p -> quads(look, Node.ANY, p.asNode(), record.asNode()).stream().map(Quad::getSubject))
            .filter(Node::isURI).distinct().limit(MOST).map(n -> look.link(look.thing(n.getURI()))).toList();
    }

    private static List<Quad> quads(Look look, Node subject, Node property, Node object) {
        return Iter.toList(look.dataset().asDatasetGraph().find(Node.ANY, subject, property, object));
    }

    /** Empty where it leads to something else, say a concept. */
    private static Optional<DatasetRecord> of(Look look, Quad link) {
        return Optional.of(link.getObject()).filter(Node::isURI).map(Node::getURI).flatMap(iri -> look.dataset(iri).map(graph -> {
            Resource record = look.dataset().getNamedModel(graph).createResource(iri);
            Resource dataset = record.getModel().createResource(graph);
            return new DatasetRecord(new Link(title(look, record), look.link(record).href()), new Link(title(look, dataset), look.link(dataset).href()),
                link.getPredicate().equals(Skos.exactMatch.asNode()), reason(look, link), said(record));
        }));
    }

    private static String reason(Look look, Quad match) {
        if (!match.getGraph().isURI()) {
            return "";
        }
        Model links = look.dataset().getNamedModel(match.getGraph().getURI());
        return links.listSubjectsWithProperty(PLD.record, links.asRDFNode(match.getObject())).toList().stream()
            .filter(l -> l.hasProperty(PLD.thing, links.asRDFNode(match.getSubject()))).flatMap(l -> look.text(l, PLD.reason).stream()).findFirst().orElse("");
    }

    /** What a record is about, or how a dataset is called. */
    static String title(Look look, Resource record) {
        return TITLES.stream().flatMap(p -> look.text(record, p).stream()).findFirst().orElseGet(() -> look.name(record));
    }

    /** The values of a record, in words. */
    static List<String> said(Resource record) {
        return record.listProperties().toList().stream().filter(s -> s.getObject().isLiteral()).map(DatasetRecord::words).sorted().toList();
    }

    private static String words(Statement statement) {
        return Words.capital(Words.kind(statement.getPredicate().getLocalName())) + ": " + Words.literal(statement.getLiteral());
    }
}
