// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.resolve;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.picketline.model.EventKind;
import org.picketline.model.PartialDate;
import org.picketline.model.Slot;

/** Weighs whether a telling is of the event that others tell of: points for and against, or a reason that forbids it. */
final class Fit {

    private static final Set<Slot> NUMBERS = Set.of(Slot.WORKERS, Slot.DURATION_DAYS, Slot.PERCENT_YES, Slot.PERCENT_NO, Slot.WAGE_PERCENT,
        Slot.YEARS, Slot.COUNT);
    /** A letter that asks for something is an appeal, and may be called so. */
    private static final Set<String> APPEALS = Set.of("letter", "call");
    private static final int NARROW = 250;
    /** Within so many days an offer of which only the topic is told is still the one that others tell of so. */
    private static final int STANDING = 45;

    private final Told told;
    private final Bundle bundle;
    private final Kinship kinship;
    private final Copies copies;
    private final KindRule rule;
    private final List<String> reasons = new ArrayList<>();
    private int points;
    private boolean forbidden;
    private boolean sameWords;
    private boolean sameText;

    private Fit(Told told, Bundle bundle, Kinship kinship, Copies copies) {
        this.told = told;
        this.bundle = bundle;
        this.kinship = kinship;
        this.copies = copies;
        rule = KindRule.of(told.kind);
    }

    /** Empty if they can't be one, or too little speaks for it. */
    static Optional<Fit> of(Told told, Bundle bundle, Kinship kinship, Copies copies) {
        Fit fit = new Fit(told, bundle, kinship, copies);
        fit.weigh();
        return fit.forbidden || fit.points < fit.rule.needed() ? Optional.empty() : Optional.of(fit);
    }

    int points() {
        return points;
    }

    List<String> reasons() {
        return reasons;
    }

    private void weigh() {
        words();
        parties();
        if (!forbidden) {
            results();
            exactSlots();
        }
        if (!forbidden) {
            dates();
            numbers();
            bareOffers();
            places();
            article();
        }
    }

    private void words() {
        if (!Collections.disjoint(told.words, bundle.words())) {
            sameWords = true;
            count(6, "the same sentence tells of both");
        } else if (copies.areCopies(told.article(), bundle.articles())) {
            sameText = true;
            count(3, "one text is a copy of the other");
        }
    }

    private void parties() {
        forbidUnless(kinship.sameUnion(told.value(Slot.UNION), bundle.value(Slot.UNION)));
        forbidUnless(kinship.sameEmployer(told.value(Slot.EMPLOYER), bundle.value(Slot.EMPLOYER)));
        if (!forbidden) {
            reasons.add("the parties fit");
        }
    }

    /** A vote ends one way; pending ones may still end either way. */
    private void results() {
        String a = told.notation(Slot.RESULT);
        String b = bundle.notation(Slot.RESULT);
        forbidUnless(a.isEmpty() || b.isEmpty() || a.equals(b) || a.equals("pending") || b.equals("pending"));
    }

    private void exactSlots() {
        for (Slot slot : rule.exact()) {
            SortedSet<String> a = told.values(slot);
            SortedSet<String> b = bundle.values(slot);
            boolean known = !a.isEmpty() && !b.isEmpty();
            forbidUnless(!known || !Collections.disjoint(a, b) || slot == Slot.BY && kinship.sameParty(a.first(), b.first())
                || slot == Slot.STATUS && told.date().isPresent() && told.date().equals(bundle.date()) || slot == Slot.KIND && APPEALS.containsAll(names(a)) && APPEALS.containsAll(names(b)));
            if (known && !forbidden && counts(slot)) {
                count(3, slot.term() + " is " + String.join(", ", names(a)) + " in both");
            }
        }
    }

    private static boolean counts(Slot slot) {
        return slot != Slot.BY && slot != Slot.STATUS && slot != Slot.WHAT && slot != Slot.CLAIMANT && slot != Slot.KIND && slot != Slot.YEARS;
    }

    private static List<String> names(Set<String> values) {
        return values.stream().map(v -> v.contains("/") ? v.substring(v.lastIndexOf('/') + 1) : v).toList();
    }

    private void dates() {
        Optional<PartialDate> a = told.date();
        Optional<PartialDate> b = bundle.date();
        if (a.isPresent() && b.isPresent()) {
            dates(a.get(), b.get());
        } else {
            windows();
        }
    }

    private void dates(PartialDate a, PartialDate b) {
        if (a.equals(b) && a.day().isPresent() && a.year().isPresent()) {
            count(5, "both are of " + a);
        } else if (a.year().isEmpty() || b.year().isEmpty()) {
            count(a.agreesWith(b) ? 2 : -2, a + (a.agreesWith(b) ? " agrees with " : " does not agree with ") + b);
        } else if (Days.of(a).meets(Days.of(b))) {
            count(3, a + " agrees with " + b);
        } else if (Days.of(a).gap(Days.of(b)) <= rule.slack()) {
            count(2, a + " and " + b + " are " + ChronoUnit.DAYS.getDuration().multipliedBy(rule.slack()).toDays() + " days apart at most");
        } else if (sameWords || sameText) {
            count(-4, a + " and " + b + " differ");
        } else {
            forbidden = true;
        }
    }

    private void windows() {
        Days a = told.days();
        Days b = bundle.days();
        forbidUnless(a.meets(b) || sameWords || sameText);
        if (!forbidden && rule.timely() && a.length() <= NARROW && b.length() <= NARROW && a.meets(b)) {
            count(2, "they were told at about the same time");
        }
    }

    private void numbers() {
        for (Slot slot : NUMBERS) {
            if (!rule.exact().contains(slot)) {
                told.value(slot).ifPresent(a -> bundle.value(slot).ifPresent(b -> number(slot, new BigDecimal(a), new BigDecimal(b))));
            }
        }
    }

    private void number(Slot slot, BigDecimal a, BigDecimal b) {
        double ratio = Math.min(a.doubleValue(), b.doubleValue()) / Math.max(1e-9, Math.max(a.doubleValue(), b.doubleValue()));
        if (ratio == 1) {
            count(slot == Slot.WORKERS || slot == Slot.WAGE_PERCENT ? 3 : 2, slot.term() + " is " + a.toPlainString() + " in both");
        } else if (ratio >= 0.9) {
            count(1, slot.term() + " is about the same, " + a.toPlainString() + " and " + b.toPlainString());
        } else if (ratio < 0.6 || slot != Slot.WORKERS) {
            count(-2, slot.term() + " is " + a.toPlainString() + " in one, " + b.toPlainString() + " in another");
        }
    }

    /** Offers of which nothing but one topic is told, at about the same time. */
    private void bareOffers() {
        boolean bare = told.kind == EventKind.OFFER && told.values(Slot.TOPIC).equals(bundle.values(Slot.TOPIC)) && !told.values(Slot.TOPIC).isEmpty()
            && Stream.of(Slot.WAGE_PERCENT, Slot.YEARS).allMatch(s -> told.values(s).isEmpty() && bundle.values(s).isEmpty());
        if (bare && told.day().isPresent() && bundle.tellings().stream().flatMap(t -> t.day().stream())
            .anyMatch(d -> Math.abs(ChronoUnit.DAYS.between(d, told.day().get())) <= STANDING)) {
            count(3, "both tell of an offer on " + String.join(", ", names(told.values(Slot.TOPIC))) + " and no more, at about the same time");
        }
    }

    private void places() {
        Set<String> a = told.values(Slot.PLACE);
        Set<String> b = bundle.values(Slot.PLACE);
        Set<String> shared = Places.shared(a, b);
        if (!shared.isEmpty()) {
            count(2, "both are in " + String.join(", ", names(shared)));
        } else if (Places.areInTwoStates(a, b)) {
            count(-3, "they are in different states");
        } else if (Places.areApart(a, b)) {
            count(-1, "they name different places");
        }
        sites();
    }

    private void sites() {
        Set<String> a = told.values(Slot.FACILITY);
        Set<String> b = bundle.values(Slot.FACILITY);
        if (!a.isEmpty() && !b.isEmpty()) {
            boolean shared = !Collections.disjoint(a, b);
            count(shared ? 2 : -1, shared ? "they share a site" : "they name different sites");
        }
    }

    /** An article tells its events apart. */
    private void article() {
        if (bundle.articles().contains(told.article())) {
            forbidUnless(told.date().isPresent() && told.date().equals(bundle.date()) && reasons.stream().noneMatch(r -> r.contains("differ")));
        }
    }

    private void forbidUnless(boolean fine) {
        forbidden |= !fine;
    }

    private void count(int more, String reason) {
        points += more;
        reasons.add(reason);
    }
}
