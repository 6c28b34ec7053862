// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.web.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.rdf.model.Statement;
import org.picketline.export.Canon;
import org.picketline.vocab.PL;

/** Some things of the canonical layer as dots, the lines between them, and what more each dot leads to, counted before it is shown. */
final class Neighbourhood {

    /** So many things are still read by eye; more is a tangle. */
    static final int MOST_DOTS = 400;

    private static final int FIRST_DOTS = 25;

    private static final Map<String, Property> LINES = Stream.concat(Canon.LINES.stream(), Stream.of(PL.person, PL.organization))
        .collect(Collectors.toMap(Property::getLocalName, p -> p));

    /**
     * A thing.
     *
     * @param group    whose colour it has
     * @param day      its first day in ISO form; or empty
     * @param sources  who tells of it, where it is an event: publishers, or articles without one
     * @param sure     the confidence of its surest sentence, in percent; null if none is known
     * @param branches what it leads to
     */
    record Dot(String id, String label, String kind, String group, String day, String href, List<String> sources, Integer sure, List<Branch> branches) { }

    /**
     * Things of a kind that a thing leads to in the same way.
     *
     * @param relation the property's name
     * @param out      whether the thing is the subject
     * @param count    how many
     */
    record Branch(String relation, boolean out, String kind, int count) { }

    /** A triple between two dots. */
    record Line(String from, String to, String relation) { }

    /** What a browser draws. */
    record Drawing(List<Dot> dots, List<Line> lines) { }

    private final Look look;

    Neighbourhood(Look look) {
        this.look = look;
    }

    /** @param at IRIs; what the graph does not know is left out */
    Drawing of(List<String> at) {
        List<Resource> things = at.stream().distinct().limit(MOST_DOTS).map(look::thing).filter(this::isKnown).toList();
        Set<String> shown = things.stream().map(Resource::getURI).collect(Collectors.toSet());
        List<Line> lines = things.stream().flatMap(t -> LINES.values().stream().flatMap(p -> t.listProperties(p).toList().stream()))
            .filter(s -> s.getObject().isURIResource() && shown.contains(s.getResource().getURI()))
            .map(s -> new Line(s.getSubject().getURI(), s.getResource().getURI(), s.getPredicate().getLocalName()))
            .sorted(Comparator.comparing(Line::from).thenComparing(Line::relation).thenComparing(Line::to)).toList();
        return new Drawing(things.stream().map(this::dot).toList(), lines);
    }

    private boolean isKnown(Resource thing) {
        return thing.listProperties().hasNext() || look.canonical().contains(null, null, thing);
    }

    private Dot dot(Resource thing) {
        String type = look.type(thing);
        String day = Stream.of(PL.notBefore, PL.start, PL.date).flatMap(p -> look.text(thing, p).stream()).findFirst().orElse("");
        String label = EventView.isEvent(type) ? Words.kind(type) + (day.isEmpty() ? "" : ", " + Words.date(day)) : type.equals("Role")
            ? look.text(thing, PL.title).orElse("role") : type.equals("Statement") ? "statement" : look.name(thing);
        List<Proof> proofs = EventView.isEvent(type) ? Proof.of(look, thing) : List.of();
        return new Dot(thing.getURI(), label, kind(thing), EventView.isEvent(type) ? EventView.group(type) : type.toLowerCase(java.util.Locale.ROOT), day, look.link(thing).href(),
            proofs.stream().map(Neighbourhood::source).distinct().sorted().toList(), sure(proofs), branches(thing));
    }

    private static String source(Proof proof) {
        return proof.article().publisher().isEmpty() ? proof.article().title() : proof.article().publisher();
    }

    private static Integer sure(List<Proof> proofs) {
        return proofs.stream().map(Proof::confidence).filter(c -> !c.isEmpty()).map(c -> Integer.valueOf(c.replaceAll("\\D", ""))).max(Comparator.naturalOrder()).orElse(null);
    }

    private String kind(Resource thing) {
        String type = look.type(thing);
        return type.isEmpty() ? "issue" : Words.kind(type);
    }

    private List<Branch> branches(Resource thing) {
        Map<List<String>, Integer> counts = new TreeMap<>(Comparator.comparing((List<String> key) -> String.join(" ", key)));
        around(thing).forEach(s -> {
            boolean out = s.getSubject().equals(thing);
            counts.merge(List.of(s.getPredicate().getLocalName(), String.valueOf(out), kind(out ? s.getResource() : s.getSubject())), 1, Integer::sum);
        });
        return counts.entrySet().stream().map(e -> new Branch(e.getKey().get(0), Boolean.parseBoolean(e.getKey().get(1)), e.getKey().get(2), e.getValue())).toList();
    }

    private List<Statement> around(Resource thing) {
        List<Statement> found = new ArrayList<>();
        LINES.values().forEach(p -> {
            thing.listProperties(p).filterKeep(s -> s.getObject().isURIResource()).forEachRemaining(found::add);
            look.canonical().listStatements(null, p, thing).filterKeep(s -> s.getSubject().isURIResource()).forEachRemaining(found::add);
        });
        return found;
    }

    /** The IRIs of a branch, in order of their names. */
    List<String> along(String iri, Branch branch) {
        Resource thing = look.thing(iri);
        return around(thing).stream().filter(s -> s.getPredicate().getLocalName().equals(branch.relation()) && s.getSubject().equals(thing) == branch.out())
            .map(s -> branch.out() ? s.getResource() : s.getSubject()).filter(t -> kind(t).equals(branch.kind())).distinct()
            .sorted(Comparator.comparing((Resource t) -> look.text(t, PL.notBefore).orElse("")).thenComparing(look::name).thenComparing(Resource::getURI))
            .map(Resource::getURI).limit(MOST_DOTS).toList();
    }

    /** The sentences that a line rests on: those of its value, where claims say which; else those of its ends. */
    List<Proof> sentences(Line line) {
        Resource from = look.thing(line.from());
        List<Proof> own = Proof.of(look, from);
        String slot = Words.kind(line.relation()) + ":";
        Property property = LINES.getOrDefault(line.relation(), ResourceFactory.createProperty(PL.NAMESPACE + "none"));
        String value = look.links(from, property).stream().map(Link::text).collect(Collectors.joining("|"));
        List<Proof> telling = own.stream().filter(p -> p.said().stream().anyMatch(s -> s.startsWith(slot) && Stream.of(value.split("\\|")).anyMatch(s::contains))).toList();
        if (!telling.isEmpty()) {
            return telling;
        }
        return own.isEmpty() ? Proof.of(look, look.thing(line.to())) : own;
    }

    /** Where to begin if nobody says: the newest dispute with its parties, places and some of its events. */
    List<String> start() {
        Map<String, String> days = new LinkedHashMap<>();
        look.canonical().listSubjectsWithProperty(org.apache.jena.vocabulary.RDF.type, PL.Dispute).filterKeep(Resource::isURIResource)
            .forEachRemaining(d -> days.put(d.getURI(), look.text(d, PL.notAfter).or(() -> look.text(d, PL.notBefore)).orElse("")));
        return days.entrySet().stream().max(Map.Entry.<String, String>comparingByValue().thenComparing(Map.Entry.comparingByKey())).map(Map.Entry::getKey)
            .map(d -> Stream.concat(Stream.of(d), around(look.thing(d)).stream().flatMap(s -> Stream.of(s.getSubject(), s.getResource())).map(Resource::getURI))
                .distinct().limit(FIRST_DOTS).toList()).orElse(List.of());
    }
}
