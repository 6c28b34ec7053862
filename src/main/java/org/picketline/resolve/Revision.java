// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.resolve;

import static org.picketline.resolve.Ledger.Entry.BLOCK;
import static org.picketline.resolve.Ledger.Entry.DECISION;
import static org.picketline.resolve.Ledger.Entry.FACT;
import static org.picketline.resolve.Ledger.Entry.NAMES;
import static org.picketline.resolve.Ledger.Entry.THING;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.rdf.model.Model;

/**
 * Brings the canonical layer in step with articles that came, went or changed, and with decisions. Looks at what has to do
 * with these only: names that share a word with theirs, copies of their texts, and the blocks in which their events are, or
 * those of articles whose parties are others now. What it leaves alone could not come out differently.
 */
final class Revision {

    private static final String HEAD = "ledger:head";

    private final Ledger ledger;
    private final Stories stories;
    private final Decisions decisions;
    private final Chapters chapters;
    private final NameBook book;
    private final Set<String> affected = new TreeSet<>();
    private final Set<String> things = new TreeSet<>();
    private final Set<String> facts = new TreeSet<>();
    private final Set<String> blocks = new TreeSet<>();

    Revision(CanonicalIris iris, Stories stories, Ledger ledger, Model canonical, Decisions decisions, Trace trace) {
        this.ledger = ledger;
        this.stories = stories;
        this.decisions = decisions;
        book = new NameBook(ledger);
        chapters = new Chapters(iris, stories, ledger, new Names(ledger, book), decisions, new Rewriting(canonical), trace);
    }

    /** @param changed the articles that came, went or changed */
    void of(Collection<String> changed) {
        Concepts concepts = new Concepts(ledger);
        Set<String> recopied = note(changed, concepts);
        affected.addAll(recopied);
        recopied.forEach(a -> ledger.of(a, NAMES).forEach(id -> things.addAll(ledger.of(id, THING))));
        affected.forEach(this::place);
        things.forEach(t -> chapters.thing(t, book));
        concepts.touched().forEach(c -> chapters.concept(c, concepts));
        affected.forEach(chapters::copy);
        facts.forEach(chapters::fact);
        chapters.blocks(blocks);
    }

    /** Brings the ledger in step; the articles that have another original now. */
    private Set<String> note(Collection<String> changed, Concepts concepts) {
        NameBook.Change change = new NameBook.Change(new HashSet<>(), new TreeSet<>());
        CopyFinder copies = new CopyFinder(ledger);
        for (String article : changed) {
            Optional<Story> story = stories.find(article);
            book.update(article, story.map(Story::named).orElse(java.util.List.of()), change);
            copies.note(article, story);
            concepts.note(article, story);
        }
        affected.addAll(changed);
        change.keys().addAll(Decisions.keys(decided()));
        WhoIsWho who = new WhoIsWho(ledger, book, decisions);
        who.update(change);
        affected.addAll(who.articles());
        things.addAll(who.things());
        return copies.regroup();
    }

    /** The nodes on which something is decided now that was not, or the reverse; their articles are affected. */
    private Set<String> decided() {
        Set<String> nodes = Decisions.concerned(ledger.of(HEAD, DECISION), decisions.entries());
        ledger.set(HEAD, DECISION, decisions.entries());
        nodes.forEach(node -> affected.addAll(ledger.owners(node)));
        return nodes;
    }

    /** Notes down to which facts and blocks an article belongs now; those it belongs or belonged to are to be written. */
    private void place(String article) {
        Optional<Story> story = stories.find(article);
        facts.addAll(ledger.of(article, FACT));
        blocks.addAll(ledger.of(article, BLOCK));
        Set<String> itsFacts = story.map(chapters::facts).orElse(Set.of());
        Set<String> itsBlocks = story.map(chapters::blocks).orElse(Set.of());
        ledger.set(article, FACT, itsFacts);
        ledger.set(article, BLOCK, itsBlocks);
        facts.addAll(itsFacts);
        blocks.addAll(itsBlocks);
    }
}
