// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which names are one: all spellings that either side's lists give for one organization. */
final class Organizations {

    /** Shorter names are no safe beginning of longer ones. */
    private static final int SAFE = 5;
    private static final Pattern BRACKETED = Pattern.compile("(.*?)\\s*\\(([^)]+)\\)\\s*$", Pattern.UNIX_LINES | Pattern.UNICODE_CHARACTER_CLASS);

    private final List<Set<String>> known = new ArrayList<>();

    Organizations(JsonNode... sides) {
        for (JsonNode side : sides) {
            Stream.of("unions", "employers", "facilities").forEach(list -> side.path(list).forEach(one -> known.add(names(one))));
        }
    }

    /** An entity's spellings: its name, what the name has in brackets and before, acronym and aliases. A text is its own name. */
    static Set<String> names(JsonNode entity) {
        Set<String> names = new HashSet<>();
        String name = (entity.isTextual() ? entity : entity.path("name")).asText("");
        names.add(Spelling.of(name));
        Matcher bracketed = BRACKETED.matcher(name);
        if (bracketed.lookingAt()) {
            names.add(Spelling.of(bracketed.group(1)));
            names.add(Spelling.of(bracketed.group(2)));
        }
        names.add(Spelling.of(entity.path("acronym").asText("")));
        entity.path("aliases").forEach(alias -> names.add(Spelling.of(alias)));
        names.remove("");
        return names;
    }

    /** How well two entities agree: wholly by a name they share, nearly by names that are known to be one. */
    double credit(JsonNode gold, JsonNode system) {
        Set<String> golds = names(gold);
        Set<String> systems = names(system);
        if (share(golds, systems)) {
            return 1.0;
        }
        // Spelt a second time, a name may lose a blank more: the reference program does it here and nowhere else.
        return golds.stream().anyMatch(a -> systems.stream().anyMatch(b -> together(Spelling.of(a), Spelling.of(b)))) ? 0.9 : 0.0;
    }

    boolean same(JsonNode a, JsonNode b) {
        return together(Spelling.of(a), Spelling.of(b));
    }

    private boolean together(String a, String b) {
        return a.equals(b) || !a.isEmpty() && !b.isEmpty() && meet(others(a), others(b));
    }

    private Set<String> others(String name) {
        Set<String> others = new HashSet<>(Set.of(name));
        known.stream().filter(names -> names.contains(name)).forEach(others::addAll);
        return others;
    }

    private static boolean meet(Set<String> a, Set<String> b) {
        return share(a, b) || a.stream().anyMatch(x -> b.stream().anyMatch(y -> begins(x, y) || begins(y, x)));
    }

    private static boolean begins(String whole, String head) {
        return head.length() > SAFE && whole.startsWith(head + " ");
    }

    private static boolean share(Set<String> a, Set<String> b) {
        return a.stream().anyMatch(b::contains);
    }
}
