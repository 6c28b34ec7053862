// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.events;

import java.util.List;
import java.util.Optional;
import org.picketline.extract.grammar.Clauses;
import org.picketline.extract.grammar.Factuality;
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

    final boolean happens(Sentence s, Token t) {
        return reading.factuality(s, t).real();
    }

    final boolean happensOrWill(Sentence s, Token t) {
        Factuality factuality = reading.factuality(s, t);
        return factuality.real() || factuality == Factuality.FUTURE;
    }

    /** The officials who do what the verb says. */
    final List<Entity> agents(Sentence s, Token verb) {
        return Clauses.agent(s, verb).map(t -> officials.of(s, t)).orElse(List.of());
    }

    /** The date of the word's own clause; a date in a clause about something else is not it. */
    final Optional<PartialDate> date(Sentence s, Token word) {
        return reading.times(s, word).stream().filter(d -> Clauses.together(s, s.token(d.from()), word)).map(TimeMention::date).findFirst();
    }

    final Act act(Sentence s, Token word, List<Entity> actors, String kind) {
        return new Act(word, actors, kind, date(s, word));
    }
}
