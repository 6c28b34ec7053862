// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.link;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words of a name that count when names are compared: without accents, legal forms and remarks in brackets, abbreviations written out. */
public final class NameWords {

    private static final String FILE = "/link/words.tsv";
    private static final Pattern ACCENT = Pattern.compile("[\\u0300-\\u036f]");
    private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)?");
    private static final Pattern SILENT = Pattern.compile("['\u2019.]");
    private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Map<String, String> MEANT = load();

    private NameWords() { }

    private static Map<String, String> load() {
        Map<String, String> meant = new HashMap<>();
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(NameWords.class.getResourceAsStream(FILE), FILE), StandardCharsets.UTF_8))) {
            in.lines().filter(line -> !line.startsWith("#")).map(line -> line.split("\t", -1)).forEach(row -> meant.put(row[0], row[1]));
            return Map.copyOf(meant);
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " can't be read", e);
        }
    }

    /** The words in order; empty if none counts. */
    public static List<String> of(String name) {
        String bare = BRACKETS.matcher(name).replaceAll(" ");
        List<String> words = words(bare);
        return words.isEmpty() ? words(name) : words;
    }

    private static List<String> words(String text) {
        String plain = ACCENT.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("").toLowerCase(Locale.ROOT);
        return Stream.of(GAP.split(SILENT.matcher(plain).replaceAll(""))).map(word -> MEANT.getOrDefault(word, word))
            .filter(word -> !word.isEmpty()).toList();
    }

    /** The words as one text, for comparing whole names. */
    static String key(String name) {
        return String.join(" ", of(name));
    }
}
