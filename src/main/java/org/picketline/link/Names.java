// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.link;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.RDFS;
import org.picketline.dataset.UsStates;
import org.picketline.vocab.PL;
import org.picketline.vocab.Skos;

/** Reads values out of graphs, the graph's own and the datasets'. */
public final class Names {

    private Names() { }

    /** The literals of a property, sorted. */
    public static List<String> texts(Resource thing, Property property) {
        return thing.listProperties(property).mapWith(Statement::getObject).filterKeep(RDFNode::isLiteral)
            .mapWith(value -> value.asLiteral().getLexicalForm()).toList().stream().sorted().toList();
    }

    static Optional<String> text(Resource thing, Property property) {
        return texts(thing, property).stream().findFirst();
    }

    /** The things that a property leads to. */
    public static Stream<Resource> things(Resource thing, Property property) {
        return thing.listProperties(property).mapWith(Statement::getObject).filterKeep(RDFNode::isResource).mapWith(RDFNode::asResource).toList().stream();
    }

    /** The full name and the others. */
    static List<String> labels(Resource thing) {
        return Stream.concat(texts(thing, RDFS.label).stream(), texts(thing, Skos.altLabel).stream()).distinct().toList();
    }

    static List<List<String>> words(Collection<String> names) {
        return names.stream().map(NameWords::of).filter(words -> !words.isEmpty()).distinct().toList();
    }

    static Set<String> lower(Collection<String> names) {
        return names.stream().map(name -> name.strip().toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    }

    static Optional<LocalDate> day(Resource thing, Property property) {
        return thing.listProperties(property).mapWith(Statement::getObject).filterKeep(RDFNode::isLiteral).mapWith(RDFNode::asLiteral)
            .filterKeep(value -> XSDDatatype.XSDdate.getURI().equals(value.getDatatypeURI())).toList().stream().map(Names::day).flatMap(Optional::stream).sorted().findFirst();
    }

    private static Optional<LocalDate> day(Literal value) {
        try {
            return Optional.of(LocalDate.parse(value.getLexicalForm().substring(0, Math.min(10, value.getLexicalForm().length()))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    static OptionalLong count(Resource thing, Property property) {
        return texts(thing, property).stream().filter(text -> text.matches("\\d{1,9}")).mapToLong(Long::parseLong).max();
    }

    /** The facilities that an owner operates. */
    static Stream<Resource> sites(Resource owner) {
        return owner.getModel().listResourcesWithProperty(PL.operatedBy, owner).toList().stream();
    }

    /** A place with all that it lies in, the nearest first. */
    public static Set<Resource> around(Resource place) {
        Set<Resource> around = new LinkedHashSet<>();
        climb(place, around);
        return around;
    }

    private static void climb(Resource place, Set<Resource> around) {
        if (around.add(place)) {
            things(place, PL.within).forEach(larger -> climb(larger, around));
        }
    }

    /** The states among places and what they lie in. */
    static Set<String> states(Stream<Resource> places) {
        return places.flatMap(place -> around(place).stream()).flatMap(place -> labels(place).stream()).flatMap(name -> UsStates.code(name).stream())
            .collect(Collectors.toSet());
    }

    /** The names of places that are no states. */
    static Set<String> cities(Stream<Resource> places) {
        return lower(places.flatMap(place -> labels(place).stream()).filter(name -> UsStates.code(name).isEmpty()).toList());
    }
}
