// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.model;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Somebody is quoted or paraphrased.
 *
 * @param speaker    a person, or an organization that speaks without a named person
 * @param onBehalfOf the organization for which a person speaks
 * @param topics     what it is about, {@link Concept}s of scheme {@code ISSUE}
 * @param evidence   the words said or reported
 * @param confidence from 0 to 1, how sure the reading is that the speaker says so
 * @param signs      what the confidence rests on, see {@link Claim#signs()}
 * @param figures    the numbers in it that no event holds
 * @param accountsFor the article's events of which it says why they happen, who wanted them or who gave way
 */
public record Statement(Entity speaker, Optional<Entity> onBehalfOf, List<Concept> topics, Evidence evidence, double confidence,
                        SortedSet<String> signs, List<Figure> figures, List<Event> accountsFor) {

    public Statement {
        topics = List.copyOf(topics);
        signs = Collections.unmodifiableSortedSet(new TreeSet<>(signs));
        figures = List.copyOf(figures);
        accountsFor = List.copyOf(accountsFor);
    }

    /** A statement that nothing casts doubt on. */
    public Statement(Entity speaker, Optional<Entity> onBehalfOf, List<Concept> topics, Evidence evidence) {
        this(speaker, onBehalfOf, topics, evidence, 1, Collections.emptySortedSet(), List.of(), List.of());
    }

    /** The same statement with figures. */
    public Statement with(List<Figure> numbers) {
        return new Statement(speaker, onBehalfOf, topics, evidence, confidence, signs, numbers, accountsFor);
    }

    /** The same statement as an account of events. */
    public Statement accountingFor(List<Event> events) {
        return new Statement(speaker, onBehalfOf, topics, evidence, confidence, signs, figures, events);
    }

    /** The same statement, appraised anew. */
    public Statement appraised(double sure, SortedSet<String> by) {
        return new Statement(speaker, onBehalfOf, topics, evidence, sure, by, figures, accountsFor);
    }
}
