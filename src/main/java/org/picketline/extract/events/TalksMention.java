// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.events;

import java.util.Optional;
import org.picketline.extract.time.TimeMention;
import org.picketline.nlp.Token;

/**
 * A place in a sentence that tells of a meeting of the two sides.
 *
 * @param word   the noun or verb for it
 * @param status what becomes of it: {@code held}, {@code scheduled} or {@code broken-off}
 * @param date   when
 */
record TalksMention(Token word, String status, Optional<TimeMention> date) { }
