// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.picketline.model.Slot;
import org.picketline.model.EventKind;
import org.picketline.vocab.PL;
import org.picketline.vocab.Schema;

/** Writes the disputes of a block into the canonical graph and makes their events part of them. */
final class MergedDisputes {

    private final MergedNodes nodes;
    private final CanonicalIris iris;
    private final Function<String, Story> stories;
    private final Function<String, String> labels;
    private final Map<Cases.Case, List<Bundle>> events = new HashMap<>();
    private final Map<Bundle, Resource> written;
    private final Map<String, Set<Cases.Case>> casesOfArticle = new HashMap<>();

    private MergedDisputes(Block.Merged merged, Map<Bundle, Resource> written, MergedNodes nodes, CanonicalIris iris, Function<String, Story> stories,
                           Function<String, String> labels) {
        this.nodes = nodes;
        this.iris = iris;
        this.stories = stories;
        this.labels = labels;
        this.written = written;
        merged.events().forEach((bundle, dispute) -> dispute.ifPresent(d -> events.computeIfAbsent(d, k -> new ArrayList<>()).add(bundle)));
        merged.disputes().forEach(d -> d.events().forEach(e -> casesOfArticle.computeIfAbsent(e.article(), k -> new HashSet<>()).add(d)));
    }

    /** @param labels the best name of a thing */
    static void write(Block.Merged merged, Map<Bundle, Resource> written, MergedNodes nodes, CanonicalIris iris, Function<String, Story> stories,
                      Function<String, String> labels) {
        MergedDisputes disputes = new MergedDisputes(merged, written, nodes, iris, stories, labels);
        Map<String, List<Cases.Case>> byKey = merged.disputes().stream().filter(disputes.events::containsKey).collect(Collectors.groupingBy(disputes::key));
        byKey.forEach((key, same) -> same.forEach(d -> disputes.write(iris.dispute(same.size() == 1 ? key : key + "\n" + d.first()), d)));
    }

    /** The two sides and the first day of the first strike, so that the name stays when more articles tell of it. */
    private String key(Cases.Case dispute) {
        String start = events.get(dispute).stream().filter(b -> b.kind().has(Slot.START)).flatMap(b -> b.date().stream())
            .filter(d -> d.day().isPresent() && d.year().isPresent()).map(Object::toString).sorted().findFirst().orElse("");
        return dispute.sides() + "\n" + start;
    }

    private void write(String iri, Cases.Case dispute) {
        List<Told> told = events.get(dispute).stream().flatMap(b -> b.tellings().stream()).toList();
        Resource node = nodes.derived(iri, told, Told::iri, Told::article).addProperty(RDF.type, PL.Dispute);
        events.get(dispute).forEach(b -> written.get(b).addProperty(PL.partOf, node));
        dispute.news().forEach(article -> node.addProperty(Schema.subjectOf, nodes.graph().createResource(article)));
        party(node, PL.union, dispute.sides().union());
        party(node, PL.employer, dispute.sides().employer());
        node.addProperty(RDFS.label, Stream.of(dispute.sides().union(), dispute.sides().employer()).flatMap(Optional::stream).map(labels)
            .collect(Collectors.joining(" and ")));
        node.addProperty(PL.outcome, Outcome.of(events.get(dispute), written));
        Sequels.write(events.get(dispute), written);
        ofEvents(dispute, PL.place).forEach(place -> node.addProperty(PL.place, place));
        issues(dispute, told).forEach(issue -> node.addProperty(PL.issue, issue));
        limit(dispute, PL.notBefore, BinaryOperator.minBy(Comparator.comparing(Telling::text)), node);
        limit(dispute, PL.notAfter, BinaryOperator.maxBy(Comparator.comparing(Telling::text)), node);
    }

    private void party(Resource node, Property side, Optional<String> party) {
        party.ifPresent(p -> node.addProperty(side, nodes.graph().createResource(p)));
    }

    /** A fine that an article recalls is no step of the dispute. */
    private void limit(Cases.Case dispute, Property property, BinaryOperator<RDFNode> choice, Resource node) {
        ofEvents(dispute, property, b -> b.kind() != EventKind.PENALTY).reduce(choice).ifPresent(day -> node.addProperty(property, day));
    }

    private Stream<RDFNode> ofEvents(Cases.Case dispute, Property property) {
        return ofEvents(dispute, property, b -> true);
    }

    private Stream<RDFNode> ofEvents(Cases.Case dispute, Property property, Predicate<Bundle> wanted) {
        return events.get(dispute).stream().filter(wanted).flatMap(b -> written.get(b).listProperties(property).toList().stream()).map(s -> s.getObject());
    }

    /** What its demands and offers are about, and its articles; those that tell of other disputes too don't say which issue is whose. */
    private Set<RDFNode> issues(Cases.Case dispute, Collection<Told> told) {
        Set<RDFNode> issues = new TreeSet<>(Comparator.comparing(RDFNode::toString));
        Copies.articles(told).stream().filter(a -> casesOfArticle.getOrDefault(a, Set.of()).size() == 1).forEach(a -> issues.addAll(stories.apply(a).issues()));
        ofEvents(dispute, PL.topic).forEach(issues::add);
        return issues;
    }
}
