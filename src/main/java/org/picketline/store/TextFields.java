// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.picketline.vocab.Oa;
import org.picketline.vocab.Schema;
import org.picketline.vocab.Skos;

/**
 * Which texts are found under which field. Each text stands in its property's own field and in the one that is searched
 * where no property is named. Names are taken from the canonical layer, not from each article anew; so a statement or a
 * claim is found by the sentence that is its evidence.
 */
final class TextFields {

    private static final String THING = "uri";
    private static final String ANY = "text";
    private static final String LANGUAGE = "lang";
    private static final String GRAPH = "in";
    private static final Map<Node, String> FIELDS = new LinkedHashMap<>();
    private static final Set<Node> NAMES = Set.of(RDFS.label.asNode(), Skos.prefLabel.asNode(), Skos.altLabel.asNode());

    static {
        FIELDS.put(RDFS.label.asNode(), "label");
        FIELDS.put(Skos.prefLabel.asNode(), "prefLabel");
        FIELDS.put(Skos.altLabel.asNode(), "altLabel");
        FIELDS.put(Schema.headline.asNode(), "headline");
        FIELDS.put(Oa.exact.asNode(), "exact");
    }

    private final String base;

    TextFields(String base) {
        this.base = base;
    }

    TextIndexConfig config() {
        EntityDefinition definition = new EntityDefinition(THING, ANY);
        FIELDS.forEach((property, field) -> definition.set(field, property));
        definition.setLangField(LANGUAGE);
        definition.setCacheQueries(false);
        TextIndexConfig config = new TextIndexConfig(definition);
        config.setAnalyzer(words());
        config.setValueStored(true);
        return config;
    }

    /** Words in lower case without accents. */
    private static Analyzer words() {
        try {
            return CustomAnalyzer.builder().withTokenizer("standard").addTokenFilter("lowercase").addTokenFilter("asciiFolding").build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Set<Node> properties() {
        return FIELDS.keySet();
    }

    boolean reads(Node property) {
        return FIELDS.containsKey(property);
    }

    /** What the index keeps of a text; empty if it is none to be found. */
    Optional<Document> document(Quad quad) {
        Node text = quad.getObject();
        if (!quad.getSubject().isURI() || !text.isLiteral() || !taken(Touched.named(quad.getGraph()), quad.getPredicate())) {
            return Optional.empty();
        }
        Document document = new Document();
        document.add(new StringField(THING, quad.getSubject().getURI(), Field.Store.YES));
        document.add(new StringField(GRAPH, Touched.named(quad.getGraph()).toString(), Field.Store.NO));
        document.add(new TextField(FIELDS.get(quad.getPredicate()), text.getLiteralLexicalForm(), Field.Store.YES));
        document.add(new TextField(ANY, text.getLiteralLexicalForm(), Field.Store.YES));
        if (!text.getLiteralLanguage().isEmpty()) {
            document.add(new StringField(LANGUAGE, text.getLiteralLanguage(), Field.Store.YES));
        }
        return Optional.of(document);
    }

    private boolean taken(Node graph, Node property) {
        String name = graph.isURI() ? graph.getURI() : "";
        boolean article = name.startsWith(base + "article/");
        return !Catalogue.isBookkeeping(name, base) && !name.startsWith(base + "dataset/") && !(article && NAMES.contains(property));
    }

    /** All entries of a graph. */
    static Term of(Node graph) {
        return new Term(GRAPH, graph.toString());
    }

    /** All entries of a thing in a graph. */
    static Query of(Node graph, Node thing) {
        return new BooleanQuery.Builder().add(new TermQuery(of(graph)), BooleanClause.Occur.MUST)
            .add(new TermQuery(new Term(THING, thing.toString())), BooleanClause.Occur.MUST).build();
    }
}
