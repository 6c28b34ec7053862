// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.resolve;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;
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
import org.picketline.vocab.Dcterms;
import org.picketline.vocab.PL;
import org.picketline.vocab.Prov;
import org.picketline.vocab.Skos;

/** Writes merged things, roles and statements into the canonical graph, with where they come from and how many texts say so. */
final class MergedNodes {

    private static final Map<Slot, Property> SLOTS = Stream.of(Slot.values())
        .collect(Collectors.toUnmodifiableMap(s -> s, s -> ResourceFactory.createProperty(PL.NAMESPACE + s.term())));
    /** The words, how sure they make a reading and what they account for there stay in the article layer; types are chosen apart. */
    private static final Set<Property> LEFT_OUT = Set.of(RDF.type, PL.evidence, PL.confidence, PL.accountsFor);

    private final Model canonical;
    private final Names names;
    private final Copies copies;

    MergedNodes(Model canonical, Names names, Copies copies) {
        this.canonical = canonical;
        this.names = names;
        this.copies = copies;
    }

    static Property slot(Slot slot) {
        return SLOTS.get(slot);
    }

    Model graph() {
        return canonical;
    }

    /**
     * Writes a thing.
     *
     * @param usual how many articles name it so
     * @param texts how many independent ones name it
     */
    void thing(String iri, Collection<Named> same, ToIntFunction<Named> usual, int texts) {
        BestName name = BestName.of(same, usual);
        Resource node = canonical.createResource(iri).addProperty(RDFS.label, name.label()).addLiteral(PL.sources, canonical.createTypedLiteral(texts));
        name.others().forEach(other -> node.addProperty(Skos.altLabel, other));
        for (Named named : same) {
            node.addProperty(Prov.wasDerivedFrom, canonical.createResource(named.iri())).addProperty(RDF.type, canonical.createResource(named.type()));
            named.links().forEach((link, targets) -> targets.stream().map(t -> target(named, t)).filter(t -> !t.equals(iri))
                .forEach(t -> node.addProperty(canonical.createProperty(link), canonical.createResource(t))));
        }
    }

    /** Says that a place lies in larger ones. */
    void within(String iri, Collection<String> larger) {
        larger.forEach(l -> canonical.createResource(iri).addProperty(PL.within, canonical.createResource(l)));
    }

    /** Says which union came after one. */
    void succeeded(String union, String successor) {
        canonical.createResource(union).addProperty(Dcterms.isReplacedBy, canonical.createResource(successor));
    }

    private String target(Named named, String iri) {
        return Optional.ofNullable(named.kin().get(iri)).flatMap(names::thing).orElse(iri);
    }

    /** Writes a node with the best value of each property. */
    Resource fact(String iri, List<Telling> same) {
        Resource node = derived(iri, same, Telling::iri, Telling::article);
        same.forEach(t -> node.addProperty(RDF.type, t.type()));
        values(same).forEach((property, values) -> (property.equals(PL.topic) ? values.all() : Set.of(values.best(property)))
            .forEach(v -> node.addProperty(property, v)));
        return node;
    }

    /** A node with its sources. */
    <T> Resource derived(String iri, Collection<T> same, Function<T, String> name, Function<T, String> article) {
        Resource node = canonical.createResource(iri);
        same.stream().map(name).distinct().forEach(told -> node.addProperty(Prov.wasDerivedFrom, canonical.createResource(told)));
        int texts = copies.texts(same.stream().map(article).collect(Collectors.toSet()));
        return node.addLiteral(PL.sources, canonical.createTypedLiteral(texts));
    }

    private Map<Property, BestValue> values(List<Telling> same) {
        Map<Property, BestValue> values = new HashMap<>();
        for (Telling telling : same) {
            for (Statement s : telling.node().listProperties().filterDrop(p -> LEFT_OUT.contains(p.getPredicate())).toList()) {
                values.computeIfAbsent(s.getPredicate(), k -> new BestValue())
                    .add(canonical(telling.article(), s.getObject()), copies.original(telling.article()), telling.published(), BestValue.Voice.ARTICLE);
            }
        }
        return values;
    }

    RDFNode canonical(String article, RDFNode value) {
        return value.isURIResource() ? canonical.createResource(names.canonical(article, value.asResource().getURI())) : value.inModel(canonical);
    }
}
