// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.issues;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.picketline.extract.grammar.Words;
import org.picketline.model.Concept;
import org.picketline.nlp.Sentence;
import org.picketline.nlp.Token;

/**
 * A phrase that names an issue, as lemmas: {@code no|few|# more nurse|aide .. shift}. {@code a|b} is one of several words,
 * as lemma or as written, {@code =pay} as written only, {@code #} any number, {@code ..} up to three words within a clause.
 * A phrase without issue names none and hides what it covers.
 */
record TopicPhrase(Optional<Concept> issue, List<Set<String>> words) {

    private static final int LONGEST_GAP = 3;
    private static final Set<String> GAP = Set.of("..");
    private static final String NO_ISSUE = "-";

    static TopicPhrase of(String issue, String phrase) {
        List<Set<String>> words = new ArrayList<>();
        for (String word : phrase.split(" ")) {
            words.add(Set.copyOf(List.of(word.split("\\|"))));
        }
        if (words.get(0).equals(GAP) || words.get(words.size() - 1).equals(GAP)) {
            throw new IllegalArgumentException("a phrase begins and ends with a word, not with \"..\": " + phrase);
        }
        return new TopicPhrase(issue.equals(NO_ISSUE) ? Optional.empty() : Optional.of(Concept.issue(issue)), words);
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
            boolean gap = words.get(i).equals(GAP);
            Set<String> wanted = words.get(gap ? ++i : i);
            at = find(s, at, gap ? LONGEST_GAP : 0, wanted);
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
            if (s.token(at).hangsAs("punct")) {
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
