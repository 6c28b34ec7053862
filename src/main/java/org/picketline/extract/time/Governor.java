// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.time;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.picketline.extract.phrase.Span;
import org.picketline.nlp.Sentence;
import org.picketline.nlp.Token;

/** Finds the word that a date belongs to. */
final class Governor {

    /** What may stand between a verb and its date. */
    private static final Set<String> LINKS = Set.of("on", "in", "by", "for", "at", "early", "late", "the", "from", "until", "last", "this",
        "next", "through", "since");
    private static final int MOST_LINKS = 3;
    private static final Set<String> QUOTES = Set.of("\"", "\u201c", "\u201d", "``", "''");

    private final Sentence sentence;
    private final Span date;

    Governor(Sentence sentence, Span date) {
        this.sentence = sentence;
        this.date = date;
    }

    /** The verb right before the date if there is one ("said Monday"), since the parser often misses it; else what the date hangs on. */
    Token word() {
        return adjacentVerb().orElseGet(this::hungOn);
    }

    /** The nearest verb at or above {@link #word()}; the top word where there is none. */
    Token verb() {
        Token at = word();
        for (int steps = 0; steps < sentence.size() && !at.is("VB") && at.head() >= 0; steps++) {
            at = sentence.token(at.head());
        }
        return at;
    }

    private Optional<Token> adjacentVerb() {
        int i = date.from() - 1;
        for (int links = 0; i >= 0 && links < MOST_LINKS && LINKS.contains(sentence.token(i).text().toLowerCase(Locale.ROOT)); links++) {
            i--;
        }
        if (i > 0 && sentence.token(i).is("RP")) {
            i--;
        }
        return i >= 0 && sentence.token(i).is("VB") ? Optional.of(sentence.token(i)) : Optional.empty();
    }

    private Token hungOn() {
        return sentence.tokens().subList(date.from(), date.to()).stream().filter(t -> t.head() >= 0 && !inDate(t.head())).findFirst()
            .map(t -> quotedApart(t.head()) ? verbInQuote() : sentence.token(t.head())).orElse(sentence.token(date.from()));
    }

    private boolean inDate(int word) {
        return word >= date.from() && word < date.to();
    }

    /** Whether a quotation ends between the date and the word: "until Friday," Lopez said. */
    private boolean quotedApart(int word) {
        return word >= date.to() && sentence.tokens().subList(date.to(), word).stream().anyMatch(t -> QUOTES.contains(t.text()));
    }

    private Token verbInQuote() {
        for (int i = date.from() - 1; i >= 0 && !QUOTES.contains(sentence.token(i).text()); i--) {
            Token t = sentence.token(i);
            if (t.is("VB") || t.is("MD")) {
                return t;
            }
        }
        return sentence.token(date.from());
    }
}
