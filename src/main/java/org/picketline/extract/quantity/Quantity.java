// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import org.picketline.extract.phrase.Span;

/**
 * A number that the text gives, with what it counts.
 *
 * @param sentence  index of the sentence
 * @param from      first token, the qualifier not included
 * @param to        the token after the last of the number with its sign
 * @param value     the number: 1200000 for "1.2 million"
 * @param unit      what it measures
 * @param qualifier lower case as the text has it: {@code nearly}, {@code more than}
 * @param unitToken the noun counted ("nurses" in "2,400 registered nurses" and in "60% of the nurses"); in
 *                  "12,000-member union" the token that holds the number itself
 * @param upTo      the upper end of a range, the second number of a ratio
 */
public record Quantity(int sentence, int from, int to, BigDecimal value, Unit unit, Optional<String> qualifier, OptionalInt unitToken,
                       Optional<BigDecimal> upTo) {

    /** The tokens. */
    public Span span() {
        return new Span(sentence, from, to);
    }
}
