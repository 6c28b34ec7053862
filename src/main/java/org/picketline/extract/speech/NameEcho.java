// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.speech;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.picketline.extract.names.Mention;
import org.picketline.extract.names.Names;
import org.picketline.model.Entity;
import org.picketline.nlp.Sentence;
import org.picketline.nlp.Token;

/** Nouns that repeat a word of a name told before: "the council" after "Great Lakes Nurses Council". */
final class NameEcho {

    private final Names names;

    NameEcho(Names names) {
        this.names = names;
    }

    /** The one that the noun is usually said of, if its name holds the noun; else the last one named before whose name does. */
    Optional<Entity> of(Sentence s, Token noun, Optional<Entity> usual) {
        Set<String> said = words(s, noun);
        if (usual.filter(e -> echoes(e, said)).isPresent()) {
            return usual;
        }
        return names.all().stream().filter(m -> organization(m) && (m.sentence() < s.index() || m.sentence() == s.index() && m.to() <= noun.index()))
            .map(Mention::entity).filter(e -> echoes(e, said)).reduce((a, b) -> b);
    }

    private static boolean organization(Mention m) {
        return !m.is(Entity.Kind.PERSON) && !m.is(Entity.Kind.PLACE);
    }

    private static Set<String> words(Sentence s, Token noun) {
        Stream<Token> modifiers = s.children(noun, "compound", "amod").stream();
        return Stream.concat(modifiers, Stream.of(noun)).map(t -> t.text().toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    }

    private static boolean echoes(Entity entity, Set<String> said) {
        return List.of(entity.name().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}'\u2019]+")).containsAll(said);
    }
}
