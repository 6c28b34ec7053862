// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.web.pages;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.picketline.export.Canon;
import org.picketline.vocab.PL;
import org.picketline.vocab.Prov;
import org.picketline.vocab.Schema;
import org.picketline.vocab.Skos;

/** One request's look at the graph, inside its transaction: names, links, and the way from a thing to its sources. */
public final class Look {

    private static final int LONGEST_NAME = 300;
    private static final int MOST_GRAPHS = 64;
    private static final String LAST = "9999";

    private static final Pattern BESIDE = Pattern.compile("(?:dataset|links)/[^/]+");

    private final Dataset dataset;
    private final Model canonical;
    private final Addresses addresses;
    private final String root;
    /** Names and articles come again and again on a page. */
    private final Map<Resource, String> names = new HashMap<>();
    private final Map<String, ArticleLink> articles = new HashMap<>();
    private final Map<String, Model> graphs = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Model> eldest) {
            return size() > MOST_GRAPHS;
        }
    };

    /** @param root the way from the page to the site's first page, for example {@code ../} */
    public Look(Dataset dataset, Addresses addresses, String root) {
        this.dataset = dataset;
        this.addresses = addresses;
        this.root = root;
        canonical = dataset.getDefaultModel();
    }

    Dataset dataset() {
        return dataset;
    }

    /** The canonical layer. */
    Model canonical() {
        return canonical;
    }

    String root() {
        return root;
    }

    Resource thing(String iri) {
        return canonical.createResource(iri);
    }

    boolean is(Resource thing, Resource type) {
        return thing.inModel(canonical).hasProperty(RDF.type, type);
    }

    /** The most telling type, as in {@code StrikeVote}; empty if it has none. */
    String type(Resource thing) {
        return Canon.type(thing);
    }

    /** The name of a thing: its label, an event's kind and day, or the last part of its IRI. */
    String name(Resource thing) {
        return names.computeIfAbsent(thing, this::freshName);
    }

    private String freshName(Resource thing) {
        return shortened(label(thing).or(() -> eventName(thing)).orElseGet(() -> thing.isURIResource() ? thing.getURI().replaceFirst(".*[/#](?=.)", "") : "something"));
    }

    /** Events bear no label; the last part of their IRI tells a reader nothing. */
    private Optional<String> eventName(Resource thing) {
        return Optional.of(thing).filter(t -> EventView.isEvent(type(t))).map(t -> EventView.title(this, t));
    }

    private Optional<String> label(Resource thing) {
        if (thing.hasProperty(RDFS.label)) {
            return text(thing, RDFS.label);
        }
        return Stream.of(Skos.prefLabel, RDFS.label, Schema.headline, Skos.notation).flatMap(p -> Canon.anywhere(dataset, thing, p).stream()).findFirst();
    }

    private static String shortened(String name) {
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) + " …" : name;
    }

    Link link(Resource thing) {
        return new Link(name(thing), thing.isURIResource() ? addresses.href(root, thing.getURI()) : "");
    }

    /** A value as text; a thing with its page. */
    Link link(RDFNode value) {
        return value.isLiteral() ? new Link(Words.literal(value.asLiteral()), "") : link(value.asResource());
    }

    List<Link> links(Resource thing, Property property) {
        return values(thing, property).map(this::link).sorted(Comparator.comparing(Link::text)).toList();
    }

    Stream<RDFNode> values(Resource thing, Property property) {
        return thing.listProperties(property).toList().stream().map(Statement::getObject);
    }

    Stream<Resource> things(Resource thing, Property property) {
        return values(thing, property).filter(RDFNode::isResource).map(RDFNode::asResource);
    }

    /** The smallest of a thing's values of a property, as the graph has it. */
    Optional<String> text(Resource thing, Property property) {
        return Canon.literal(thing, property);
    }

    /** What points at a thing with a property, in the canonical layer. */
    List<Resource> pointing(Property property, Resource thing) {
        return canonical.listSubjectsWithProperty(property, thing).toList();
    }

    /** The nodes of articles that were merged into a thing, in the models of their articles. */
    List<Resource> tellings(Resource thing) {
        return told(thing).map(this::telling).toList();
    }

    /** Those of the oldest articles; no other article is read, which is what takes time. Undated ones come last. */
    List<Resource> tellings(Resource thing, int most) {
        List<String> all = told(thing).toList();
        return all.size() <= most ? all.stream().map(this::telling).toList()
            : all.stream().sorted(Comparator.comparing(t -> published(t).orElse(LAST))).limit(most).map(this::telling).toList();
    }

    /** When a thing was first told of, in ISO form. */
    Optional<String> firstTold(Resource thing) {
        return told(thing).flatMap(t -> published(t).stream()).min(Comparator.naturalOrder());
    }

    int countTellings(Resource thing) {
        return (int) told(thing).count();
    }

    private Stream<String> told(Resource thing) {
        return things(thing, Prov.wasDerivedFrom).filter(Resource::isURIResource).map(Resource::getURI).sorted().filter(t -> article(t).isPresent());
    }

    private Resource telling(String iri) {
        return graph(article(iri).orElseThrow()).createResource(iri);
    }

    /** The day of the article that a node belongs to. */
    private Optional<String> published(String telling) {
        return article(telling).flatMap(a -> text(dataset.getNamedModel(a).createResource(a), Schema.datePublished));
    }

    /** An article's graph in memory: a page asks each for hundreds of values, and reading it whole is quicker. */
    private Model graph(String article) {
        return graphs.computeIfAbsent(article, a -> ModelFactory.createDefaultModel().add(dataset.getNamedModel(a)));
    }

    /** The article that a node of the article layer belongs to. */
    Optional<String> article(String iri) {
        String start = addresses.base() + "article/";
        if (!iri.startsWith(start)) {
            return Optional.empty();
        }
        int end = iri.indexOf('/', start.length());
        return Optional.of(end < 0 ? iri : iri.substring(0, end));
    }

    /** The graph of the dataset that a record belongs to, or of the links to one; itself for the graph's own IRI. */
    Optional<String> dataset(String iri) {
        Matcher beside = BESIDE.matcher(iri.startsWith(addresses.base()) ? iri.substring(addresses.base().length()) : "");
        return beside.lookingAt() ? Optional.of(addresses.base() + beside.group()) : Optional.empty();
    }

    /** The articles in which a party, place or person plays a part, newest first. */
    List<ArticleLink> articlesInvolving(Resource thing) {
        TreeSet<String> found = new TreeSet<>();
        Stream.concat(Stream.of(thing), things(thing, Prov.wasDerivedFrom)).distinct().forEach(t -> {
            Iterator<Quad> quads = dataset.asDatasetGraph().find(Node.ANY, Node.ANY, PL.involves.asNode(), t.asNode());
            quads.forEachRemaining(q -> found.add(q.getSubject().getURI()));
        });
        return found.stream().map(this::articleLink).sorted(ArticleLink.NEWEST_FIRST).toList();
    }

    /** The IRIs of all articles. */
    List<String> allArticles() {
        TreeSet<String> found = new TreeSet<>();
        Iterator<Quad> quads = dataset.asDatasetGraph().find(Node.ANY, Node.ANY, RDF.type.asNode(), PL.Article.asNode());
        quads.forEachRemaining(q -> found.add(q.getSubject().getURI()));
        return List.copyOf(found);
    }

    /** The days of all articles that have one, in ISO form, read at one go. */
    Map<String, String> days() {
        Map<String, String> days = new HashMap<>();
        Iterator<Quad> quads = dataset.asDatasetGraph().find(Node.ANY, Node.ANY, Schema.datePublished.asNode(), Node.ANY);
        quads.forEachRemaining(q -> {
            if (q.getSubject().isURI() && q.getObject().isLiteral()) {
                days.putIfAbsent(q.getSubject().getURI(), q.getObject().getLiteralLexicalForm());
            }
        });
        return days;
    }

    ArticleLink articleLink(String iri) {
        return articles.computeIfAbsent(iri, i -> ArticleLink.of(dataset, i, addresses.href(root, i)));
    }
}
