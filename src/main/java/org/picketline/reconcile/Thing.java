// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.reconcile;

import java.util.List;

/**
 * A thing that can be matched.
 *
 * @param iri         whose
 * @param type        what it is
 * @param name        the full one
 * @param otherNames  acronyms and other spellings
 * @param description what tells it from namesakes, for example where it is; may be empty
 */
public record Thing(String iri, ThingType type, String name, List<String> otherNames, String description) { }
