// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.RDF;
import org.picketline.model.EventKind;
import org.picketline.vocab.PL;
import org.picketline.vocab.Schema;
import org.picketline.vocab.Skos;

/**
 * What all articles tell, sorted by kind of node; within a kind by article, whatever order the graphs came in.
 *
 * @param issues what each article is about, by the article's IRI
 */
record ArticleLayer(List<Telling> things, List<Telling> roles, List<Telling> statements, List<Telling> events,
                    List<Telling> concepts, Map<String, Set<RDFNode>> issues) {

    private static final Set<Resource> THINGS = Set.of(PL.Union, PL.Employer, PL.Facility, PL.PublicBody, PL.Person, PL.Place);
    private static final Set<String> EVENTS = Stream.of(EventKind.values()).map(k -> PL.NAMESPACE + k.term()).collect(Collectors.toSet());

    static ArticleLayer of(Iterable<Model> articles) {
        List<Telling> all = new ArrayList<>();
        Map<String, Set<RDFNode>> issues = new TreeMap<>();
        articles.forEach(graph -> graph.listSubjectsWithProperty(RDF.type, PL.Article).forEachRemaining(article -> {
            read(article, graph, all);
            issues.put(article.getURI(), article.listProperties(PL.issue).mapWith(Statement::getObject).toSet());
        }));
        all.sort(null);
        return new ArticleLayer(only(all, t -> THINGS.contains(t.type())), only(all, t -> t.is(PL.Role)),
            only(all, t -> t.is(PL.Statement)), only(all, t -> EVENTS.contains(t.type().getURI())),
            only(all, t -> t.is(Skos.Concept)), issues);
    }

    private static void read(Resource article, Model graph, List<Telling> all) {
        Statement published = article.getProperty(Schema.datePublished);
        String day = published == null ? "" : published.getLiteral().getLexicalForm();
        graph.listStatements(null, RDF.type, (RDFNode) null)
            .forEachRemaining(s -> all.add(new Telling(article.getURI(), day, s.getResource(), s.getSubject())));
    }

    private static List<Telling> only(List<Telling> all, Predicate<Telling> wanted) {
        return all.stream().filter(wanted).toList();
    }
}
