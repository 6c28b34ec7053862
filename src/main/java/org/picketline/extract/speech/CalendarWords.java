// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.speech;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.picketline.nlp.Token;

/** Days, months and the like, which stand beside names and titles but belong to neither. */
final class CalendarWords {

    private static final Set<String> WORDS = Stream.of(
        Stream.of(DayOfWeek.values()).flatMap(d -> Stream.of(d.getDisplayName(TextStyle.FULL, Locale.ENGLISH), d.getDisplayName(TextStyle.SHORT, Locale.ENGLISH) + ".")),
        Stream.of("month", "week", "year", "weekend", "yesterday", "today"),
        Stream.of(Month.values()).flatMap(m -> Stream.of(m.getDisplayName(TextStyle.FULL, Locale.ENGLISH), m.getDisplayName(TextStyle.SHORT, Locale.ENGLISH) + ".", "Sept."))).flatMap(words -> words)
        .collect(Collectors.toSet());

    private CalendarWords() { }

    /** Whether the token is one; the verbs "march" and "may" are lower case. */
    static boolean has(Token t) {
        return WORDS.contains(t.text());
    }
}
