// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.resolve;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.picketline.model.PartialDate;
import org.picketline.vocab.PL;

/**
 * The best of several values of one slot, by these rules in this order.
 * <ol>
 * <li>What somebody decided to be right.
 * <li>What changes with time (status, result, end, length, whether open-ended): as the newest article has it, and of
 *     articles of one day the one in its own voice, then the one that is further on.
 * <li>Anything else: what an article says in its own voice before what a party claims; then as most independent texts have it; a date also counts for each more precise one that agrees.
 * <li>The more precise date, the newer article, the first in order.
 * </ol>
 */
final class BestValue {

    private static final Set<Property> CHANGING = Set.of(PL.status, PL.result, PL.end, PL.openEnded, PL.durationDays);
    private static final List<String> PROGRESS = List.of("threatened", "planned", "scheduled", "pending", "tentative", "ongoing", "held", "broken-off",
        "averted", "ended", "rejected", "failed", "authorized", "accepted", "ratified");

    private final Map<RDFNode, Votes> votes = new HashMap<>();

    /**
     * Counts a value.
     *
     * @param text the article, or the one that it is a copy of
     * @param day  of the article, in ISO form; empty if not known
     */
    void add(RDFNode value, String text, String day, Voice voice) {
        Votes mine = votes.computeIfAbsent(value, k -> new Votes(new TreeSet<>(), new TreeSet<>(), new TreeSet<>()));
        mine.texts.add(text);
        mine.days.add(day);
        mine.voices.add(voice);
    }

    Set<RDFNode> all() {
        return votes.keySet();
    }

    /** How many independent texts give a value. */
    int count(RDFNode value) {
        return votes.get(value).texts.size();
    }

    /** Which rule makes a value of this slot the best. */
    String rule(Property slot) {
        if (all().stream().anyMatch(v -> votes.get(v).voices.contains(Voice.DECIDED_RIGHT))) {
            return "somebody decided that it is right";
        }
        return CHANGING.contains(slot) ? "it changes with time, and the newest article has it so"
            : "articles' own voice before parties' claims, then most independent texts, then the more precise and the newer";
    }

    RDFNode best(Property slot) {
        Comparator<RDFNode> voice = Comparator.comparing(v -> votes.get(v).voices.last());
        Comparator<RDFNode> newest = Comparator.comparing(v -> votes.get(v).days.last());
        Comparator<RDFNode> progress = Comparator.comparing(v -> PROGRESS.indexOf(Telling.text(v).replaceFirst(".*/", "")));
        Comparator<RDFNode> number = Comparator.comparing(this::texts);
        Comparator<RDFNode> precise = Comparator.comparing(v -> date(v).map(BestValue::parts).orElse(Telling.text(v).endsWith("/kind/call") ? -1 : 0));
        Comparator<RDFNode> decided = Comparator.comparing(v -> votes.get(v).voices.contains(Voice.DECIDED_RIGHT));
        Comparator<RDFNode> order = CHANGING.contains(slot) ? newest.thenComparing(voice).thenComparing(progress).thenComparing(number)
            : voice.thenComparing(number).thenComparing(precise).thenComparing(newest);
        return votes.keySet().stream().max(decided.thenComparing(order).thenComparing(Comparator.comparing(RDFNode::toString).reversed())).orElseThrow();
    }

    private int texts(RDFNode value) {
        Optional<PartialDate> date = date(value);
        if (date.isEmpty()) {
            return votes.get(value).texts.size();
        }
        Set<String> agreeing = new TreeSet<>();
        votes.forEach((other, its) -> date(other).filter(d -> d.agreesWith(date.get()) && parts(d) <= parts(date.get()))
            .ifPresent(d -> agreeing.addAll(its.texts)));
        return agreeing.size();
    }

    private static Optional<PartialDate> date(RDFNode value) {
        boolean dated = value.isLiteral() && (value.asLiteral().getDatatypeURI().endsWith("#date") || value.asLiteral().getDatatypeURI().contains("#g"));
        return dated ? Told.date(value.asLiteral().getLexicalForm()) : Optional.empty();
    }

    private static int parts(PartialDate date) {
        return (int) (date.year().stream().count() * 4 + date.month().stream().count() * 2 + date.day().stream().count());
    }

    /** Who says so, the least reliable first. */
    enum Voice { DECIDED_WRONG, PARTY, ARTICLE, DECIDED_RIGHT }

    private record Votes(Set<String> texts, TreeSet<String> days, TreeSet<Voice> voices) { }
}
