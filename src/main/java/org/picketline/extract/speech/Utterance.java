// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.speech;

import java.util.Optional;
import org.picketline.model.Entity;

/**
 * Words that an article attributes to somebody.
 *
 * @param sentence   index of the sentence
 * @param from       first token of what is said
 * @param to         token after the last
 * @param speaker    a person, or an organization that speaks without a named person
 * @param quoted     whether it stands in quotation marks
 */
public record Utterance(int sentence, int from, int to, Entity speaker, boolean quoted) {

    /** Whether the token stands in what is said. */
    public boolean covers(int inSentence, int token) {
        return sentence == inSentence && from <= token && token < to;
    }

    /** The organization that speaks, when it does so itself. */
    public Optional<Entity> organization() {
        return speaker.kind() == Entity.Kind.PERSON ? Optional.empty() : Optional.of(speaker);
    }
}
