// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.grammar;

import java.util.Optional;
import org.picketline.nlp.Sentence;
import org.picketline.nlp.Token;

/** Whether a clause tells what happened, happens, will or may happen, or says that it does not. */
public enum Factuality {
    /** It happened: "walked out", "have ratified". */
    PAST,
    /** It is so, or a headline's historical present: "are on strike", "reject offer". */
    PRESENT,
    /** It is arranged: "will strike", "plan to", "is set to". */
    FUTURE,
    /** It may be: "could strike", "threaten to", "authorized a strike". */
    POSSIBLE,
    /** It depends, or would have been: "if talks fail", "would have been". */
    CONDITIONAL,
    /** Somebody wants it: "urged them to settle", "hope to". */
    DESIRED,
    /** It is not so: "no strike is planned", "did not vote". */
    NEGATED;

    /** Whether the thing is told as real, now or then. */
    public boolean real() {
        return this == PAST || this == PRESENT;
    }

    /**
     * Reads the operators on the way from a word up to the top of its sentence: negation, modals, conditions,
     * governing verbs of planning, threatening and wishing, and at last tense.
     */
    public static Factuality of(Sentence s, Token word, Words words) {
        Token at = word;
        if (s.children(at, "det").stream().anyMatch(d -> d.lemma().equalsIgnoreCase("no"))) {
            return NEGATED;
        }
        Factuality tense = null;
        for (int steps = 0; steps < 12; steps++) {
            Token predicate = Clauses.predicate(s, at);
            Optional<Token> up = s.head(predicate);
            if (up.isPresent() && denied(s, predicate, up.get(), words)) {
                return NEGATED;
            }
            Factuality here = noun(s, at, predicate, words);
            if (here == null) {
                here = operators(s, predicate, words);
            }
            if (here != null) {
                return here;
            }
            if (tense == null) {
                tense = tense(s, predicate);
            }
            if (up.isEmpty() || independent(s, predicate)) {
                break;
            }
            Factuality governed = governed(s, predicate, up.get(), words);
            if (governed != null) {
                return governed;
            }
            at = up.get();
        }
        return tense == null ? PRESENT : tense;
    }

    /** "That does not mean that talks broke down." */
    private static boolean denied(Sentence s, Token predicate, Token governor, Words words) {
        return predicate.hangsAs("ccomp") && words.has("imply", Words.lemma(governor)) && operators(s, governor, words) == NEGATED;
    }

    /** A clause that stands for itself, whatever governs it: what somebody said, a second main clause, a clause of time. */
    private static boolean independent(Sentence s, Token predicate) {
        return predicate.hangsAs("parataxis") || predicate.hangsAs("ccomp") || predicate.relation().equals("acl:relcl") || predicate.relation().equals("dep")
            || predicate.tag().equals("VBD") && (predicate.hangsAs("advcl") && !whenever(s, predicate) || predicate.hangsAs("conj") && s.child(predicate, "nsubj").isPresent());
    }

    /** "when they accept" is as real as what it is joined to. */
    private static boolean whenever(Sentence s, Token predicate) {
        return s.children(predicate, "advmod", "mark").stream().anyMatch(c -> Words.lemma(c).equals("when") || Words.lemma(c).equals("if") || Words.lemma(c).equals("unless"));
    }

    /** Nouns on the way up that make it a mere thought: "threat of a strike", "plans for a walkout". */
    private static Factuality noun(Sentence s, Token word, Token predicate, Words words) {
        Token at = word;
        while (at.index() != predicate.index() && s.head(at).isPresent()) {
            at = s.head(at).get();
            if (at.is("NN") && words.has("possible-noun", Words.lemma(at))) {
                return POSSIBLE;
            }
            if (at.is("NN") && words.has("plan-noun", Words.lemma(at))) {
                return s.children(at, "det").stream().anyMatch(d -> d.lemma().equalsIgnoreCase("no")) ? NEGATED : FUTURE;
            }
        }
        return null;
    }

    private static Factuality operators(Sentence s, Token predicate, Words words) {
        boolean would = false;
        if (s.child(predicate, "nsubj").filter(x -> words.has("nobody", Words.lemma(x))).isPresent()) {
            return NEGATED;
        }
        if (s.children(predicate, "advmod", "neg").stream().anyMatch(c -> words.has("negation", Words.lemma(c).replace('\u2019', '\'')))) {
            return NEGATED;
        }
        for (Token child : s.children(predicate)) {
            String lemma = Words.lemma(child);
            if (child.hangsAs("mark") && words.has("condition", lemma)) {
                return CONDITIONAL;
            }
            if (child.hangsAs("aux") && words.has("modal-possible", lemma)) {
                return POSSIBLE;
            }
            if (child.hangsAs("aux") && words.has("modal-future", lemma)) {
                return FUTURE;
            }
            would |= child.hangsAs("aux") && lemma.equals("would");
        }
        if (demanded(s, predicate)) {
            return DESIRED;
        }
        return would ? CONDITIONAL : null;
    }

    /** "insists that the strike be called off": a bare "be" tells what somebody wants. */
    private static boolean demanded(Sentence s, Token predicate) {
        return predicate.hangsAs("ccomp") && s.children(predicate, "aux", "cop").stream().anyMatch(a -> a.text().equals("be"))
            && s.children(predicate, "aux").stream().allMatch(a -> a.text().equals("be")) && s.child(predicate, "nsubj").isPresent();
    }

    /** What the governor makes of an open complement: "plan to", "threaten to", "want to". */
    private static Factuality governed(Sentence s, Token predicate, Token governor, Words words) {
        if (words.has("prevent", s, governor) && Clauses.prepositions(s, predicate).contains("from")) {
            return NEGATED;
        }
        if (Clauses.aim(s, predicate) && !words.has("begin", s, governor) && !words.has("continue", s, governor)) {
            return DESIRED;
        }
        boolean complement = predicate.hangsAs("xcomp") || predicate.hangsAs("advcl") || predicate.hangsAs("acl") || predicate.hangsAs("ccomp");
        if (!complement || !Clauses.infinitive(s, predicate)) {
            return null;
        }
        Token before = beforeTo(s, predicate);
        if (before != null && before.lemma().equals("be")) {
            return FUTURE;
        }
        if (before != null && before.index() != governor.index() && (words.has("plan", s, before) || words.has("threaten", s, before))) {
            return words.has("plan", s, before) ? FUTURE : POSSIBLE;
        }
        if (words.has("plan", s, governor)) {
            return operatorsOr(s, governor, words, FUTURE);
        }
        if (words.has("threaten", s, governor) || words.has("authorize", s, governor) || words.has("possible-noun", Words.lemma(governor))) {
            return POSSIBLE;
        }
        if (words.has("wish", s, governor)) {
            return DESIRED;
        }
        return words.has("begin", s, governor) || words.has("continue", s, governor) || words.has("choose", s, governor) ? null : DESIRED;
    }

    /** The word before "to": in "are to strike", and where the parser hung the infinitive elsewhere. */
    private static Token beforeTo(Sentence s, Token infinitive) {
        for (int i = infinitive.index() - 1; i > 0 && i >= infinitive.index() - 3; i--) {
            if (s.token(i).lemma().equals("to")) {
                return s.token(i - 1);
            }
        }
        return null;
    }

    private static Factuality operatorsOr(Sentence s, Token governor, Words words, Factuality otherwise) {
        Factuality own = operators(s, governor, words);
        return own == NEGATED ? NEGATED : otherwise;
    }

    private static Factuality tense(Sentence s, Token predicate) {
        Token before = Clauses.infinitive(s, predicate) ? beforeTo(s, predicate) : null;
        if (before != null && before.lemma().equals("be")) {
            return FUTURE;
        }
        boolean have = s.children(predicate, "aux").stream().anyMatch(a -> a.lemma().equals("have"));
        boolean pastAuxiliary = s.children(predicate, "aux", "cop").stream().anyMatch(a -> a.tag().equals("VBD"));
        boolean presentAuxiliary = s.children(predicate, "aux", "cop").stream().anyMatch(a -> a.tag().equals("VBZ") || a.tag().equals("VBP"));
        if (have || pastAuxiliary) {
            return PAST;
        }
        if (presentAuxiliary) {
            return predicate.tag().equals("VBN") || predicate.tag().equals("VBD") ? PAST : PRESENT;
        }
        return switch (predicate.tag()) {
            case "VBD" -> PAST;
            case "VBN" -> PAST;
            case "VBZ", "VBP" -> PRESENT;
            case "VB" -> Clauses.infinitive(s, predicate) ? (predicate.relation().equals("root") ? FUTURE : null) : PRESENT;
            default -> null;
        };
    }
}
