// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.events;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.picketline.extract.quantity.Quantity;
import org.picketline.extract.quantity.Unit;
import org.picketline.model.Event;
import org.picketline.model.Evidence;
import org.picketline.model.Figure;
import org.picketline.model.Represented;
import org.picketline.model.Value;
import org.picketline.nlp.Sentence;

/** Reads how many workers a union speaks for where no event holds the number: "the union, representing about 4,000 aides". */
public final class RepresentedReader {

    private final Reading reading;
    private final List<Event> events;
    private final Workforce workforce;

    /** @param events of the article, whose numbers are told already */
    public RepresentedReader(Reading reading, List<Event> events) {
        this.reading = reading;
        this.events = events;
        workforce = new Workforce(reading);
    }

    public List<Represented> read() {
        return reading.sentences().stream().flatMap(s -> reading.quantities(s).stream().flatMap(q -> represented(s, q).stream())).distinct().toList();
    }

    private Optional<Represented> represented(Sentence s, Quantity q) {
        if (q.unit() != Unit.COUNT || q.unitToken().isEmpty() || reading.utterance(s, s.token(q.from())).isPresent() || held(q)) {
            return Optional.empty();
        }
        return Optional.of(s.token(q.unitToken().getAsInt())).filter(noun -> workforce.spokenFor(s, q, noun))
            .map(noun -> new Represented(new Figure(q.value(), noun.text().toLowerCase(Locale.ROOT) + " represented", q.qualifier(), Optional.empty()),
                Evidence.in(reading.document().article(), s.start(), s.end()), Reading.USUAL));
    }

    private boolean held(Quantity q) {
        Value number = new Value.Number(q.value());
        return events.stream().flatMap(e -> e.claims().stream()).anyMatch(c -> c.value().equals(number));
    }
}
