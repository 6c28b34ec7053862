// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.dataset;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.RDF;
import org.picketline.rdf.IriMint;
import org.picketline.store.GraphStore;
import org.picketline.vocab.Dcat;
import org.picketline.vocab.Dcterms;
import org.picketline.vocab.PLD;
import org.picketline.vocab.VoidTerms;

/** The datasets that a store holds, as their graphs describe themselves. */
public final class DatasetShelf {

    /**
     * A dataset in the store.
     *
     * @param kind    as users write it
     * @param title   its name
     * @param records how many records
     * @param added   on which day
     * @param files   the names of its files with their dates
     */
    public record Entry(String kind, String title, long records, String added, List<String> files) { }

    private final GraphStore store;
    private final IriMint mint;

    public DatasetShelf(GraphStore store) {
        this.store = store;
        mint = new IriMint(store.base());
    }

    /** The datasets, by kind. */
    public List<Entry> entries() {
        return store.read(all -> {
            List<Entry> entries = new ArrayList<>();
            all.asDatasetGraph().find(Node.ANY, Node.ANY, RDF.type.asNode(), Dcat.Dataset.asNode())
                .forEachRemaining(quad -> entries.add(entry(all, quad.getGraph().getURI())));
            return entries.stream().sorted(Comparator.comparing(Entry::kind)).toList();
        });
    }

    private static Entry entry(Dataset all, String graph) {
        Resource itself = all.getNamedModel(graph).getResource(graph);
        List<String> files = itself.listProperties(Dcat.distribution).mapWith(Statement::getResource)
            .mapWith(file -> text(file, Dcterms.title) + " (" + text(file, Dcterms.modified) + ")").toList();
        return new Entry(text(itself, PLD.kind), text(itself, Dcterms.title), Long.parseLong(text(itself, VoidTerms.entities)),
            text(itself, Dcterms.created), files.stream().sorted().toList());
    }

    private static String text(Resource thing, Property property) {
        RDFNode value = thing.getProperty(property).getObject();
        return value.asLiteral().getLexicalForm();
    }

    /** Whether a dataset is there. */
    public boolean holds(String kind) {
        return store.read(all -> all.containsNamedModel(mint.dataset(kind)));
    }

    /**
     * Takes a dataset and the links to it out.
     *
     * @throws DatasetProblem if it is not there
     */
    public void remove(String kind) {
        if (!store.dropGraph(mint.dataset(kind))) {
            refuseMissing(kind);
        }
        store.dropGraph(mint.links(kind));
    }

    /** Says that a dataset is not there, and which are. */
    public void refuseMissing(String kind) {
        List<String> there = entries().stream().map(Entry::kind).toList();
        throw new DatasetProblem("The store holds no dataset " + kind + ". It holds " + (there.isEmpty() ? "none" : String.join(", ", there))
            + ". To add it: picketline dataset add " + kind + " FILE");
    }
}
