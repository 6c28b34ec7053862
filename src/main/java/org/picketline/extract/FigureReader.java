// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.picketline.extract.events.Reading;
import org.picketline.extract.issues.Topic;
import org.picketline.extract.quantity.Quantity;
import org.picketline.extract.quantity.Unit;
import org.picketline.extract.speech.Utterance;
import org.picketline.model.Concept;
import org.picketline.model.Event;
import org.picketline.model.Evidence;
import org.picketline.model.Figure;
import org.picketline.model.Value;
import org.picketline.nlp.Sentence;
import org.picketline.nlp.Token;

/** Reads the figures in what somebody says, but for those that an event holds. */
record FigureReader(Reading reading, List<Event> events) {

    List<Figure> read(Utterance said, Sentence s, List<Topic> topics) {
        Optional<Concept> topic = topics.stream().map(Topic::issue).findFirst();
        return reading.quantities().stream().filter(q -> said.covers(q.sentence(), q.from()) && !held(q, s))
            .flatMap(q -> unit(q, s).map(unit -> new Figure(q.value(), unit, q.qualifier(), topic)).stream()).distinct().toList();
    }

    /** Whether an event has the number from this sentence. */
    private boolean held(Quantity q, Sentence s) {
        Value number = new Value.Number(q.value());
        return events.stream().flatMap(e -> e.claims().stream()).anyMatch(c -> c.value().equals(number) && within(s, c.evidence()));
    }

    private static boolean within(Sentence s, Evidence words) {
        return words.start() < s.end() && s.start() < words.end();
    }

    private static Optional<String> unit(Quantity q, Sentence s) {
        Optional<String> noun = q.unitToken().isPresent() ? noun(s.token(q.unitToken().getAsInt()), q, s) : Optional.empty();
        return switch (q.unit()) {
            case COUNT -> noun;
            case PERCENT -> Optional.of("percent" + noun.map(n -> " of " + n).orElse(""));
            case USD -> Optional.of("US dollars");
            case HOURS -> Optional.of("hours");
            case RATIO -> q.upTo().map(to -> "to " + to.stripTrailingZeros().toPlainString());
            case OTHER_MONEY -> Optional.empty();
        };
    }

    /** The noun with the words that belong to it: {@code patient visits}. */
    private static Optional<String> noun(Token noun, Quantity q, Sentence s) {
        if (!noun.is("NN")) {
            return Optional.empty();
        }
        StringBuilder words = new StringBuilder();
        int least = q.unit() == Unit.COUNT ? q.to() : 0;
        s.children(noun, "compound", "amod").stream().filter(t -> t.index() >= least && t.index() < noun.index())
            .forEach(t -> words.append(t.text().toLowerCase(Locale.ROOT)).append(' '));
        return Optional.of(words + noun.text().toLowerCase(Locale.ROOT));
    }
}
