// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.web.pages;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.picketline.vocab.PL;

/** An event in a few words: its outcome and figures with their units, not its parties nor its day. */
final class Phrase {

    private static final List<Property> ORDER = List.of(PL.kind, PL.status, PL.result, PL.openEnded, PL.durationDays, PL.workers, PL.wagePercent, PL.years,
        PL.hours, PL.amountUsd, PL.yes, PL.no, PL.percentYes, PL.percentNo, PL.percent, PL.count, PL.what, PL.topic);

    /** Units, with the value where %s stands. */
    private static final Map<Property, String> UNITS = Map.ofEntries(Map.entry(PL.durationDays, "%s days"), Map.entry(PL.workers, "%s workers"),
        Map.entry(PL.wagePercent, "%s % raise"), Map.entry(PL.years, "%s years"), Map.entry(PL.hours, "%s hours"), Map.entry(PL.amountUsd, "$%s"),
        Map.entry(PL.yes, "%s yes"), Map.entry(PL.no, "%s no"), Map.entry(PL.percentYes, "%s % yes"), Map.entry(PL.percentNo, "%s % no"),
        Map.entry(PL.percent, "%s %"), Map.entry(PL.count, "%s people"));

    private Phrase() { }

    static String of(Look look, Resource event) {
        return ORDER.stream().flatMap(p -> part(look, event, p)).filter(words -> !words.isEmpty()).collect(Collectors.joining(", "));
    }

    private static Stream<String> part(Look look, Resource event, Property slot) {
        return look.values(event, slot).map(v -> v.isLiteral() ? inUnit(slot, v) : look.name(v.asResource())).sorted();
    }

    /** A literal with the unit of its slot. */
    static String inUnit(Property slot, RDFNode value) {
        String words = Words.literal(value.asLiteral());
        if (slot.equals(PL.openEnded)) {
            return words.equals("yes") ? "open-ended" : "";
        }
        String unit = Objects.requireNonNullElse(UNITS.get(slot), "%s");
        return (words.equals("1") ? unit.replaceFirst("s$", "").replace("people", "person") : unit).replace("%s", words);
    }
}
