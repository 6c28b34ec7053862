// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.events;

import java.util.Optional;
import org.picketline.model.Entity;
import org.picketline.nlp.Sentence;
import org.picketline.nlp.Token;

/**
 * Words that tell of an employer's offer.
 *
 * @param sentence the sentence
 * @param word     the noun, verb or pronoun that stands for the offer
 * @param by       who makes it, if the words say so
 * @param earlier  whether it is told apart from a later one: "an earlier proposal"
 * @param contents the words that tell what is in it
 * @param verdict  {@code rejected} or {@code accepted}, if the words tell how it was received
 */
record OfferMention(Sentence sentence, Token word, Optional<Entity> by, boolean earlier, Optional<Scope> contents, Optional<String> verdict) { }
