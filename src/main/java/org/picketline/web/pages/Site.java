// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.web.pages;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.picketline.store.GraphStore;
import org.picketline.vocab.PL;

/** Finds what belongs to a path: a page of the site, or the page and the triples of the thing with that IRI. */
public final class Site {

    private static final int MOST_INBOUND = 10_000;

    /** Pages that are the same whatever the graph holds, with their titles. */
    private static final Map<String, String> STANDING = Map.of("exports", "Files", "explore", "Explore", "review", "Review", "help", "Help");

    private final GraphStore store;
    private final Addresses addresses;
    private final PerVersion<Optional<View>> pages;
    private final PerVersion<Optional<View>> things;
    /** Apart from the pages: who types a name asks for many that nobody asks for again. */
    private final PerVersion<Optional<View>> searches;

    /** @param store stays the caller's to close */
    public Site(GraphStore store) {
        this.store = store;
        addresses = new Addresses(store.base());
        pages = new PerVersion<>(store::version, 100);
        things = new PerVersion<>(store::version, 50);
        searches = new PerVersion<>(store::version, 50);
    }

    /** A look at a dataset in the caller's transaction, for pages that lie at {@code root}. */
    public Look look(Dataset dataset, String root) {
        return new Look(dataset, addresses, root);
    }

    /** The IRI whose page is at a path. */
    public String iri(String path) {
        return addresses.iri(path);
    }

    /** A page that is no thing's: the overview, a list, the search. */
    public Optional<View> page(String path, String root, String asked, int number) {
        return (path.equals("search") ? searches : pages).get(List.of(path, root, asked, number), () -> made(path, root, asked, number));
    }

    private Optional<View> made(String path, String root, String asked, int number) {
        return store.read(d -> {
            Look look = look(d, root);
            if (STANDING.containsKey(path)) {
                return Optional.of(new View(path, STANDING.get(path), Map.of("base", store.base())));
            } else if (path.isEmpty()) {
                return Optional.of(new OverviewPage(look).view());
            }
            return path.equals("search") ? Optional.of(new SearchPage(look, asked).view()) : ListPage.at(look, path, number);
        });
    }

    /** The page of a thing, if the graph tells anything of it. */
    public Optional<View> thing(String iri, String root) {
        return things.get(List.of(iri, root), () -> made(iri, root));
    }

    private Optional<View> made(String iri, String root) {
        return store.read(d -> {
            Look look = look(d, root);
            Model telling = telling(d, look, iri);
            Resource thing = telling.createResource(iri);
            return iri.equals(Addresses.ONTOLOGY) ? Optional.of(new OntologyPage(look, ontology(d)).view())
                : thing.listProperties().hasNext() || look.canonical().contains(null, null, thing) ? Optional.of(view(look, thing)) : Optional.empty();
        });
    }

    private View view(Look look, Resource thing) {
        if (look.is(thing, PL.Dispute)) {
            return new DisputePage(look, look.thing(thing.getURI())).view();
        } else if (thing.hasProperty(org.apache.jena.vocabulary.RDF.type, PL.Article)) {
            return new ArticlePage(look, thing.getURI(), store.text(thing.getURI()), store.furniture(thing.getURI())).view();
        }
        return new ThingPage(look, thing).view();
    }

    /** The graph that tells of a thing: its article's, its dataset's, the ontology's, or the canonical layer. */
    private Model telling(Dataset dataset, Look look, String iri) {
        if (iri.startsWith(Addresses.CONCEPTS) || iri.startsWith(PL.NAMESPACE)) {
            return ontology(dataset);
        }
        return look.article(iri).or(() -> look.dataset(iri)).map(dataset::getNamedModel).orElse(dataset.getDefaultModel());
    }

    private Model ontology(Dataset dataset) {
        return dataset.getNamedModel(store.base() + "ontology");
    }

    /** What an editor of queries completes. */
    public Vocabulary vocabulary() {
        return store.read(d -> Vocabulary.of(ontology(d)));
    }

    /** The triples about a thing: the whole of an article or the ontology; else those that begin or end with it. */
    public Optional<Graph> triples(String iri) {
        return store.read(d -> {
            Look look = look(d, "");
            Model source = telling(d, look, iri);
            Model found = ModelFactory.createDefaultModel();
            found.setNsPrefixes(d.getNamedModel(store.base() + "ontology").getNsPrefixMap()).setNsPrefix("pl", PL.NAMESPACE);
            Node node = source.createResource(iri).asNode();
            if (iri.equals(Addresses.ONTOLOGY)) {
                found.add(ontology(d));
            } else if (look.article(iri).filter(iri::equals).isPresent()) {
                found.add(source);
            } else {
                source.getGraph().find(node, Node.ANY, Node.ANY).forEachRemaining(found.getGraph()::add);
                source.getGraph().stream(Node.ANY, Node.ANY, node).limit(MOST_INBOUND).forEach(found.getGraph()::add);
            }
            return found.isEmpty() ? Optional.empty() : Optional.of(found.getGraph());
        });
    }
}
