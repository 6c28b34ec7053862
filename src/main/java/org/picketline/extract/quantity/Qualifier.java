// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.quantity;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.picketline.extract.phrase.SentenceText;
import org.picketline.extract.phrase.WordList;

/** The words that make a number a rough one, before it ("nearly 2,400") or after ("40% or more"). */
final class Qualifier {

    private static final Pattern BEFORE = Pattern.compile(
        "\\b(" + WordList.load("quantities-qualifiers.txt").pattern() + ")\\s+(?:the\\s+|an?\\s+)?$", Pattern.CASE_INSENSITIVE);
    private static final Pattern AFTER = Pattern.compile("(?i)^\\s+(or more|or so|or less|or fewer)\\b|^(\\+)");

    private Qualifier() {
    }

    static Optional<String> of(SentenceText text, int start, int end) {
        Matcher before = BEFORE.matcher(text.before(start, 30));
        if (before.find()) {
            return Optional.of(before.group(1).toLowerCase(Locale.ROOT).replaceAll("\\s+", " "));
        }
        Matcher after = AFTER.matcher(text.after(end - (text.text().charAt(end - 1) == '+' ? 1 : 0), 12));
        return after.find() ? Optional.of((after.group(1) == null ? after.group(2) : after.group(1)).toLowerCase(Locale.ROOT)) : Optional.empty();
    }
}
