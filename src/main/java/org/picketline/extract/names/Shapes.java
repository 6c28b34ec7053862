// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.names;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.picketline.knowledge.Knowledge;
import org.picketline.knowledge.NameShape;
import org.picketline.model.Entity;
import org.picketline.nlp.Token;

/** Guesses from its words what an unknown name is: "… Medical Center", "… Nurses Association". */
final class Shapes {

    private static final Pattern NUMBER = Pattern.compile("\\d+[A-Z]*");

    private static final Pattern MINISTRY = Pattern.compile("\\bMinistry (?:of|for) ");
    private static final Set<String> WORKERS = Set.of("Nurses", "Nurses'", "Workers", "Workers'", "Employees", "Employees'", "Professionals", "Physicians", "Residents", "Interns",
        "Caregivers", "Staff", "Doctors", "Technicians", "Technologists", "Doctors'", "Physicians'", "Midwives'", "Pharmacists", "Therapists", "Paramedics", "Midwives", "Aides", "Unions", "Clinicians", "Technologists'", "Scientists", "Clerks", "Cleaners");
    private static final Set<String> BODIES = Set.of("Federation", "Alliance", "Council", "Association", "Guild", "Union", "United", "Brotherhood", "Committee",
        "Organization", "Organisation", "Coalition", "Society", "Together", "Congress", "Allied", "Associated", "League", "Collective");
    private static final Set<String> LEADING = Set.of("United", "Allied", "Associated");
    private static final Set<String> NOT_UNIONS = Set.of("Hospital", "Hospitals", "Medical", "Health-System", "Department", "Compensation", "Board", "Fund");

    private final List<NameShape> shapes;

    Shapes(Knowledge knowledge) {
        shapes = knowledge.nameShapes().stream()
            .sorted(Comparator.comparingInt((NameShape shape) -> -shape.words().length()).thenComparing(NameShape::words)).toList();
    }

    /** Whether workers are among the words: "New England Hospital Employees" before "District 12". */
    static boolean workers(List<Token> words) {
        return words.stream().anyMatch(t -> WORKERS.contains(t.text()));
    }

    /** Whether the word is for a body that may be one of workers: "Federation", "College". */
    static boolean body(String word) {
        return BODIES.contains(word) || word.equals("College");
    }

    /** What the name is, by the longest words that fit; a union may be one "of" somewhere. */
    Optional<Entity.Kind> kind(String name) {
        int of = name.indexOf(" of ");
        if (MINISTRY.matcher(name).find()) {
            return Optional.of(Entity.Kind.PUBLIC_BODY);
        }
        return ofWords(name).or(() -> workersBody(name)).or(() -> of < 0 ? Optional.empty() : ofWords(name.substring(0, of)).filter(kind -> kind == Entity.Kind.UNION));
    }

    /** A body of workers is a union: "New England Federation of Nurses", "House Staff Alliance of Illinois". */
    private static Optional<Entity.Kind> workersBody(String name) {
        List<String> words = List.of(name.split(" "));
        boolean of = bodyOf(words);
        boolean union = words.size() >= 3 && words.stream().anyMatch(WORKERS::contains) && words.stream().anyMatch(BODIES::contains)
            && (of || words.stream().noneMatch(NOT_UNIONS::contains)) && (of || LEADING.contains(words.get(0)) || !BODIES.contains(words.get(0)));
        return union ? Optional.of(Entity.Kind.UNION) : Optional.empty();
    }

    /** "Council of Hospital Unions", "Alliance of Doctors and Pharmacists". */
    private static boolean bodyOf(List<String> words) {
        int of = words.indexOf("of");
        return of > 0 && BODIES.contains(words.get(of - 1)) && words.subList(of, words.size()).stream().anyMatch(WORKERS::contains);
    }

    private Optional<Entity.Kind> ofWords(String name) {
        return shapes.stream().filter(shape -> fits(shape, name)).findFirst().map(shape -> switch (shape.kind()) {
            case UNION -> Entity.Kind.UNION;
            case EMPLOYER -> Entity.Kind.EMPLOYER;
            case FACILITY -> Entity.Kind.FACILITY;
            case PUBLIC_BODY -> Entity.Kind.PUBLIC_BODY;
        });
    }

    private static boolean fits(NameShape shape, String name) {
        String words = shape.words();
        if (words.contains("#")) {
            return numbered(shape, name);
        }
        return switch (shape.position()) {
            case WHOLE -> name.equals(words);
            case PREFIX -> name.startsWith(words + " ");
            case SUFFIX -> name.endsWith(" " + words);
            case INFIX -> name.contains(" " + words + " ");
        };
    }

    private static boolean numbered(NameShape shape, String name) {
        String first = shape.words().split("#", 2)[0];
        return name.contains(first) && NUMBER.matcher(name).find() && shape.pattern().matcher(name).matches();
    }
}
