// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.events;

import java.util.List;
import java.util.Map;
import org.picketline.extract.grammar.Words;
import org.picketline.model.Entity;
import org.picketline.model.EventKind;
import org.picketline.model.Slot;
import org.picketline.nlp.Sentence;
import org.picketline.nlp.Token;

/** "Both contracts ran out May 31", "contracts with all three unions are up in July": an end for each of the article's unions. */
final class SharedEnds {

    private static final Map<String, Integer> NUMBERS = Map.of("both", 2, "two", 2, "three", 3, "four", 4);
    private static final int NEAR = 4;

    private final Reading reading;
    private final List<Entity> unions;

    SharedEnds(Reading reading) {
        this.reading = reading;
        List<Entity> all = reading.names().entities(Entity.Kind.UNION);
        unions = all.stream().filter(u -> all.stream().noneMatch(o -> o.parent().filter(u::equals).isPresent()) && reading.names().all().stream().filter(m -> m.entity().equals(u)).count() > 1).toList();
    }

    /** The end once for each union whose contract it is; as it stands if it is of one. */
    List<Draft> each(Sentence s, Draft end) {
        boolean shared = end.has(Slot.DATE) && s.tokens().stream().anyMatch(t -> all(s, t));
        return shared ? unions.stream().map(u -> of(s, end, u)).toList() : List.of(end);
    }

    private Draft of(Sentence s, Draft end, Entity union) {
        Draft.Source source = reading.source(s);
        Draft draft = new Draft(EventKind.CONTRACT_EXPIRATION, source).absorb(end);
        draft.drop(Slot.UNION);
        return draft.put(Slot.UNION, union, source);
    }

    /** A number as large as that of the unions, of contracts or of unions that have them. */
    private boolean all(Sentence s, Token t) {
        boolean number = NUMBERS.getOrDefault(Words.lemma(t), 0) == unions.size() && unions.size() > 1;
        return number && s.tokens().subList(t.index() + 1, Math.min(s.size(), t.index() + NEAR)).stream()
            .anyMatch(n -> n.tag().equals("NNS") && (reading.words().has("contract-noun", Words.lemma(n)) || Words.lemma(n).equals("union")) && plural(s));
    }

    private boolean plural(Sentence s) {
        return s.tokens().stream().anyMatch(t -> t.tag().equals("NNS") && reading.words().has("contract-noun", Words.lemma(t)));
    }
}
