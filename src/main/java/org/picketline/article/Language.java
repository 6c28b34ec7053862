// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.article;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.picketline.article.ArticleSource.Problem.Kind;

/**
 * Tells English from other languages by the small words that no sentence can do without; the words are in
 * {@code knowledge/function-words.tsv}. Names, however Spanish, have none of them.
 */
final class Language {

    private static final String FILE = "/knowledge/function-words.tsv";
    private static final String ENGLISH = "English";
    /** Below this share of function words, a long text is no English prose. */
    private static final double LEAST = 0.05;
    private static final int LONG = 60;
    private static final Pattern WORD = Pattern.compile("[^\\p{L}\\p{M}'’]+");
    /** Each word with the languages that have it. */
    private static final Map<String, List<String>> WORDS = load();

    private Language() { }

    private static Map<String, List<String>> load() {
        Map<String, List<String>> words = new HashMap<>();
        InputStream file = Objects.requireNonNull(Language.class.getResourceAsStream(FILE), FILE + " is not on the class path");
        try (BufferedReader in = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            in.lines().filter(line -> !line.startsWith("#") && !line.isBlank()).map(line -> line.split("\t")).forEach(cells -> {
                for (String word : cells[1].split(" ")) {
                    words.computeIfAbsent(word, w -> new ArrayList<>()).add(cells[0]);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException("can't read " + FILE, e);
        }
        return words;
    }

    /** Refuses a text of which most is not English; a text too short to tell passes. */
    static void refuseForeign(String text) throws BadInput {
        Optional<String> other = otherScript(text).or(() -> otherWords(text));
        if (other.isPresent()) {
            throw new BadInput(Kind.OTHER_LANGUAGE, "the text is " + other.get() + "; only English is read");
        }
    }

    private static Optional<String> otherScript(String text) {
        Map<Character.UnicodeScript, Integer> letters = new TreeMap<>();
        text.codePoints().filter(Character::isLetter).forEach(c -> letters.merge(Character.UnicodeScript.of(c), 1, Integer::sum));
        int all = letters.values().stream().mapToInt(Integer::intValue).sum();
        boolean latin = letters.getOrDefault(Character.UnicodeScript.LATIN, 0) * 2 >= all;
        return latin ? Optional.empty() : letters.entrySet().stream().max(Map.Entry.comparingByValue())
            .map(e -> "in " + capitalised(e.getKey().name()) + " script");
    }

    private static String capitalised(String name) {
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** A wire's capitals tell no names, so there is nothing to lose by taking them for small letters. */
    private static boolean inCapitals(String text) {
        long small = text.chars().filter(Character::isLowerCase).count();
        return small * 4 < text.chars().filter(Character::isUpperCase).count();
    }

    private static Optional<String> otherWords(String text) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        int all = 0;
        for (String word : WORD.split(inCapitals(text) ? text.toLowerCase(Locale.ROOT) : text)) {
            all++;
            WORDS.getOrDefault(word, List.of()).forEach(language -> counts.merge(language, 1, Integer::sum));
        }
        int english = counts.getOrDefault(ENGLISH, 0);
        Map.Entry<String, Integer> most = counts.entrySet().stream().max(Map.Entry.comparingByValue()).orElse(Map.entry(ENGLISH, 0));
        if (most.getValue() > english) {
            return most.getValue() < 3 && all < LONG ? Optional.empty() : Optional.of("in " + most.getKey());
        }
        return all >= LONG && english < all * LEAST ? Optional.of("not in English") : Optional.empty();
    }
}
