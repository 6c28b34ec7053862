// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.picketline.extract.grammar.Clauses;
import org.picketline.extract.grammar.Factuality;
import org.picketline.extract.grammar.Words;
import org.picketline.extract.time.TimeMention;
import org.picketline.model.Concept;
import org.picketline.model.EventKind;
import org.picketline.model.Slot;
import org.picketline.nlp.Sentence;
import org.picketline.nlp.Token;

/** Reads votes on whether to authorize a strike: "voted 97% to strike", "a strike authorization vote is set for Tuesday". */
public final class StrikeVoteReader implements EventReader {

    private static final Set<String> STRIKE = Set.of("strike", "walkout", "striking", "stoppage", "industrial");

    @Override
    public EventKind kind() {
        return EventKind.STRIKE_VOTE;
    }

    @Override
    public List<Draft> read(Reading reading) {
        List<Draft> drafts = new ArrayList<>();
        for (Sentence s : reading.sentences()) {
            trigger(reading, s).ifPresent(t -> draft(reading, s, t).ifPresent(drafts::add));
        }
        return Drafts.unite(drafts, Slot.UNION, Slot.EMPLOYER, Slot.RESULT, Slot.DATE);
    }

    private static Optional<Token> trigger(Reading reading, Sentence s) {
        return s.tokens().stream().filter(t -> strikeVote(reading, s, t)).findFirst();
    }

    private static boolean strikeVote(Reading reading, Sentence s, Token t) {
        String lemma = Words.lemma(t);
        if (t.is("NN") && reading.words().has("vote-noun", lemma) || lemma.equals("authorization") || lemma.equals("mandate")) {
            return s.children(t).stream().anyMatch(c -> STRIKE.contains(Words.lemma(c)) || s.children(c).stream().anyMatch(g -> STRIKE.contains(Words.lemma(g))));
        }
        if (t.is("VB") && reading.words().has("authorize", lemma)) {
            return Clauses.patient(s, t).filter(o -> STRIKE.contains(Words.lemma(o)) || s.children(o, "compound", "amod", "nmod").stream().anyMatch(c -> STRIKE.contains(Words.lemma(c)))).isPresent();
        }
        return t.is("VB") && reading.words().has("vote", lemma) && strikeBelow(s, t);
    }

    /** Whether what is voted on is a strike: "voted overwhelmingly to strike", "in favor of a walkout". */
    private static boolean strikeBelow(Sentence s, Token vote) {
        return s.subtree(vote).stream().anyMatch(t -> t.index() > vote.index() && t.index() - vote.index() < 14 && STRIKE.contains(Words.lemma(t)) && Clauses.together(s, t, vote)
            && s.tokens().subList(vote.index(), t.index()).stream().noneMatch(x -> Set.of("end", "contract", "offer", "agreement", "deal").contains(Words.lemma(x))));
    }

    private static Optional<Draft> draft(Reading reading, Sentence s, Token t) {
        Factuality factuality = factuality(reading, s, t);
        if (factuality == Factuality.NEGATED || factuality == Factuality.CONDITIONAL && t.is("NN")) {
            return Optional.empty();
        }
        String result = result(s, t, factuality);
        Draft.Source source = reading.source(s, t);
        Draft draft = reading.draft(EventKind.STRIKE_VOTE, s, t).put(Slot.RESULT, Concept.Scheme.RESULT, result, source);
        new VoteCount(reading, result.equals("authorized")).fill(draft, s, null);
        date(reading, s, t, result).ifPresent(d -> draft.put(Slot.DATE, d.date(), source));
        return Optional.of(draft);
    }

    /** Of the vote, not of the strike that it may lead to. */
    private static Factuality factuality(Reading reading, Sentence s, Token t) {
        return Factuality.of(s, t, reading.words());
    }

    private static String result(Sentence s, Token t, Factuality factuality) {
        if (!factuality.real()) {
            return "pending";
        }
        boolean against = s.tokens().stream().anyMatch(x -> Words.lemma(x).equals("against") && x.index() > t.index() && x.index() - t.index() < 4)
            || s.tokens().stream().anyMatch(x -> Set.of("fail", "fall").contains(Words.lemma(x)) && Clauses.together(s, x, t));
        return against ? "failed" : "authorized";
    }

    static Optional<TimeMention> date(Reading reading, Sentence s, Token t, String result) {
        boolean strikeDated = result.equals("authorized");
        return reading.times(s, t).stream().filter(d -> !strikeDated || d.anchoredToPast() || d.date().notBefore().isEmpty()).findFirst();
    }
}
