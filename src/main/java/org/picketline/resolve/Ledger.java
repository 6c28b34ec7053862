// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.resolve;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Model;

/**
 * What merging notes down to find again which articles have to do with each other: of each {@linkplain Entry kind of entry} the
 * values of a subject, and the subjects of a value. Kept as a graph beside the articles', so it lives in their transactions.
 */
final class Ledger {

    /** Who has what. */
    enum Entry {
        /** An article: the {@linkplain Named names} in it. */
        NAMES,
        /** A name: how many articles have it. */
        COUNT,
        /** A name: all it says. */
        RECORD,
        /** A name: what it shares with those it may be one with. */
        KEY,
        /** A name: its look. */
        LOOK,
        /** A name: the looks of what it belongs to. */
        KIN,
        /** A name: the thing in the canonical layer. */
        THING,
        /** A thing: its class. */
        TYPE,
        /** A thing: its best name. */
        LABEL,
        /** A thing: the larger organization. */
        PARENT,
        /** A union: the one that its members belong to since. */
        SUCCESSOR,
        /** A place: the larger ones around it, whether articles name them or not. */
        AROUND,
        /** An article: the sketch of its text, if long enough to be copied. */
        TEXT,
        /** An article with such a text: its day. */
        PUBLISHED,
        /** A sketch: its hashes. */
        SKETCH,
        /** A sketch: the few hashes by which copies are found. */
        SHINGLE,
        /** A sketch: the least of all that are copies of each other. */
        GROUP,
        /** An article that has copies: the original. */
        ORIGINAL,
        /** An article that has copies: the day of the first. */
        DAY,
        /** An article: its roles and statements in the canonical layer. */
        FACT,
        /** An article: the concepts it describes. */
        CONCEPT,
        /** A description of a concept: its triples. */
        TRIPLES,
        /** A description of a concept: the concept. */
        OF,
        /** An article: the blocks its events are in. */
        BLOCK,
        /** A block: the nodes written for it. */
        WRITTEN,
        /** The ledger: the decisions that hold. */
        DECISION;

        private final Node node = NodeFactory.createURI("ledger:" + name().toLowerCase(Locale.ROOT));
    }

    private final Graph graph;

    Ledger(Model model) {
        graph = model.getGraph();
    }

    private static Node subject(String name) {
        return NodeFactory.createURI(name);
    }

    private static Node value(String value) {
        return NodeFactory.createLiteralString(value);
    }

    Set<String> of(String subject, Entry entry) {
        Set<String> values = new TreeSet<>();
        graph.find(subject(subject), entry.node, Node.ANY).forEachRemaining(t -> values.add(t.getObject().getLiteralLexicalForm()));
        return values;
    }

    Optional<String> one(String subject, Entry entry) {
        return of(subject, entry).stream().findFirst();
    }

    /** The subjects that have the value. */
    Set<String> with(Entry entry, String value) {
        return with(entry, value, Integer.MAX_VALUE);
    }

    /** At most so many of them. */
    Set<String> with(Entry entry, String value, int most) {
        Set<String> subjects = new HashSet<>();
        var found = graph.find(Node.ANY, entry.node, value(value));
        try {
            while (found.hasNext() && subjects.size() < most) {
                subjects.add(found.next().getSubject().getURI());
            }
        } finally {
            found.close();
        }
        return subjects;
    }

    /** The article that a node belongs to by its name, if the node is an article's. */
    Set<String> owners(String node) {
        Set<String> articles = new TreeSet<>();
        for (int end = node.indexOf('/'); end >= 0; end = node.indexOf('/', end + 1)) {
            String article = node.substring(0, end);
            if (has(article, Entry.NAMES) || has(article, Entry.BLOCK)) {
                articles.add(article);
            }
        }
        return articles;
    }

    boolean has(String subject, Entry entry) {
        return graph.contains(subject(subject), entry.node, Node.ANY);
    }

    /** Makes these the values, and no others; false if they were already. */
    boolean set(String subject, Entry entry, Collection<String> values) {
        Set<String> there = of(subject, entry);
        Set<String> wanted = new TreeSet<>(values);
        there.stream().filter(v -> !wanted.contains(v)).forEach(v -> graph.delete(Triple.create(subject(subject), entry.node, value(v))));
        wanted.stream().filter(v -> !there.contains(v)).forEach(v -> graph.add(Triple.create(subject(subject), entry.node, value(v))));
        return !there.equals(wanted);
    }

    boolean set(String subject, Entry entry, Optional<String> value) {
        return set(subject, entry, value.map(Set::of).orElse(Set.of()));
    }

    /** Forgets all of these entries of a subject. */
    void forget(String subject, Entry... entries) {
        for (Entry entry : entries) {
            set(subject, entry, Set.of());
        }
    }
}
