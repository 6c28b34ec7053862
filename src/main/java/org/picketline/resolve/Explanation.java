// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDFS;
import org.picketline.model.Slot;
import org.picketline.vocab.Dcterms;
import org.picketline.vocab.Oa;
import org.picketline.vocab.PL;
import org.picketline.vocab.Prov;

/** Says in words why mentions were taken for one thing and why a value is preferred. */
public final class Explanation {

    private final Trace trace = new Trace();
    private final Ledger ledger;
    private final Chapters chapters;
    private final Model canonical;

    /**
     * Of a canonical layer that is in step; nothing is written.
     *
     * @param base      the beginning of all IRIs of instances
     * @param articles  the graph of an article by its name
     * @param decisions what people decided
     * @param notes     the ledger that {@link Canonical#revise} left
     * @param canonical the default graph
     */
    public Explanation(String base, Function<String, Model> articles, Model decisions, Model notes, Model canonical) {
        this.canonical = canonical;
        ledger = new Ledger(notes);
        trace.ledger(ledger);
        chapters = new Chapters(new CanonicalIris(base), new Stories(articles), ledger, new Names(ledger, new NameBook(ledger)), new Decisions(decisions),
            new Rewriting(canonical), trace);
    }

    /**
     * The reasons, a line each.
     *
     * @param iri an event, party, place, person or dispute of the canonical layer, or an event of an article
     * @throws DecisionProblem if there is no such thing
     */
    public List<String> of(String iri) {
        Resource node = canonical.createResource(iri);
        String told = node.listProperties(Prov.wasDerivedFrom).mapWith(s -> s.getResource().getURI()).toList().stream().sorted().findFirst().orElse(iri);
        ledger.owners(told).forEach(article -> ledger.of(article, Ledger.Entry.BLOCK).forEach(chapters::block));
        if (trace.event(iri).isPresent()) {
            return event(trace.event(iri).get());
        } else if (!trace.thing(iri).isEmpty()) {
            return thing(iri, trace.thing(iri));
        } else if (!node.listProperties().hasNext()) {
            throw new DecisionProblem("there is nothing called " + iri + " in the canonical layer; names stand in the last column of picketline query list-strikes");
        }
        return dispute(node);
    }

    private List<String> event(Trace.Event event) {
        List<String> lines = new ArrayList<>();
        Bundle bundle = event.bundle();
        lines.add(event.node().getURI());
        lines.add(count(bundle.tellings().size(), "telling") + " in " + count(trace.copies().texts(bundle.articles()), "independent text") + ":");
        for (Told told : bundle.tellings()) {
            lines.add("  " + source(told.telling) + ": " + sentence(told.telling));
            lines.add("    " + told.iri());
            List<String> why = bundle.reasons().get(told.iri());
            lines.add("    " + (why.isEmpty() ? "says most of it, so the others were compared with it" : "taken for it, since " + String.join("; ", why)));
        }
        for (Slot slot : Slot.values()) {
            if (event.node().hasProperty(MergedNodes.slot(slot))) {
                lines.addAll(slot(event, slot));
            }
        }
        return lines;
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    private static String source(Telling telling) {
        Resource article = telling.node().getModel().createResource(telling.article());
        String name = article.hasProperty(Dcterms.source) ? Telling.text(article.getProperty(Dcterms.source).getObject()) : telling.article();
        return name + (telling.published().isEmpty() ? "" : " of " + telling.published());
    }

    private static String sentence(Telling telling) {
        return telling.nodes(PL.evidence).stream().map(RDFNode::asResource).filter(e -> e.hasProperty(Oa.exact))
            .min(Comparator.comparing(Resource::getURI)).map(e -> "“" + e.getProperty(Oa.exact).getString().replaceAll("\\s+", " ") + "”").orElse("");
    }

    private List<String> slot(Trace.Event event, Slot slot) {
        BestValue values = event.merger().values(slot, event.bundle());
        if (values.all().isEmpty()) {
            return List.of(slot.term() + ": " + chosen(event, slot) + " (as its dispute has it)");
        } else if (values.all().size() == 1 || slot.many()) {
            return List.of(slot.term() + ": " + chosen(event, slot));
        }
        String all = values.all().stream().sorted(Comparator.comparing(RDFNode::toString))
            .map(v -> name(v) + " in " + count(values.count(v), "text")).collect(Collectors.joining(", "));
        return List.of(slot.term() + ": " + chosen(event, slot) + ", for " + values.rule(MergedNodes.slot(slot)) + " (" + all + ")");
    }

    private String chosen(Trace.Event event, Slot slot) {
        return event.node().listProperties(MergedNodes.slot(slot)).toList().stream().map(s -> name(s.getObject())).sorted().collect(Collectors.joining(", "));
    }

    private String name(RDFNode value) {
        boolean labelled = value.isResource() && canonical.contains(value.asResource(), RDFS.label);
        return labelled ? canonical.getProperty(value.asResource(), RDFS.label).getString() : Telling.text(value).replaceFirst(".*/", "");
    }

    private List<String> thing(String iri, Map<Named, Set<String>> same) {
        Map<String, Set<String>> names = new TreeMap<>();
        same.forEach((n, articles) -> n.labels().forEach(l -> names.computeIfAbsent(l, k -> new TreeSet<>()).addAll(articles)));
        Set<String> all = same.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        List<String> lines = new ArrayList<>(List.of(iri, "named in " + count(trace.copies().texts(all), "independent text") + ":"));
        names.forEach((label, articles) -> lines.add("  " + label + " in " + count(articles.size(), "article")));
        Set<String> others = same.keySet().stream().flatMap(n -> n.others().stream()).collect(Collectors.toCollection(TreeSet::new));
        if (!others.isEmpty()) {
            lines.add("also called " + String.join(", ", others));
        }
        lines.add("one, since full names that differ in case, legal form or generic words only, and other names of one bearer, are the same thing;"
            + " a site's state and a person's side and company keep bearers of one name apart");
        return lines;
    }

    private List<String> dispute(Resource node) {
        List<String> lines = new ArrayList<>(List.of(node.getURI()));
        for (Property property : List.of(RDFS.label, PL.outcome, PL.notBefore, PL.notAfter, PL.sources)) {
            node.listProperties(property).forEachRemaining(s -> lines.add(property.getLocalName() + ": " + name(s.getObject())));
        }
        canonical.listSubjectsWithProperty(PL.partOf, node).toList().stream().map(Resource::getURI).sorted().forEach(e -> lines.add("  " + e));
        lines.add("one dispute, since these events have the same parties and share a strike, or were told within half a year of each other in no other place");
        return lines;
    }
}
