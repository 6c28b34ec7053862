// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.trust;

import java.util.SortedSet;
import java.util.TreeSet;
import org.picketline.extract.grammar.Words;
import org.picketline.nlp.Sentence;
import org.picketline.nlp.Token;

/** What is seen of the sentence that proves a claim. */
record SentenceSigns(Words words, int sentences) {

    private static final int LONG = 35;
    private static final int VERY_LONG = 55;
    /** The first sentences are the news. */
    private static final int LEAD = 3;

    SortedSet<String> of(Sentence s) {
        SortedSet<String> signs = new TreeSet<>();
        signs.add(s.index() < LEAD ? "in the lead" : 2 * s.index() < sentences ? "in the first half" : "in the second half");
        if (s.size() > LONG) {
            signs.add(s.size() > VERY_LONG ? "very long sentence" : "long sentence");
        }
        if (!s.parsed()) {
            signs.add("sentence without grammar");
        }
        if (any(s, "condition") || any(s, "modal-possible")) {
            signs.add("hedged sentence");
        }
        if (any(s, "negation")) {
            signs.add("negation in the sentence");
        }
        if (any(s, "wish") || any(s, "threaten")) {
            signs.add("wish or threat in the sentence");
        }
        return signs;
    }

    private boolean any(Sentence s, String wordClass) {
        for (Token t : s.tokens()) {
            if (words.has(wordClass, Words.lemma(t))) {
                return true;
            }
        }
        return false;
    }
}
