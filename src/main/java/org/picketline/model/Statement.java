// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.model;

import java.util.List;
import java.util.Optional;

/**
 * Somebody is quoted or paraphrased.
 *
 * @param speaker    a person, or an organization that speaks without a named person
 * @param onBehalfOf the organization for which a person speaks
 * @param topics     what it is about, {@link Concept}s of scheme {@code ISSUE}
 * @param evidence   the words said or reported
 */
public record Statement(Entity speaker, Optional<Entity> onBehalfOf, List<Concept> topics, Evidence evidence) {

    public Statement {
        topics = List.copyOf(topics);
    }
}
