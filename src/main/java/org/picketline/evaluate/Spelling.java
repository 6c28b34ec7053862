// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;

/** What is compared of a name or value: lower case, plain marks, no articles, no legal forms. */
final class Spelling {

    /** A word ends where no letter or digit of any script follows. */
    private static final Pattern EMPTY_WORD = Pattern.compile(
        "(?<![\\p{L}\\p{N}_])(?:the|inc|llc|corp|corporation|co)(?![\\p{L}\\p{N}_])\\.?", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern UNCOMPARED = Pattern.compile("[^a-z0-9#&$%/.' -]");
    private static final Pattern EDGE = Pattern.compile("^[ .']+|[ .']+$");

    private Spelling() { }

    static String of(JsonNode value) {
        return of(text(value));
    }

    static String of(String name) {
        String plain = name.toLowerCase(Locale.ROOT).replace('\u2019', '\'').replace('\u2018', '\'').replace('\u2013', '-').replace('\u2014', '-');
        String bare = UNCOMPARED.matcher(EMPTY_WORD.matcher(plain).replaceAll(" ")).replaceAll(" ");
        // Once only, as the measure has it: three blanks become two.
        return EDGE.matcher(bare).replaceAll("").replace("  ", " ");
    }

    /** The value as words. Spelt as the reference program's language spells them, so that odd values agree in the same cases. */
    static String text(JsonNode value) {
        if (value.isTextual()) {
            return value.textValue();
        } else if (value.isBoolean()) {
            return value.booleanValue() ? "True" : "False";
        } else if (value.isNull() || value.isMissingNode()) {
            return "None";
        }
        return value.isFloatingPointNumber() ? decimal(value.doubleValue()) : value.toString();
    }

    private static String decimal(double number) {
        String digits = BigDecimal.valueOf(number).toPlainString();
        return digits.contains(".") ? digits : digits + ".0";
    }
}
