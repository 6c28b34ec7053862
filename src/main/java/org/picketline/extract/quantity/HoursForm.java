// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.picketline.extract.phrase.SentenceText;

/** "seven hours", "19 hours per week", "five to seven hours", "12-hour". */
final class HoursForm implements QuantityForm {

    private static final Pattern HOURS = Pattern.compile("(?<![A-Za-z$£€-])(?:(?<low>" + Figure.PATTERN + ")(?:\\s*-\\s*|\\s+(?:to"
        + "|or)\\s+))?(?<high>" + Figure.PATTERN
        + ")[\\s-]+hours?\\b", Pattern.CASE_INSENSITIVE);

    @Override
    public Pattern pattern() {
        return HOURS;
    }

    @Override
    public Optional<Measure> read(Matcher m, SentenceText text) {
        Optional<BigDecimal> high = Figure.value(m.group("high"));
        Optional<BigDecimal> low = Optional.ofNullable(m.group("low")).flatMap(Figure::value);
        return high.map(h -> new Measure(m.start(), m.end(), low.orElse(h), Unit.HOURS, low.isPresent() ? high : Optional.empty()));
    }
}
