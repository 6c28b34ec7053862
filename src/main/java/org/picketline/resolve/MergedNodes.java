// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.picketline.model.Slot;
import org.picketline.vocab.Org;
import org.picketline.vocab.PL;
import org.picketline.vocab.Prov;
import org.picketline.vocab.Skos;

/** Writes merged nodes into the canonical graph, with where they come from and how many articles say so. */
final class MergedNodes {

    /** The words and how sure they make a reading stay in the article layer; names and types are chosen apart. */
    private static final Set<Property> LEFT_OUT = Set.of(RDF.type, PL.evidence, PL.confidence, RDFS.label, Skos.altLabel);
    private static final Set<Property> MANY = Stream.concat(Stream.of(PL.within, PL.operatedBy, Org.subOrganizationOf),
        Stream.of(Slot.values()).filter(Slot::many).map(MergedNodes::slot)).collect(Collectors.toUnmodifiableSet());

    private final Model canonical;
    private final SameThings things;

    MergedNodes(Model canonical, SameThings things) {
        this.canonical = canonical;
        this.things = things;
    }

    static Property slot(Slot slot) {
        return ResourceFactory.createProperty(PL.NAMESPACE + slot.term());
    }

    void thing(String iri, List<Telling> same) {
        BestName name = BestName.of(same);
        Resource node = fact(iri, same).addProperty(RDFS.label, name.label());
        name.others().forEach(other -> node.addProperty(Skos.altLabel, other));
    }

    /** Writes a node with the best value of each property. */
    Resource fact(String iri, List<Telling> same) {
        Resource node = derived(iri, same);
        same.forEach(t -> node.addProperty(RDF.type, t.type()));
        values(same).forEach((property, values) -> add(node, property, values));
        return node;
    }

    /** A node with its sources. */
    Resource derived(String iri, List<Telling> same) {
        Resource node = canonical.createResource(iri);
        same.forEach(t -> node.addProperty(Prov.wasDerivedFrom, canonical.createResource(t.iri())));
        return node.addLiteral(PL.sources, canonical.createTypedLiteral((int) same.stream().map(Telling::article).distinct().count()));
    }

    private Map<Property, BestValue> values(List<Telling> same) {
        Map<Property, BestValue> values = new HashMap<>();
        for (Telling telling : same) {
            for (Statement s : telling.node().listProperties().filterDrop(p -> LEFT_OUT.contains(p.getPredicate())).toList()) {
                values.computeIfAbsent(s.getPredicate(), k -> new BestValue()).add(canonical(s.getObject()), telling);
            }
        }
        return values;
    }

    private static void add(Resource node, Property property, BestValue values) {
        (MANY.contains(property) ? values.all() : Set.of(values.best(property))).stream()
            .filter(v -> !v.equals(node)).forEach(v -> node.addProperty(property, v));
    }

    private RDFNode canonical(RDFNode value) {
        return value.isURIResource() ? canonical.createResource(things.canonical(value.asResource().getURI())) : value.inModel(canonical);
    }
}
