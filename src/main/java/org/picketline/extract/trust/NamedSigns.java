// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.trust;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.picketline.extract.names.Mention;
import org.picketline.extract.speech.Utterance;
import org.picketline.model.Concept;
import org.picketline.model.Entity;
import org.picketline.model.EventKind;
import org.picketline.model.Role;
import org.picketline.model.Slot;
import org.picketline.model.Statement;
import org.picketline.nlp.Sentence;

/** What is seen of those whom an article involves, of their titles and words, and of its issues. */
record NamedSigns(Surroundings around) {

    private static final int MANY = 3;

    /** Of a thing that the article involves. */
    SortedSet<String> of(Entity thing) {
        SortedSet<String> signs = new TreeSet<>();
        String kind = thing.kind().name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
        List<Mention> mentions = around.mentions(thing);
        signs.add("involved " + kind);
        signs.add(kind + " " + ValueSigns.often(mentions.size()));
        signs.add(kind + (around.events(thing).isEmpty() ? " without a part in an event" : " with a part in an event"));
        if (around.facts().statements().stream().anyMatch(s -> s.speaker().equals(thing) || s.onBehalfOf().filter(thing::equals).isPresent())) {
            signs.add(kind + " speaks");
        }
        if (mentions.stream().findFirst().filter(m -> 2 * m.sentence() > around.sentences().size()).isPresent()) {
            signs.add(kind + " named late");
        }
        if (thing.aliases().isEmpty() && thing.parent().isEmpty()) {
            signs.add(kind + " of which only the name is known");
        }
        return signs;
    }

    /** Of an issue. */
    SortedSet<String> of(Concept issue) {
        SortedSet<String> signs = new TreeSet<>();
        List<Sentence> telling = around.sentences().stream().filter(s -> around.topics(s).stream().anyMatch(t -> t.issue().equals(issue))).toList();
        signs.add("issue");
        signs.add("issue " + issue.notation());
        signs.add(telling.size() <= 1 ? "issue told once" : telling.size() < MANY ? "issue told twice" : "issue told often");
        boolean demanded = around.events(EventKind.DEMAND).stream().anyMatch(e -> e.values(Slot.TOPIC).contains(issue));
        signs.add(demanded ? "issue demanded" : "issue not demanded");
        if (telling.stream().anyMatch(s -> s.index() < MANY)) {
            signs.add("issue in the lead");
        }
        if (telling.stream().anyMatch(s -> around.reading().utterances().stream().anyMatch(u -> u.sentence() == s.index()))) {
            signs.add("issue spoken of");
        }
        return signs;
    }

    /** Of a person's title, organization and side. */
    SortedSet<String> of(Role role) {
        SortedSet<String> signs = new TreeSet<>();
        signs.add("role");
        role.side().ifPresent(side -> signs.add("role on the side " + side.notation()));
        signs.add(role.title().isPresent() ? "role with a title" : "role without a title");
        role.organization().ifPresent(body -> signs.add(here(body, role) ? "role with its organization" : "role of an organization from the context"));
        signs.add("person " + ValueSigns.often(around.mentions(role.person()).size()));
        return signs;
    }

    private boolean here(Entity body, Role role) {
        int sentence = around.at(role.evidence()).index();
        return around.mentions(body).stream().anyMatch(m -> m.sentence() == sentence);
    }

    /** Of words that somebody says. */
    SortedSet<String> of(Statement statement) {
        SortedSet<String> signs = new TreeSet<>();
        Sentence s = around.at(statement.evidence());
        signs.add("statement");
        signs.add("statement of a " + statement.speaker().kind().name().toLowerCase(java.util.Locale.ROOT).replace('_', ' '));
        boolean named = around.mentions(statement.speaker()).stream().anyMatch(m -> m.sentence() == s.index());
        signs.add(named ? "speaker named in the sentence" : "speaker from the context");
        if (around.reading().utterances().stream().filter(u -> u.sentence() == s.index()).anyMatch(Utterance::quoted)) {
            signs.add("quoted");
        }
        return signs;
    }
}
