// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Gathers tellings of one kind into events. Those that say most come first; each joins the event that it
 * {@linkplain Fit fits} best, or is the first of another. What came earlier from the newsrooms makes no difference.
 *
 * <p>Only events of the months that a telling can lie in, or with the same sentence or text, are compared, so that cost grows
 * with the number of articles even if thousands are about one employer.
 */
final class Gathering {

    private static final Comparator<Told> MOST_FIRST = Comparator.comparing(Told::weight).reversed()
        .thenComparing(t -> t.telling.published()).thenComparing(Told::iri);
    private static final int MONTH = 31;
    /** Events that may lie in more months than that are looked at for every telling. */
    private static final int MONTHS = 40;

    private final Kinship kinship;
    private final Decisions decisions;
    private final Copies copies;
    private final List<Bundle> bundles = new ArrayList<>();
    private final Map<Long, Set<Bundle>> byMonth = new HashMap<>();
    private final Map<Integer, Set<Bundle>> byWords = new HashMap<>();
    private final Map<String, Set<Bundle>> byText = new HashMap<>();
    private final Set<Bundle> timeless = new LinkedHashSet<>();
    private final Map<String, Bundle> byTelling = new HashMap<>();

    private Gathering(Kinship kinship, Decisions decisions, Copies copies) {
        this.kinship = kinship;
        this.decisions = decisions;
        this.copies = copies;
    }

    static List<Bundle> of(Collection<Told> tellings, Kinship kinship, Decisions decisions, Copies copies) {
        Gathering gathering = new Gathering(kinship, decisions, copies);
        tellings.stream().sorted(MOST_FIRST).forEach(gathering::place);
        return gathering.bundles;
    }

    private void place(Told told) {
        Optional<Bundle> decided = decisions.same(told.iri()).stream().sorted().map(byTelling::get).filter(b -> b != null).findFirst();
        if (decided.isPresent()) {
            join(decided.get(), told, List.of("somebody decided that they are the same"));
            return;
        }
        Bundle best = null;
        Fit bestFit = null;
        for (Bundle bundle : candidates(told)) {
            Optional<Fit> fit = decisions.keepsApart(told.iri(), bundle) ? Optional.empty() : Fit.of(told, bundle, kinship, copies);
            if (fit.isPresent() && (best == null || beats(fit.get(), bundle, bestFit, best, told))) {
                best = bundle;
                bestFit = fit.get();
            }
        }
        join(best == null ? open(told) : best, told, best == null ? List.of() : bestFit.reasons());
    }

    /** More points, then nearer in time, then the least name. */
    private static boolean beats(Fit fit, Bundle bundle, Fit other, Bundle otherBundle, Told told) {
        if (fit.points() != other.points()) {
            return fit.points() > other.points();
        }
        long distance = distance(bundle, told);
        long otherDistance = distance(otherBundle, told);
        return distance != otherDistance ? distance < otherDistance : bundle.first().compareTo(otherBundle.first()) < 0;
    }

    private static long distance(Bundle bundle, Told told) {
        if (told.day().isEmpty()) {
            return Long.MAX_VALUE;
        }
        Days day = Days.around(told.day().get(), 0, 0);
        return isTimeless(bundle.days()) ? bundle.tellings().stream().flatMap(t -> t.day().stream()).mapToLong(d -> Days.around(d, 0, 0).gap(day)).min()
            .orElse(Long.MAX_VALUE) : bundle.days().gap(day);
    }

    private Bundle open(Told told) {
        Bundle bundle = new Bundle(told);
        bundles.add(bundle);
        return bundle;
    }

    private void join(Bundle bundle, Told told, List<String> why) {
        if (bundle.tellings().get(0) != told) {
            bundle.add(told, why);
        }
        byTelling.put(told.iri(), bundle);
        told.words.forEach(w -> byWords.computeIfAbsent(w, k -> new LinkedHashSet<>()).add(bundle));
        byText.computeIfAbsent(copies.original(told.article()), k -> new LinkedHashSet<>()).add(bundle);
        Days days = bundle.days();
        if (isTimeless(days)) {
            timeless.add(bundle);
        } else {
            for (long month = month(days.from()); month <= month(days.to()); month++) {
                byMonth.computeIfAbsent(month, k -> new LinkedHashSet<>()).add(bundle);
            }
        }
    }

    private Collection<Bundle> candidates(Told told) {
        if (isTimeless(told.days())) {
            return bundles;
        }
        Set<Bundle> near = new LinkedHashSet<>(timeless);
        for (long month = month(told.days().from()) - 1; month <= month(told.days().to()) + 1; month++) {
            near.addAll(byMonth.getOrDefault(month, Set.of()));
        }
        told.words.forEach(w -> near.addAll(byWords.getOrDefault(w, Set.of())));
        near.addAll(byText.getOrDefault(copies.original(told.article()), Set.of()));
        return near;
    }

    private static boolean isTimeless(Days days) {
        return days.isOpen() || days.length() > (long) MONTH * MONTHS;
    }

    private static long month(long day) {
        return Math.floorDiv(day, MONTH);
    }
}
