// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.learned;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is seen of a text: its words, and how long ones begin, so that "scheduling" and "schedules" are alike. All numbers are
 * one, as are all days of the week and all months.
 */
public final class WordSigns {

    /** The sign that all texts have. */
    public static final String ALWAYS = "always";
    private static final Pattern WORD = Pattern.compile("\\d[\\d,.:]*|[a-z]+(?:'[a-z]+)?|[$%£€\"?]");
    private static final Set<String> DAYS = Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "wed", "thu", "fri",
        "today", "tonight", "yesterday", "tomorrow");
    private static final Set<String> MONTHS = Set.of("january", "february", "march", "april", "june", "july", "august", "september", "october", "november", "december",
        "jan", "feb", "aug", "sept", "oct", "nov", "dec");
    private static final int[] STEMS = {4, 5};

    private WordSigns() { }

    /** Of "two more nurses": {@code always}, {@code two}, {@code more}, {@code nurses}, {@code nurs~}, {@code nurse~}. */
    public static Set<String> words(String text) {
        Set<String> signs = new LinkedHashSet<>(Set.of(ALWAYS));
        split(text).forEach(word -> word(word, signs));
        return signs;
    }

    /** The words with those that stand together: of "voted it down" also {@code voted it}, {@code it down}, {@code voted _ down}. */
    public static Set<String> pairs(String text) {
        List<String> words = split(text);
        Set<String> signs = new LinkedHashSet<>(Set.of(ALWAYS));
        for (int i = 0; i < words.size(); i++) {
            word(words.get(i), signs);
            if (i > 0) {
                signs.add(words.get(i - 1) + " " + words.get(i));
            }
            if (i > 1) {
                signs.add(words.get(i - 2) + " _ " + words.get(i));
            }
        }
        return signs;
    }

    private static void word(String word, Set<String> signs) {
        signs.add(word);
        for (int stem : STEMS) {
            if (word.length() > stem) {
                signs.add(word.substring(0, stem) + "~");
            }
        }
    }

    private static List<String> split(String text) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(text.toLowerCase(Locale.ROOT).replace('\u2019', '\'').replace('\u201c', '"').replace('\u201d', '"'));
        while (word.find()) {
            words.add(kind(word.group()));
        }
        return words;
    }

    private static String kind(String word) {
        if (Character.isDigit(word.charAt(0))) {
            return "#";
        }
        return DAYS.contains(word) ? "<day>" : MONTHS.contains(word) ? "<month>" : word;
    }
}
