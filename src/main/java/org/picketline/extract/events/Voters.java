// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.events;

import java.util.Optional;
import java.util.Set;
import org.picketline.extract.grammar.Clauses;
import org.picketline.extract.grammar.Words;
import org.picketline.model.Entity;
import org.picketline.nlp.Sentence;
import org.picketline.nlp.Token;

/** Whether it is members who decide: they, workers, a share of them or their union, and neither the employer nor one voter. */
final class Voters {

    private static final Set<String> ONE = Set.of("i", "he", "she", "who");
    private static final Set<String> SHARE = Set.of("%", "percent", "cent", "majority", "two-third", "those", "they", "we", "most", "half");

    private static final Set<String> ARTICLE = Set.of("a", "an", "another", "one");
    private static final int BEFORE_NAME = 8;

    private final Reading reading;
    private final Words words;

    Voters(Reading reading) {
        this.reading = reading;
        this.words = reading.words();
    }

    /** Whether one person's own vote is told: "I voted for it". */
    boolean single(Sentence s, Token verb) {
        return Clauses.subject(s, verb).filter(x -> ONE.contains(Words.lemma(x)) && !x.hangsAs("nmod")
            || reading.references().entity(s, x).filter(e -> e.kind() == Entity.Kind.PERSON).isPresent()).isPresent() || oneWho(s, verb);
    }

    /** "an aide in Lima who voted no": one of many, unlike "the membership that voted no". */
    private boolean oneWho(Sentence s, Token verb) {
        boolean who = verb.hangsAs("acl") && s.children(verb, "nsubj").stream().anyMatch(x -> Words.lemma(x).equals("who"));
        return who && s.head(verb).filter(h -> h.tag().equals("NN") && !words.has("group", Words.lemma(h)) && s.children(h, "det").stream().anyMatch(d -> ARTICLE.contains(Words.lemma(d)))).isPresent();
    }

    /** Whether the verb tells only how few voted so: "just six of them voted against it". */
    boolean few(Sentence s, Token verb) {
        return s.child(verb, "nsubj").filter(x -> s.subtree(x).stream().anyMatch(t -> Set.of("only", "just", "few", "fewer", "minority").contains(Words.lemma(t)))).isPresent();
    }

    /** Whether the one who decides, where told, can be the members; where untold, whether voting is spoken of. */
    boolean decide(Sentence s, Token verb) {
        Optional<Token> agent = Clauses.agent(s, verb);
        if (agent.isEmpty()) {
            return votingTold(s) || Words.lemma(verb).equals("ratify");
        }
        if (members(s, agent.get()) && !unionItself(s, agent.get())) {
            return true;
        }
        Optional<Entity> who = reading.references().entity(s, agent.get());
        boolean union = who.filter(e -> e.kind() == Entity.Kind.UNION).isPresent();
        return union && (votingTold(s) || Set.of("ratify", "authorize").contains(Words.lemma(verb))) || who.isEmpty() && votingTold(s);
    }

    /** Whether the word is of a union's own name, as in "the Nurses Guild rejected the offer": leaders may have done so alone. */
    boolean unionItself(Sentence s, Token agent) {
        return reading.names().at(s.index(), agent).filter(m -> m.is(Entity.Kind.UNION) && !membersOf(s, m.from())).isPresent();
    }

    /** "members of the Nurses Guild", "nurses represented by it": parsers may take its name for the subject. */
    private boolean membersOf(Sentence s, int name) {
        return s.tokens().subList(Math.max(0, name - BEFORE_NAME), name).stream().anyMatch(t -> words.has("member-noun", Words.lemma(t)) || reading.occupations().workers(s, t, words));
    }

    /** Whether it is the employer who accepts or refuses. */
    boolean employerDecides(Sentence s, Token verb) {
        return verb.is("VB") && Clauses.subject(s, verb).flatMap(x -> reading.references().entity(s, x)).filter(e -> e.kind() == Entity.Kind.EMPLOYER || e.kind() == Entity.Kind.FACILITY).isPresent()
            && Clauses.subject(s, verb).filter(x -> staffOf(s, x)).isEmpty();
    }

    /** "members of the guild at Calder Hospital": parsers may take the house for who acts. */
    private boolean staffOf(Sentence s, Token house) {
        for (int i = house.index() - 1; i >= 0 && !Set.of("VBD", "VBZ", "VBP", "MD").contains(s.token(i).tag()); i--) {
            if (words.has("member-noun", Words.lemma(s.token(i))) || reading.occupations().workers(s, s.token(i), words)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the verb's subject is a union by its name. */
    boolean unionDecides(Sentence s, Token verb) {
        return Clauses.subject(s, verb).filter(x -> unionItself(s, x)).isPresent();
    }

    boolean members(Sentence s, Token agent) {
        String lemma = Words.lemma(agent);
        return SHARE.contains(lemma) || words.has("member-noun", lemma) || reading.occupations().workers(s, agent, words);
    }

    private boolean votingTold(Sentence s) {
        return !reading.tallies(s).isEmpty() || s.tokens().stream().anyMatch(t -> words.has("vote-verb", Words.lemma(t)) || words.has("vote-noun", Words.lemma(t)) || words.has("member-noun", Words.lemma(t))
            || Words.lemma(t).equals("voting"));
    }
}
