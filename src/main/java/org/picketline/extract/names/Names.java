// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.names;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.picketline.model.Entity;
import org.picketline.nlp.Token;

/** The names of one article: every mention in its place, every entity once. Immutable. */
public final class Names {

    private final List<Mention> mentions;
    private final Map<Integer, List<Mention>> bySentence;

    Names(List<Mention> mentions) {
        this.mentions = mentions.stream().sorted(Comparator.comparingInt(Mention::sentence).thenComparingInt(Mention::from)).toList();
        bySentence = this.mentions.stream().collect(Collectors.groupingBy(Mention::sentence));
    }

    /** All mentions, in the order of the text. */
    public List<Mention> all() {
        return mentions;
    }

    /** The mentions in a sentence, in order. */
    public List<Mention> in(int sentence) {
        return bySentence.getOrDefault(sentence, List.of());
    }

    /** The mention that covers the token. */
    public Optional<Mention> at(int sentence, Token token) {
        return in(sentence).stream().filter(m -> m.covers(token)).findFirst();
    }

    /** The entities of a kind, in order of first mention. */
    public List<Entity> entities(Entity.Kind kind) {
        return mentions.stream().map(Mention::entity).filter(e -> e.kind() == kind).distinct().toList();
    }

    /** How often an entity is named. */
    public long count(Entity entity) {
        return mentions.stream().filter(m -> m.entity().equals(entity)).count();
    }
}
