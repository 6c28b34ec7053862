// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.events;

import java.util.LinkedList;
import java.util.List;
import java.util.Optional;
import org.picketline.extract.grammar.Clauses;
import org.picketline.extract.grammar.Factuality;
import org.picketline.extract.names.Mention;
import org.picketline.extract.time.TimeMention;
import org.picketline.model.Entity;
import org.picketline.model.PartialDate;
import org.picketline.nlp.Sentence;
import org.picketline.nlp.Token;

/** One way in which officials step into a dispute, and how texts tell it. */
abstract class ActForm {

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

    private static boolean clauseVerb(Token t) {
        return t.is("VB") && !t.lemma().equals("have") && !t.lemma().equals("be") || t.text().equals(",");
    }

    /** The date of the word's own clause; a date in a clause about something else is not it. */
    final Optional<PartialDate> date(Sentence s, Token word) {
        return reading.times(s, word).stream().filter(d -> Clauses.together(s, s.token(d.from()), word)).map(TimeMention::date).findFirst();
    }

    final Act act(Sentence s, Token word, List<Entity> actors, String kind) {
        return new Act(word, actors, kind, date(s, word));
    }
}
