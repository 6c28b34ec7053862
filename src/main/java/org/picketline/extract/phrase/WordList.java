// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.phrase;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A plain list of words from {@code knowledge/}: one a line, {@code #} begins a comment line. */
public final class WordList {

    private final List<String> words;

    private WordList(List<String> words) {
        this.words = words;
    }

    /**
     * Reads a list.
     *
     * @param name file name, for example {@code quantities-labels.txt}
     * @throws IllegalArgumentException if there is none of that name
     */
    public static WordList load(String name) {
        String path = "/knowledge/" + name;
        try (InputStream in = WordList.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalArgumentException("no word list " + path
                    + " on the class path; the lists lie in src/main/resources/knowledge");
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new WordList(text.lines().map(String::strip).filter(l -> !l.isEmpty() && !l.startsWith("#")).toList());
        } catch (IOException e) {
            throw new UncheckedIOException("word list " + path + " could not be read", e);
        }
    }

    /** The words in the order of the file. */
    public List<String> words() {
        return words;
    }

    /** A regular expression for any of them, in a group of its own that captures nothing; a blank matches any blanks. */
    public String pattern() {
        return words.stream().map(w -> Pattern.quote(w).replace(" ", "\\E\\s+\\Q")).collect(Collectors.joining("|", "(?:", ")"));
    }
}
