// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.resolve;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.picketline.vocab.Oa;
import org.picketline.vocab.PL;
import org.picketline.vocab.Schema;
import org.picketline.vocab.Skos;

/**
 * One article as merging sees it.
 *
 * @param published its day in ISO form; empty if not known
 * @param issues    what it is about
 */
record Story(String article, String published, Set<RDFNode> issues, List<Named> named, List<Telling> roles, List<Telling> statements,
             List<Telling> events, List<Telling> claims, List<Telling> concepts, Sketch sketch) {

    private static final Set<Resource> THINGS = Set.of(PL.Union, PL.Employer, PL.Facility, PL.PublicBody, PL.Person, PL.Place);

    Optional<LocalDate> day() {
        try {
            return published.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(published));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** The article of a graph; none if the graph has no article. */
    static List<Story> of(Model graph) {
        return graph.listSubjectsWithProperty(RDF.type, PL.Article).mapWith(article -> of(article, graph)).toList();
    }

    static Story of(Resource article, Model graph) {
        String day = article.hasProperty(Schema.datePublished) ? article.getProperty(Schema.datePublished).getLiteral().getLexicalForm() : "";
        List<Telling> all = new ArrayList<>();
        graph.listStatements(null, RDF.type, (RDFNode) null).filterKeep(s -> s.getObject().isURIResource() && s.getSubject().isURIResource())
            .forEachRemaining(s -> all.add(new Telling(article.getURI(), day, s.getResource(), s.getSubject())));
        all.sort(null);
        List<Telling> roles = only(all, t -> t.is(PL.Role));
        List<Telling> things = only(all, t -> THINGS.contains(t.type()));
        Set<String> states = states(things);
        Set<String> company = things.stream().filter(t -> t.is(PL.Union) || t.is(PL.Employer)).flatMap(t -> keys(t).stream())
            .collect(Collectors.toCollection(TreeSet::new));
        company.addAll(states);
        List<Named> named = things.stream().map(t -> t.is(PL.Person) ? person(t, roles, company) : thing(t, states, circle(t, things, states))).toList();
        return new Story(article.getURI(), day, article.listProperties(PL.issue).mapWith(Statement::getObject).toSet(),
            related(named), roles, only(all, t -> t.is(PL.Statement)),
            only(all, t -> Told.isEvent(t.type())), only(all, t -> t.is(PL.Claim)), only(all, t -> t.is(Skos.Concept)),
            Sketch.of(graph.listObjectsOfProperty(Oa.exact).mapWith(Telling::text).toSet()));
    }

    private static List<Named> related(List<Named> named) {
        Map<String, String> looks = new HashMap<>();
        named.forEach(n -> looks.put(n.iri(), n.look()));
        return named.stream().map(n -> n.among(looks)).toList();
    }

    private static List<Telling> only(List<Telling> all, Predicate<Telling> wanted) {
        return all.stream().filter(wanted).toList();
    }

    /** The outermost places that others are said to lie in. */
    private static Set<String> states(Collection<Telling> things) {
        return things.stream().filter(t -> t.is(PL.Place)).flatMap(t -> Places.states(t.values(PL.within)).stream())
            .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Officials have to do with many disputes, so only those of the two sides are known by their company. */
    private static Named person(Telling person, List<Telling> roles, Set<String> company) {
        Set<String> sides = of(person, roles, PL.side).stream().map(s -> s.endsWith("/employer") ? "employer" : s.endsWith("/union")
            || s.endsWith("/worker") ? "union" : "").collect(Collectors.toCollection(TreeSet::new));
        sides.remove("");
        Set<String> circle = of(person, roles, PL.organization);
        circle.addAll(company);
        return sides.size() == 1 ? Named.of(person, circle, sides.iterator().next()) : Named.of(person, Set.of(), "");
    }

    private static Named thing(Telling thing, Set<String> states, Set<String> circle) {
        Set<String> own = Places.states(thing.values(PL.within));
        Set<String> its = own.isEmpty() ? states : own;
        return Named.of(thing, thing.is(PL.Place) ? Set.of() : circle, its.size() == 1 ? its.iterator().next() : "");
    }

    private static Set<String> circle(Telling thing, List<Telling> things, Set<String> states) {
        if (thing.is(PL.Union)) {
            return states;
        }
        Set<String> circle = things.stream().filter(t -> t.is(PL.Place)).map(Telling::iri).filter(p -> !states.contains(Places.name(p)))
            .collect(Collectors.toCollection(TreeSet::new));
        things.stream().filter(t -> t.is(PL.Union)).forEach(u -> circle.addAll(keys(u)));
        circle.addAll(states);
        return circle;
    }

    /** All that a union may be called by. */
    private static Set<String> keys(Telling union) {
        return Stream.of(RDFS.label, Skos.altLabel).flatMap(p -> union.values(p).stream())
            .flatMap(l -> Stream.concat(Stream.of(BestName.plain(l)), ShortName.ofLocal(l).stream())).collect(Collectors.toSet());
    }

    private static Set<String> of(Telling person, List<Telling> roles, Property property) {
        return roles.stream().filter(r -> r.values(PL.person).contains(person.iri())).flatMap(r -> r.values(property).stream())
            .collect(Collectors.toCollection(TreeSet::new));
    }

}
