// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.events;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.picketline.extract.grammar.Clauses;
import org.picketline.extract.grammar.Words;
import org.picketline.nlp.Sentence;
import org.picketline.nlp.Token;

/** Tells what a word means that is voted on: a strike or a contract. */
final class BallotQuestion {

    private static final Set<String> ACTION = Set.of("strike", "industrial", "job");
    private static final int NEAR_BACK = 2;
    private static final int FAR_BACK = 5;

    private final Reading reading;
    private final Words words;

    BallotQuestion(Reading reading) {
        this.reading = reading;
        this.words = reading.words();
    }

    /** The question that a noun names; a pronoun stands for the offer or agreement told of just before. */
    Optional<Ballot.Question> of(Sentence s, Token noun) {
        if (strike(s, noun)) {
            return Optional.of(Ballot.Question.STRIKE);
        }
        boolean pronoun = noun.is("PRP") && Set.of("it", "they").contains(Words.lemma(noun));
        return contract(s, noun) || pronoun && offeredBefore(s, FAR_BACK, 2) ? Optional.of(Ballot.Question.CONTRACT) : Optional.empty();
    }

    private boolean strike(Sentence s, Token noun) {
        boolean named = words.has("strike-question", Words.lemma(noun)) && !Words.lemma(noun).equals("action");
        List<Token> modifiers = s.children(noun, "compound", "amod", "nmod", "acl");
        boolean action = Words.lemma(noun).equals("action") && modifiers.stream().anyMatch(m -> ACTION.contains(Words.lemma(m)));
        boolean leave = words.has("permit-noun", Words.lemma(noun)) && s.subtree(noun).stream().anyMatch(t -> words.has("strike-question", Words.lemma(t)) || words.has("strike-verb", s, t));
        return named || action || leave;
    }

    private boolean contract(Sentence s, Token noun) {
        boolean ofStrike = s.children(noun, "acl").stream().anyMatch(a -> words.has("strike-verb", s, a));
        return noun.is("NN") && terms(words, Words.lemma(noun)) && !ofStrike;
    }

    /** Whether a verb phrase means a stoppage: "strike", "walk out", "go on strike", "hold a one-day strike". */
    boolean stoppage(Sentence s, Token verb) {
        if (words.has("strike-verb", s, verb)) {
            return s.child(verb, "obj").filter(o -> words.has("agreement-noun", Words.lemma(o))).isEmpty();
        }
        boolean starts = words.has("begin", s, verb) || Set.of("go", "take", "call", "engage").contains(Words.lemma(verb));
        return starts && s.children(verb, "obj", "obl").stream().anyMatch(o -> strike(s, o));
    }

    /** Whether the sentences just before tell of terms that members can vote on. */
    boolean offeredBefore(Sentence s) {
        return offeredBefore(s, NEAR_BACK, 1);
    }

    private boolean offeredBefore(Sentence s, int sentences, int paragraphs) {
        List<Sentence> before = reading.sentences().subList(Math.max(0, s.index() - sentences), s.index()).stream().filter(p -> s.paragraph() - p.paragraph() <= paragraphs).toList();
        return before.stream().noneMatch(this::strikeVote)
            && before.stream().anyMatch(p -> p.tokens().stream().anyMatch(t -> contract(p, t) && !ofTalks(words, p, t) && !words.has("expire", p, Clauses.predicate(p, t))));
    }

    /** Whether the lemma is a word for what members can accept or turn down. */
    static boolean terms(Words words, String lemma) {
        return words.has("offer-noun", lemma) || words.has("agreement-noun", lemma) || words.has("contract-noun", lemma);
    }

    /** "contract talks" are no contract. */
    static boolean ofTalks(Words words, Sentence s, Token t) {
        return t.hangsAs("compound") && s.head(t).filter(h -> words.has("talk-noun", Words.lemma(h))).isPresent();
    }

    /** Whether it tells of a vote on a strike. */
    private boolean strikeVote(Sentence s) {
        return s.tokens().stream().filter(t -> words.has("vote", Words.lemma(t)))
            .anyMatch(v -> s.tokens().stream().anyMatch(t -> t.index() > v.index() && words.has("strike-question", Words.lemma(t))));
    }
}
