// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.names;

import org.picketline.model.Entity;
import org.picketline.nlp.Token;

/**
 * Words that stand for an entity.
 *
 * @param sentence index of the sentence
 * @param from     index of the first token
 * @param to       index after the last token
 * @param entity   the entity, the same object value for all its mentions in an article
 */
public record Mention(int sentence, int from, int to, Entity entity) {

    public boolean covers(Token token) {
        return from <= token.index() && token.index() < to;
    }

    public boolean is(Entity.Kind kind) {
        return entity.kind() == kind;
    }

    /** Whether it is a union, employer or facility. */
    public boolean party() {
        return is(Entity.Kind.UNION) || is(Entity.Kind.EMPLOYER) || is(Entity.Kind.FACILITY);
    }
}
