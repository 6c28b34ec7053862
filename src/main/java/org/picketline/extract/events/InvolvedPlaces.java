// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.events;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.picketline.extract.grammar.Attachment;
import org.picketline.extract.grammar.Clauses;
import org.picketline.extract.grammar.Words;
import org.picketline.extract.names.Mention;
import org.picketline.model.Entity;
import org.picketline.nlp.Sentence;
import org.picketline.nlp.Token;

/**
 * Places where a dispute takes place: where workers, hospitals, strikes and talks are. A place that only belongs
 * to a title, a comparison or somebody's biography is not one.
 */
public final class InvolvedPlaces {

    private static final Set<String> WHERE = Set.of("in", "at", "across", "throughout", "near", "outside", "around", "from", "of", "to", "and", "through");
    /** Countries so large that a dispute is in one only where nothing smaller is named. */
    private static final Set<String> COUNTRIES = Set.of("United States", "United Kingdom", "Canada", "Australia");

    private InvolvedPlaces() { }

    /** The first mention of each such place, in order. */
    public static List<Mention> of(Reading reading) {
        Map<Entity, Mention> first = new LinkedHashMap<>();
        for (Mention m : reading.names().all()) {
            if (m.is(Entity.Kind.PLACE) && involved(reading, m)) {
                first.putIfAbsent(m.entity(), m);
            }
        }
        if (first.keySet().stream().anyMatch(e -> !COUNTRIES.contains(e.name()))) {
            first.keySet().removeIf(e -> COUNTRIES.contains(e.name()));
        }
        return new ArrayList<>(first.values());
    }

    /** Whether the place is where workers, hospitals or events of the dispute are. */
    static boolean involved(Reading reading, Mention m) {
        Sentence s = reading.sentences().get(m.sentence());
        if (heads(s, m)) {
            return true;
        }
        Token head = Attachment.spanHead(s, m.from(), m.to());
        boolean located = Clauses.prepositions(s, head).stream().anyMatch(WHERE::contains) || head.hangsAs("conj") || head.hangsAs("appos") || head.hangsAs("compound");
        boolean title = m.to() < s.size() && s.token(m.to()).is("NNP") && Character.isUpperCase(s.token(m.to()).text().charAt(0)) && !reading.headline(s);
        boolean supply = Clauses.prepositions(s, head).contains("from") && Reading.contains(s, "replacement", "temporary", "traveler", "traveller", "recruit");
        return located && !title && !supply && concerns(reading, s, head);
    }

    /** Whether the place is the heading of what follows: "TULARE, CALIF.: NO END IN SIGHT", "Toledo, 1989." */
    private static boolean heads(Sentence s, Mention m) {
        boolean year = m.from() <= 1 && m.to() + 1 < s.size() && s.token(m.to()).text().equals(",") && s.token(m.to() + 1).text().matches("(?:19|20)\\d\\d");
        boolean capitals = m.from() == 0 && s.token(0).text().matches("\\p{Lu}{3,}") && m.entity().parent().isEmpty();
        return year || capitals && s.tokens().subList(m.to(), Math.min(m.to() + 4, s.size())).stream().anyMatch(t -> t.text().equals(":"));
    }

    /** Whether the place belongs to workers, an employer, a strike or another event. */
    private static boolean concerns(Reading reading, Sentence s, Token head) {
        Token at = head;
        for (int steps = 0; steps < 6; steps++) {
            Optional<Token> up = s.head(at);
            if (up.isEmpty()) {
                return false;
            }
            at = up.get();
            Token word = at;
            String lemma = Words.lemma(word);
            if (reading.words().has("elsewhere", lemma) || seat(reading, s, head, word)) {
                return false;
            }
            boolean person = reading.names().at(s.index(), word).filter(x -> x.is(Entity.Kind.PERSON)).isPresent();
            boolean somebody = word.hangsAs("appos") && s.head(word).flatMap(h -> reading.names().at(s.index(), h)).filter(x -> x.is(Entity.Kind.PERSON)).isPresent();
            if (person || somebody || oneOf(reading, s, word)) {
                return false;
            }
            if (reading.occupations().workers(s, word, reading.words()) || reading.words().has("employer-epithet", lemma) || reading.words().has("picket-noun", lemma)
                || reading.words().has("scene", lemma)
                || reading.names().at(s.index(), word).filter(Mention::party).isPresent() || word.is("VB") && doneByWorkers(reading, s, word)) {
                return true;
            }
        }
        return false;
    }

    /** "a therapist in Fontana" tells of one worker, and where that one is says little of where the dispute is. */
    private static boolean oneOf(Reading reading, Sentence s, Token word) {
        return word.tag().equals("NN") && s.children(word, "det").stream().anyMatch(d -> Set.of("a", "an").contains(Words.lemma(d)))
            && reading.occupations().workers(s, word, reading.words());
    }

    /** "Landis Health of Nashville". */
    private static boolean seat(Reading reading, Sentence s, Token place, Token owner) {
        return place.head() == owner.index() && Clauses.prepositions(s, place).contains("of")
            && reading.names().at(s.index(), owner).filter(m -> m.is(Entity.Kind.EMPLOYER)).isPresent();
    }

    /** Whether workers, a party or a strike are subject or object of the verb. */
    private static boolean doneByWorkers(Reading reading, Sentence s, Token verb) {
        return s.children(verb, "nsubj", "obj").stream().anyMatch(t -> reading.occupations().workers(s, t, reading.words())
            || Set.of("strike", "walkout", "picket", "union", "hospital", "member").contains(Words.lemma(t)) || reading.names().at(s.index(), t).filter(Mention::party).isPresent());
    }
}
