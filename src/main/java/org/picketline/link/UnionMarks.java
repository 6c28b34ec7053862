// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.link;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * By what a union is known: its letters and those of its parents, the numbers of its locals, the words of its names.
 *
 * @param letters in lower case
 * @param numbers of locals, with a letter behind where there is one
 * @param names   the words of each name
 */
public record UnionMarks(Set<String> letters, Set<String> numbers, List<List<String>> names) {

    private static final Pattern NUMBER = Pattern.compile("\\b(\\d{1,5}[A-Za-z]{0,3})\\b");
    private static final Pattern LETTERS = Pattern.compile("\\b([A-Z][A-Z&]{2,11})\\b");

    /** What follows the union as a whole; mediators write "N/A" where there is no local. */
    private static final Pattern LOCAL = Pattern.compile("(?i)[\\s,-]*\\b(?:local|n/a)(?!\\p{L}).*$");

    public static UnionMarks of(Collection<String> names) {
        Set<String> letters = new TreeSet<>();
        Set<String> numbers = new TreeSet<>();
        for (String name : names) {
            read(name, LETTERS, letters);
            read(name, NUMBER, numbers);
            String whole = LOCAL.matcher(name).replaceFirst("");
            letters.addAll(UnionLetters.known(whole.isBlank() ? name : whole));
            initials(whole).ifPresent(letters::add);
        }
        return new UnionMarks(letters, numbers, names.stream().map(NameWords::of).filter(words -> !words.isEmpty()).distinct().toList());
    }

    private static void read(String name, Pattern what, Set<String> into) {
        Matcher matcher = what.matcher(name);
        while (matcher.find()) {
            into.add(matcher.group(1).toLowerCase(Locale.ROOT));
        }
    }

    /** The first letters of a name of three words and more, as organizations make their short forms. */
    private static Optional<String> initials(String name) {
        StringBuilder initials = new StringBuilder();
        for (String word : name.split("[^\\p{L}]+")) {
            if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
                initials.append(Character.toLowerCase(word.charAt(0)));
            }
        }
        return initials.length() >= 3 ? Optional.of(initials.toString()) : Optional.empty();
    }

    boolean isUnknown() {
        return letters.isEmpty() && numbers.isEmpty() && names.isEmpty();
    }

    boolean sharesLetters(UnionMarks other) {
        return shares(letters, other.letters);
    }

    boolean sharesNumber(UnionMarks other) {
        return shares(numbers, other.numbers);
    }

    public boolean numbersDiffer(UnionMarks other) {
        return !numbers.isEmpty() && !other.numbers.isEmpty() && !sharesNumber(other);
    }

    private static boolean shares(Set<String> these, Set<String> those) {
        Set<String> both = new HashSet<>(these);
        both.retainAll(those);
        return !both.isEmpty();
    }
}
