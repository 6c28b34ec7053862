// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.web.pages;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;
import org.picketline.vocab.Oa;
import org.picketline.vocab.Schema;
import org.picketline.vocab.Skos;

/** Finds names, headlines and sentences that have all the words asked for. */
final class SearchPage {

    private static final int MOST = 50;

    /** A thing that was found by one of its names. */
    record Hit(Link link, String kind) { }

    /** A sentence that was found. */
    record Sentence(String words, ArticleLink article, String anchor) { }

    private final Look look;
    private final String asked;
    private final List<String> words;

    SearchPage(Look look, String asked) {
        this.look = look;
        this.asked = asked;
        words = List.of(asked.strip().toLowerCase(Locale.ROOT).split("\\s+")).stream().filter(w -> !w.isEmpty()).toList();
    }

    View view() {
        List<Hit> things = words.isEmpty() ? List.of() : things();
        List<ArticleLink> articles = words.isEmpty() ? List.of() : articles();
        List<Sentence> sentences = words.isEmpty() ? List.of() : sentences();
        return new View("search", asked.isBlank() ? "Search" : "Search: " + asked, Map.of("asked", asked, "things", things, "articles", articles,
            "sentences", sentences, "most", MOST));
    }

    private boolean fits(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return words.stream().allMatch(lower::contains);
    }

    private Map<String, Node> bearing(Node graph, Property property) {
        Map<String, Node> found = new TreeMap<>();
        Iterator<Quad> quads = look.dataset().asDatasetGraph().find(graph, Node.ANY, property.asNode(), Node.ANY);
        while (quads.hasNext() && found.size() < MOST) {
            Quad quad = quads.next();
            if (quad.getSubject().isURI() && quad.getObject().isLiteral() && fits(quad.getObject().getLiteralLexicalForm())) {
                found.put(quad.getSubject().getURI(), quad.getSubject());
            }
        }
        return found;
    }

    private List<Hit> things() {
        Map<String, Node> found = bearing(Quad.defaultGraphIRI, RDFS.label);
        found.putAll(bearing(Quad.defaultGraphIRI, Skos.altLabel));
        return found.keySet().stream().map(look::thing).map(t -> new Hit(look.link(t), Words.kind(look.type(t))))
            .sorted(Comparator.comparing(Hit::kind).thenComparing(h -> h.link().text())).limit(MOST).toList();
    }

    private List<ArticleLink> articles() {
        return bearing(Node.ANY, Schema.headline).keySet().stream().map(look::articleLink).sorted(ArticleLink.NEWEST_FIRST).toList();
    }

    private List<Sentence> sentences() {
        return bearing(Node.ANY, Oa.exact).keySet().stream().map(this::sentence)
            .sorted(Comparator.comparing(Sentence::article, ArticleLink.NEWEST_FIRST).thenComparing(Sentence::anchor)).toList();
    }

    private Sentence sentence(String iri) {
        String article = look.article(iri).orElse("");
        Resource evidence = look.dataset().getNamedModel(article.isEmpty() ? iri : article).createResource(iri);
        return new Sentence(look.text(evidence, Oa.exact).orElse(""), look.articleLink(article), Proof.anchor(look, evidence));
    }
}
