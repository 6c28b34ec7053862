// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.names;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.picketline.model.Entity;
import org.picketline.nlp.Document;

/**
 * Tells employers from their sites, as the fact schema wants it: the system is the employer and its hospitals
 * are facilities; a hospital named without any system is itself the employer.
 */
final class Ownership {

    private final Gazetteer gazetteer;
    private final List<Span> spans;
    private final Document document;

    Ownership(Gazetteer gazetteer, Document document, List<Span> spans) {
        this.gazetteer = gazetteer;
        this.document = document;
        this.spans = spans;
    }

    /** Every entity of the article by the key of its span. */
    Map<String, Entity> entities(Aliases aliases) {
        Map<String, Entity> entities = new HashMap<>();
        Map<String, Long> systems = spans.stream().filter(s -> s.kind() == Entity.Kind.EMPLOYER)
            .collect(Collectors.groupingBy(aliases::canonical, LinkedHashMap::new, Collectors.counting()));
        for (Span span : spans) {
            String name = aliases.canonical(span);
            String key = Aliases.key(span.kind(), name);
            entities.computeIfAbsent(key, k -> entity(span, name, aliases, systems));
        }
        return entities;
    }

    private Entity entity(Span span, String name, Aliases aliases, Map<String, Long> systems) {
        Optional<String> system = span.kind() == Entity.Kind.FACILITY ? system(span, systems) : Optional.empty();
        Entity.Kind kind = span.kind() == Entity.Kind.FACILITY && system.isEmpty() ? Entity.Kind.EMPLOYER : span.kind();
        Optional<Entity> parent = switch (kind) {
            case FACILITY -> system.map(s -> Entity.of(Entity.Kind.EMPLOYER, s));
            case UNION -> span.parent().map(p -> Entity.of(Entity.Kind.UNION, p));
            case PLACE -> span.parent().map(p -> Entity.of(Entity.Kind.PLACE, p));
            default -> Optional.empty();
        };
        TreeSet<String> others = new TreeSet<>(kind == Entity.Kind.PLACE ? List.of() : aliases.of(span.kind(), name));
        if (kind == Entity.Kind.UNION) {
            gazetteer.union(name).ifPresent(u -> u.acronyms().stream().limit(1).forEach(others::add));
        }
        others.removeIf(other -> other.equalsIgnoreCase(name));
        return new Entity(kind, name, others, parent);
    }

    /** The system that the hospital belongs to, if the article names one. */
    private Optional<String> system(Span hospital, Map<String, Long> systems) {
        if (hospital.parent().isPresent()) {
            return hospital.parent().filter(systems::containsKey).or(() -> gazetteerSystem(hospital, systems));
        }
        if (systems.isEmpty()) {
            return Optional.empty();
        }
        return systems.size() == 1 ? Optional.of(systems.keySet().iterator().next()) : nearest(hospital, systems);
    }

    private Optional<String> gazetteerSystem(Span hospital, Map<String, Long> systems) {
        return hospital.known() ? Optional.empty() : hospital.parent();
    }

    /** The system named in the same sentence as the hospital, or else the one that the article is about. */
    private Optional<String> nearest(Span hospital, Map<String, Long> systems) {
        Optional<String> beside = spans.stream()
            .filter(s -> s.kind() == Entity.Kind.EMPLOYER && s.sentence() == hospital.sentence()).map(Span::name).filter(systems::containsKey).findFirst();
        long all = systems.values().stream().mapToLong(Long::longValue).sum();
        return beside.or(() -> systems.entrySet().stream().filter(e -> 3 * e.getValue() >= 2 * all).map(Map.Entry::getKey).findFirst());
    }
}
