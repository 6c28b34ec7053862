// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.quantity;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.picketline.extract.phrase.SentenceText;
import org.picketline.extract.phrase.Span;
import org.picketline.nlp.Sentence;
import org.picketline.nlp.Token;

/** Finds the noun that a number counts. */
final class CountedNoun {

    /** A noun phrase longer than this is not one. */
    private static final int REACH = 9;
    private static final Set<String> SKIPPED = Set.of("DT", "PRP$", "JJ", "JJR", "JJS", "VBN", "VBG", "RB", "CD", "POS", "PDT");

    private static final Set<String> WEEKDAY = Set.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
    /** What the tagger may take for a verb: "2,500 registered nurses". */
    private static final Set<String> TRAINED = Set.of("registered", "licensed", "certified", "unionized", "represented", "skilled",
        "trained", "retired", "salaried",
        "affected", "advanced", "organized", "laid-off", "striking");
    private static final Pattern OR_MORE = Pattern.compile("(?i)^\\s+or\\s+(?:more|so|less|fewer)\\b");
    private static final Pattern RATE = Pattern.compile("(?i)^[\\s-]+(?:an?|per|each|every)[\\s-]+(?:hour|day|week|month|year"
        + "|shift|person)\\b");

    private CountedNoun() {
    }

    static OptionalInt of(SentenceText text, Span number) {
        Sentence sentence = text.sentence();
        String last = sentence.token(number.to() - 1).text();
        if (last.matches("(?s)[\\d,.]+[-\u2010\u2011\u2013][A-Za-z]+")) {
            return OptionalInt.of(number.to() - 1);
        }
        if (RATE.matcher(text.after(text.end(number), 20)).find()) {
            return OptionalInt.empty();
        }
        int first = firstNoun(sentence, number.to() + (OR_MORE.matcher(text.after(text.end(number), 10)).find() ? 2 : 0));
        return first < 0 ? OptionalInt.empty() : OptionalInt.of(lastOfRun(sentence, first));
    }

    private static int firstNoun(Sentence sentence, int from) {
        boolean of = false;
        for (int i = from; i < Math.min(sentence.size(), from + REACH); i++) {
            Token t = sentence.token(i);
            if (t.is("NN")) {
                return WEEKDAY.contains(t.text()) ? -1 : i;
            }
            boolean firstOf = t.text().equalsIgnoreCase("of") && !of && i == from;
            of |= firstOf;
            if (!firstOf && !passable(sentence, t, i > from)) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean passable(Sentence sentence, Token t, boolean inside) {
        boolean last = t.index() + 1 == sentence.size();
        boolean joins = inside && !last && (t.text().equals(",") || t.is("CC")) && sentence.token(t.index() + 1).is("JJ");
        return joins || TRAINED.contains(t.text().toLowerCase(Locale.ROOT)) || SKIPPED.contains(t.tag());
    }

    /** The head of "mental health clinicians"; stops at a plural, lest a verb taken for a noun be the head of "2,400 nurses strike". */
    private static int lastOfRun(Sentence sentence, int first) {
        int i = first;
        while (i + 1 < sentence.size() && continues(sentence, i)) {
            i++;
        }
        return i;
    }

    private static boolean continues(Sentence sentence, int i) {
        Token here = sentence.token(i);
        Token next = sentence.token(i + 1);
        if (next.is("POS")) {
            return i + 2 < sentence.size();
        }
        boolean compound = here.head() == i + 1 && here.hangsAs("compound");
        boolean name = here.tag().equals("NNP") && next.is("JJ") && i + 2 < sentence.size() && sentence.token(i + 2).is("NN");
        return name || here.is("POS") && (next.is("NN") || next.is("JJ")) || here.is("JJ") && next.is("NN")
            || next.is("NN") && !WEEKDAY.contains(next.text()) && (!here.tag().equals("NNS") || compound);
    }
}
