// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.names;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.picketline.extract.phrase.Items;
import org.picketline.knowledge.Employer;
import org.picketline.model.Entity;
import org.picketline.nlp.Document;
import org.picketline.nlp.Sentence;

/**
 * Tells employers from their sites, as the fact schema wants it: the system is the employer and its hospitals
 * are facilities; a hospital named without any system is itself the employer.
 */
final class Ownership {

    private static final Set<String> OWNING = Set.of("own", "operate", "run", "manage", "include", "flagship", "acquire", "buy", "purchase", "absorb", "parent", "owner", "operator",
        "subsidiary", "affiliate");
    private static final int FAR = 12;
    private static final Set<String> COMMON_FIRST = Set.of("University", "United", "National", "American", "Memorial", "Mercy", "Community", "Northern", "Southern", "Western", "Eastern", "North", "South", "County", "City", "General", "The");

    /** What a public body is called that runs the hospitals of a region or a country. */
    private static final Pattern SERVICE = Pattern.compile(".*(?:Health Services?|Health Service Executive|Health District|Health Authority|Health Board|Trust|Health New Zealand|Hospital Authority)(?: .+)?|(?:.+ )?(?:Ministry|Department|[Gg]overnment)(?: .+)?");
    private static final Pattern SYSTEM = Pattern.compile(".+ (?:Health|Health ?[Cc]are|Health(?: ?[Cc]are)? System|Hospital Partners|Hospitals|Senior Living|Care)");
    private static final Pattern AFFILIATED = Pattern.compile("(.+)-(?:affiliated|owned|run|operated)");
    private static final Pattern HOSPITAL = Pattern.compile(".+ (?:Hospital|Medical Cent(?:er|re))");

    private final Gazetteer gazetteer;
    private final List<Span> spans;
    private final Document document;
    private final Items items;
    private final boolean separate;

    Ownership(Gazetteer gazetteer, Document document, List<Span> spans) {
        this.gazetteer = gazetteer;
        this.document = document;
        this.spans = spans;
        items = Items.of(document);
        separate = separate();
    }

    /** The spans, those of hospitals as sites where the article names the public service of their country or region as the one employer. */
    static List<Span> underService(List<Span> spans, Gazetteer gazetteer) {
        Predicate<Span> alone = s -> gazetteer.employer(s.name()).filter(Employer::bargainsForItself).isPresent();
        List<String> services = spans.stream().filter(s -> s.kind() == Entity.Kind.EMPLOYER && !alone.test(s)).map(Span::name).distinct().toList();
        boolean one = services.size() == 1 && SERVICE.matcher(services.get(0)).matches();
        return spans.stream().map(s -> one && s.kind() == Entity.Kind.EMPLOYER && alone.test(s) ? s.as(Entity.Kind.FACILITY) : s).toList();
    }

    /** Every entity of the article by the key of its span. */
    Map<String, Entity> entities(Aliases aliases) {
        Map<String, Entity> entities = new HashMap<>();
        Map<String, Long> systems = spans.stream().filter(s -> s.kind() == Entity.Kind.EMPLOYER)
            .collect(Collectors.groupingBy(aliases::canonical, LinkedHashMap::new, Collectors.counting()));
        if (systems.size() > 1) {
            systems.keySet().removeIf(s -> s.equals("National Health Service") || s.equals("NHS England"));
        }
        // Employers first: a hospital's parent must be the very entity that the article names elsewhere.
        for (Span span : spans) {
            if (span.kind() != Entity.Kind.FACILITY) {
                add(entities, span, aliases, systems);
            }
        }
        spans.stream().filter(s -> s.kind() == Entity.Kind.FACILITY).forEach(s -> add(entities, s, aliases, systems));
        return entities;
    }

    private void add(Map<String, Entity> entities, Span span, Aliases aliases, Map<String, Long> systems) {
        String name = aliases.canonical(span);
        String key = Aliases.key(span.kind(), name);
        if (!entities.containsKey(key)) {
            entities.put(key, entity(span, name, aliases, systems, entities));
        }
    }

    private Entity entity(Span span, String name, Aliases aliases, Map<String, Long> systems, Map<String, Entity> known) {
        Optional<String> system = span.kind() == Entity.Kind.FACILITY ? system(span, systems) : Optional.empty();
        Entity.Kind kind = span.kind() == Entity.Kind.FACILITY && system.isEmpty() ? Entity.Kind.EMPLOYER : span.kind();
        Optional<Entity> parent = switch (kind) {
            case FACILITY -> system.map(s -> known.getOrDefault(Aliases.key(Entity.Kind.EMPLOYER, s), Entity.of(Entity.Kind.EMPLOYER, s)));
            case UNION -> span.parent().map(p -> Entity.of(Entity.Kind.UNION, p));
            case PLACE -> span.parent().map(p -> Entity.of(Entity.Kind.PLACE, p));
            default -> Optional.empty();
        };
        TreeSet<String> others = new TreeSet<>(kind == Entity.Kind.PLACE ? List.of() : aliases.of(span.kind(), name));
        if (kind == Entity.Kind.UNION) {
            gazetteer.union(name).ifPresent(u -> u.acronyms().stream().limit(1).forEach(others::add));
        }
        String written = kind == Entity.Kind.EMPLOYER || kind == Entity.Kind.FACILITY ? written(span, name) : name;
        others.removeIf(other -> other.equalsIgnoreCase(written));
        return new Entity(kind, written, others, parent);
    }

    /** The name as the text spells it, where it only has other signs: "St James's Hospital" for "St. James's Hospital". */
    private String written(Span span, String name) {
        String words = Span.words(document.sentences().get(span.sentence()), span.from(), span.to());
        return words.replaceAll("[^\\p{L}\\p{N}]", "").equals(name.replaceAll("[^\\p{L}\\p{N}]", "")) ? words : name;
    }

    /** The system that the hospital belongs to, if the article names one. */
    private Optional<String> system(Span hospital, Map<String, Long> systems) {
        if (hospital.parent().filter(p -> !hospital.known() || systems.containsKey(p)).isPresent()) {
            return hospital.parent();
        }
        Optional<String> prefix = affiliated(hospital);
        if (prefix.isPresent()) {
            return systems.keySet().stream().filter(s -> s.equals(prefix.get()) || s.startsWith(prefix.get() + " ")).findFirst().or(() -> owner(hospital.name(), systems));
        }
        Optional<String> namesake = systems.keySet().stream().filter(s -> sameFirstWords(s, hospital.name())).findFirst();
        return namesake.or(() -> owner(hospital.name(), systems)).or(() -> service(hospital.name(), systems)).or(() -> leading(hospital.name(), systems));
    }

    /** The one public service that a sentence names beside the hospital, among several: "At the Alder trust, staff of Skelby Hospital walk out". */
    private Optional<String> service(String hospital, Map<String, Long> systems) {
        List<String> beside = systems.size() < 2 ? List.of() : spans.stream().filter(s -> s.name().equals(hospital))
            .flatMap(h -> spans.stream().filter(s -> s.sentence() == h.sentence() && s.kind() == Entity.Kind.EMPLOYER)).map(Span::name).distinct().toList();
        return beside.size() == 1 ? beside.stream().filter(systems::containsKey).filter(s -> SERVICE.matcher(s).matches()).findFirst() : Optional.empty();
    }

    /** "St. Brendan West" is one of St. Brendan Health's. */
    private static boolean sameFirstWords(String system, String hospital) {
        String[] words = system.split(" ");
        String first = words[0].endsWith(".") || words[0].equals("Saint") || words[0].equals("St") ? words[0] + " " + (words.length > 1 ? words[1] : "") : words[0];
        return first.length() > 3 && !COMMON_FIRST.contains(first) && hospital.startsWith(first + " ");
    }

    /** The system that a sentence calls the hospital's owner: "Gowanus Health's Flatlands Hospital", "Flatlands, part of Gowanus Health". */
    private Optional<String> owner(String hospital, Map<String, Long> systems) {
        for (Span h : spans) {
            if (h.name().equals(hospital)) {
                Sentence s = document.sentences().get(h.sentence());
                for (Span system : spans) {
                    if (system.sentence() == h.sentence() && systems.containsKey(system.name()) && owns(s, system, h)) {
                        return Optional.of(system.name());
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static boolean owns(Sentence s, Span system, Span hospital) {
        int from = Math.min(system.to(), hospital.to());
        int to = Math.max(system.from(), hospital.from());
        List<String> between = from < to ? s.tokens().subList(from, to).stream().map(t -> t.lemma().toLowerCase()).toList() : List.of();
        if (system.to() <= hospital.from()) {
            boolean possessive = between.equals(List.of("'s"));
            return possessive || between.size() < FAR && between.stream().anyMatch(OWNING::contains);
        }
        return between.size() < FAR && between.stream().anyMatch(w -> OWNING.contains(w) || w.equals("part"));
    }

    /** Of whom the hospital is, if the text says so before its name: "Mercy-affiliated Sisters of Hope Hospital". */
    private Optional<String> affiliated(Span hospital) {
        return spans.stream().filter(s -> s.name().equals(hospital.name()) && s.from() > 0)
            .map(s -> AFFILIATED.matcher(document.sentences().get(s.sentence()).token(s.from() - 1).text())).filter(Matcher::matches).map(m -> m.group(1)).findFirst();
    }

    /** The only system, or the one with most of all mentions, where the hospital is not the one the text is about. */
    private Optional<String> leading(String hospital, Map<String, Long> systems) {
        long all = systems.values().stream().mapToLong(Long::longValue).sum();
        long hospitals = spans.stream().filter(s -> s.name().equals(hospital)).count();
        return systems.entrySet().stream().filter(e -> !itselfHospital(e.getKey()) || !HOSPITAL.matcher(hospital).matches() && e.getValue() > hospitals)
            .filter(e -> (2 * e.getValue() >= all || separate) && (e.getValue() >= hospitals || systems.size() == 1 && alone(e.getKey()) || onlyService(e.getKey(), systems) || 2 * e.getValue() >= hospitals && owner(e.getKey())))
            .map(Map.Entry::getKey).filter(system -> separate ? shared(system, hospital, this::item) : !elsewhere(system, hospital) && (systems.size() < 3 || shared(system, hospital, this::paragraph))).findFirst();
    }

    /** Whether the article names one hospital, and the employer is a health system by its name: there it is the system's. */
    private boolean alone(String system) {
        return SYSTEM.matcher(system).matches() && spans.stream().filter(s -> s.kind() == Entity.Kind.FACILITY && !sameFirstWords(system, s.name())).map(Span::name).distinct().count() == 1;
    }

    /** Whether it is the one public service among the employers. */
    private static boolean onlyService(String system, Map<String, Long> systems) {
        return SERVICE.matcher(system).matches() && systems.keySet().stream().filter(s -> SERVICE.matcher(s).matches()).count() == 1;
    }

    /** A hospital that is its own employer runs no other, unless the text says so. */
    private boolean itselfHospital(String system) {
        return (HOSPITAL.matcher(system).matches() || gazetteer.employer(system).filter(e -> e.kind() == Employer.Kind.HOSPITAL).isPresent()) && !owner(system);
    }

    /** Whether a sentence tells that the system owns something: "Landis Health, which bought the hospital". */
    private boolean owner(String system) {
        return spans.stream().filter(s -> s.name().equals(system)).map(s -> document.sentences().get(s.sentence()).tokens().subList(s.to(), Math.min(s.to() + FAR, document.sentences().get(s.sentence()).size())))
            .anyMatch(after -> after.stream().anyMatch(t -> OWNING.contains(t.lemma())));
    }

    /** Whether items of a list name the hospital, and only other items the system. */
    private boolean elsewhere(String system, String hospital) {
        return spans.stream().filter(s -> s.name().equals(system)).noneMatch(s -> item(s) == 0) && !shared(system, hospital, this::item);
    }

    private boolean shared(String system, String hospital, ToIntFunction<Span> part) {
        Set<Integer> parts = spans.stream().filter(s -> s.name().equals(system)).map(part::applyAsInt).collect(Collectors.toSet());
        return spans.stream().anyMatch(s -> s.name().equals(hospital) && parts.contains(part.applyAsInt(s)));
    }

    /** Whether the text is a list whose items tell of different employers. */
    private boolean separate() {
        Map<Integer, String> leading = new LinkedHashMap<>();
        spans.stream().filter(s -> s.kind() == Entity.Kind.EMPLOYER || s.kind() == Entity.Kind.FACILITY).filter(s -> item(s) > 0)
            .sorted(Comparator.comparingInt(Span::sentence).thenComparingInt(Span::from)).forEach(s -> leading.putIfAbsent(item(s), s.name()));
        return leading.values().stream().distinct().count() >= 3;
    }

    private int item(Span span) {
        return items.of(document.sentences().get(span.sentence()));
    }

    private int paragraph(Span span) {
        return document.sentences().get(span.sentence()).paragraph();
    }
}
