// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number that somebody gives, which no event holds: {@code 13,000 therapists}, {@code 40% of the week}.
 *
 * @param number    the number
 * @param unit      what it counts or measures, in the text's words where it has some: {@code therapists}, {@code percent of week},
 *                  {@code US dollars}, {@code hours}
 * @param qualifier the word that softens it, for example {@code more than}
 * @param topic     what it is about, a {@link Concept} of scheme {@code ISSUE}
 */
public record Figure(BigDecimal number, String unit, Optional<String> qualifier, Optional<Concept> topic) {

    public Figure {
        number = number.stripTrailingZeros();
        if (unit.isBlank()) {
            throw new IllegalArgumentException("a figure needs a unit: " + number);
        }
    }
}
