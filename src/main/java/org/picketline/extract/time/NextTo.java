// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "the day before Thanksgiving", "the day after Aug. 15". */
final class NextTo {

    private static final Pattern DAY = Pattern.compile("(?i)\\bthe\\s+(?:day|night|morning)\\s+(?:(?<before>before)|after)\\s+$");

    private NextTo() {
    }

    /** The day that the words before a full date make of it; empty when they are other words. */
    static Optional<DateRange> of(String before, DateRange range) {
        Matcher m = DAY.matcher(before);
        Optional<LocalDate> day = range.date().day().isPresent() ? range.date().notBefore() : Optional.empty();
        return m.find() && range.until().isEmpty() ? day.map(d -> DateRange.of(d.plusDays(m.group("before") == null ? 1 : -1))) : Optional.empty();
    }
}
