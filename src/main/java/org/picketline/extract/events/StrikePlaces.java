// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.picketline.extract.grammar.Attachment;
import org.picketline.extract.grammar.Clauses;
import org.picketline.extract.grammar.Factuality;
import org.picketline.extract.grammar.Words;
import org.picketline.extract.names.Mention;
import org.picketline.model.Entity;
import org.picketline.model.Slot;
import org.picketline.nlp.Sentence;
import org.picketline.nlp.Token;

/** Where a strike is: the places of its own clauses and of the workers and hospitals around, else the dateline's. */
final class StrikePlaces {

    private static final Set<String> DASHES = Set.of("-", "--", "\u2013", "\u2014");
    private static final Set<String> ACROSS = Set.of("in", "across", "throughout", "around");
    private static final int DATELINE = 14;

    private final Reading reading;
    private final Territories territories;

    StrikePlaces(Reading reading, Territories territories) {
        this.reading = reading;
        this.territories = territories;
    }

    void fill(Draft draft, StrikeStory story, List<Sentence> around, boolean main) {
        List<Mention> own = own(story);
        List<Mention> near = around.stream().flatMap(s -> reading.names().in(s.index()).stream())
            .filter(m -> m.is(Entity.Kind.PLACE) && here(m) && InvolvedPlaces.involved(reading, m)).toList();
        own.removeIf(m -> InvolvedPlaces.record(reading, m) && near.stream().anyMatch(n -> !wide(n)));
        List<Mention> all = new ArrayList<>(own);
        all.addAll(near);
        if (all.stream().allMatch(this::wide) && main) {
            all.addAll(dateline(around));
        }
        List<Mention> whole = own.stream().filter(m -> wide(m) && across(m)).toList();
        boolean towns = own.stream().anyMatch(m -> !wide(m));
        boolean finer = all.stream().anyMatch(m -> !wide(m));
        all.stream().filter(m -> wide(m) ? whole.contains(m) || !finer && whole.isEmpty() : towns || whole.isEmpty() || own.contains(m))
            .forEach(m -> draft.put(Slot.PLACE, m.entity(), reading.source(reading.sentences().get(m.sentence()))));
    }

    /** "doctors in England", but not "England's doctors". */
    private boolean across(Mention m) {
        Sentence s = reading.sentences().get(m.sentence());
        Token head = Attachment.spanHead(s, m.from(), m.to());
        return Clauses.prepositions(s, head).stream().anyMatch(ACROSS::contains) || head.hangsAs("appos") || head.hangsAs("conj");
    }

    private boolean wide(Mention m) {
        return territories.wide(m.entity());
    }

    /** The places in the clauses that tell of the strike. */
    private List<Mention> own(StrikeStory story) {
        List<Mention> found = new ArrayList<>();
        for (StrikeMention m : story.mentions().stream().filter(m -> m.factuality() != Factuality.NEGATED).toList()) {
            Sentence s = m.sentence();
            reading.names().in(s.index()).stream().filter(p -> p.is(Entity.Kind.PLACE) && here(p) && !InvolvedPlaces.aside(reading, p) && located(s, p) && Clauses.together(s, s.token(p.to() - 1), m.word())).forEach(found::add);
        }
        return found;
    }

    /** A place in a name ("Boston mayor") or before another name is none of where. */
    private static boolean located(Sentence s, Mention p) {
        return p.to() >= s.size() || !s.token(p.to()).is("NNP");
    }

    /** Not where a company has its seat or replacements come from. */
    private boolean here(Mention m) {
        Sentence s = reading.sentences().get(m.sentence());
        if (stretch(s, m) || reading.names().in(s.index()).stream().anyMatch(p -> p.is(Entity.Kind.PLACE) && p.to() + 1 == m.from() && stretch(s, p))) {
            return true;
        }
        Token head = Attachment.spanHead(s, m.from(), m.to());
        boolean away = Clauses.prepositions(s, head).contains("from");
        boolean company = Clauses.prepositions(s, head).contains("of") && s.head(head).flatMap(h -> reading.names().at(s.index(), h)).filter(Mention::party).isPresent();
        boolean seat = company || below(s, head) || m.to() < s.size() && s.token(m.to()).text().endsWith("based")
            || s.token(m.to() - 1).text().endsWith("based") || m.to() + 1 < s.size() && DASHES.contains(s.token(m.to()).text()) && Words.lemma(s.token(m.to() + 1)).equals("base");
        return !away && !seat;
    }

    /** "clinics from San Diego to Bakersfield": the first of the two. */
    private boolean stretch(Sentence s, Mention m) {
        return m.from() > 0 && s.token(m.from() - 1).text().equals("from") && m.to() < s.size() && s.token(m.to()).text().equals("to")
            && reading.names().in(s.index()).stream().anyMatch(p -> p.is(Entity.Kind.PLACE) && p.from() == m.to() + 1);
    }

    /** Whether a word for a seat governs the place: "based in Jacksonville, Florida". */
    private boolean below(Sentence s, Token place) {
        Token at = place;
        for (int steps = 0; steps < 3 && s.head(at).isPresent(); steps++) {
            at = s.head(at).get();
            if (reading.words().has("seat", Words.lemma(at))) {
                return true;
            }
        }
        return false;
    }

    /** The place that the first paragraph's dateline names. */
    private List<Mention> dateline(List<Sentence> around) {
        return around.stream().filter(s -> !reading.headline(s)).flatMap(s -> reading.names().in(s.index()).stream().filter(m -> m.is(Entity.Kind.PLACE) && m.from() == 0 && capitals(s, m) && dash(s, m)))
            .limit(1).toList();
    }

    private static boolean capitals(Sentence s, Mention m) {
        return s.token(m.from()).text().equals(s.token(m.from()).text().toUpperCase());
    }

    private static boolean dash(Sentence s, Mention m) {
        return s.tokens().subList(m.to(), Math.min(s.size(), m.to() + DATELINE)).stream().anyMatch(t -> DASHES.contains(t.text()));
    }
}
