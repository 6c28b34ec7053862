// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.picketline.extract.phrase.SentenceText;

/** "half of the nurses", "a quarter of", "three-quarters of", "two in five": fractions that are whole percentages. */
final class FractionForm implements QuantityForm {

    private static final Pattern FRACTION = Pattern.compile(
        "(?<!\\b(?:first|second|latter|other|better|a|and|the)\\s)\\b(?<half>(?:one[- ])?half)(?=\\s+(?:of|the|its|their|our|all"
        + "|those|these)\\b)"
        + "|\\b(?<quarter>(?:a|one)[- ]quarter)(?=\\s+of\\b(?!\\s+a\\s))"
        + "|\\b(?<three>three[- ]quarters)(?=\\s+of\\b)"
        + "|\\b(?<part>two|three|four|six|seven|eight|nine)\\s+(?:out\\s+of\\s+(?:every\\s+)?|in\\s+(?:every\\s+)?)(?<whole>four|five|ten|10)\\b(?!\\s+(?:years?|months?|weeks?|days?|hours?|minutes?))", Pattern.CASE_INSENSITIVE);

    private static final List<String> COUNTED = List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

    @Override
    public Pattern pattern() {
        return FRACTION;
    }

    @Override
    public Optional<Measure> read(Matcher m, SentenceText text) {
        if (m.group("part") != null) {
            return share(m).map(p -> new Measure(m.start(), m.end(), BigDecimal.valueOf(p), Unit.PERCENT, Optional.empty()));
        }
        int percent = m.group("half") != null ? 50 : m.group("quarter") != null ? 25 : 75;
        return Optional.of(new Measure(m.start(), m.end(), BigDecimal.valueOf(percent), Unit.PERCENT, Optional.empty()));
    }

    /** "four in four" is no share of a whole. */
    private static Optional<Integer> share(Matcher m) {
        int part = COUNTED.indexOf(m.group("part").toLowerCase(Locale.ROOT)) + 1;
        int whole = m.group("whole").equals("10") ? 10 : COUNTED.indexOf(m.group("whole").toLowerCase(Locale.ROOT)) + 1;
        return Optional.of(part * 100 / whole).filter(p -> part < whole);
    }
}
