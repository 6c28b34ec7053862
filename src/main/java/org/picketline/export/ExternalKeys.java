// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.export;

import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.picketline.vocab.Dcterms;
import org.picketline.vocab.PL;
import org.picketline.vocab.PLD;
import org.picketline.vocab.Skos;

/** What others call a strike, its parties and places: the keys of records that are linked for sure. Candidates are left out. */
final class ExternalKeys {

    private static final List<Property> PARTS = List.of(PL.employer, PL.facility, PL.union, PL.place);

    private final DatasetGraph graphs;
    private Resource last;
    private Set<Node> lastRecords;

    ExternalKeys(Dataset dataset) {
        graphs = dataset.asDatasetGraph();
    }

    /**
     * The keys, sorted.
     *
     * @param from sorts of records with commas between, as their IRIs have them: {@code cms-hospitals/provider,ahrq/provider}
     */
    Stream<String> of(Resource event, String from) {
        return records(event).stream().filter(record -> Stream.of(from.split(",")).anyMatch(sort -> record.getURI().contains("/dataset/" + sort + "/")))
            .flatMap(record -> values(record, Dcterms.identifier, record.getURI())).sorted().distinct();
    }

    /** The Census's codes of the places, five digits a county, seven a city. */
    Stream<String> codes(Resource event) {
        return records(event).stream().flatMap(record -> values(record, PLD.geoid, "")).filter(code -> !code.isEmpty()).sorted().distinct();
    }

    /** A row asks once a column. */
    private Set<Node> records(Resource event) {
        if (!event.equals(last)) {
            last = event;
            lastRecords = linked(event);
        }
        return lastRecords;
    }

    /** Of the strike, its parties and places, and of the facility that a linked record tells. */
    private Set<Node> linked(Resource event) {
        Set<Node> things = new LinkedHashSet<>(Set.of(event.asNode()));
        PARTS.stream().flatMap(part -> things(event, part)).map(Resource::asNode).forEach(things::add);
        find(event.asNode(), PL.facility, Node.ANY).forEachRemaining(quad -> things.add(quad.getObject()));
        Set<Node> records = new LinkedHashSet<>();
        things.forEach(thing -> {
            find(thing, Skos.exactMatch, Node.ANY).forEachRemaining(quad -> records.add(quad.getObject()));
            find(Node.ANY, PL.employer, thing).forEachRemaining(quad -> records.add(quad.getSubject()));
        });
        Set<Node> owners = new LinkedHashSet<>();
        records.forEach(record -> find(record, PLD.system, Node.ANY).forEachRemaining(quad -> owners.add(quad.getObject())));
        records.addAll(owners);
        records.removeIf(record -> !record.isURI());
        return records;
    }

    private static Stream<Resource> things(Resource event, Property part) {
        return Canon.along(event, part.getLocalName()).stream().filter(RDFNode::isURIResource).map(RDFNode::asResource);
    }

    private Stream<String> values(Node record, Property property, String otherwise) {
        Set<String> values = new TreeSet<>();
        find(record, property, Node.ANY).forEachRemaining(quad -> values.add(quad.getObject().getLiteralLexicalForm()));
        return values.isEmpty() ? Stream.of(otherwise) : values.stream();
    }

    private Iterator<Quad> find(Node subject, Property property, Node object) {
        return graphs.find(Node.ANY, subject, property.asNode(), object);
    }
}
