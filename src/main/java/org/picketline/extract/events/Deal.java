// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.events;

import org.picketline.nlp.Token;

/**
 * A place in a sentence that tells that the sides agreed.
 *
 * @param word      the noun for the agreement, or the verb where there is none: "settled"
 * @param verb      the word that tells that it came about
 * @param tentative whether the words call it tentative
 */
record Deal(Token word, Token verb, boolean tentative) { }
