// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.events;

import java.util.LinkedList;
import java.util.List;
import java.util.Optional;
import org.picketline.extract.grammar.Clauses;
import org.picketline.extract.grammar.Factuality;
import org.picketline.extract.grammar.Words;
import org.picketline.extract.names.Mention;
import org.picketline.extract.time.TimeMention;
import org.picketline.model.Entity;
import org.picketline.model.PartialDate;
import org.picketline.nlp.Sentence;
import org.picketline.nlp.Token;

/** One way in which officials step into a dispute, and how texts tell it. */
abstract class ActForm {

    /** How far from the act's word the only date of a sentence may stand to be its date, whatever the parser made of it. */
    private static final int NEAR = 6;
    private static final int FAR = 25;

    final Reading reading;
    final Officials officials;

    ActForm(Reading reading, Officials officials) {
        this.reading = reading;
        this.officials = officials;
    }

    /** The acts of this form that the sentence tells. */
    abstract List<Act> acts(Sentence s);

    /** Whether it is told as done, also by what follows it: "will return after being urged". */
    final boolean happens(Sentence s, Token t) {
        return reading.factuality(s, t).real() || Clauses.prepositions(s, t).contains("after");
    }

    final boolean happensOrWill(Sentence s, Token t) {
        Factuality factuality = reading.factuality(s, t);
        return factuality.real() || factuality == Factuality.FUTURE;
    }

    /** The officials who do what the verb says; where the tree goes astray, those whose names lead up to it. */
    final List<Entity> agents(Sentence s, Token verb) {
        List<Entity> agents = Clauses.agent(s, verb).map(t -> officials.of(s, t)).orElse(List.of());
        if (!agents.isEmpty() || Clauses.passive(s, verb)) {
            return agents;
        }
        List<Entity> detached = detached(s, verb);
        if (!detached.isEmpty()) {
            return detached;
        }
        boolean relative = s.children(verb).stream().anyMatch(t -> t.text().equals("who"));
        return relative ? s.head(verb).map(t -> officials.of(s, t)).orElse(List.of()) : leading(s, verb);
    }

    /** "Treasurer Fiona Doe and Superintendent Tony Roe have sent": people in office with nothing but titles between them and the verb. */
    private List<Entity> leading(Sentence s, Token verb) {
        LinkedList<Entity> people = new LinkedList<>();
        for (int i = verb.index() - 1; i >= 0 && !clauseVerb(s.token(i)); i--) {
            Optional<Mention> mention = reading.names().at(s.index(), s.token(i));
            if (mention.isPresent() && mention.get().from() == i) {
                officials.of(s, s.token(mention.get().to() - 1)).stream().filter(e -> e.kind() == Entity.Kind.PERSON).forEach(people::addFirst);
            }
        }
        return people.stream().distinct().toList();
    }

    /** "Sylvia Doe, the supervisor whose district it is, last week called on": a parser loses a subject behind so much in between. */
    private List<Entity> detached(Sentence s, Token verb) {
        int i = verb.index() - 1;
        while (i > 0 && !s.token(i).text().equals(",") && (s.token(i).is("RB") || s.token(i).is("JJ") || s.token(i).hangsAs("obl") || s.token(i).hangsAs("case") || s.token(i).hangsAs("nummod") || s.token(i).is("MD") || Words.lemma(s.token(i)).equals("have"))) {
            i--;
        }
        boolean apart = i > 0 && s.token(i).text().equals(",") && s.child(verb, "nsubj").isEmpty() && s.tokens().subList(Math.max(0, i - FAR), i).stream().anyMatch(t -> t.text().equals(","));
        for (int j = i - 1; apart && j >= 0; j--) {
            List<Entity> found = s.token(j).is("NN") && !s.token(j).hangsAs("compound") ? officials.of(s, s.token(j)) : List.of();
            if (!found.isEmpty() && j + 1 < s.size() && s.token(j + 1).text().equals(",")) {
                return found;
            }
        }
        return List.of();
    }

    private static boolean clauseVerb(Token t) {
        return t.is("VB") && !t.lemma().equals("have") && !t.lemma().equals("be") || t.text().equals(",");
    }

    /** The date of the word's own clause; a date in a clause about something else is not it. */
    final Optional<PartialDate> date(Sentence s, Token word) {
        List<TimeMention> all = reading.times(s);
        return reading.times(s, word).stream().filter(d -> Clauses.together(s, s.token(d.from()), word)).findFirst()
            .or(() -> new When(reading).date(s, word))
            .or(() -> all.stream().filter(d -> all.size() == 1 && Math.abs(d.from() - word.index()) <= NEAR).findFirst()).map(TimeMention::date);
    }

    final Act act(Sentence s, Token word, List<Entity> actors, String kind) {
        return new Act(word, actors, kind, date(s, word));
    }
}
