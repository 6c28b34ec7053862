// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.events;

import java.util.List;
import java.util.Optional;
import org.picketline.model.Entity;
import org.picketline.model.PartialDate;
import org.picketline.nlp.Token;

/**
 * What officials or third parties do in one place of the text.
 *
 * @param word   the word that tells it
 * @param actors who; empty if the text does not say
 * @param kind   {@code letter}, {@code mediation}, {@code order}, {@code call} or {@code legislation}
 * @param date   when, as told here
 */
record Act(Token word, List<Entity> actors, String kind, Optional<PartialDate> date) { }
