// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.reconcile;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.RDF;
import org.picketline.link.Names;
import org.picketline.vocab.Org;
import org.picketline.vocab.PL;
import org.picketline.vocab.Skos;

/** What a table can tell of a thing beside its name, to tell namesakes apart, and what the graph can add to the table. */
public enum ThingProperty {
    OTHER_NAME("Other name", "acronyms and other spellings", EnumSet.allOf(ThingType.class), (d, thing) -> objects(thing, Skos.altLabel)),
    PARENT("Parent union", "the union that a local belongs to", Set.of(ThingType.UNION), (d, thing) -> objects(thing, Org.subOrganizationOf)),
    OPERATOR("Operator", "the employer that runs a facility", Set.of(ThingType.FACILITY), (d, thing) -> objects(thing, PL.operatedBy)),
    PLACE("Place", "where its events were, or what a place lies in", EnumSet.allOf(ThingType.class), (d, thing) -> places(thing)),
    DISPUTE("Dispute", "the disputes in which it is a party", Set.of(ThingType.UNION, ThingType.EMPLOYER), (d, thing) -> inbound(thing, PL.Dispute)),
    STRIKES("Strikes", "in how many strikes it had a part", Set.of(ThingType.UNION, ThingType.EMPLOYER, ThingType.FACILITY, ThingType.PLACE),
        (d, thing) -> Stream.of(ResourceFactory.createTypedLiteral((int) inbound(thing, PL.Strike).count()))),
    RECORD("Record", "what official tables it was linked with", EnumSet.allOf(ThingType.class),
        (d, thing) -> objects(d.getUnionModel().createResource(thing.getURI()), Skos.exactMatch));

    private static final List<Property> PARTS = List.of(PL.union, PL.employer, PL.facility, PL.place);

    private final String label;
    private final String meaning;
    private final Set<ThingType> types;
    private final BiFunction<Dataset, Resource, Stream<RDFNode>> values;

    ThingProperty(String label, String meaning, Set<ThingType> types, BiFunction<Dataset, Resource, Stream<RDFNode>> values) {
        this.label = label;
        this.meaning = meaning;
        this.types = types;
        this.values = values;
    }

    /** How clients name it, for example {@code other-name}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** For people. */
    public String label() {
        return label;
    }

    /** What it holds, in a few words. */
    public String meaning() {
        return meaning;
    }

    /** Whether things of the type can have it. */
    public boolean fits(ThingType type) {
        return types.contains(type);
    }

    /** Its values for a thing of the canonical layer, each once. */
    Stream<RDFNode> of(Dataset graphs, String thing) {
        return values.apply(graphs, graphs.getDefaultModel().createResource(thing)).distinct();
    }

    /** The property of that name. */
    public static Optional<ThingProperty> named(String id) {
        return Stream.of(values()).filter(property -> property.id().equals(id)).findFirst();
    }

    private static Stream<RDFNode> objects(Resource thing, Property property) {
        return thing.listProperties(property).mapWith(s -> s.getObject()).toList().stream();
    }

    private static Stream<RDFNode> inbound(Resource thing, Resource type) {
        return PARTS.stream().flatMap(part -> thing.getModel().listResourcesWithProperty(part, thing).toList().stream())
            .filter(other -> other.hasProperty(RDF.type, type)).distinct().map(RDFNode.class::cast);
    }

    /** Those of its events and its own, each with all that it lies in. */
    private static Stream<RDFNode> places(Resource thing) {
        Stream<Resource> events = PARTS.stream().filter(part -> !part.equals(PL.place)).flatMap(part -> thing.getModel().listResourcesWithProperty(part, thing).toList().stream());
        Stream<Resource> near = Stream.concat(events, Stream.of(thing)).flatMap(event -> Names.things(event, PL.place));
        return Stream.concat(near.flatMap(place -> Names.around(place).stream()), Names.around(thing).stream().skip(1)).map(RDFNode.class::cast);
    }
}
