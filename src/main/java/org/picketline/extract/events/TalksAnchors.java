// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.events;

import java.util.Optional;
import java.util.Set;
import org.picketline.extract.grammar.Clauses;
import org.picketline.extract.grammar.Words;
import org.picketline.nlp.Sentence;
import org.picketline.nlp.Token;

/** Which nouns stand for meetings of the two sides: "talks", "the last session", "a meeting with the union", "a final attempt". */
final class TalksAnchors {

    private static final Set<String> ON_CALENDAR = Set.of("calendar", "diary", "schedule", "book");
    private static final int NEAR = 2;

    private final Reading reading;
    private final Words words;

    TalksAnchors(Reading reading) {
        this.reading = reading;
        this.words = reading.words();
    }

    boolean any(Sentence s, Token t) {
        return talks(s, t) || session(s, t) || attempt(s, t);
    }

    boolean talks(Sentence s, Token t) {
        boolean bargaining = t.text().equalsIgnoreCase("bargaining") && !t.hangsAs("compound");
        boolean noun = t.is("NN") || bargaining && (t.hangsAs("nsubj") || t.hangsAs("obj") || t.hangsAs("obl") || t.index() == 0);
        return noun && (words.has("talks", Words.lemma(t)) || bargaining) && !t.hangsAs("compound") && !t.hangsAs("amod") && !alien(s, t);
    }

    /** A session is mostly one of bargaining; a bare "meeting" may be any, unless what stands around it tells. */
    boolean session(Sentence s, Token t) {
        if (latest(s, t)) {
            return true;
        }
        if (!t.is("NN") || t.hangsAs("compound") || !words.has("session", Words.lemma(t)) || alien(s, t)) {
            return date(s, t);
        }
        boolean kind = s.children(t, "compound", "amod", "nmod").stream().anyMatch(c -> words.has("session-kind", Words.lemma(c)) || words.has("talks", Words.lemma(c)));
        return kind || Words.lemma(t).equals("session") || betweenSides(s, t) || Words.lemma(t).equals("meeting") && amidTalks(s, t);
    }

    /** "31 sessions, the most recent of them a 13-hour affair": what stands beside the sessions is one of them. */
    private boolean latest(Sentence s, Token t) {
        boolean one = t.is("NN") && s.tokens().subList(Math.max(0, t.index() - 8), t.index()).stream().anyMatch(x -> Set.of("recent", "last", "latest").contains(Words.lemma(x)));
        return one && (t.hangsAs("appos") || t.hangsAs("conj") || t.hangsAs("dep") || t.hangsAs("nmod")) && !t.hangsAs("compound")
            && reading.times(s).stream().anyMatch(d -> d.from() > t.index() && d.from() - t.index() <= 2)
            && s.tokens().subList(0, t.index()).stream().anyMatch(x -> x.is("NN") && words.has("session", Words.lemma(x)) && Words.lemma(x).equals("session") && t.index() - x.index() < 12);
    }

    /** "two more bargaining dates", "one more date on the calendar". */
    private boolean date(Sentence s, Token t) {
        boolean date = t.is("NN") && Set.of("date", "day").contains(Words.lemma(t)) && !t.hangsAs("compound");
        return date && (s.children(t, "compound", "amod").stream().anyMatch(c -> words.has("session-kind", Words.lemma(c)))
            || Words.lemma(t).equals("date") && s.children(t, "nmod").stream().anyMatch(c -> ON_CALENDAR.contains(Words.lemma(c))));
    }

    /** A try to come to terms, which is told of for how it ended. */
    boolean attempt(Sentence s, Token t) {
        return t.is("NN") && words.has("attempt", Words.lemma(t)) && !t.hangsAs("compound")
            && s.subtree(t).stream().anyMatch(c -> words.has("mediator", Words.lemma(c)) || words.has("attempt-aim", Words.lemma(c)));
    }

    private boolean betweenSides(Sentence s, Token t) {
        return s.children(t, "nmod").stream().anyMatch(c -> (Clauses.prepositions(s, c).contains("between") || Clauses.prepositions(s, c).contains("with")) && side(s, c)
            || words.has("mediator", Words.lemma(c)));
    }

    private boolean side(Sentence s, Token t) {
        return words.has("side", Words.lemma(t)) || reading.references().entity(s, t).filter(e -> TalksVerbs.PARTIES.contains(e.kind())).isPresent();
    }

    /** Whether this or the sentences right before speak of talks or of both sides, and nothing says whose meeting it is. */
    private boolean amidTalks(Sentence s, Token t) {
        boolean owned = !s.children(t, "compound", "nmod:poss", "nmod").isEmpty();
        return !owned && reading.sentences().subList(Math.max(0, s.index() - NEAR), s.index() + 1).stream().flatMap(x -> x.tokens().stream())
            .anyMatch(x -> words.has("talks", Words.lemma(x)) || Set.of("party", "side", "table", "bargain", "mediator").contains(Words.lemma(x)));
    }

    private boolean alien(Sentence s, Token t) {
        return s.children(t, "compound", "amod").stream().anyMatch(c -> words.has("other-talks", Words.lemma(c)));
    }

    /** The noun that carries the verb's relation: of "weeks of talks", the weeks. */
    Token carrier(Sentence s, Token t) {
        Optional<Token> stretch = t.hangsAs("nmod") && !t.hangsAs("nmod:poss") ? s.head(t).filter(h -> words.has("talks-stretch", Words.lemma(h))) : Optional.empty();
        return stretch.orElse(t);
    }
}
