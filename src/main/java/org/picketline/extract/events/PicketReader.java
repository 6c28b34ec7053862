// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.picketline.extract.grammar.Clauses;
import org.picketline.extract.grammar.Factuality;
import org.picketline.extract.grammar.Words;
import org.picketline.extract.names.Mention;
import org.picketline.model.Entity;
import org.picketline.model.EventKind;
import org.picketline.model.Slot;
import org.picketline.nlp.Sentence;
import org.picketline.nlp.Token;

/**
 * Reads pickets and rallies without a stoppage: "an informational picket outside the hospital on Tuesday". The picket
 * lines of a strike are part of the strike, so a plain picket counts only where the article tells of no strike.
 */
public final class PicketReader implements EventReader {

    private static final Set<String> LINES = Set.of("picket", "picketing");
    private static final Set<String> HAPPENS = Set.of("be", "begin", "start", "follow", "run", "last", "happen", "occur", "draw", "place", "continue", "end", "come");

    @Override
    public EventKind kind() {
        return EventKind.PICKET;
    }

    @Override
    public List<Draft> read(Reading reading) {
        boolean strike = new StrikeMentions(reading).read().stream().anyMatch(m -> m.factuality().real());
        Gatherings gatherings = new Gatherings(reading);
        List<Draft> drafts = new ArrayList<>();
        for (Sentence s : reading.sentences()) {
            s.tokens().stream().filter(t -> tells(reading, gatherings, s, t, strike)).findFirst().ifPresent(t -> drafts.add(draft(reading, s, t)));
        }
        return Drafts.unite(drafts, Slot.UNION, Slot.EMPLOYER, Slot.DATE);
    }

    private static boolean tells(Reading reading, Gatherings gatherings, Sentence s, Token t, boolean strike) {
        boolean plain = LINES.contains(Words.lemma(t)) && !informational(s, t) && !offDuty(s, t) && !earlier(reading, s, t);
        boolean event = t.is("NN") ? event(reading, s, t) : t.is("VB") && gatherings.told(s, t);
        if (!event || plain && strike) {
            return false;
        }
        Factuality factuality = reading.factuality(s, t);
        return factuality.real() || factuality == Factuality.FUTURE;
    }

    private static boolean informational(Sentence s, Token t) {
        return t.index() > 0 && informs(s.token(t.index() - 1)) || s.children(t, "amod", "compound").stream().anyMatch(PicketReader::informs);
    }

    private static boolean informs(Token t) {
        return Set.of("informational", "info", "information", "informative").contains(Words.lemma(t));
    }

    /** "had picketed in May", told of a time before the stoppage. */
    private static boolean earlier(Reading reading, Sentence s, Token t) {
        Token verb = t.is("VB") ? t : Clauses.predicate(s, t);
        return s.children(verb, "aux").stream().anyMatch(a -> a.text().equalsIgnoreCase("had")) && new When(reading).date(s, verb).isPresent();
    }

    /** "picketed before their shifts", "on their own time", "during lunch": no stoppage. */
    private static boolean offDuty(Sentence s, Token t) {
        return t.is("VB") && s.children(t, "obl").stream().anyMatch(o -> Clauses.prepositions(s, o).contains("before") && Words.lemma(o).equals("shift")
            || Words.lemma(o).equals("time") && s.children(o, "amod").stream().anyMatch(a -> Words.lemma(a).equals("own")) || Set.of("lunch", "break").contains(Words.lemma(o)));
    }

    /** A picket or rally that is held, takes place, or that something is said to be: "it was an informational picket". */
    private static boolean event(Reading reading, Sentence s, Token noun) {
        Words words = reading.words();
        boolean named = words.has("picket-noun", Words.lemma(noun)) && (!noun.is("NNP") || informational(s, noun)) || informational(s, noun) && Words.lemma(noun).equals("line");
        boolean part = noun.hangsAs("compound") || noun.hangsAs("amod");
        if (!named || part && !line(s, noun) || notOne(s, noun)) {
            return false;
        }
        if (informational(s, noun)) {
            return true;
        }
        Token event = part ? s.head(noun).orElseThrow() : noun;
        Optional<Token> governor = s.head(event);
        boolean held = (event.hangsAs("obj") || event.hangsAs("nsubj:pass") || event.hangsAs("conj")) && governor.filter(v -> words.has("stage", s, v)).isPresent();
        boolean happens = event.hangsAs("nsubj") && governor.filter(v -> HAPPENS.contains(Words.lemma(v)) || words.has("schedule", s, v)).isPresent();
        boolean is = !s.children(event, "cop", "expl").isEmpty() && s.child(event, "nsubj").filter(x -> x.is("PRP") && Words.lemma(noun).equals("protest")).isEmpty();
        boolean planned = event.hangsAs("nmod") && governor.filter(n -> words.has("plan-noun", Words.lemma(n))).isPresent();
        return held || happens || is || planned;
    }

    /** "formed a picket line". */
    private static boolean line(Sentence s, Token noun) {
        return s.head(noun).filter(h -> Words.lemma(h).equals("line") && h.index() == noun.index() + 1).isPresent();
    }

    /** "It is not a picket". */
    private static boolean notOne(Sentence s, Token noun) {
        return s.children(noun, "advmod", "det").stream().anyMatch(a -> Set.of("not", "no", "n't").contains(Words.lemma(a)));
    }

    private static Draft draft(Reading reading, Sentence s, Token t) {
        Draft.Source source = reading.source(s, t);
        Draft draft = reading.draft(EventKind.PICKET, s, t);
        reading.times(s, t).stream().filter(d -> Clauses.together(s, s.token(d.from()), t)).findFirst().or(() -> new When(reading).date(s, t)).ifPresent(d -> draft.put(Slot.DATE, d.date(), source));
        for (Mention place : reading.names().in(s.index())) {
            if (place.is(Entity.Kind.PLACE) && Clauses.together(s, s.token(place.to() - 1), t)) {
                draft.put(Slot.PLACE, place.entity(), source);
            }
        }
        return draft;
    }
}
