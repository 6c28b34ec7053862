// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.events;

import java.util.Optional;
import java.util.Set;
import org.picketline.extract.grammar.Words;
import org.picketline.extract.quantity.Quantity;
import org.picketline.extract.quantity.Unit;
import org.picketline.nlp.Sentence;
import org.picketline.nlp.Token;

/** What a sentence says that a number of workers do during a strike: work, or stay out. */
final class Attendance {

    static final String RETURNED = "returned";
    static final String STRIKING = "striking";

    private static final Set<String> PART = Set.of("strike", "walkout", "stoppage", "action", "picket");
    /** Verbs that only help the next one, or tell which workers are meant. */
    private static final Set<String> HELPING = Set.of("be", "have", "do", "schedule", "roster", "employ", "represent", "expect", "assign", "eligible");
    private static final Set<String> NOT_DONE = Set.of("would", "could", "might", "may", "will", "can", "not", "n't", "never", "'ll");
    private static final int WINDOW = 26;
    private static final int WITHIN = 9;

    private final Words words;

    Attendance(Words words) {
        this.words = words;
    }

    /** What the counted workers do; empty if it is something else, or not told as done. */
    Optional<String> of(Sentence s, Quantity q) {
        return adherence(s, q) ? Optional.of(STRIKING) : doing(s, q);
    }

    /** "put adherence at 90%", "compliance with the strike order stood at 75%"; not that of voters. */
    private boolean adherence(Sentence s, Quantity q) {
        boolean strike = s.tokens().stream().anyMatch(t -> PART.contains(Words.lemma(t)));
        boolean noun = s.tokens().subList(Math.max(0, q.from() - WITHIN), q.from()).stream().anyMatch(t -> words.has("strike-adherence", Words.lemma(t)) || strike && words.has("adherence", Words.lemma(t)));
        return noun && q.unit() == Unit.PERCENT && s.tokens().stream().noneMatch(t -> words.has("ballot-word", Words.lemma(t)));
    }

    private Optional<String> doing(Sentence s, Quantity q) {
        int end = Math.min(s.size(), q.to() + WINDOW);
        boolean past = false;
        boolean relative = false;
        Optional<String> ofThose = Optional.empty();
        for (int i = q.to(); i < end; i++) {
            Token t = s.token(i);
            if (clauseEnds(s, i)) {
                return ofThose;
            }
            if (NOT_DONE.contains(Words.lemma(t))) {
                return Optional.empty();
            }
            past |= t.tag().equals("VBD") || t.tag().equals("VBN");
            if (t.is("W")) {
                relative = true;
            } else if (relative && t.is("VB")) {
                ofThose = ofThose.or(() -> done(s, t, q, true));
                relative = HELPING.contains(Words.lemma(t)) && t.index() + 1 < end && s.token(t.index() + 1).is("VB");
            } else if (t.is("VB") && !HELPING.contains(Words.lemma(t)) && !t.tag().equals("VB")) {
                return done(s, t, q, past);
            }
            if (s.token(Math.max(0, i - 1)).lemma().equals("be") || s.token(Math.max(0, i - 2)).lemma().equals("be") && s.token(i - 1).is("RB")) {
                Optional<String> state = state(s, t, q);
                if (state.isPresent()) {
                    return state;
                }
            }
        }
        return ofThose;
    }

    private static boolean clauseEnds(Sentence s, int i) {
        String text = s.token(i).text();
        boolean next = s.token(i).is("CC") && i + 1 < s.size() && s.token(i + 1).is("CD");
        boolean comma = next || text.equals(",") && i + 1 < s.size() && (s.token(i + 1).is("CC") && !s.token(i + 1).text().equals("or") || s.token(i + 1).is("IN"));
        return text.equals(";") || text.equals(".") || comma || text.equals("while");
    }

    private Optional<String> done(Sentence s, Token verb, Quantity q, boolean past) {
        boolean balloting = q.unit() == Unit.PERCENT && s.tokens().stream().anyMatch(t -> words.has("ballot-word", Words.lemma(t)));
        if (balloting || words.has("vote-down", s, verb)) {
            return Optional.empty();
        }
        return stayedOut(s, verb, q) ? Optional.of(STRIKING) : works(s, verb, past) ? Optional.of(RETURNED) : Optional.empty();
    }

    /** "took part in the strike", "stayed off the job", "honored the picket line"; the article's own count of those who walked out is no claim. */
    private boolean stayedOut(Sentence s, Token verb, Quantity q) {
        String lemma = Words.lemma(verb);
        boolean stayed = (lemma.equals("stay") || lemma.equals("remain")) && nextTo(s, verb, "away") || words.has("respect-line", lemma) && near(s, verb, Set.of("line", "strike", "walkout", "picket"));
        boolean took = (lemma.equals("take") || lemma.equals("participate") || lemma.equals("join")) && near(s, verb, PART);
        boolean percent = lemma.equals("take") && near(s, verb, Set.of("part")) || lemma.equals("strike") || lemma.equals("walk") || lemma.equals("picket") || lemma.equals("go") && near(s, verb, PART);
        return stayed || took || percent && q.unit() == Unit.PERCENT;
    }

    private boolean works(Sentence s, Token verb, boolean past) {
        String lemma = Words.lemma(verb);
        boolean working = lemma.equals("work") && (verb.tag().equals("VBG") || past && near(s, verb, Set.of("strike", "shift", "through", "today", "during")));
        boolean chose = words.has("attend-choose", lemma) && near(s, verb, Set.of("work", "return", "cross", "job", "working"));
        boolean came = words.has("attend-work", lemma) && (near(s, verb, "attend-place") || in(s, verb));
        return words.has("attend", s, verb) || working || chose || came;
    }

    /** "showed up", "came in", but not "turned out in August". */
    private static boolean in(Sentence s, Token verb) {
        Token next = s.token(Math.min(s.size() - 1, verb.index() + 1));
        return Set.of("in", "up").contains(Words.lemma(next)) && (next.is("RP") || next.is("RB") || next.hangsAs("compound:prt") || next.hangsAs("advmod"));
    }

    private boolean nextTo(Sentence s, Token verb, String wordClass) {
        return words.has(wordClass, Words.lemma(s.token(Math.min(s.size() - 1, verb.index() + 1))));
    }

    /** "were absent", "are out", "are on strike", "are at work". */
    private Optional<String> state(Sentence s, Token t, Quantity q) {
        if (words.has("away", Words.lemma(t))) {
            return Optional.of(STRIKING);
        }
        if (Words.lemma(t).equals("back")) {
            return Optional.of(RETURNED);
        }
        if (!t.is("IN") || t.index() + 1 >= s.size()) {
            return Optional.empty();
        }
        boolean strike = Words.lemma(s.token(t.index() + 1)).equals("strike");
        if (strike) {
            return q.unit() == Unit.PERCENT ? Optional.of(STRIKING) : Optional.empty();
        }
        return near(s, t, Set.of("work", "job", "duty")) ? Optional.of(RETURNED) : Optional.empty();
    }

    private boolean near(Sentence s, Token t, String wordClass) {
        return s.tokens().subList(t.index() + 1, Math.min(s.size(), t.index() + 6)).stream().anyMatch(x -> words.has(wordClass, Words.lemma(x)));
    }

    private static boolean near(Sentence s, Token t, Set<String> lemmas) {
        return s.tokens().subList(t.index() + 1, Math.min(s.size(), t.index() + 6)).stream().anyMatch(x -> lemmas.contains(Words.lemma(x)));
    }
}
