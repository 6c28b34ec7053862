// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.resolve;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.jena.rdf.model.Resource;
import org.picketline.model.EventKind;
import org.picketline.model.Slot;
import org.picketline.vocab.PL;

/**
 * Which event of a dispute answers or carries out which: the strike that a notice announced, the vote on an agreement or
 * offer, the agreement that ended a strike. Linked only where exactly one earlier event comes into question, or dates
 * tell which is the nearest.
 */
final class Sequels {

    private static final int NOTICE = 45;
    private static final int RATIFICATION = 60;
    private static final int STRIKE = 250;

    private final List<Bundle> events;
    private final Map<Bundle, Resource> written;

    private Sequels(List<Bundle> events, Map<Bundle, Resource> written) {
        this.events = events;
        this.written = written;
    }

    static void write(List<Bundle> events, Map<Bundle, Resource> written) {
        Sequels sequels = new Sequels(events, written);
        for (Bundle event : events) {
            if (event.kind() == EventKind.STRIKE) {
                sequels.link(event, b -> b.kind() == EventKind.STRIKE_NOTICE, NOTICE);
            } else if (event.kind() == EventKind.CONTRACT_VOTE) {
                sequels.link(event, b -> b.kind() == EventKind.AGREEMENT, RATIFICATION);
                sequels.linkOffer(event);
            } else if (event.kind() == EventKind.AGREEMENT) {
                sequels.link(event, b -> b.kind() == EventKind.STRIKE && !b.notation(Slot.STATUS).equals("threatened"), STRIKE);
            }
        }
    }

    private void link(Bundle later, Predicate<Bundle> wanted, int days) {
        List<Bundle> told = events.stream().filter(wanted).filter(b -> sharesASentence(b, later)).toList();
        List<Bundle> earlier = told.size() == 1 ? told : events.stream().filter(wanted).filter(b -> later.days().isOpen() || b.days().isOpen()
            || b.days().from() <= later.days().to() && b.days().gap(later.days()) <= days).toList();
        Optional<Bundle> nearest = later.days().isOpen() || told.size() == 1 ? Optional.empty() : earlier.stream().filter(b -> !b.days().isOpen())
            .min(Comparator.comparing((Bundle b) -> b.days().gap(later.days())).thenComparing(Bundle::first));
        nearest.or(() -> earlier.size() == 1 ? Optional.of(earlier.get(0)) : Optional.empty())
            .ifPresent(b -> written.get(later).addProperty(PL.follows, written.get(b)));
    }

    private static boolean sharesASentence(Bundle a, Bundle b) {
        return a.tellings().stream().anyMatch(t -> b.tellings().stream().anyMatch(u -> t.article().equals(u.article())
            && !Collections.disjoint(t.sentences, u.sentences)));
    }

    /** A newsroom tells of the offer with the vote on it. */
    private void linkOffer(Bundle vote) {
        String result = vote.notation(Slot.RESULT);
        List<Bundle> offers = events.stream().filter(b -> b.kind() == EventKind.OFFER && !Collections.disjoint(b.articles(), vote.articles()))
            .filter(b -> result.equals("rejected") == b.notation(Slot.STATUS).equals("rejected")).toList();
        if (offers.size() == 1 && !written.get(vote).hasProperty(PL.follows)) {
            written.get(vote).addProperty(PL.follows, written.get(offers.get(0)));
        }
    }
}
