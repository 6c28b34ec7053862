// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.picketline.link.NameLikeness;
import org.picketline.link.NameWords;
import org.picketline.link.Names;
import org.picketline.link.UnionMarks;
import org.picketline.link.WordWeights;
import org.picketline.vocab.Skos;

/**
 * All that can be matched, by name. Made from the canonical layer at one moment; not changed afterwards, so safe for threads.
 */
public final class Register {

    /** A name of one word that is part of another name is not yet the same name. */
    private static final double PART = 0.75;
    private static final double LEAST = 0.5;
    /** What a name is worth where the numbers of two locals differ. */
    private static final double OTHER_NUMBER = 0.5;
    private static final double SURE = 0.95;
    private static final double LEAD = 0.05;
    /** What properties weigh where a table gives some. */
    private static final double PROPERTIES = 0.3;
    /** Of a word, what a misspelt one still shares. */
    private static final int STEM = 3;

    private record Entry(Thing thing, List<List<String>> names, UnionMarks marks) { }

    private final Map<String, Entry> byIri = new TreeMap<>();
    private final Map<String, Set<Entry>> byStem = new HashMap<>();
    private final NameLikeness likeness;

    /** To be called inside a transaction, whose graphs are not kept. */
    public Register(Dataset graphs) {
        for (ThingType type : ThingType.values()) {
            graphs.getDefaultModel().listResourcesWithProperty(RDF.type, type.term()).filterKeep(Resource::isURIResource).toList()
                .forEach(thing -> add(graphs, thing, type));
        }
        likeness = new NameLikeness(new WordWeights(byIri.values().stream().flatMap(e -> e.names.stream()).toList()), PART);
        byIri.values().forEach(e -> e.names.forEach(name -> name.forEach(word -> byStem.computeIfAbsent(stem(word), w -> new LinkedHashSet<>()).add(e))));
    }

    private void add(Dataset graphs, Resource thing, ThingType type) {
        List<String> labels = Names.texts(thing, RDFS.label);
        if (labels.isEmpty()) {
            return;
        }
        List<String> others = Stream.concat(labels.stream().skip(1), Names.texts(thing, Skos.altLabel).stream()).distinct().toList();
        List<String> all = Stream.concat(labels.stream(), others.stream()).distinct().toList();
        Thing known = new Thing(thing.getURI(), type, labels.get(0), others, description(graphs, thing, type));
        byIri.put(known.iri(), new Entry(known, all.stream().map(NameWords::of).filter(w -> !w.isEmpty()).distinct().toList(), UnionMarks.of(all)));
    }

    private static String description(Dataset graphs, Resource thing, ThingType type) {
        ThingProperty telling = type == ThingType.FACILITY ? ThingProperty.OPERATOR : ThingProperty.PLACE;
        String where = telling.of(graphs, thing.getURI()).map(Register::text).filter(t -> !t.isEmpty()).limit(3).collect(Collectors.joining(", "));
        return where.isEmpty() ? type.label() : type.label() + ", " + where;
    }

    private static String stem(String word) {
        return word.substring(0, Math.min(STEM, word.length()));
    }

    /** The thing with that IRI. */
    public Optional<Thing> thing(String iri) {
        return Optional.ofNullable(byIri.get(iri)).map(Entry::thing);
    }

    /**
     * The candidates for a name, best first.
     *
     * @param graphs the graphs at a moment for which this register still holds, inside a transaction
     */
    public List<Candidate> candidates(Dataset graphs, Question question) {
        List<String> words = NameWords.of(question.name());
        UnionMarks marks = UnionMarks.of(List.of(question.name()));
        List<Candidate> found = new ArrayList<>();
        for (Entry entry : words.isEmpty() ? byIri.values() : near(words)) {
            if (question.types().isEmpty() || question.types().contains(entry.thing.type())) {
                score(graphs, question, entry, words.isEmpty() ? 1 : likeness(entry, words, marks)).ifPresent(found::add);
            }
        }
        found.sort(Comparator.comparingDouble((Candidate c) -> -c.score()).thenComparing(c -> c.thing().iri()));
        return judged(found).stream().limit(question.most()).toList();
    }

    private Collection<Entry> near(List<String> words) {
        Set<Entry> near = new LinkedHashSet<>();
        words.forEach(word -> near.addAll(byStem.getOrDefault(stem(word), Set.of())));
        return near;
    }

    /** Of two locals with other numbers only the parent is the same. */
    private double likeness(Entry entry, List<String> words, UnionMarks marks) {
        double names = likeness.best(List.of(words), entry.names);
        return entry.thing.type() == ThingType.UNION && marks.numbersDiffer(entry.marks) ? names * OTHER_NUMBER : names;
    }

    private static Optional<Candidate> score(Dataset graphs, Question question, Entry entry, double names) {
        if (names < LEAST) {
            return Optional.empty();
        }
        double fitting = fitting(graphs, question, entry.thing);
        double weight = question.properties().isEmpty() ? 0 : PROPERTIES;
        double score = (1 - weight) * names + weight * fitting;
        boolean none = question.name().isBlank() && fitting == 0;
        return none ? Optional.empty() : Optional.of(new Candidate(entry.thing, Math.round(1000 * score) / 10.0, names, fitting, false));
    }

    private static double fitting(Dataset graphs, Question question, Thing thing) {
        if (question.properties().isEmpty()) {
            return 1;
        }
        return question.properties().entrySet().stream().filter(e -> fits(graphs, thing, e.getKey(), e.getValue())).count() / (double) question.properties().size();
    }

    private static boolean fits(Dataset graphs, Thing thing, ThingProperty property, List<String> told) {
        Set<String> values = property.of(graphs, thing.iri()).flatMap(v -> v.isURIResource() ? Stream.of(v.asResource().getURI(), text(v)) : Stream.of(text(v)))
            .map(Register::plain).collect(Collectors.toSet());
        return told.stream().map(Register::plain).anyMatch(values::contains);
    }

    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    /** The best, where it is good and alone at the top, is a match. */
    private static List<Candidate> judged(List<Candidate> ranked) {
        if (ranked.isEmpty()) {
            return ranked;
        }
        Candidate best = ranked.get(0);
        double second = ranked.size() > 1 ? ranked.get(1).score() : 0;
        boolean sure = best.likeness() >= SURE && best.properties() > 0 && best.score() - second >= 100 * LEAD;
        return Stream.concat(Stream.of(new Candidate(best.thing(), best.score(), best.likeness(), best.properties(), sure)), ranked.stream().skip(1)).toList();
    }

    /** Things of any or the given types of which a name, or a word of one, begins so; by name. */
    public List<Thing> beginningWith(String letters, Set<ThingType> types) {
        String wanted = plain(letters);
        return byIri.values().stream().map(Entry::thing).filter(t -> types.isEmpty() || types.contains(t.type())).filter(t -> begins(t, wanted))
            .sorted(Comparator.comparing((Thing t) -> !plain(t.name()).startsWith(wanted)).thenComparing(Thing::name).thenComparing(Thing::iri)).toList();
    }

    private static boolean begins(Thing thing, String wanted) {
        return Stream.concat(Stream.of(thing.name()), thing.otherNames().stream()).map(Register::plain).anyMatch(n -> n.startsWith(wanted) || n.contains(" " + wanted));
    }

    /** The values of a property for things, by IRI: what is unknown here has none. */
    public Map<String, List<RDFNode>> values(Dataset graphs, Collection<String> things, ThingProperty property) {
        Map<String, List<RDFNode>> values = new LinkedHashMap<>();
        things.forEach(iri -> values.put(iri, byIri.containsKey(iri) ? property.of(graphs, iri).sorted(Comparator.comparing(Register::text)).toList() : List.of()));
        return values;
    }

    /** A literal's text; a thing's label in its graph, or nothing. */
    public static String text(RDFNode value) {
        if (value.isLiteral()) {
            return value.asLiteral().getLexicalForm();
        }
        return Names.texts(value.asResource(), RDFS.label).stream().findFirst().orElse("");
    }
}
