// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.grammar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.picketline.nlp.Sentence;
import org.picketline.nlp.Token;

/**
 * Classes of words that report labor news, from {@code knowledge/words.tsv}: verbs of saying, verbs that end a
 * strike, nouns for workers and so on. A class is asked for by its name, {@code words.has("begin", lemma)};
 * an unknown name is a mistake in the program and says so.
 */
public final class Words {

    private static final String FILE = "/knowledge/words.tsv";

    private final Map<String, Set<String>> classes = new HashMap<>();
    /** Of each class the words that it holds with a particle: {@code call} of {@code call_off}. */
    private final Map<String, Set<String>> beforeParticles = new HashMap<>();

    private Words() { }

    /** Reads the file from the class path. */
    public static Words load() {
        Words words = new Words();
        try (BufferedReader in = new BufferedReader(new InputStreamReader(Words.class.getResourceAsStream(FILE), StandardCharsets.UTF_8))) {
            int number = 0;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                number++;
                if (!line.isBlank() && !line.startsWith("#")) {
                    words.add(line, number);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + FILE, e);
        }
        return words;
    }

    private void add(String line, int number) {
        String[] cells = line.split("\t");
        if (cells.length != 2) {
            throw new IllegalStateException(FILE + ", line " + number + ": expected a class, a tab and its words, found: " + line);
        }
        for (String word : cells[1].split(" ")) {
            classes.computeIfAbsent(cells[0], c -> new HashSet<>()).add(word);
            if (word.contains("_")) {
                beforeParticles.computeIfAbsent(cells[0], c -> new HashSet<>()).add(word.substring(0, word.lastIndexOf('_')));
            }
        }
    }

    /** Whether the class holds the lemma. */
    public boolean has(String wordClass, String lemma) {
        Set<String> words = classes.get(wordClass);
        if (words == null) {
            throw new IllegalArgumentException(FILE + " has no class \"" + wordClass + "\"; it has " + new TreeSet<>(classes.keySet()));
        }
        return words.contains(lemma);
    }

    /** Whether the class holds the token's lemma, alone or with a particle: {@code call_off} for "called the strike off". */
    public boolean has(String wordClass, Sentence sentence, Token token) {
        String lemma = lemma(token);
        if (has(wordClass, lemma)) {
            return true;
        }
        if (!beforeParticles.getOrDefault(wordClass, Set.of()).contains(lemma)) {
            return false;
        }
        return sentence.children(token).stream()
            .filter(c -> c.hangsAs("compound:prt") || c.is("RP") || c.hangsAs("advmod") || c.hangsAs("case"))
            .anyMatch(c -> has(wordClass, lemma + "_" + c.lemma().toLowerCase()))
            || next(sentence, token) != null && has(wordClass, lemma + "_" + next(sentence, token));
    }

    private static String next(Sentence sentence, Token token) {
        return token.index() + 1 < sentence.size() ? sentence.token(token.index() + 1).lemma().toLowerCase() : null;
    }

    /** The lemma in lower case; a capitalised common noun in a headline is the same word. */
    public static String lemma(Token token) {
        return token.lemma().toLowerCase();
    }
}
