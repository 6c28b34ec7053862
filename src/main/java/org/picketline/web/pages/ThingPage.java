// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.web.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.picketline.vocab.Dcterms;
import org.picketline.vocab.Org;
import org.picketline.vocab.PL;
import org.picketline.vocab.PLD;
import org.picketline.vocab.Prov;
import org.picketline.vocab.Skos;

/** Anything that has an IRI: a union, an employer, a person, a place, an event, a role, a concept. */
final class ThingPage {

    private static final int MOST = 200;
    private static final Set<Property> SHOWN_APART = Set.of(RDF.type, RDFS.label, Skos.altLabel, Prov.wasDerivedFrom, PL.partOf, PL.evidence, PL.notBefore, PL.notAfter);
    /** The namespaces whose types say something to a reader: concept, work stoppage, dataset. */
    private static final Set<String> KINDS = Set.of(Skos.NAMESPACE, PLD.NAMESPACE, "http://www.w3.org/ns/dcat#");
    private static final List<Property> PARTS = List.of(PL.union, PL.employer, PL.facility, PL.place, PL.by, PL.actor, PL.claimant);

    /** A property with its values. */
    record Row(String name, String definition, List<Link> values) { }

    /** A role: who, as what, where, in which articles. */
    record RoleLine(List<Link> person, String title, List<Link> organization, String told) { }

    private final Look look;
    private final Resource thing;
    private final String type;

    /** @param thing in the model that tells of it */
    ThingPage(Look look, Resource thing) {
        this.look = look;
        this.thing = thing;
        type = look.type(thing);
    }

    View view() {
        List<Resource> events = events();
        List<EventView> shown = events.stream().limit(MOST).map(e -> EventView.inAList(look, e)).sorted(EventView.OLDEST_FIRST.reversed()).toList();
        List<Said> said = Said.by(look, thing, Integer.MAX_VALUE);
        String title = EventView.isEvent(type) ? Words.capital(Words.kind(type)) + look.text(thing, PL.notBefore).map(d -> ", " + Words.date(d)).orElse("") : name();
        return new View("thing", title, Map.ofEntries(Map.entry("iri", thing.getURI()), Map.entry("kind", kind()),
            Map.entry("others", look.values(thing, Skos.altLabel).map(Words::plain).sorted().distinct().toList()), Map.entry("rows", rows()),
            Map.entry("disputes", disputes()), Map.entry("events", shown), Map.entry("left", events.size() - shown.size()),
            Map.entry("roles", roles()), Map.entry("statements", said.stream().limit(MOST).toList()), Map.entry("unsaid", Math.max(0, said.size() - MOST)), Map.entry("proofs", Proof.of(look, thing)),
            Map.entry("articles", look.articlesInvolving(thing).stream().limit(MOST).toList()), Map.entry("inside", inside()),
            Map.entry("drawn", look.article(thing.getURI()).isEmpty() && look.dataset(thing.getURI()).isEmpty()), Map.entry("records", DatasetRecord.of(look, thing)), Map.entry("linked", DatasetRecord.things(look, thing))));
    }

    private String name() {
        return look.dataset(thing.getURI()).isPresent() ? DatasetRecord.title(look, thing) : look.name(thing);
    }

    private String kind() {
        return type.isEmpty() ? look.things(thing, RDF.type).filter(t -> KINDS.contains(t.getNameSpace())).map(t -> Words.kind(t.getLocalName())).sorted().findFirst().orElse("")
            : Words.kind(type);
    }

    private List<Row> rows() {
        return thing.listProperties().toList().stream().filter(s -> !SHOWN_APART.contains(s.getPredicate()))
            .collect(Collectors.groupingBy(Statement::getPredicate)).entrySet().stream().map(e -> row(e.getKey(), e.getValue()))
            .sorted(Comparator.comparing(Row::name)).toList();
    }

    private Row row(Property property, List<Statement> statements) {
        return new Row(Words.kind(property.getURI().startsWith(PL.NAMESPACE) ? property.getLocalName() : look.name(property)), property.getURI(),
            statements.stream().map(s -> look.link(s.getObject())).sorted(Comparator.comparing(Link::text)).toList());
    }

    private List<Resource> events() {
        return PARTS.stream().flatMap(p -> look.pointing(p, thing).stream()).filter(e -> EventView.isEvent(look.type(e))).distinct().toList();
    }

    private List<DisputeLine> disputes() {
        Stream<Resource> found = Stream.concat(Stream.of(PL.union, PL.employer, PL.place, PL.issue).flatMap(p -> look.pointing(p, thing).stream()),
            Stream.concat(look.things(thing, PL.partOf), events().stream().flatMap(e -> look.things(e, PL.partOf))));
        return found.filter(d -> look.is(d, PL.Dispute)).distinct().limit(MOST).map(d -> DisputeLine.of(look, d.inModel(look.canonical())))
            .sorted(Comparator.comparing(DisputeLine::order).reversed().thenComparing(d -> d.link().text())).toList();
    }

    private List<RoleLine> roles() {
        return Stream.of(PL.person, PL.organization).flatMap(p -> look.pointing(p, thing).stream()).distinct().limit(MOST).map(this::role)
            .sorted(Comparator.comparing(RoleLine::told).thenComparing(RoleLine::title)).toList();
    }

    private RoleLine role(Resource role) {
        List<String> days = look.tellings(role).stream().flatMap(t -> look.article(t.getURI()).stream()).map(a -> look.articleLink(a).iso())
            .filter(d -> !d.isEmpty()).sorted().toList();
        String told = days.isEmpty() ? "" : DisputeLine.span(days.get(0), days.get(days.size() - 1));
        return new RoleLine(look.links(role, PL.person), look.text(role, PL.title).orElse(""), look.links(role, PL.organization), told);
    }

    /** What is within, below or run by it, or became part of it. */
    private List<Link> inside() {
        List<Link> found = new ArrayList<>();
        Stream.of(PL.within, PL.operatedBy, Org.subOrganizationOf, Dcterms.isReplacedBy, Skos.broader).flatMap(p -> look.pointing(p, thing).stream()).distinct().limit(MOST)
            .forEach(t -> found.add(look.link(t)));
        found.sort(Comparator.comparing(Link::text));
        return found;
    }
}
