// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.model;

/** A property of events, or the last two of articles; each constant bears the name of its term in {@code picketline.ttl}. */
public enum Slot {
    STATUS("status"), RESULT("result"), KIND("kind"), WHAT("what"),
    OPEN_ENDED("openEnded"),
    START("start"), END("end"), DATE("date"),
    DURATION_DAYS("durationDays"), WORKERS("workers"), YES("yes"), NO("no"), PERCENT_YES("percentYes"),
    PERCENT_NO("percentNo"), WAGE_PERCENT("wagePercent"), YEARS("years"), HOURS("hours"), AMOUNT_USD("amountUsd"),
    PERCENT("percent"), COUNT("count"),
    UNION("union"), EMPLOYER("employer"), FACILITY("facility"), PLACE("place"), OCCUPATION("occupation"),
    BY("by"), ACTOR("actor"), CLAIMANT("claimant"), TOPIC("topic"),
    INVOLVES("involves"), ISSUE("issue");

    private final String term;

    Slot(String term) {
        this.term = term;
    }

    /** The local name of the term, for example {@code durationDays}. */
    public String term() {
        return term;
    }

    /** Whether an event may have several values of it: facilities, places, occupations, topics. */
    public boolean many() {
        return this == FACILITY || this == PLACE || this == OCCUPATION || this == TOPIC || ofArticles();
    }

    /** Whether it is said of articles, not of events. */
    public boolean ofArticles() {
        return this == INVOLVES || this == ISSUE;
    }
}
