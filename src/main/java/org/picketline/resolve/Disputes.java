// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.picketline.vocab.PL;

/**
 * The disputes: one for each union and employer that an article names together in an event. An event with one or
 * no party belongs to the dispute of its article that fits it, if there is exactly one.
 */
final class Disputes {

    /** The two sides, by their names in the canonical layer. */
    record Pair(String union, String employer) implements Comparable<Pair> {
        @Override
        public int compareTo(Pair other) {
            return Comparator.comparing(Pair::union).thenComparing(Pair::employer).compare(this, other);
        }
    }

    private final ArticleLayer layer;
    private final SameThings things;
    private final CanonicalIris iris;
    private final Map<String, SortedSet<Pair>> told = new HashMap<>();
    private final SortedMap<Pair, List<Telling>> tellings = new TreeMap<>();
    private final SortedMap<Pair, Set<Resource>> events = new TreeMap<>();

    Disputes(ArticleLayer layer, SameThings things, CanonicalIris iris) {
        this.layer = layer;
        this.things = things;
        this.iris = iris;
        layer.events().forEach(e -> stated(e).ifPresent(p -> told.computeIfAbsent(e.article(), k -> new TreeSet<>()).add(p)));
    }

    /** The dispute that an event of the article layer belongs to, if it can be told. */
    Optional<Pair> of(Telling event) {
        Set<String> unions = parties(event, PL.Union);
        Set<String> employers = parties(event, PL.Employer);
        List<Pair> fitting = told.getOrDefault(event.article(), new TreeSet<>()).stream()
            .filter(p -> (unions.isEmpty() || unions.contains(p.union())) && (employers.isEmpty() || employers.contains(p.employer())))
            .toList();
        return stated(event).or(() -> fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty());
    }

    private Optional<Pair> stated(Telling event) {
        return first(event, PL.union).flatMap(u -> first(event, PL.employer).map(e -> new Pair(u, e)));
    }

    private Optional<String> first(Telling event, Property party) {
        return event.values(party).stream().map(things::canonical).sorted().findFirst();
    }

    private Set<String> parties(Telling event, Resource type) {
        return Stream.of(PL.union, PL.employer, PL.by, PL.claimant).flatMap(p -> event.values(p).stream())
            .filter(iri -> things.isA(iri, type)).map(things::canonical).collect(Collectors.toSet());
    }

    /** Makes a merged event part of the disputes of its tellings. */
    void join(Resource event, List<Telling> same) {
        for (Telling telling : same) {
            of(telling).ifPresent(pair -> {
                tellings.computeIfAbsent(pair, k -> new ArrayList<>()).add(telling);
                events.computeIfAbsent(pair, k -> new TreeSet<>(Comparator.comparing(Resource::getURI))).add(event);
                event.addProperty(PL.partOf, event.getModel().createResource(iris.dispute(pair)));
            });
        }
    }

    void write(MergedNodes nodes) {
        tellings.forEach((pair, same) -> write(pair, nodes.derived(iris.dispute(pair), same)));
    }

    private void write(Pair pair, Resource dispute) {
        Model graph = dispute.getModel();
        Resource union = graph.createResource(pair.union());
        Resource employer = graph.createResource(pair.employer());
        dispute.addProperty(RDF.type, PL.Dispute).addProperty(PL.union, union).addProperty(PL.employer, employer)
            .addProperty(RDFS.label, label(union) + " and " + label(employer));
        ofEvents(pair, PL.place).forEach(place -> dispute.addProperty(PL.place, place));
        issues(pair).forEach(issue -> dispute.addProperty(PL.issue, issue));
        limit(pair, PL.notBefore, BinaryOperator.minBy(Comparator.comparing(Telling::text)), dispute);
        limit(pair, PL.notAfter, BinaryOperator.maxBy(Comparator.comparing(Telling::text)), dispute);
    }

    private static String label(Resource party) {
        return party.hasProperty(RDFS.label) ? party.getProperty(RDFS.label).getString() : party.getLocalName();
    }

    private void limit(Pair pair, Property property, BinaryOperator<RDFNode> choice, Resource dispute) {
        ofEvents(pair, property).reduce(choice).ifPresent(day -> dispute.addProperty(property, day));
    }

    private Stream<RDFNode> ofEvents(Pair pair, Property property) {
        return events.get(pair).stream().flatMap(e -> e.listProperties(property).toList().stream()).map(s -> s.getObject());
    }

    /** What its articles are about; those that tell of other disputes too don't say which issue is whose. */
    private Stream<RDFNode> issues(Pair pair) {
        return tellings.get(pair).stream().map(Telling::article).distinct().filter(a -> told.get(a).size() == 1)
            .flatMap(a -> layer.issues().get(a).stream());
    }
}
