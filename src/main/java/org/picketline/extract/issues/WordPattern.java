// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.issues;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.picketline.extract.grammar.Words;
import org.picketline.nlp.Sentence;
import org.picketline.nlp.Token;

/**
 * Words that follow each other, as lemmas: {@code no|few|# more nurse|aide .. shift}. {@code a|b} is one of several words, as lemma
 * or as written, {@code =pay} as written only, {@code #} any number, {@code ..} up to three words within a clause, {@code ...} up to
 * eight, of which some may be quoted.
 */
record WordPattern(List<Set<String>> words) {

    private static final int LONG = 8;
    private static final Map<Set<String>, Integer> GAPS = Map.of(Set.of(".."), 3, Set.of("..."), LONG);
    private static final Set<String> QUOTES = Set.of("\"", "\u201C", "\u201D", "``", "''");

    static WordPattern of(String phrase) {
        List<Set<String>> words = new ArrayList<>();
        for (String word : phrase.split(" ")) {
            words.add(Set.copyOf(List.of(word.split("\\|"))));
        }
        if (GAPS.containsKey(words.get(0)) || GAPS.containsKey(words.get(words.size() - 1))) {
            throw new IllegalArgumentException("a phrase begins and ends with a word, not with \"..\": " + phrase);
        }
        return new WordPattern(words);
    }

    /** The words that it can begin with. */
    Set<String> first() {
        return words.get(0);
    }

    /** The tokens that match its words, if the phrase begins at the token. */
    Optional<List<Integer>> match(Sentence s, int from) {
        List<Integer> matched = new ArrayList<>();
        int at = from;
        for (int i = 0; i < words.size(); i++) {
            int gap = GAPS.getOrDefault(words.get(i), 0);
            Set<String> wanted = words.get(gap > 0 ? ++i : i);
            at = find(s, at, gap, wanted);
            if (at < 0) {
                return Optional.empty();
            }
            matched.add(at++);
        }
        return Optional.of(matched);
    }

    private static int find(Sentence s, int from, int gap, Set<String> wanted) {
        for (int at = from; at < s.size() && at <= from + gap; at++) {
            if (is(s.token(at), wanted)) {
                return at;
            }
            if (s.token(at).hangsAs("punct") && !(gap == LONG && QUOTES.contains(s.token(at).text()))) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean is(Token t, Set<String> wanted) {
        String form = t.text().toLowerCase(Locale.ROOT);
        return wanted.contains(Words.lemma(t)) || wanted.contains(form) || wanted.contains("=" + form) || wanted.contains("#") && t.is("CD");
    }
}
