// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.RDF;
import org.picketline.model.PartialDate;
import org.picketline.model.Slot;
import org.picketline.vocab.PL;

/** Writes the events of a block into the canonical graph: the best value of each slot, and what their dispute completes. */
final class MergedEvents {

    private static final List<Slot> PARTIES = List.of(Slot.UNION, Slot.EMPLOYER, Slot.BY, Slot.ACTOR, Slot.CLAIMANT);
    /** Longer ones are misreadings. */
    private static final long LONGEST = 36_500;

    private final String block;
    private final MergedNodes nodes;
    private final CanonicalIris iris;
    private final Copies copies;
    private final Claims claims;

    MergedEvents(String block, MergedNodes nodes, CanonicalIris iris, Copies copies, Claims claims) {
        this.block = block;
        this.nodes = nodes;
        this.iris = iris;
        this.copies = copies;
        this.claims = claims;
    }

    /** Writes all events; their nodes, by event. */
    Map<Bundle, Resource> write(Block.Merged merged) {
        Map<Bundle, Resource> written = new HashMap<>();
        Map<String, List<Bundle>> byKey = merged.events().keySet().stream().collect(Collectors.groupingBy(this::key));
        byKey.forEach((key, same) -> same.forEach(bundle -> {
            String full = same.size() == 1 ? key : key + "\n" + bundle.first();
            written.put(bundle, event(iris.event(bundle.tellings().get(0).telling.type(), full), bundle, merged.events().get(bundle)));
        }));
        return written;
    }

    /** What stays when more articles tell of it: parties and day; without these, the first article's telling. */
    private String key(Bundle bundle) {
        List<String> parts = new ArrayList<>(List.of(block, bundle.kind().term()));
        PARTIES.stream().filter(p -> bundle.kind().has(p)).forEach(p -> parts.add(String.join(" ", bundle.values(p))));
        parts.add(bundle.date().filter(d -> d.day().isPresent() && d.year().isPresent()).map(PartialDate::toString).orElse(""));
        return parts.contains("") ? bundle.first() : String.join("\n", parts);
    }

    private Resource event(String iri, Bundle bundle, Optional<Cases.Case> dispute) {
        Resource node = nodes.derived(iri, bundle.tellings(), Told::iri, Told::article);
        node.addProperty(RDF.type, bundle.tellings().get(0).telling.type());
        for (Slot slot : Slot.values()) {
            if (bundle.kind().has(slot)) {
                slot(node, slot, bundle);
            }
        }
        dispute.ifPresent(d -> complete(node, bundle, d.sides()));
        range(node);
        return node;
    }

    private void slot(Resource node, Slot slot, Bundle bundle) {
        BestValue values = values(slot, bundle);
        if (!values.all().isEmpty()) {
            (slot.many() ? values.all() : Set.of(values.best(MergedNodes.slot(slot)))).forEach(v -> node.addProperty(MergedNodes.slot(slot), v));
        }
    }

    /** All values that articles give, with who says so. */
    BestValue values(Slot slot, Bundle bundle) {
        BestValue values = new BestValue();
        for (Told told : bundle.tellings()) {
            String day = told.newness(bundle.days());
            for (RDFNode value : told.telling.nodes(MergedNodes.slot(slot))) {
                BestValue.Voice voice = claims.voice(told, slot, value);
                if (voice != BestValue.Voice.DECIDED_WRONG && told.values(slot).contains(Telling.text(nodes.canonical(told.article(), value)))) {
                    values.add(value(told, slot, value), copies.original(told.article()), day, voice);
                }
            }
            if (slot == KindRule.day(told.kind) && told.values(slot).isEmpty()) {
                told.date().ifPresent(d -> values.add(literal(d).inModel(nodes.graph()), copies.original(told.article()), day, BestValue.Voice.ARTICLE));
            }
            claims.right(told, slot).forEach(value -> values.add(value.inModel(nodes.graph()), copies.original(told.article()), day,
                BestValue.Voice.DECIDED_RIGHT));
        }
        return values;
    }

    private RDFNode value(Told told, Slot slot, RDFNode value) {
        Optional<PartialDate> date = slot == KindRule.day(told.kind) ? told.date() : slot == Slot.END ? end(told, value) : Optional.empty();
        return date.map(d -> literal(d).inModel(nodes.graph())).orElseGet(() -> nodes.canonical(told.article(), value));
    }

    /** An end without a year is in the one nearest to the article's day. */
    private static Optional<PartialDate> end(Told told, RDFNode value) {
        return Told.date(Telling.text(value)).flatMap(d -> told.day().map(day -> NearestYear.complete(d, day)));
    }

    static RDFNode literal(PartialDate date) {
        XSDDatatype type = date.day().isPresent() ? date.year().isPresent() ? XSDDatatype.XSDdate : XSDDatatype.XSDgMonthDay
            : date.month().isPresent() ? date.year().isPresent() ? XSDDatatype.XSDgYearMonth : XSDDatatype.XSDgMonth : XSDDatatype.XSDgYear;
        return ResourceFactory.createTypedLiteral(date.toString(), type);
    }

    private static void complete(Resource node, Bundle bundle, Sides sides) {
        Model graph = node.getModel();
        if (bundle.kind().has(Slot.UNION) && !node.hasProperty(PL.union)) {
            sides.union().ifPresent(u -> node.addProperty(PL.union, graph.createResource(u)));
        }
        if (bundle.kind().has(Slot.EMPLOYER) && !node.hasProperty(PL.employer)) {
            sides.employer().ifPresent(e -> node.addProperty(PL.employer, graph.createResource(e)));
        }
    }

    private static void range(Resource node) {
        Optional<PartialDate> start = date(node, Slot.START).or(() -> date(node, Slot.DATE));
        Optional<PartialDate> end = date(node, Slot.END).or(() -> date(node, Slot.DATE));
        start.flatMap(PartialDate::notBefore).ifPresent(day -> node.addProperty(PL.notBefore, literal(PartialDate.of(day))));
        end.flatMap(PartialDate::notAfter).or(() -> start.flatMap(PartialDate::notAfter).flatMap(day -> days(node).map(n -> day.plusDays(n - 1))))
            .ifPresent(day -> node.addProperty(PL.notAfter, literal(PartialDate.of(day))));
    }

    private static Optional<PartialDate> date(Resource node, Slot slot) {
        return node.hasProperty(MergedNodes.slot(slot)) ? Told.date(Telling.text(node.getProperty(MergedNodes.slot(slot)).getObject())) : Optional.empty();
    }

    private static Optional<Long> days(Resource node) {
        return node.hasProperty(PL.durationDays) ? Optional.of(Math.max(1L, Math.round(node.getProperty(PL.durationDays).getDouble())))
            .filter(d -> d <= LONGEST) : Optional.empty();
    }

    static Comparator<Resource> byName() {
        return Comparator.comparing(Resource::getURI);
    }
}
