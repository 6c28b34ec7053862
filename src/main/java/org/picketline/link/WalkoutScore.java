// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.link;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Locale;

/** Scores a strike against a stoppage by employer, start, place, union, workers and end. Different states rule a link out. */
final class WalkoutScore {

    /** Further apart, two starts are two strikes. */
    static final int WINDOW = 14;

    private static final double LEAST_NAME = 0.45;

    private final NameLikeness names;

    WalkoutScore(NameLikeness names) {
        this.names = names;
    }

    Score of(Walkout strike, Walkout stoppage) {
        if (!strike.states().isEmpty() && !stoppage.states().isEmpty() && Collections.disjoint(strike.states(), stoppage.states())) {
            return Score.NONE;
        }
        double name = names.best(strike.employers(), stoppage.employers());
        if (name < LEAST_NAME) {
            return Score.NONE;
        }
        return Score.of(employer(name), start(strike, stoppage), place(strike, stoppage), union(strike, stoppage), workers(strike, stoppage), end(strike, stoppage));
    }

    private static Feature employer(double likeness) {
        String words = likeness == 1 ? "same employer" : String.format(Locale.ROOT, "employers alike by %.2f", likeness);
        return new Feature(words, likeness, 0.42);
    }

    private static Feature start(Walkout strike, Walkout stoppage) {
        LocalDate day = stoppage.earliest();
        long days = day.isBefore(strike.earliest()) ? ChronoUnit.DAYS.between(day, strike.earliest())
            : Math.max(0, ChronoUnit.DAYS.between(strike.latest(), day));
        if (!strike.dayIsKnown()) {
            return new Feature(days == 0 ? "start in the same period" : "starts " + days + " days apart", days == 0 ? 0.55 : 0.1, 0.22);
        }
        double value = days == 0 ? 1 : days == 1 ? 0.95 : days <= 3 ? 0.82 : days <= 7 ? 0.6 : 0.15;
        return new Feature(days == 0 ? "same start" : "starts " + days + (days == 1 ? " day" : " days") + " apart", value, 0.22);
    }

    private static Feature place(Walkout strike, Walkout stoppage) {
        if (!Collections.disjoint(strike.cities(), stoppage.cities())) {
            return new Feature("same city", 1, 0.14);
        }
        if (!Collections.disjoint(strike.states(), stoppage.states())) {
            boolean otherCity = !strike.cities().isEmpty() && !stoppage.cities().isEmpty();
            return new Feature(otherCity ? "same state, other city" : "same state", otherCity ? 0.5 : 0.75, 0.14);
        }
        return new Feature("", 0.45, 0.14);
    }

    private Feature union(Walkout strike, Walkout stoppage) {
        UnionMarks one = strike.unions();
        UnionMarks other = stoppage.unions();
        if (one.isUnknown() || other.isUnknown()) {
            return new Feature("", 0.55, 0.14);
        }
        boolean same = one.sharesLetters(other) || names.best(one.names(), other.names()) > 0.85;
        if (same) {
            return one.numbersDiffer(other) ? new Feature("same union, other local", 0.35, 0.14) : new Feature("same union", 1, 0.14);
        }
        return one.sharesNumber(other) ? new Feature("same local", 0.85, 0.14) : new Feature("other union", 0.2, 0.14);
    }

    private static Feature workers(Walkout strike, Walkout stoppage) {
        if (strike.workers().isEmpty() || stoppage.workers().isEmpty()) {
            return new Feature("", 0.55, 0.08);
        }
        double ratio = (double) Math.min(strike.workers().getAsLong(), stoppage.workers().getAsLong())
            / Math.max(strike.workers().getAsLong(), stoppage.workers().getAsLong());
        String words = ratio > 0.9 ? "about as many workers" : ratio > 0.6 ? "workers differ somewhat" : "workers differ";
        return new Feature(words, ratio > 0.9 ? 1 : ratio > 0.6 ? 0.65 : 0.15, 0.08);
    }

    private static Feature end(Walkout strike, Walkout stoppage) {
        if (strike.end().isEmpty() || stoppage.end().isEmpty()) {
            return new Feature("", 0.5, 0);
        }
        long days = Math.abs(ChronoUnit.DAYS.between(strike.end().get(), stoppage.end().get()));
        return new Feature(days == 0 ? "same end" : days <= 3 ? "ends close" : "ends " + days + " days apart", days <= 3 ? 1 : days <= 10 ? 0.5 : 0.1, 0.06);
    }
}
