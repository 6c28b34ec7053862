// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.events;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.picketline.extract.grammar.Words;
import org.picketline.nlp.Sentence;
import org.picketline.nlp.Token;

/** What is voted on, by the word for it that stands nearest: in the stretch, else in the sentence, else in those before. */
final class PollQuestion {

    private static final int BACK = 2;
    /** What is ratified stands within so many words: "ratified the decision of the executive to strike". */
    private static final int RATIFIED = 12;
    private static final Set<String> STATE = Set.of("striking", "strike-bound");

    private final Reading reading;
    private final Words words;

    PollQuestion(Reading reading) {
        this.reading = reading;
        this.words = reading.words();
    }

    Optional<Ballot.Question> of(Stretch x, Token cue) {
        boolean strikeRatified = x.after(cue, RATIFIED, t -> strike(x.sentence(), t)) && !x.after(cue, RATIFIED, this::contract);
        if (Set.of("ratification", "ratify").contains(Words.lemma(cue)) && !strikeRatified || x.before(cue, 2, t -> Words.lemma(t).equals("ratification"))) {
            return Optional.of(Ballot.Question.CONTRACT);
        }
        Sentence s = x.sentence();
        if (x.before(cue, 2, t -> strike(s, t) && !t.is("VB"))) {
            return Optional.of(Ballot.Question.STRIKE);
        }
        Optional<Token> after = pronoun(x, cue) ? Optional.empty() : x.first(t -> t.index() >= cue.index() && asked(s, t));
        if (Words.lemma(cue).equals("mandate")) {
            return Optional.of(Ballot.Question.STRIKE);
        }
        Optional<Token> named = after.or(() -> x.tokens().stream().filter(t -> t.index() < cue.index() && asked(s, t)).reduce((a, b) -> b));
        return named.map(t -> question(s, t)).or(() -> empowers(x) ? Optional.of(Ballot.Question.STRIKE) : around(x));
    }

    /** "voted it down": what is voted on was named before. */
    private static boolean pronoun(Stretch x, Token cue) {
        return x.after(cue, 3, t -> Set.of("it", "them").contains(Words.lemma(t)));
    }

    /** "empowered their bargaining team": to call a strike, whether told or not. */
    private boolean empowers(Stretch x) {
        return x.any(t -> t.is("VB") && words.has("authorize", Words.lemma(t)) && x.after(t, 5, o -> words.has("org-voice", Words.lemma(o)) || words.has("side", Words.lemma(o))));
    }

    private Ballot.Question question(Sentence s, Token t) {
        return strike(s, t) ? Ballot.Question.STRIKE : Ballot.Question.CONTRACT;
    }

    private boolean asked(Sentence s, Token t) {
        return strike(s, t) || contract(t) && !BallotQuestion.ofTalks(words, s, t);
    }

    private static boolean proposes(Token t) {
        return t.is("VB") && Set.of("propose", "offer").contains(Words.lemma(t));
    }

    /** Whether the word means a stoppage, and not those who are in one. */
    boolean strike(Sentence s, Token t) {
        String lemma = Words.lemma(t);
        if (lemma.equals("action")) {
            return t.index() > 0 && Set.of("job", "industrial", "strike", "labor", "labour").contains(Words.lemma(s.token(t.index() - 1)));
        }
        boolean attribute = STATE.contains(lemma) && t.hangsAs("amod");
        return (words.has("strike-question", lemma) || Set.of("industrial", "strike", "strikes", "strike-vote").contains(lemma) || words.has("strike-verb", s, t)) && !attribute;
    }

    boolean contract(Token t) {
        String lemma = Words.lemma(t);
        return t.is("NN") && (BallotQuestion.terms(words, lemma) || words.has("poll-terms", lemma));
    }

    /** The question of the sentence, the last one named before the stretch first; else that of the sentences before. */
    private Optional<Ballot.Question> around(Stretch x) {
        Sentence s = x.sentence();
        Optional<Token> here = s.tokens().stream().filter(t -> t.index() < x.from() && asked(s, t)).reduce((a, b) -> b).or(() -> s.tokens().stream().filter(t -> t.index() >= x.to() && asked(s, t)).findFirst());
        if (here.isPresent()) {
            return here.map(t -> question(s, t));
        }
        List<Sentence> all = reading.sentences();
        Stream<Sentence> before = all.subList(Math.max(0, s.index() - BACK), s.index()).stream().filter(p -> s.paragraph() - p.paragraph() <= 1);
        Optional<Ballot.Question> told = before.flatMap(p -> leading(p).stream()).reduce((a, b) -> b);
        Optional<Ballot.Question> next = all.subList(s.index() + 1, Math.min(all.size(), s.index() + 2)).stream().filter(n -> n.paragraph() == s.paragraph())
            .flatMap(n -> n.tokens().stream().filter(t -> asked(n, t)).map(t -> question(n, t))).findFirst();
        return told.or(() -> next).or(() -> x.any(t -> Words.lemma(t).equals("vote") && x.after(t, 2, o -> Words.lemma(o).equals("down"))) ? Optional.of(Ballot.Question.CONTRACT) : Optional.empty());
    }

    /** What an earlier sentence leaves in mind: the question of the vote that it tells of, else what it names last. */
    private Optional<Ballot.Question> leading(Sentence s) {
        List<Token> named = s.tokens().stream().filter(t -> asked(s, t) || proposes(t)).toList();
        Optional<Token> vote = s.tokens().stream().filter(t -> words.has("poll-word", Words.lemma(t))).findFirst();
        return vote.flatMap(v -> named.stream().filter(t -> t.index() > v.index()).findFirst()).or(() -> named.stream().reduce((a, b) -> b)).map(t -> question(s, t));
    }
}
