// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.names;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.picketline.extract.knowledge.Knowledge;
import org.picketline.extract.knowledge.NameShape;
import org.picketline.model.Entity;

/** Guesses from its words what an unknown name is: "… Medical Center", "… Nurses Association". */
final class Shapes {

    private static final Pattern NUMBER = Pattern.compile("\\d+[A-Z]*");

    private final List<NameShape> shapes;

    Shapes(Knowledge knowledge) {
        shapes = knowledge.nameShapes().stream()
            .sorted(Comparator.comparingInt((NameShape shape) -> -shape.words().length()).thenComparing(NameShape::words)).toList();
    }

    /** What the name is, by the longest words that fit; a union may be one "of" somewhere. */
    Optional<Entity.Kind> kind(String name) {
        int of = name.indexOf(" of ");
        return ofWords(name).or(() -> of < 0 ? Optional.empty() : ofWords(name.substring(0, of)).filter(kind -> kind == Entity.Kind.UNION));
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
