// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.events;

import java.util.Optional;
import java.util.Set;
import org.picketline.extract.grammar.Clauses;
import org.picketline.extract.grammar.Words;
import org.picketline.nlp.Sentence;
import org.picketline.nlp.Token;

/** Finds votes told by a noun: "a ratification vote is set for Friday", "the strike vote failed", "won strike authorization". */
final class BallotNouns {

    private static final Set<String> RATIFICATION = Set.of("ratification", "ratify");

    private final Words words;
    private final BallotQuestion questions;
    private final Voters voters;

    BallotNouns(Reading reading, BallotQuestion questions, Voters voters) {
        this.words = reading.words();
        this.questions = questions;
        this.voters = voters;
    }

    Optional<Ballot> ballot(Sentence s, Token t) {
        if (!t.is("NN") || t.hangsAs("compound") || t.hangsAs("amod")) {
            return Optional.empty();
        }
        String lemma = Words.lemma(t);
        if (lemma.equals("rejection")) {
            return s.children(t, "nmod").stream().anyMatch(c -> questions.of(s, c).filter(q -> q == Ballot.Question.CONTRACT).isPresent()) && voters.decide(s, t)
                ? Optional.of(new Ballot(s, t, t, Ballot.Question.CONTRACT, Ballot.Answer.NO)) : Optional.empty();
        }
        boolean voting = words.has("vote-noun", lemma) || lemma.equals("voting") || RATIFICATION.contains(lemma) || words.has("permit-noun", lemma) || lemma.equals("proposal");
        return voting ? question(s, t).flatMap(q -> answer(s, t).map(a -> new Ballot(s, t, t, q, a))) : Optional.empty();
    }

    private Optional<Ballot.Question> question(Sentence s, Token t) {
        if (RATIFICATION.contains(Words.lemma(t)) || s.children(t, "compound", "amod").stream().anyMatch(c -> RATIFICATION.contains(Words.lemma(c)))) {
            return Optional.of(Ballot.Question.CONTRACT);
        }
        if (words.has("permit-noun", Words.lemma(t)) || Words.lemma(t).equals("proposal")) {
            boolean strike = s.children(t, "compound", "nmod", "acl").stream().anyMatch(c -> words.has("strike-question", Words.lemma(c)) || words.has("strike-verb", s, c));
            return strike ? Optional.of(Ballot.Question.STRIKE) : Optional.empty();
        }
        Optional<Ballot.Question> named = s.children(t, "compound", "amod", "nmod", "acl").stream().filter(c -> !c.hangsAs("nmod:poss")).map(c -> ofModifier(s, c)).flatMap(Optional::stream).findFirst();
        boolean bare = t.hangsAs("nsubj") && s.children(t, "compound", "amod", "nmod", "acl").isEmpty() && questions.offeredBefore(s);
        return named.or(() -> bare && !Words.lemma(t).equals("tally") ? Optional.of(Ballot.Question.CONTRACT) : Optional.empty());
    }

    private Optional<Ballot.Question> ofModifier(Sentence s, Token modifier) {
        boolean strike = words.has("strike-question", Words.lemma(modifier)) || words.has("strike-verb", s, modifier)
            || s.children(modifier).stream().anyMatch(g -> words.has("strike-question", Words.lemma(g)) && !g.hangsAs("obl"));
        return strike ? Optional.of(Ballot.Question.STRIKE) : questions.of(s, modifier);
    }

    /** Carried or lost where the noun's verb says so; still open where it says when voting is; otherwise nothing is told of it. */
    private Optional<Ballot.Answer> answer(Sentence s, Token t) {
        Token verb = Clauses.predicate(s, t);
        boolean subject = t.hangsAs("nsubj");
        if (subject && words.has("defeat", s, verb)) {
            return Optional.of(Ballot.Answer.NO);
        }
        boolean won = subject && words.has("carry", s, verb) || t.hangsAs("obj") && words.has("win-vote", Words.lemma(verb));
        if (won) {
            return Optional.of(Ballot.Answer.YES);
        }
        boolean open = (subject || t.hangsAs("obj")) && words.has("vote-course", s, verb) || t.relation().equals("root") && s.children(t, "cop").isEmpty();
        return open && !words.has("permit-noun", Words.lemma(t)) ? Optional.of(Ballot.Answer.OPEN) : Optional.empty();
    }
}
