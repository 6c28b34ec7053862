// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.quantity;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What the words of a quantity say, before what they count is known.
 *
 * @param start where the number begins in the sentence's text
 * @param end   where it ends, sign or unit included
 */
record Measure(int start, int end, BigDecimal value, Unit unit, Optional<BigDecimal> upTo) {
}
