// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.model;

import java.math.BigDecimal;

/** What a claim says of a property: a thing, a concept, a date, a number or a yes-or-no. */
public sealed interface Value permits Concept, Value.Thing, Value.Date, Value.Number, Value.Truth {

    /** A party, place, person or public body. */
    record Thing(Entity entity) implements Value { }

    /** A date as exactly as the text gives it. */
    record Date(PartialDate date) implements Value { }

    /** A count, a percentage, an amount in US dollars, a number of days, years or hours. */
    record Number(BigDecimal number) implements Value {
        public Number {
            number = number.stripTrailingZeros();
        }

        /** A whole number. */
        public static Number of(long number) {
            return new Number(BigDecimal.valueOf(number));
        }
    }

    /** Yes or no. */
    record Truth(boolean truth) implements Value { }
}
