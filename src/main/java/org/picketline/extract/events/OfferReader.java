// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.picketline.extract.issues.Topic;
import org.picketline.model.Concept;
import org.picketline.model.Entity;
import org.picketline.model.EventKind;
import org.picketline.model.Slot;
import org.picketline.model.Value;

/** Reads what employers offer: "Kaiser's latest offer", "the hospital is offering 12% over three years", and how it was received. */
public final class OfferReader implements EventReader {

    private static final String PENDING = "pending";

    @Override
    public EventKind kind() {
        return EventKind.OFFER;
    }

    @Override
    public List<Draft> read(Reading reading) {
        List<Offer> offers = new ArrayList<>();
        for (OfferMention mention : new OfferMentions(reading).all()) {
            Draft told = told(reading, mention);
            Offer offer = offers.stream().filter(o -> o.same(mention, told)).reduce((a, b) -> b).orElseGet(() -> {
                offers.add(new Offer(told, mention.earlier()));
                return offers.get(offers.size() - 1);
            });
            offer.add(reading, mention, told);
        }
        return offers.stream().map(o -> o.finish(reading)).toList();
    }

    /** What the mention itself tells. */
    private static Draft told(Reading reading, OfferMention mention) {
        Draft.Source source = reading.source(mention.sentence(), mention.word());
        Draft draft = new Draft(EventKind.OFFER, source).put(Slot.BY, mention.by(), source);
        mention.contents().ifPresent(contents -> {
            new Terms(reading).fill(draft, contents, true);
            topics(reading, contents).forEach(i -> draft.put(Slot.TOPIC, i, source));
            new ListedItems(reading).after(mention.sentence()).forEach(item -> item(reading, draft, item));
        });
        if (!draft.has(Slot.YEARS) && draft.has(Slot.WAGE_PERCENT)) {
            new Terms(reading).yearsAround(mention.sentence()).ifPresent(y -> draft.put(Slot.YEARS, y, source));
        }
        if (draft.has(Slot.WAGE_PERCENT)) {
            draft.put(Slot.TOPIC, Concept.issue("wages"), source);
        }
        return draft;
    }

    private static List<Concept> topics(Reading reading, Scope scope) {
        return reading.topics(scope.sentence()).stream().filter(scope::has).map(Topic::issue).distinct().toList();
    }

    /** Adds what an item of the list tells that follows the offer. */
    private static void item(Reading reading, Draft draft, Scope item) {
        if (!draft.has(Slot.WAGE_PERCENT)) {
            new Terms(reading).fill(draft, item, false);
        }
        topics(reading, item).forEach(i -> draft.put(Slot.TOPIC, i, reading.source(item.sentence())));
    }

    /** An offer as its mentions tell of it, one after the other. */
    private static final class Offer {

        private final Draft draft;
        private final boolean earlier;
        private Optional<OfferMention> first = Optional.empty();

        Offer(Draft draft, boolean earlier) {
            this.draft = draft;
            this.earlier = earlier;
        }

        /** Whether a mention may be of this offer: nothing in it says that it is another. */
        boolean same(OfferMention mention, Draft told) {
            boolean by = agree(Slot.BY, told);
            return by && agree(Slot.WAGE_PERCENT, told) && agree(Slot.YEARS, told) && earlier == mention.earlier();
        }

        private boolean agree(Slot slot, Draft told) {
            Optional<Value> mine = draft.value(slot);
            Optional<Value> theirs = told.value(slot);
            return mine.isEmpty() || theirs.isEmpty() || mine.equals(theirs);
        }

        void add(Reading reading, OfferMention mention, Draft told) {
            if (first.isPresent()) {
                draft.absorb(told);
            } else {
                first = Optional.of(mention);
            }
            mention.verdict().filter(v -> !draft.has(Slot.STATUS))
                .ifPresent(v -> draft.put(Slot.STATUS, Concept.Scheme.STATUS, v, reading.source(mention.sentence(), mention.word())));
        }

        Draft finish(Reading reading) {
            OfferMention mention = first.orElseThrow();
            Draft.Source source = reading.source(mention.sentence(), mention.word());
            if (!draft.has(Slot.BY)) {
                Optional<Entity> employer = reading.employer(mention.sentence(), mention.word());
                draft.put(Slot.BY, employer, source);
            }
            return draft.has(Slot.STATUS) ? draft : draft.put(Slot.STATUS, Concept.Scheme.STATUS, PENDING, source);
        }
    }
}
