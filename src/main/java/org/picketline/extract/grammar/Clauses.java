// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.picketline.nlp.Sentence;
import org.picketline.nlp.Token;

/** Questions to a dependency tree about clauses. */
public final class Clauses {

    /** Relations by which a verb opens a clause of its own. Open complements ("plan to strike") stay in their governor's. */
    private static final Set<String> OWN_CLAUSE = Set.of("root", "ccomp", "advcl", "parataxis", "acl:relcl", "acl", "csubj", "dep", "conj");

    private static final Set<String> AIMS = Set.of("in", "of", "for", "toward", "towards", "about", "to", "from");

    private Clauses() { }

    /**
     * The verb (or predicate noun or adjective) that governs the word: itself if it is one. A sentence without
     * tree gives the word itself.
     */
    public static Token predicate(Sentence s, Token word) {
        Token at = word;
        while (!isPredicate(s, at)) {
            Optional<Token> up = s.head(at);
            if (up.isEmpty()) {
                return at;
            }
            at = up.get();
        }
        return at;
    }

    private static boolean isPredicate(Sentence s, Token t) {
        boolean attribute = t.hangsAs("amod") || t.hangsAs("compound");
        return t.is("VB") && !attribute || !s.children(t, "cop").isEmpty() || t.relation().equals("root");
    }

    /** The head of the clause in which the word stands: its predicate, followed up through open complements. */
    public static Token head(Sentence s, Token word) {
        Token at = predicate(s, word);
        while (!OWN_CLAUSE.contains(at.relation())) {
            Optional<Token> up = s.head(at);
            if (up.isEmpty()) {
                return at;
            }
            at = predicate(s, up.get());
        }
        return at;
    }

    /** Whether both words stand in the same clause. */
    public static boolean together(Sentence s, Token a, Token b) {
        return head(s, a).index() == head(s, b).index();
    }

    /**
     * The subject of a predicate, or where it has none of its own, the one it shares: "they voted to strike",
     * "nurses walked out and picketed". The agent of a passive is not its subject.
     */
    public static Optional<Token> subject(Sentence s, Token predicate) {
        Token at = predicate;
        for (int steps = 0; steps < 8; steps++) {
            Optional<Token> own = s.child(at, "nsubj", "csubj");
            if (own.isPresent()) {
                return own.map(t -> antecedent(s, t));
            }
            if (at.relation().equals("acl") && s.head(at).isPresent() && at.tag().equals("VBG")) {
                return s.head(at);
            }
            boolean shares = at.hangsAs("xcomp") || at.hangsAs("conj") || at.hangsAs("advcl") || at.relation().equals("dep") || at.hangsAs("ccomp") && infinitive(s, at);
            if (!shares || s.head(at).isEmpty()) {
                return Optional.empty();
            }
            if (at.hangsAs("xcomp")) {
                Optional<Token> controlled = s.child(s.head(at).get(), "obj").filter(o -> o.index() < predicate.index());
                if (controlled.isPresent()) {
                    return controlled;
                }
            }
            at = predicate(s, s.head(at).get());
        }
        return Optional.empty();
    }

    /** A relative pronoun stands for the noun that its clause modifies. */
    private static Token antecedent(Sentence s, Token subject) {
        if (subject.tag().equals("WDT") || subject.tag().equals("WP") || subject.text().equalsIgnoreCase("that")) {
            Optional<Token> verb = s.head(subject);
            if (verb.isPresent() && verb.get().hangsAs("acl") && s.head(verb.get()).isPresent()) {
                return s.head(verb.get()).get();
            }
        }
        return subject;
    }

    /** Who acts: the subject of an active verb, the "by" phrase of a passive one. */
    public static Optional<Token> agent(Sentence s, Token predicate) {
        if (passive(s, predicate)) {
            return s.children(predicate, "obl").stream().filter(o -> s.children(o, "case").stream().anyMatch(c -> c.lemma().equals("by"))).findFirst();
        }
        return subject(s, predicate);
    }

    /** What is acted on: the object of an active verb, the subject of a passive one, the noun that a past participle modifies. */
    public static Optional<Token> patient(Sentence s, Token predicate) {
        if (passive(s, predicate)) {
            Optional<Token> subject = s.child(predicate, "nsubj");
            return subject.isPresent() || !predicate.hangsAs("acl") ? subject.map(t -> antecedent(s, t)) : s.head(predicate);
        }
        return s.child(predicate, "obj");
    }

    /** Whether the verb is passive: "was rejected", "the offer rejected by members". */
    public static boolean passive(Sentence s, Token verb) {
        return !s.children(verb, "nsubj:pass", "aux:pass").isEmpty() || verb.tag().equals("VBN") && verb.relation().equals("acl");
    }

    /** Whether a phrase or clause hangs on the verb by one of the prepositions; parsers take "called on them to settle" for either. */
    public static boolean governs(Sentence s, Token verb, Set<String> prepositions) {
        return s.children(verb, "obl", "nmod", "advcl", "ccomp", "xcomp").stream().anyMatch(c -> prepositions(s, c).stream().anyMatch(prepositions::contains));
    }

    /** Whether the verb is a "to" infinitive. */
    public static boolean infinitive(Sentence s, Token verb) {
        boolean marked = s.children(verb, "mark", "aux").stream().anyMatch(m -> m.tag().equals("TO"));
        return marked || verb.tag().equals("VB") && verb.index() > 0 && s.token(verb.index() - 1).lemma().equals("to");
    }

    /** Whether the verb is a gerund that tells what is aimed at or thought of: "in reaching a deal", "of striking". */
    public static boolean aim(Sentence s, Token verb) {
        return verb.tag().equals("VBG") && prepositions(s, verb).stream().anyMatch(AIMS::contains);
    }

    /** The noun and the nouns coordinated with it, in order: "nurses, aides and technicians". */
    public static List<Token> coordinated(Sentence s, Token noun) {
        List<Token> all = new ArrayList<>(List.of(noun));
        for (int i = 0; i < all.size() && i < 30; i++) {
            s.children(all.get(i), "conj").stream().filter(c -> !all.contains(c)).forEach(all::add);
        }
        return all;
    }

    /** The prepositions (or marks) that introduce the word, in lower case. */
    public static List<String> prepositions(Sentence s, Token word) {
        return s.children(word, "case", "mark").stream().map(Words::lemma).toList();
    }
}
