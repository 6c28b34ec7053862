// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.picketline.extract.grammar.Clauses;
import org.picketline.extract.grammar.Words;
import org.picketline.model.Entity;
import org.picketline.nlp.Sentence;
import org.picketline.nlp.Token;

/** Calls to settle: "called on both sides to settle", "told them to get back to the table", "at the urging of the mayor". */
final class AppealForm extends ActForm {

    private static final Set<String> TELLING = Set.of("ask", "tell", "press", "push", "request", "invite", "warn", "challenge");
    private static final Set<String> RESOLVING = Set.of("pass", "adopt", "approve", "back", "issue");
    private static final Set<String> URGENT = Set.of("should", "must", "need", "ought", "time", "advice", "advise", "let");
    private static final Set<String> CALLED = Set.of("on", "upon", "for");
    /** To ask for obedience to an order is no call to settle. */
    private static final Set<String> OBEYING = Set.of("comply", "obey", "abide");
    private static final Set<String> NOUNS = Set.of("urging", "plea", "appeal", "request", "call");
    private static final Set<String> OF = Set.of("of", "from", "by");

    AppealForm(Reading reading, Officials officials) {
        super(reading, officials);
    }

    @Override
    List<Act> acts(Sentence s) {
        List<Act> acts = new ArrayList<>();
        for (Token t : s.tokens()) {
            boolean verb = t.is("VB") && (appeals(s, t) || resolves(s, t) || tells(s, t)) && (happens(s, t) || resolved(s, t));
            List<Entity> actors = verb ? agents(s, resolved(s, t) ? s.head(t).orElse(t) : t) : t.is("NN") && NOUNS.contains(Words.lemma(t)) ? callers(s, t) : List.of();
            if (!actors.isEmpty()) {
                acts.add(act(s, t, actors, "call"));
            }
        }
        return acts;
    }

    private boolean appeals(Sentence s, Token verb) {
        String lemma = Words.lemma(verb);
        if (s.children(verb, "xcomp", "ccomp", "advcl").stream().anyMatch(c -> OBEYING.contains(Words.lemma(c)))) {
            return false;
        }
        boolean toDo = s.children(verb, "xcomp", "ccomp", "advcl", "dep").stream().anyMatch(c -> Clauses.infinitive(s, c));
        if (lemma.equals("call")) {
            return Clauses.governs(s, verb, CALLED);
        }
        if (lemma.equals("want")) {
            return toDo && settles(s, verb) || s.children(verb, "obj").stream().anyMatch(o -> reading.words().has("settling", Words.lemma(o)) && !Words.lemma(o).equals("table"));
        }
        return TELLING.contains(lemma) ? toDo : reading.words().has("urge", s, verb) && !lemma.equals("write");
    }

    private boolean settles(Sentence s, Token verb) {
        return s.subtree(verb).stream().anyMatch(t -> t.index() > verb.index() && reading.words().has("settling", Words.lemma(t)));
    }

    /** "voted 5-0 to ask the hospital to keep its ward open". */
    private boolean resolved(Sentence s, Token verb) {
        boolean aim = verb.hangsAs("xcomp") || verb.hangsAs("advcl");
        return aim && s.head(verb).filter(h -> Set.of("vote", "decide", "resolve", "agree").contains(Words.lemma(h)) && happens(s, h)).isPresent();
    }

    /** A council that passes a resolution speaks up as one. */
    private static boolean resolves(Sentence s, Token verb) {
        return RESOLVING.contains(Words.lemma(verb)) && s.children(verb, "obj", "nsubj:pass").stream().anyMatch(o -> Set.of("resolution", "motion").contains(Words.lemma(o)));
    }

    /** What an official says the sides should do, without a word for urging: "Get back to the table", "it is time to settle". */
    private boolean tells(Sentence s, Token verb) {
        boolean says = reading.words().has("say", Words.lemma(verb)) || Words.lemma(verb).equals("weigh");
        boolean settle = says && s.tokens().stream().anyMatch(t -> reading.words().has("settling", Words.lemma(t)));
        return settle && s.tokens().stream().anyMatch(t -> URGENT.contains(Words.lemma(t)) || t.tag().equals("VB") && t.hangsAs("ccomp") && s.children(t, "nsubj", "aux", "mark").isEmpty());
    }

    private List<Entity> callers(Sentence s, Token noun) {
        return s.children(noun, "nmod").stream().filter(t -> Clauses.prepositions(s, t).stream().anyMatch(OF::contains))
            .flatMap(t -> officials.of(s, t).stream()).toList();
    }
}
