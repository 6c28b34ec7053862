// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.RDF;
import org.picketline.vocab.Org;
import org.picketline.vocab.PL;

/**
 * The canonical layer as dots and lines: disputes, events, parties, people, places and issues, with what joins them. A role
 * is a line from the person to the organization.
 *
 * @param nodes by their IRIs, sorted
 * @param edges sorted
 */
record NodeLinkGraph(List<Node> nodes, List<Edge> edges) {

    /**
     * A dot.
     *
     * @param kind  for example {@code strike vote}
     * @param start first day in ISO form; empty if unknown
     */
    record Node(String id, String label, String kind, String start, String end) { }

    /** A line, with the property's name or a person's title. */
    record Edge(String from, String to, String label) { }

    private static final Set<String> LEFT_OUT = Set.of("Role", "Statement", "Claim", "Evidence", "Article", "Decision", "");

    static NodeLinkGraph of(Dataset dataset, Part part) {
        Builder builder = new Builder(new Canon(dataset, part), part);
        return part.triples().map(builder::drawn).orElseGet(builder::build);
    }

    private static final class Builder {

        private final Canon canon;
        private final Part part;
        private final Map<String, Node> nodes = new TreeMap<>();
        private final TreeMap<String, Edge> edges = new TreeMap<>();

        Builder(Canon canon, Part part) {
            this.canon = canon;
            this.part = part;
        }

        NodeLinkGraph build() {
            starts().forEach(this::add);
            roles().forEach(this::role);
            return built();
        }

        /** Among things that a query found those between two of them, whether it found the role itself or not. */
        private Stream<Resource> roles() {
            return part.things().isPresent() ? canon.graph().listSubjectsWithProperty(RDF.type, PL.Role).toList().stream() : canon.things(PL.Role).stream();
        }

        /** Triples as they are, save types and literals, which belong to their dots. */
        NodeLinkGraph drawn(Model triples) {
            for (Statement triple : triples.listStatements().toList()) {
                if (triple.getSubject().isURIResource() && triple.getObject().isURIResource() && !triple.getPredicate().equals(RDF.type)) {
                    dot(triple.getSubject().inModel(canon.graph()));
                    dot(triple.getResource().inModel(canon.graph()));
                    edge(triple.getSubject(), triple.getResource(), Canon.words(triple.getPredicate().getLocalName()));
                }
            }
            return built();
        }

        private NodeLinkGraph built() {
            return new NodeLinkGraph(new ArrayList<>(nodes.values()), new ArrayList<>(edges.values()));
        }

        private Stream<Resource> starts() {
            if (part.things().isPresent()) {
                return part.things().get().stream().map(canon.graph()::createResource).filter(this::isDot);
            } else if (part.dispute().isPresent()) {
                Resource only = canon.graph().createResource(part.dispute().get());
                return Stream.concat(Stream.of(only), canon.graph().listSubjectsWithProperty(PL.partOf, only).toList().stream());
            }
            return canon.graph().listSubjectsWithProperty(RDF.type).toList().stream().filter(r -> r.isURIResource() && !LEFT_OUT.contains(Canon.type(r)));
        }

        /** Concepts have no type of ours. */
        private boolean isDot(Resource thing) {
            String type = Canon.type(thing);
            return (type.isEmpty() || !LEFT_OUT.contains(type)) && (thing.listProperties().hasNext() || canon.graph().contains(null, null, thing));
        }

        /** With what it leads to; that leads on only where it says what lies within what. */
        private void add(Resource thing) {
            dot(thing);
            thing.listProperties().toList().stream().filter(s -> Canon.LINES.contains(s.getPredicate()) && s.getObject().isURIResource())
                .filter(s -> part.holds(s.getResource().getURI())).forEach(this::line);
        }

        private void line(Statement statement) {
            Resource to = statement.getResource();
            edge(statement.getSubject(), to, Canon.words(statement.getPredicate().getLocalName()));
            if (!nodes.containsKey(to.getURI())) {
                dot(to);
                Stream.of(PL.within, PL.operatedBy, Org.subOrganizationOf).flatMap(p -> to.listProperties(p).toList().stream())
                    .filter(s -> s.getObject().isURIResource() && part.holds(s.getResource().getURI())).forEach(this::line);
            }
        }

        private void role(Resource role) {
            for (RDFNode person : Canon.along(role, "person")) {
                for (RDFNode organization : Canon.along(role, "organization")) {
                    if (person.isURIResource() && organization.isURIResource() && part.holds(person.toString()) && part.holds(organization.toString())) {
                        dot(person.asResource());
                        dot(organization.asResource());
                        edge(person.asResource(), organization.asResource(), Canon.literal(role, PL.title).orElse("role"));
                    }
                }
            }
        }

        private void edge(Resource from, Resource to, String label) {
            edges.put(from + "\n" + to + "\n" + label, new Edge(from.getURI(), to.getURI(), label));
        }

        private void dot(Resource thing) {
            String type = Canon.type(thing);
            String kind = type.isEmpty() ? "issue" : Canon.words(type);
            String start = day(thing, PL.notBefore, PL.start, PL.date);
            boolean event = thing.hasProperty(PL.partOf);
            nodes.put(thing.getURI(), new Node(thing.getURI(), event ? kind + (start.isEmpty() ? "" : ", " + start) : canon.name(thing), kind, start,
                day(thing, PL.notAfter, PL.end)));
        }

        private static String day(Resource thing, Property... properties) {
            return Stream.of(properties).flatMap(p -> Canon.literal(thing, p).stream()).filter(d -> d.matches("\\d{4}-\\d\\d-\\d\\d")).findFirst().orElse("");
        }
    }

    /** The kinds of its dots, sorted. */
    Set<String> kinds() {
        return nodes.stream().map(Node::kind).collect(java.util.stream.Collectors.toCollection(TreeSet::new));
    }

    /** A dot's values by the names that files give them. */
    static Map<String, String> values(Node node) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("label", node.label());
        values.put("kind", node.kind());
        values.put("start", node.start());
        values.put("end", node.end());
        values.put("url", node.id());
        return values;
    }
}
