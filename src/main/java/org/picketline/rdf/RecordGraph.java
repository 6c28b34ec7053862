// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.rdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;

/** Writes a dataset's records triple by triple, so that a table of any length needs no memory. For one thread. */
public final class RecordGraph {

    private final String dataset;
    private final Consumer<Triple> triples;
    private final Map<Resource, String> words = new HashMap<>();

    /**
     * @param dataset the graph's IRI, with which the IRIs of its records begin
     * @param triples takes each triple
     */
    public RecordGraph(String dataset, Consumer<Triple> triples) {
        this.dataset = dataset;
        this.triples = triples;
    }

    /** The graph's IRI. */
    public String dataset() {
        return dataset;
    }

    /** A record of a type, named by the values that tell it from all others of the dataset; the same key is the same record. */
    public Description record(Resource type, String... key) {
        return named(NodeFactory.createURI(recordIri(type, key)), type);
    }

    /** The IRI of a record, for records that point to it. */
    public String recordIri(Resource type, String... key) {
        return IriMint.record(dataset, words.computeIfAbsent(type, RecordGraph::words), Stream.of(key).map(SafeText::of).toList());
    }

    private static String words(Resource type) {
        return type.getLocalName().replaceAll("(?<=[a-z])(?=[A-Z])", " ");
    }

    /** The graph's own description. */
    public Description itself(Resource type) {
        return named(NodeFactory.createURI(dataset), type);
    }

    /** Something with an IRI below the dataset's that is no record, such as a file. */
    public Description part(Resource type, String path) {
        return named(NodeFactory.createURI(dataset + "/" + String.join("/", Stream.of(path.split("/")).map(Slug::of).toList())), type);
    }

    /** Something that has its IRI from elsewhere. */
    public Description about(String iri) {
        return new Description(NodeFactory.createURI(iri), triples);
    }

    private Description named(Node subject, Resource type) {
        Description description = new Description(subject, triples);
        return description.with(RDF.type, List.of(type));
    }
}
