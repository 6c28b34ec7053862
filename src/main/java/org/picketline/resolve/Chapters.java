// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.resolve;

import static org.picketline.resolve.Ledger.Entry.AROUND;
import static org.picketline.resolve.Ledger.Entry.BLOCK;
import static org.picketline.resolve.Ledger.Entry.FACT;
import static org.picketline.resolve.Ledger.Entry.NAMES;
import static org.picketline.resolve.Ledger.Entry.ORIGINAL;
import static org.picketline.resolve.Ledger.Entry.SUCCESSOR;
import static org.picketline.resolve.Ledger.Entry.THING;
import static org.picketline.resolve.Ledger.Entry.TYPE;
import static org.picketline.resolve.Ledger.Entry.WRITTEN;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.picketline.vocab.Prov;

/** Writes the parts of the canonical layer, each from what the ledger leads to: a thing, a role or statement, a block of events. */
final class Chapters {

    private final CanonicalIris iris;
    private final Stories stories;
    private final Ledger ledger;
    private final Names names;
    private final Kinship kinship;
    private final Copies copies;
    private final Decisions decisions;
    private final Rewriting rewriting;
    private final Trace trace;

    Chapters(CanonicalIris iris, Stories stories, Ledger ledger, Names names, Decisions decisions, Rewriting rewriting, Trace trace) {
        this.iris = iris;
        this.stories = stories;
        this.ledger = ledger;
        this.names = names;
        this.decisions = decisions;
        this.rewriting = rewriting;
        this.trace = trace;
        kinship = names.kinship();
        copies = new Copies(ledger);
    }

    private MergedNodes nodes() {
        return new MergedNodes(Stories.blank(), names, copies);
    }

    void thing(String thing, NameBook book) {
        Map<Named, Integer> same = new HashMap<>();
        Set<String> articles = new TreeSet<>();
        ledger.with(THING, thing).forEach(id -> {
            same.put(book.name(id), book.count(id));
            articles.addAll(ledger.with(NAMES, id));
        });
        MergedNodes nodes = nodes();
        if (!same.isEmpty()) {
            nodes.thing(thing, same.keySet(), same::get, copies.texts(articles));
            ledger.one(thing, SUCCESSOR).ifPresent(s -> nodes.succeeded(thing, s));
            nodes.within(thing, ledger.of(thing, AROUND).stream().filter(p -> ledger.has(p, TYPE)).toList());
        }
        rewriting.replace(Set.of(thing), nodes.graph());
    }

    void concept(String concept, Concepts concepts) {
        rewriting.replace(Set.of(concept), concepts.describe(concept));
    }

    /** Of a copy, where the original is. */
    void copy(String article) {
        Model graph = Stories.blank();
        ledger.one(article, ORIGINAL).filter(o -> !o.equals(article))
            .ifPresent(o -> graph.createResource(article).addProperty(Prov.alternateOf, graph.createResource(o)));
        rewriting.replace(Set.of(article), graph);
    }

    /** The roles and statements of the canonical layer of which a story tells. */
    Set<String> facts(Story story) {
        Set<String> facts = new TreeSet<>();
        story.roles().forEach(r -> facts.add(role(r)));
        story.statements().forEach(s -> facts.add(statement(s)));
        return facts;
    }

    private String role(Telling role) {
        return iris.role(SameFacts.role(role, names));
    }

    private String statement(Telling statement) {
        return iris.statement(SameFacts.statement(statement, names));
    }

    void fact(String fact) {
        List<Telling> same = sorted(ledger.with(FACT, fact)).map(stories::of)
            .flatMap(s -> Stream.concat(s.roles().stream().filter(r -> role(r).equals(fact)), s.statements().stream().filter(t -> statement(t).equals(fact))))
            .toList();
        MergedNodes nodes = nodes();
        if (!same.isEmpty()) {
            nodes.fact(fact, same);
        }
        rewriting.replace(Set.of(fact), nodes.graph());
    }

    private static Stream<String> sorted(Collection<String> articles) {
        return articles.stream().sorted();
    }

    Set<String> blocks(Story story) {
        Set<String> blocks = new TreeSet<>();
        Plot.of(story, names, kinship).forEach(e -> blocks.add(Plot.block(e, kinship)));
        return blocks;
    }

    /** Writes blocks anew. A node that leaves one of them for another is not lost on the way. */
    void blocks(Collection<String> blocks) {
        Set<String> left = new HashSet<>();
        blocks.forEach(block -> left.addAll(ledger.of(block, WRITTEN)));
        for (String block : blocks) {
            Set<String> nodes = rewriting.replace(Set.of(), block(block));
            ledger.set(block, WRITTEN, nodes);
            left.removeAll(nodes);
        }
        rewriting.replace(left, Stories.blank());
    }

    /** Merges a block without writing it. */
    Model block(String block) {
        Map<String, Story> told = new TreeMap<>();
        ledger.with(BLOCK, block).forEach(a -> told.put(a, stories.of(a)));
        MergedNodes nodes = nodes();
        if (!told.isEmpty()) {
            merge(block, told, nodes);
        }
        return nodes.graph();
    }

    private void merge(String block, Map<String, Story> told, MergedNodes nodes) {
        List<Told> events = new ArrayList<>();
        told.values().forEach(s -> Plot.of(s, names, kinship).stream().filter(e -> Plot.block(e, kinship).equals(block)).forEach(events::add));
        Claims claims = Claims.of(told.values(), decisions);
        Block.Merged merged = Block.merge(events, kinship, decisions, copies);
        MergedEvents merger = new MergedEvents(block, nodes, iris, copies, claims);
        Map<Bundle, Resource> written = merger.write(merged);
        trace.events(written, merger);
        Contradictions contradictions = new Contradictions(claims, new Parties(names), nodes.graph());
        contradictions.write(merged);
        contradictions.writeStatements(merged.disputes().stream().flatMap(d -> d.news().stream()).filter(a -> ledger.of(a, BLOCK).size() == 1).distinct().map(told::get).toList());
        MergedDisputes.write(merged, written, nodes, iris, told::get, names::label);
    }
}
