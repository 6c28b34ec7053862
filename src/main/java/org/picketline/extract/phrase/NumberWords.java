// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.phrase;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Numbers in words and digits, and the regular expressions that find them. */
public final class NumberWords {

    private static final List<String> SMALL = List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight",
        "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen");
    private static final List<String> TENS = List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth",
        "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth",
        "nineteenth", "twentieth");
    private static final Map<String, Integer> VALUES = values();
    /** What can be a number without any of the words above: "a dozen", "half of". */
    private static final Set<String> MEASURES = Set.of("hundred", "thousand", "million", "billion", "dozen", "half", "quarter", "quarters");
    private static final Pattern LETTERS = Pattern.compile("[a-z]+");

    /** {@code 7}, {@code 2,400}, {@code 3.5}; may follow a sign of money. */
    public static final String FIGURE = "(?<![\\d.,/])(?:\\d{1,3}(?:,\\d{3})+|\\d{1,12})(?:\\.\\d{1,6})?(?!\\d|[.,/]\\d)";
    /** The same without a sign of money before it. */
    public static final String DIGITS = "(?<!\\$)" + FIGURE;
    /** {@code five}, {@code twenty-five}. */
    public static final String WORDS = "\\b(?:(?:" + String.join("|", TENS) + ")(?:[- ](?:" + String.join("|", SMALL.subList(1, 10))
        + "))?|" + String.join("|", SMALL.subList(10, 20)) + "|" + String.join("|", SMALL.subList(0, 10)) + ")\\b";
    /** How many of something there are, {@code a} being one: of {@code a week}, {@code three weeks}. */
    public static final String COUNT = "(?:" + DIGITS + "|" + WORDS + "|\\ban?\\b)";
    /** {@code seventh}, {@code 21st}. */
    public static final String ORDINAL = "\\b(?:" + String.join("|", ORDINALS) + "|\\d{1,3}(?:st|nd|rd|th))\\b";

    private NumberWords() {
    }

    private static Map<String, Integer> values() {
        Map<String, Integer> values = new HashMap<>();
        for (int i = 0; i < SMALL.size(); i++) {
            values.put(SMALL.get(i), i);
        }
        for (int i = 0; i < TENS.size(); i++) {
            values.put(TENS.get(i), 20 + 10 * i);
            for (int one = 1; one < 10; one++) {
                values.put(TENS.get(i) + "-" + SMALL.get(one), 20 + 10 * i + one);
            }
        }
        return Map.copyOf(values);
    }

    /** Whether any word of a text in lower case is part of a number, or may be. */
    static boolean in(String text) {
        return LETTERS.matcher(text).results().map(MatchResult::group).anyMatch(w -> VALUES.containsKey(w) || MEASURES.contains(w));
    }

    /** What {@link #DIGITS} or {@link #WORDS} found is worth; {@code a} and {@code an} are one. */
    public static Optional<BigDecimal> value(String written) {
        String plain = written.toLowerCase(Locale.ROOT).replace(",", "").replace(' ', '-');
        if (plain.equals("a") || plain.equals("an")) {
            return Optional.of(BigDecimal.ONE);
        }
        if (VALUES.containsKey(plain)) {
            return Optional.of(BigDecimal.valueOf(VALUES.get(plain)));
        }
        return plain.matches("\\d{1,12}(\\.\\d{1,6})?") ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }

    /** The same without its fraction; 0 for what is no number. */
    public static int whole(String written) {
        return value(written).map(BigDecimal::intValue).orElse(0);
    }

    /** What {@link #ORDINAL} found is worth. */
    public static OptionalInt ordinal(String written) {
        String plain = written.toLowerCase(Locale.ROOT);
        int word = ORDINALS.indexOf(plain);
        if (word >= 0) {
            return OptionalInt.of(word + 1);
        }
        return plain.matches("\\d{1,3}(st|nd|rd|th)") ? OptionalInt.of(Integer.parseInt(plain.replaceAll("\\D", ""))) : OptionalInt.empty();
    }
}
