// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.export;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.picketline.vocab.Org;
import org.picketline.vocab.PL;
import org.picketline.vocab.Prov;
import org.picketline.vocab.Skos;

/** The canonical layer as exports read it: things, their names, and where they were told. Works inside the caller's transaction. */
public final class Canon {

    /** The properties that join two things of the layer, as a drawing of it shows them; a role's are no line but a role. */
    public static final Set<Property> LINES = Set.of(PL.partOf, PL.union, PL.employer, PL.facility, PL.place, PL.by, PL.actor, PL.claimant, PL.issue, PL.topic,
        PL.within, PL.operatedBy, PL.follows, PL.speaker, PL.onBehalfOf, Org.subOrganizationOf);

    private final Dataset dataset;
    private final Model graph;
    private final Part part;
    private final TreeSet<String> articlesOfDispute = new TreeSet<>();

    /** @param part what is to be exported */
    Canon(Dataset dataset, Part part) {
        this.dataset = dataset;
        this.part = part;
        graph = dataset.getDefaultModel();
        part.dispute().ifPresent(d -> graph.listSubjectsWithProperty(PL.partOf, graph.createResource(d)).forEachRemaining(e -> articlesOfDispute.addAll(articles(e))));
    }

    Dataset dataset() {
        return dataset;
    }

    Model graph() {
        return graph;
    }

    /** The things of some types, those without a day first, then by their day. */
    List<Resource> things(Resource... types) {
        return Stream.of(types).flatMap(t -> graph.listSubjectsWithProperty(RDF.type, t).toList().stream()).filter(Resource::isURIResource).filter(this::belongs).distinct()
            .sorted(Comparator.comparing((Resource r) -> literal(r, PL.notBefore).orElse("")).thenComparing(Resource::getURI)).toList();
    }

    /** An event by its dispute, a role by its person's part in one of the dispute's articles. */
    private boolean belongs(Resource thing) {
        if (part.things().isPresent()) {
            return part.holds(thing.getURI()) || along(thing, "partOf").stream().anyMatch(d -> part.holds(d.toString()));
        }
        return part.dispute().isEmpty() || thing.hasProperty(PL.partOf, graph.createResource(part.dispute().get()))
            || thing.hasProperty(RDF.type, PL.Role) && articles(thing).stream().anyMatch(articlesOfDispute::contains);
    }

    /** The most telling type, {@code StrikeVote}; empty for what is of no class of ours. */
    public static String type(Resource thing) {
        return thing.listProperties(RDF.type).mapWith(Statement::getObject).toList().stream().filter(RDFNode::isURIResource).map(t -> t.asResource().getURI())
            .filter(t -> t.startsWith(PL.NAMESPACE)).map(t -> t.substring(PL.NAMESPACE.length())).sorted().findFirst().orElse("");
    }

    /** {@code StrikeVote} is strike vote. */
    public static String words(String term) {
        return term.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    /** A literal's text; a thing's label, a concept's notation; else the last part of the IRI. */
    String name(RDFNode node) {
        if (node.isLiteral()) {
            return node.asLiteral().getLexicalForm();
        }
        Resource thing = node.asResource().inModel(graph);
        return literal(thing, RDFS.label).or(() -> anywhere(thing, Skos.notation)).or(() -> anywhere(thing, Skos.prefLabel)).or(() -> anywhere(thing, RDFS.label))
            .orElseGet(() -> thing.isURIResource() ? thing.getURI().replaceFirst(".*[/#](?=.)", "") : "");
    }

    private Optional<String> anywhere(Resource thing, Property property) {
        return anywhere(dataset, thing, property);
    }

    /** The smallest literal that any graph has for a thing's property. */
    public static Optional<String> anywhere(Dataset dataset, Resource thing, Property property) {
        TreeSet<String> found = new TreeSet<>();
        Iterator<Quad> quads = dataset.asDatasetGraph().find(Node.ANY, thing.asNode(), property.asNode(), Node.ANY);
        quads.forEachRemaining(q -> {
            if (q.getObject().isLiteral()) {
                found.add(q.getObject().getLiteralLexicalForm());
            }
        });
        return found.stream().findFirst();
    }

    /** The smallest of a thing's literals of a property, as its graph has it. */
    public static Optional<String> literal(Resource thing, Property property) {
        return thing.listProperties(property).mapWith(Statement::getObject).toList().stream().filter(RDFNode::isLiteral).map(RDFNode::asLiteral)
            .map(Literal::getLexicalForm).sorted().findFirst();
    }

    /** What is reached along properties of ours, such as {@code partOf/union}. */
    static List<RDFNode> along(Resource start, String path) {
        List<RDFNode> at = List.of(start);
        for (String step : path.split("/")) {
            Property property = ResourceFactory.createProperty(PL.NAMESPACE + step);
            at = at.stream().filter(RDFNode::isResource).flatMap(n -> n.asResource().listProperties(property).mapWith(Statement::getObject).toList().stream()).distinct().toList();
        }
        return at;
    }

    /** Names, sorted, as one cell. */
    String names(List<? extends RDFNode> nodes) {
        return nodes.stream().map(this::name).filter(n -> !n.isEmpty()).sorted().distinct().collect(Collectors.joining("; "));
    }

    /** The nodes of articles that were merged into a thing, each in its article's graph. */
    List<Resource> tellings(Resource thing) {
        return thing.listProperties(Prov.wasDerivedFrom).mapWith(Statement::getObject).toList().stream().filter(RDFNode::isURIResource).map(RDFNode::asResource)
            .flatMap(t -> graphsOf(t).stream().map(g -> dataset.getNamedModel(g).createResource(t.getURI()))).toList();
    }

    private TreeSet<String> graphsOf(Resource telling) {
        TreeSet<String> found = new TreeSet<>();
        dataset.asDatasetGraph().find(Node.ANY, telling.asNode(), RDF.type.asNode(), Node.ANY).forEachRemaining(q -> {
            if (q.getGraph().isURI() && telling.getURI().startsWith(q.getGraph().getURI() + "/")) {
                found.add(q.getGraph().getURI());
            }
        });
        return found;
    }

    /** The articles that tell of a thing. */
    TreeSet<String> articles(Resource thing) {
        return tellings(thing).stream().map(t -> t.getURI().replaceFirst("(/article/[^/]+)/.*", "$1")).collect(Collectors.toCollection(TreeSet::new));
    }
}
