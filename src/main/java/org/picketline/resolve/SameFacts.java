// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.jena.rdf.model.Property;
import org.picketline.vocab.PL;

/** Which roles and which statements are one: those that say the same of the same person. */
final class SameFacts {

    private SameFacts() { }

    static Map<String, List<Telling>> of(List<Telling> tellings, Function<Telling, String> key) {
        Map<String, List<Telling>> groups = new TreeMap<>();
        tellings.forEach(t -> groups.computeIfAbsent(key.apply(t), k -> new ArrayList<>()).add(t));
        return groups;
    }

    static String role(Telling role, Names names) {
        String title = role.value(PL.title).orElse("").toLowerCase(Locale.ROOT);
        return String.join("\n", thing(role, PL.person, names), thing(role, PL.organization, names), role.value(PL.side).orElse(""), title);
    }

    static String statement(Telling statement, Names names) {
        String words = statement.value(PL.text).map(BestName::plain).orElse("");
        return String.join("\n", thing(statement, PL.speaker, names), thing(statement, PL.onBehalfOf, names), words);
    }

    private static String thing(Telling telling, Property property, Names names) {
        return telling.value(property).map(v -> names.canonical(telling.article(), v)).orElse("");
    }
}
