// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.picketline.extract.grammar.Clauses;
import org.picketline.extract.grammar.Words;
import org.picketline.nlp.Sentence;
import org.picketline.nlp.Token;

/** Finds votes told by a verb: "voted to strike", "rejected the offer", "will vote on it", "gave their team leave to call a walkout". */
final class Ballots {

    private static final Set<String> FAVOR = Set.of("favor", "favour", "support");

    private final Words words;
    private final BallotQuestion questions;
    private final BallotNouns nouns;
    private final Voters voters;

    Ballots(Reading reading) {
        words = reading.words();
        questions = new BallotQuestion(reading);
        voters = new Voters(reading);
        nouns = new BallotNouns(reading, questions, voters);
    }

    /** The votes that a sentence tells of, at most one a clause and question. */
    List<Ballot> in(Sentence s) {
        List<Ballot> found = new ArrayList<>();
        for (Token t : s.tokens()) {
            Optional<Ballot> ballot = verb(s, t) ? verdict(s, t).or(() -> vote(s, t)).or(() -> permit(s, t)) : stance(s, t).or(() -> nouns.ballot(s, t));
            ballot.filter(b -> found.stream().noneMatch(f -> same(f, b))).ifPresent(found::add);
        }
        return found;
    }

    /** A participle before a noun is a verb only with an auxiliary: parsers take "had backed strike action" for a noun phrase. */
    private static boolean verb(Sentence s, Token t) {
        return t.is("VB") && !t.hangsAs("compound") && (!t.hangsAs("amod") || !s.children(t, "aux").isEmpty());
    }

    private static boolean same(Ballot a, Ballot b) {
        return a.question() == b.question() && (Clauses.together(a.sentence(), a.act(), b.act()) || a.act().equals(b.act()));
    }

    /** A verb that decides, its object being what is voted on: "ratified the deal", "has authorized a strike". */
    private Optional<Ballot> verdict(Sentence s, Token t) {
        Optional<Token> patient = t.hangsAs("amod") ? s.head(t) : Clauses.patient(s, t);
        Optional<Ballot.Question> question = patient.flatMap(o -> questions.of(s, o).or(() -> equated(s, o)));
        Optional<Ballot.Answer> answer = question.flatMap(q -> answer(s, t, q));
        Token act = governor(s, t).orElse(t);
        boolean decided = answer.isPresent() && !advised(s, t) && !advised(s, act) && (!act.equals(t) || voters.decide(s, t)) && !voters.single(s, act) && !voters.few(s, act);
        return decided ? Optional.of(new Ballot(s, act, t, question.orElseThrow(), undecided(s, act.index() < t.index() ? act : s.token(0), t) ? Ballot.Answer.OPEN : negated(s, t, answer.orElseThrow()))) : Optional.empty();
    }

    /** "The offer was 6% over two years, which members rejected": what the figure is of. */
    private Optional<Ballot.Question> equated(Sentence s, Token patient) {
        Token figure = patient.is("W") ? s.head(patient).flatMap(s::head).orElse(patient) : patient;
        return s.child(figure, "cop").flatMap(c -> s.child(figure, "nsubj")).flatMap(o -> questions.of(s, o));
    }

    /** "recommended that members accept the offer". */
    private boolean advised(Sentence s, Token t) {
        return t.hangsAs("ccomp") && s.head(t).filter(h -> Words.lemma(h).equals("recommend") || words.has("wish", s, h)).isPresent();
    }

    private Optional<Ballot.Answer> answer(Sentence s, Token t, Ballot.Question question) {
        if (words.has("vote-down", s, t)) {
            return Optional.of(Ballot.Answer.NO);
        }
        return words.has(question == Ballot.Question.STRIKE ? "back" : "ratify", s, t) ? Optional.of(Ballot.Answer.YES) : Optional.empty();
    }

    private static Ballot.Answer negated(Sentence s, Token verb, Ballot.Answer answer) {
        boolean not = Clauses.infinitive(s, verb) && s.children(verb, "advmod").stream().anyMatch(n -> Words.lemma(n).equals("not"));
        return not || Clauses.prepositions(s, verb).contains("against") ? Ballot.Answer.NO : answer;
    }

    /** The word for voting that a verdict complements: "voted to reject", "a vote to authorize", "vote on whether to ratify". */
    private Optional<Token> governor(Sentence s, Token verdict) {
        Token at = verdict;
        for (int steps = 0; steps < 2 && s.head(at).isPresent(); steps++) {
            at = s.head(at).get();
            if (words.has("vote-verb", Words.lemma(at)) && Clauses.infinitive(s, verdict)) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    /** A verb of voting, with what it is on and which way it goes. */
    private Optional<Ballot> vote(Sentence s, Token t) {
        if (!words.has("vote-verb", Words.lemma(t)) || weighed(s, t) || voters.single(s, t) || voters.few(s, t)) {
            return Optional.empty();
        }
        if (Words.lemma(t).equals("ballot") && s.child(t, "obj").filter(o -> voters.members(s, o)).isPresent()) {
            return Optional.empty();
        }
        return toStrike(s, t).or(() -> onQuestion(s, t)).or(() -> onTermsBefore(s, t));
    }

    /** "deciding whether to ballot for a strike": whether there will be a vote is open. Taggers take "to ballot" for a noun. */
    static boolean weighed(Sentence s, Token verb) {
        List<Token> before = s.tokens().subList(Math.max(0, verb.index() - 2), verb.index());
        boolean on = before.size() == 2 && Words.lemma(before.get(0)).equals("decide") && Words.lemma(before.get(1)).equals("on");
        return on || before.stream().anyMatch(w -> Words.lemma(w).equals("whether"));
    }

    private Optional<Ballot> toStrike(Sentence s, Token t) {
        return s.children(t, "xcomp", "advcl", "ccomp").stream().filter(c -> questions.stoppage(s, c) || leave(s, c)).findFirst()
            .map(c -> new Ballot(s, t, c, Ballot.Question.STRIKE, undecided(s, t, c) ? Ballot.Answer.OPEN : negated(s, c, Ballot.Answer.YES)));
    }

    /** "voting on whether to strike". */
    private static boolean undecided(Sentence s, Token vote, Token complement) {
        return s.tokens().subList(Math.min(vote.index(), complement.index()), complement.index()).stream().anyMatch(w -> Words.lemma(w).equals("whether"));
    }

    private boolean authorizes(Sentence s, Token verb) {
        return words.has("back", s, verb) && Clauses.patient(s, verb).flatMap(o -> questions.of(s, o)).filter(q -> q == Ballot.Question.STRIKE).isPresent();
    }

    /** "to authorize their team to call a strike". */
    private boolean leave(Sentence s, Token verb) {
        return words.has("authorize", Words.lemma(verb)) && s.children(verb, "xcomp", "advcl", "ccomp").stream().anyMatch(c -> questions.stoppage(s, c));
    }

    private Optional<Ballot> onQuestion(Sentence s, Token t) {
        for (Token o : s.subtree(t)) {
            boolean favor = FAVOR.contains(Words.lemma(o)) && o.index() > t.index() && Clauses.prepositions(s, o).contains("in");
            if (!favor && (o.head() != t.index() || !o.hangsAs("obl") && !o.hangsAs("nmod"))) {
                continue;
            }
            Token asked = favor ? s.child(o, "nmod", "acl", "advcl").orElse(o) : o;
            Optional<Ballot.Question> question = asked.is("VB") && (leave(s, asked) || questions.stoppage(s, asked) || authorizes(s, asked))
                ? Optional.of(Ballot.Question.STRIKE) : questions.of(s, asked);
            if (question.isPresent()) {
                return Optional.of(new Ballot(s, t, t, question.get(), undecided(s, t, asked) || Words.lemma(t).equals("ballot") ? Ballot.Answer.OPEN : direction(s, o, asked)));
            }
        }
        return Optional.empty();
    }

    private static Ballot.Answer direction(Sentence s, Token preposed, Token asked) {
        List<String> prepositions = new ArrayList<>(Clauses.prepositions(s, preposed));
        prepositions.addAll(Clauses.prepositions(s, asked));
        if (prepositions.contains("against")) {
            return Ballot.Answer.NO;
        }
        return prepositions.contains("for") || !preposed.equals(asked) ? Ballot.Answer.YES : Ballot.Answer.OPEN;
    }

    /** "Members will vote next week", after a sentence on the deal. */
    private Optional<Ballot> onTermsBefore(Sentence s, Token t) {
        boolean strike = s.tokens().stream().anyMatch(x -> words.has("strike-question", Words.lemma(x)));
        boolean bare = !strike && s.children(t, "xcomp", "ccomp", "advcl").isEmpty() && Words.lemma(t).equals("vote") && Clauses.subject(s, t).filter(x -> voters.members(s, x)).isPresent();
        return bare && questions.offeredBefore(s) ? Optional.of(new Ballot(s, t, t, Ballot.Question.CONTRACT, Ballot.Answer.OPEN)) : Optional.empty();
    }

    /** "Nurses gave their union permission to call a strike." */
    private Optional<Ballot> permit(Sentence s, Token t) {
        boolean gives = Set.of("give", "grant", "hand").contains(Words.lemma(t)) && Clauses.agent(s, t).filter(a -> voters.members(s, a)).isPresent();
        boolean strike = gives && s.children(t, "obj").stream().anyMatch(o -> words.has("permit-noun", Words.lemma(o)))
            && s.subtree(t).stream().anyMatch(x -> x.index() > t.index() && (words.has("strike-question", Words.lemma(x)) || words.has("strike-verb", s, x)));
        return strike ? Optional.of(new Ballot(s, t, t, Ballot.Question.STRIKE, weighed(s, t) ? Ballot.Answer.PENDING : Ballot.Answer.YES)) : Optional.empty();
    }

    /** "58% of them were against the offer." */
    private Optional<Ballot> stance(Sentence s, Token t) {
        boolean stands = !s.children(t, "cop").isEmpty() && s.child(t, "nsubj").filter(x -> voters.members(s, x)).isPresent();
        boolean favor = FAVOR.contains(Words.lemma(t));
        Token asked = favor ? s.child(t, "nmod").orElse(t) : t;
        List<String> prepositions = Clauses.prepositions(s, t);
        Optional<Ballot.Answer> answer = prepositions.contains("against") ? Optional.of(Ballot.Answer.NO)
            : prepositions.contains("for") || favor && prepositions.contains("in") ? Optional.of(Ballot.Answer.YES) : Optional.empty();
        return stands ? answer.flatMap(a -> questions.of(s, asked).map(q -> new Ballot(s, t, t, q, a))) : Optional.empty();
    }
}
