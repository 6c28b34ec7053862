// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.events;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.picketline.extract.grammar.Clauses;
import org.picketline.extract.grammar.Words;
import org.picketline.extract.time.TimeMention;
import org.picketline.model.Claim;
import org.picketline.model.Concept;
import org.picketline.model.EventKind;
import org.picketline.model.PartialDate;
import org.picketline.model.Slot;
import org.picketline.model.Value;
import org.picketline.nlp.Sentence;

/** Reads agreements on a contract, told as such ("reached a tentative deal") or by the vote that ratified them. */
public final class AgreementReader implements EventReader {

    private static final Concept TENTATIVE = new Concept(Concept.Scheme.STATUS, "tentative");
    private static final Concept RATIFIED = new Concept(Concept.Scheme.STATUS, "ratified");
    /** Two agreements of the same sides that are further apart are two. */
    private static final long ONE_ROUND_DAYS = 150;

    @Override
    public EventKind kind() {
        return EventKind.AGREEMENT;
    }

    @Override
    public List<Draft> read(Reading reading) {
        List<Draft> votes = new ContractVoteReader().read(reading);
        List<Draft> drafts = new ArrayList<>();
        Deals deals = new Deals(reading);
        Accords accords = new Accords(reading);
        for (Sentence s : reading.sentences()) {
            List<Deal> told = deals.in(s);
            (told.isEmpty() ? accords.in(s) : told).forEach(d -> drafts.add(draft(reading, s, d)));
        }
        votes.stream().filter(v -> v.is(Slot.RESULT, "ratified")).forEach(v -> drafts.add(ratified(reading, v)));
        List<Draft> agreements = unite(drafts);
        agreements.stream().filter(a -> !a.has(Slot.STATUS) && agreements.stream().anyMatch(r -> Drafts.sameSides(a, r) && reachedBefore(a, r))).forEach(AgreementReader::tentative);
        votes.stream().filter(v -> v.is(Slot.RESULT, "pending")).forEach(v -> tentativeUntil(v, agreements));
        new DealContents(reading).fill(agreements);
        return agreements;
    }

    private static Draft draft(Reading reading, Sentence s, Deal deal) {
        Draft.Source source = reading.source(s, deal.word());
        Draft draft = reading.draft(EventKind.AGREEMENT, s, deal.word());
        if (deal.tentative()) {
            draft.put(Slot.STATUS, TENTATIVE, source);
        }
        date(reading, s, deal).ifPresent(d -> draft.put(Slot.DATE, d.date(), source));
        new Terms(reading).fill(draft, Scope.after(s, deal.verb().index()), Words.lemma(deal.verb()).equals("settle"));
        new Terms(reading).fill(draft, s);
        return draft;
    }

    /** When they agreed; what came about "when" or "after" they did happened then as well. */
    private static Optional<TimeMention> date(Reading reading, Sentence s, Deal deal) {
        When when = new When(reading);
        boolean came = deal.verb().equals(Clauses.predicate(s, deal.word())) || deal.verb().head() == deal.word().index();
        List<TimeMention> own = came ? when.dates(s, deal.verb()) : List.of();
        boolean aside = deal.verb().hangsAs("advcl") && s.children(deal.verb(), "mark", "advmod").stream().anyMatch(m -> Set.of("when", "after", "as").contains(Words.lemma(m)));
        List<TimeMention> dates = own.isEmpty() && aside ? s.head(deal.verb()).map(h -> when.dates(s, h)).orElse(own) : own;
        boolean untold = deal.tentative() && !reached(reading, s, deal);
        return untold ? Optional.empty() : dates.stream().filter(d -> !when.ahead(d)).findFirst();
    }

    /** "Members voted down a tentative agreement Monday" does not tell when it was reached. */
    private static boolean reached(Reading reading, Sentence s, Deal deal) {
        return reading.words().has("sign", s, deal.verb()) || reading.words().has("arrive-at", Words.lemma(deal.verb())) || Set.of("agree", "settle", "initial").contains(Words.lemma(deal.verb()));
    }

    private static Draft ratified(Reading reading, Draft vote) {
        Claim result = vote.claims(Slot.RESULT).iterator().next();
        Draft.Source source = Draft.Source.of(result);
        Draft draft = new Draft(EventKind.AGREEMENT, source).put(Slot.STATUS, RATIFIED, source);
        for (Slot slot : List.of(Slot.DATE, Slot.UNION, Slot.EMPLOYER)) {
            vote.claims(slot).forEach(c -> draft.put(slot, c.value(), c.qualifier(), Draft.Source.of(c)));
        }
        reading.sentences().stream().filter(s -> s.start() == result.evidence().start()).findFirst().ifPresent(s -> new Terms(reading).fill(draft, s));
        return draft;
    }

    private static void tentative(Draft reached) {
        Claim date = reached.claims(Slot.DATE).iterator().next();
        reached.put(Slot.STATUS, (Value) TENTATIVE, Draft.Source.of(date));
    }

    /** An agreement whose own day is told, before that of its ratification, is told for itself. */
    private static boolean reachedBefore(Draft reached, Draft ratified) {
        boolean stages = ratified.is(Slot.STATUS, "ratified") && !reached.is(Slot.STATUS, "ratified");
        return stages && reached.date(Slot.DATE).filter(d -> d.month().isPresent()).flatMap(PartialDate::notAfter)
            .filter(d -> ratified.date(Slot.DATE).flatMap(PartialDate::notBefore).filter(d::isBefore).isPresent()).isPresent();
    }

    /** One agreement is reached, voted on and ratified within some months; ratified, it bears that day. */
    private static List<Draft> unite(List<Draft> drafts) {
        List<Draft> united = new ArrayList<>();
        for (Draft draft : drafts) {
            Optional<Draft> same = united.stream().filter(d -> Drafts.sameSides(d, draft) && oneRound(d, draft) && !reachedBefore(d, draft) && !reachedBefore(draft, d)).findFirst();
            if (same.isEmpty()) {
                united.add(draft);
                continue;
            }
            same.get().absorb(draft);
            Drafts.sharpen(same.get(), draft);
            if (draft.is(Slot.STATUS, "ratified")) {
                prefer(same.get(), draft, Slot.STATUS);
                prefer(same.get(), draft, Slot.DATE);
            }
        }
        return united;
    }

    private static void prefer(Draft into, Draft from, Slot slot) {
        from.claims(slot).stream().findFirst().ifPresent(c -> into.prefer(slot, c.value(), Draft.Source.of(c)));
    }

    static boolean oneRound(Draft a, Draft b) {
        Optional<PartialDate> one = a.date(Slot.DATE);
        Optional<PartialDate> other = b.date(Slot.DATE);
        if (one.isEmpty() || other.isEmpty() || one.get().agreesWith(other.get())) {
            return true;
        }
        Optional<LocalDate> from = one.get().notAfter();
        Optional<LocalDate> to = other.get().notAfter();
        return from.isPresent() && to.isPresent() && Math.abs(ChronoUnit.DAYS.between(from.get(), to.get())) <= ONE_ROUND_DAYS;
    }

    /** An agreement that members are yet to vote on is tentative, whether the text calls it so or not. */
    private static void tentativeUntil(Draft vote, List<Draft> agreements) {
        agreements.stream().filter(a -> Drafts.sameSides(a, vote) && !a.has(Slot.STATUS)).reduce((a, b) -> b).ifPresent(a -> {
            Claim result = vote.claims(Slot.RESULT).iterator().next();
            a.put(Slot.STATUS, (Value) TENTATIVE, Draft.Source.of(result));
        });
    }
}
