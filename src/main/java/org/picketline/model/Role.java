// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.model;

import java.util.Optional;

/**
 * A person's title at an organization, as an article gives it.
 *
 * @param person       the person
 * @param title        the shortest form in the text's words, for example {@code president}
 * @param organization whom they speak for or belong to
 * @param side         a {@link Concept} of scheme {@code SIDE}: union, employer, worker, government, other
 * @param evidence     the words that say so
 */
public record Role(Entity person, Optional<String> title, Optional<Entity> organization, Optional<Concept> side, Evidence evidence) { }
