// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.picketline.extract.phrase.SentenceText;

/** "half of the nurses", "a quarter of", "three-quarters of": fractions that are whole percentages. */
final class FractionForm implements QuantityForm {

    private static final Pattern FRACTION = Pattern.compile(
        "(?<!\\b(?:first|second|latter|other|better|a|and|the)\\s)\\b(?<half>(?:one[- ])?half)(?=\\s+(?:of|the|its|their|our|all"
        + "|those|these)\\b)"
        + "|\\b(?<quarter>(?:a|one)[- ]quarter)(?=\\s+of\\b(?!\\s+a\\s))"
        + "|\\b(?<three>three[- ]quarters)(?=\\s+of\\b)", Pattern.CASE_INSENSITIVE);

    @Override
    public Pattern pattern() {
        return FRACTION;
    }

    @Override
    public Optional<Measure> read(Matcher m, SentenceText text) {
        int percent = m.group("half") != null ? 50 : m.group("quarter") != null ? 25 : 75;
        return Optional.of(new Measure(m.start(), m.end(), BigDecimal.valueOf(percent), Unit.PERCENT, Optional.empty()));
    }
}
