// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.picketline.vocab.Oa;
import org.picketline.vocab.PL;
import org.picketline.vocab.Skos;

/**
 * What an article's graph says, as plain words, each with the span of text that proves it.
 *
 * @param name   the article
 * @param issues what it is about
 * @param facts  in the order of the text
 */
public record ArticleView(ArticleName name, List<String> issues, List<Fact> facts) {

    /**
     * One thing said.
     *
     * @param start   of its proof in the cleaned text, in Unicode characters
     * @param end     after its proof
     * @param words   the proof, as the graph has it
     * @param subject what it is said of, for example {@code Strike 1}
     * @param said    for example {@code workers: 2400 (nearly), says Orderlies United}
     */
    public record Fact(int start, int end, String words, String subject, String said) {

        /** Whether the text has the words where the fact says. */
        public boolean standsIn(String text) {
            int length = text.codePointCount(0, text.length());
            return end <= length && text.substring(units(text, start), units(text, end)).equals(words);
        }

        /** An offset in Unicode characters as one in UTF-16 units. */
        public static int units(String text, int characters) {
            return text.offsetByCodePoints(0, Math.min(characters, text.codePointCount(0, text.length())));
        }
    }

    /** Reads it, inside the caller's transaction. */
    public static ArticleView of(Dataset dataset, ArticleName name) {
        Model graph = dataset.getNamedModel(name.iri());
        Resource article = graph.createResource(name.iri());
        List<String> issues = article.listProperties(PL.issue).mapWith(s -> word(s.getObject())).toList();
        return new ArticleView(name, issues.stream().sorted().toList(), new Reader(graph).facts());
    }

    /** A thing's name, a concept's notation, a value's text. */
    private static String word(RDFNode value) {
        if (value.isLiteral()) {
            return value.asLiteral().getLexicalForm();
        }
        Resource node = value.asResource();
        return Stream.of(RDFS.label, Skos.notation).filter(node::hasProperty).findFirst().map(p -> node.getProperty(p).getString())
            .orElseGet(() -> node.getURI().replaceFirst(".*[/#]", ""));
    }

    private static final class Reader {

        private final Model graph;
        private final Map<String, String> titles = new TreeMap<>();

        Reader(Model graph) {
            this.graph = graph;
            Map<String, Integer> numbers = new TreeMap<>();
            withEvidence().stream().filter(n -> !is(n, PL.Claim) && !is(n, PL.Role) && !is(n, PL.Statement))
                .sorted(Comparator.comparing(Reader::start).thenComparing(Resource::getURI)).forEach(e -> {
                    String kind = e.getPropertyResourceValue(RDF.type).getLocalName();
                    titles.put(e.getURI(), kind + " " + numbers.merge(kind, 1, Integer::sum));
                });
        }

        List<Fact> facts() {
            List<Fact> facts = new ArrayList<>();
            withEvidence().forEach(n -> n.listProperties(PL.evidence).forEachRemaining(e -> facts.add(fact(n, e.getResource()))));
            facts.sort(Comparator.comparing(Fact::start).thenComparing(Fact::subject).thenComparing(Fact::said).thenComparing(Fact::end));
            return facts;
        }

        private List<Resource> withEvidence() {
            return graph.listSubjectsWithProperty(PL.evidence).toList();
        }

        private static int start(Resource node) {
            return node.listProperties(PL.evidence).mapWith(e -> number(e.getResource(), Oa.start)).toList().stream().sorted().findFirst().orElse(0);
        }

        private static int number(Resource evidence, Property property) {
            return evidence.hasProperty(property) ? evidence.getProperty(property).getInt() : 0;
        }

        private Fact fact(Resource node, Resource evidence) {
            Resource subject = is(node, PL.Claim) ? node.getPropertyResourceValue(PL.about) : node;
            return new Fact(number(evidence, Oa.start), number(evidence, Oa.end), evidence.getProperty(Oa.exact).getString(),
                titles.getOrDefault(subject.getURI(), subject.getPropertyResourceValue(RDF.type).getLocalName()), said(node));
        }

        private static String said(Resource node) {
            if (is(node, PL.Claim)) {
                return claim(node);
            } else if (is(node, PL.Role)) {
                return list(node, PL.person, PL.title, PL.organization, PL.side);
            } else if (is(node, PL.Statement)) {
                return list(node, PL.speaker, PL.onBehalfOf, PL.topic);
            }
            return "";
        }

        private static String claim(Resource claim) {
            return claim.getPropertyResourceValue(PL.property).getLocalName() + ": " + list(claim, PL.value)
                + value(claim, PL.qualifier).map(q -> " (" + q + ")").orElse("")
                + value(claim, PL.claimedBy).map(who -> ", says " + who).orElse("");
        }

        private static String list(Resource node, Property... properties) {
            return Stream.of(properties).flatMap(p -> value(node, p).stream()).collect(Collectors.joining(", "));
        }

        private static Optional<String> value(Resource node, Property property) {
            List<String> words = node.listProperties(property).mapWith(s -> word(s.getObject())).toList();
            return words.isEmpty() ? Optional.empty() : Optional.of(words.stream().sorted().collect(Collectors.joining(", ")));
        }

        private static boolean is(Resource node, Resource type) {
            return node.hasProperty(RDF.type, type);
        }
    }
}
