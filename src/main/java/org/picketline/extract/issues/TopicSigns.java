// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.issues;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is seen of a demanded thing told in a few words: the words, and how long ones begin, so that "scheduling" and "schedules" are
 * alike. All numbers are one.
 */
public final class TopicSigns {

    /** The sign that all words have. */
    public static final String ALWAYS = "always";
    private static final Pattern WORD = Pattern.compile("\\d[\\d,.]*|[a-z]+|[$%£€]");
    private static final int[] STEMS = {4, 5};

    private TopicSigns() { }

    /** The signs of "two more nurses": {@code always}, {@code two}, {@code more}, {@code nurses}, {@code nurs~}, {@code nurse~}. */
    public static Set<String> of(String words) {
        Set<String> signs = new LinkedHashSet<>(Set.of(ALWAYS));
        Matcher word = WORD.matcher(words.toLowerCase(Locale.ROOT));
        while (word.find()) {
            String w = Character.isDigit(word.group().charAt(0)) ? "#" : word.group();
            signs.add(w);
            for (int stem : STEMS) {
                if (w.length() > stem) {
                    signs.add(w.substring(0, stem) + "~");
                }
            }
        }
        return signs;
    }
}
