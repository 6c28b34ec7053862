// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.picketline.model.Claim;
import org.picketline.model.Concept;
import org.picketline.model.EventKind;
import org.picketline.model.PartialDate;
import org.picketline.model.Slot;
import org.picketline.nlp.Sentence;

/** What one event of an article tells of another: an agreement averts the strike that was planned, and its approval ends one. */
public final class Outcomes {

    /** An agreement of so many days before publication has nothing to do with today's strike. */
    private static final int LONG_AGO = 90;

    private final Reading reading;
    private final List<Draft> drafts;

    private Outcomes(Reading reading, List<Draft> drafts) {
        this.reading = reading;
        this.drafts = drafts;
    }

    /** Settles the status of strikes by the agreements of the same article. */
    public static void settle(Reading reading, List<Draft> drafts) {
        Outcomes outcomes = new Outcomes(reading, drafts);
        drafts.stream().filter(d -> d.kind() == EventKind.STRIKE).forEach(outcomes::settle);
        drafts.stream().filter(Outcomes::ratification).forEach(outcomes::date);
    }

    private static boolean ratification(Draft d) {
        return d.kind() == EventKind.AGREEMENT && d.is(Slot.STATUS, "ratified") || d.kind() == EventKind.CONTRACT_VOTE && d.is(Slot.RESULT, "ratified");
    }

    /** A contract is ratified on the day of the vote that ratifies it, wherever that is told. */
    private void date(Draft ratified) {
        List<Draft> others = drafts.stream().filter(d -> d.kind() != ratified.kind() && ratification(d) && ofSameSides(d, ratified)).toList();
        if (!ratified.has(Slot.DATE) && others.size() == 1) {
            others.get(0).claims(Slot.DATE).forEach(c -> ratified.put(Slot.DATE, c.value(), Draft.Source.of(c)));
        }
    }

    private void settle(Draft strike) {
        String status = strike.notation(Slot.STATUS).orElse("");
        if (status.equals("planned") && !votedDown(strike)) {
            agreement(strike, Set.of("tentative", "ratified")).ifPresent(c -> prefer(strike, "averted", c));
        }
        if (status.equals("ongoing")) {
            agreement(strike, Set.of("ratified")).ifPresent(c -> prefer(strike, "ended", c));
        }
    }

    /** Whether both tell the same of either side, be it that they tell nothing. */
    private static boolean ofSameSides(Draft a, Draft b) {
        return a.entity(Slot.UNION).equals(b.entity(Slot.UNION)) && a.entity(Slot.EMPLOYER).equals(b.entity(Slot.EMPLOYER));
    }

    /** A deal that the members have thrown out averts nothing. */
    private boolean votedDown(Draft strike) {
        return drafts.stream().anyMatch(d -> d.kind() == EventKind.CONTRACT_VOTE && d.is(Slot.RESULT, "rejected") && d.has(Slot.DATE) && ofSameSides(d, strike));
    }

    private static void prefer(Draft strike, String status, Claim because) {
        strike.prefer(Slot.STATUS, new Concept(Concept.Scheme.STATUS, status), Draft.Source.of(because));
    }

    private Optional<Claim> agreement(Draft strike, Set<String> statuses) {
        return drafts.stream().filter(d -> d.kind() == EventKind.AGREEMENT && d.notation(Slot.STATUS).filter(statuses::contains).isPresent())
            .filter(d -> ofSameSides(d, strike))
            .filter(d -> !longAgo(d) && !before(d, strike)).flatMap(d -> d.claims(Slot.STATUS).stream()).findFirst();
    }

    private static boolean before(Draft agreement, Draft strike) {
        Optional<LocalDate> end = agreement.date(Slot.DATE).flatMap(PartialDate::notAfter);
        return end.isPresent() && strike.is(Slot.STATUS, "ongoing")
            && strike.date(Slot.START).flatMap(PartialDate::notBefore).filter(d -> d.isAfter(end.get())).isPresent();
    }

    /** Whether all sentences that tell of the agreement have dates of former times only. */
    private boolean longAgo(Draft agreement) {
        Optional<LocalDate> published = reading.document().article().published();
        List<Sentence> told = reading.sentences().stream().filter(s -> agreement.tells(s.start())).toList();
        return published.isPresent() && !told.isEmpty() && told.stream().allMatch(s -> former(s, published.get().minusDays(LONG_AGO)));
    }

    private boolean former(Sentence s, LocalDate limit) {
        List<LocalDate> latest = reading.times(s).stream().filter(t -> t.date().month().isPresent()).flatMap(t -> t.date().notAfter().stream()).toList();
        return !latest.isEmpty() && latest.stream().allMatch(d -> d.isBefore(limit));
    }
}
