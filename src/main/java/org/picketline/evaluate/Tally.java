// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.evaluate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts of any number of articles, by section and by kind of event and slot, with what was wrong. Not for several threads. */
public final class Tally {

    /** A kind's own place among its slots: how many such events there are. */
    public static final String EVENT = "";

    private final Map<Section, Count> sections = new EnumMap<>(Section.class);
    private final SortedMap<String, SortedMap<String, Count>> kinds = new TreeMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<Judgement> judgements = new ArrayList<>();

    Tally() {
        for (Section section : Section.values()) {
            sections.put(section, Count.NONE);
        }
    }

    void add(Section section, Count more) {
        sections.merge(section, more, Count::plus);
    }

    void add(String kind, String slot, Count more) {
        kinds.computeIfAbsent(kind, k -> new TreeMap<>()).merge(slot, more, Count::plus);
        add(slot.equals(EVENT) ? Section.EVENTS : Section.EVENT_SLOTS, more);
    }

    void add(Finding finding) {
        findings.add(finding);
    }

    void add(Judgement judgement) {
        judgements.add(judgement);
    }

    /** A section's counts. */
    public Count section(Section section) {
        return sections.get(section);
    }

    /** All counts but relevance, which would flatter: every article has one. */
    public Count all() {
        return sections.entrySet().stream().filter(e -> e.getKey() != Section.RELEVANT).map(Map.Entry::getValue).reduce(Count.NONE, Count::plus);
    }

    /** The figures of all; where there is nothing, nothing is right. */
    public Score overall() {
        return Score.of(all(), 0.0);
    }

    /** By kind of event, then by slot, {@link #EVENT} first. */
    public SortedMap<String, SortedMap<String, Count>> kinds() {
        return Collections.unmodifiableSortedMap(kinds);
    }

    /** The claims of which the system told how sure it was, by article. */
    public List<Judgement> judgements() {
        return Collections.unmodifiableList(judgements);
    }

    /** What was wrong, by article and section. */
    public List<Finding> findings() {
        return Collections.unmodifiableList(findings);
    }
}
