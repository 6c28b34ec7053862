// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.web.pages;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Resource;
import org.picketline.vocab.PL;

/**
 * An event as timelines and tables show it.
 *
 * @param type    for example {@code StrikeVote}
 * @param kind    for example {@code strike vote}
 * @param group   action, vote, talk, official or count: what it has in common with others
 * @param when    as people write it; empty if unknown
 * @param order   by which events are sorted, in ISO form: its day, or the day of the first article that tells of it
 * @param dated   whether the day is the event's own
 * @param planned whether it was only announced
 * @param phrase  its outcome and figures
 * @param parties who takes part
 * @param proofs  the sentences
 * @param more    so many tellings have sentences that are not among them
 */
public record EventView(String type, String kind, String group, String href, String when, String order, boolean dated, boolean planned,
                        String phrase, List<Link> parties, List<Proof> proofs, int more) {

    static final Comparator<EventView> OLDEST_FIRST = Comparator.comparing(EventView::order).thenComparing(EventView::kind).thenComparing(EventView::href);

    private static final Map<String, String> GROUPS = Map.ofEntries(Map.entry("Strike", "action"), Map.entry("Lockout", "action"),
        Map.entry("Picket", "action"), Map.entry("StrikeNotice", "action"), Map.entry("StrikeVote", "vote"), Map.entry("ContractVote", "vote"),
        Map.entry("Offer", "talk"), Map.entry("Demand", "talk"), Map.entry("BargainingSession", "talk"), Map.entry("Agreement", "talk"),
        Map.entry("ContractExpiration", "talk"), Map.entry("Intervention", "official"), Map.entry("Penalty", "official"),
        Map.entry("Participation", "count"));

    private static final String LAST = "9999";
    /** A list of a hundred events would read a thousand articles otherwise. */
    private static final int TELLINGS_IN_A_LIST = 3;

    /** With all its sentences. */
    static EventView of(Look look, Resource event) {
        return of(look, event, Integer.MAX_VALUE);
    }

    /** With the sentences of the oldest articles; the others are on its page. */
    static EventView inAList(Look look, Resource event) {
        return of(look, event, TELLINGS_IN_A_LIST);
    }

    private static EventView of(Look look, Resource event, int most) {
        String type = look.type(event);
        Optional<String> day = day(look, event);
        String end = look.text(event, PL.end).map(e -> " – " + Words.date(e)).orElse("");
        List<Proof> proofs = Proof.of(look, look.tellings(event, most));
        return new EventView(type, Words.kind(type), group(type), look.link(event).href(), day.map(Words::date).orElse("") + end,
            look.text(event, PL.notBefore).or(() -> look.firstTold(event)).orElse(LAST), day.isPresent(), planned(look, event), Phrase.of(look, event),
            parties(look, event), proofs, Math.max(0, look.countTellings(event) - most));
    }

    /** What it is called where only its name is shown: {@code strike, 4 Mar 2024}. */
    static String title(Look look, Resource event) {
        return Words.kind(look.type(event)) + day(look, event).map(day -> ", " + Words.date(day)).orElse("");
    }

    private static Optional<String> day(Look look, Resource event) {
        return Stream.of(PL.start, PL.date).flatMap(p -> look.text(event, p).stream()).findFirst();
    }

    static String group(String type) {
        return GROUPS.getOrDefault(type, "");
    }

    static boolean isEvent(String type) {
        return GROUPS.containsKey(type);
    }

    private static boolean planned(Look look, Resource event) {
        return look.values(event, PL.status).map(Words::plain).anyMatch(s -> List.of("threatened", "planned", "scheduled").contains(s))
            || look.values(event, PL.result).map(Words::plain).anyMatch("pending"::equals);
    }

    private static List<Link> parties(Look look, Resource event) {
        return Stream.of(PL.by, PL.claimant, PL.actor, PL.union, PL.employer, PL.facility, PL.place).flatMap(p -> look.links(event, p).stream()).distinct().toList();
    }

    /** The day by which it is sorted, as people write it. */
    public String told() {
        return Words.date(order);
    }

    /** The day for a machine: {@code 2024-03-04}; empty where only a month or nothing is known. */
    public String day() {
        return order.matches("\\d{4}-\\d\\d-\\d\\d") ? order : "";
    }
}
