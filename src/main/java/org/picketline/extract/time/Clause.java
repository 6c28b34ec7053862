// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.time;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.picketline.extract.phrase.SentenceText;
import org.picketline.extract.phrase.Span;
import org.picketline.extract.time.Reference.Side;
import org.picketline.nlp.Sentence;
import org.picketline.nlp.Token;

/** The clause that a date stands in: which verb rules it, and on which side of publication that puts it. */
final class Clause {

    private static final Set<String> BETWEEN = Set.of("on", "in", "by", "for", "at", "early", "late", "the", "from", "until", "last", "this", "next", "through", "since");

    private static final Set<String> QUOTES = Set.of("\"", "\u201c", "\u201d", "``", "''");
    private static final Pattern FOR = Pattern.compile("(?i)\\bfor\\s+$");
    private static final Pattern ANNOUNCED = Pattern.compile("(?i)\\b(?:plan|announc|notic|notif|threat|schedul|authoriz|vow|warn|propos)\\w*");

    private final SentenceText text;
    private final Sentence sentence;
    private final Span span;
    private final Lead lead;

    Clause(SentenceText text, Span span, Lead lead) {
        this.text = text;
        this.sentence = text.sentence();
        this.span = span;
        this.lead = lead;
    }

    Tense tense() {
        Token governor = governor();
        return announcedFor(governor) || announcedFrom() ? Tense.FUTURE : Tense.of(sentence, governor);
    }

    /** "announced a strike for Monday". */
    private boolean announcedFor(Token governor) {
        return FOR.matcher(text.before(text.start(span), 6)).find() && ClauseTense.PROSPECTIVE.contains(verbAbove(governor).lemma());
    }

    /** "gave notice of a strike beginning Monday". */
    private boolean announcedFrom() {
        return lead == Lead.FROM && ANNOUNCED.matcher(text.before(text.start(span), 90)).find();
    }

    Side side() {
        Tense tense = tense();
        if (lead == Lead.SINCE && tense != Tense.FUTURE) {
            return Side.BACK;
        }
        boolean firm = governor().is("VB");
        return switch (tense) {
            case PAST -> firm ? Side.BACK : Side.WEAKLY_BACK;
            case FUTURE -> firm ? Side.AHEAD : Side.WEAKLY_AHEAD;
            case PRESENT -> Side.WEAKLY_AHEAD;
            case NONE -> Side.NEAREST;
        };
    }

    /** The verb right before the date if there is one ("said Monday"), since the parser often misses it; else what the date hangs on. */
    private Token governor() {
        return adjacentVerb().orElseGet(this::hungOn);
    }

    private Optional<Token> adjacentVerb() {
        int i = span.from() - 1;
        for (int steps = 0; i >= 0 && steps < 3 && BETWEEN.contains(sentence.token(i).text().toLowerCase()); steps++) {
            i--;
        }
        if (i > 0 && sentence.token(i).is("RP")) {
            i--;
        }
        return i >= 0 && sentence.token(i).is("VB") ? Optional.of(sentence.token(i)) : Optional.empty();
    }

    private Token hungOn() {
        for (int i = span.from(); i < span.to(); i++) {
            Token t = sentence.token(i);
            if (t.head() >= 0 && (t.head() < span.from() || t.head() >= span.to())) {
                return quotedApart(t.head()) ? verbBefore() : sentence.token(t.head());
            }
        }
        return sentence.token(span.from());
    }

    /** Whether a quotation ends between the date and the word: "until Friday," Lopez said. */
    private boolean quotedApart(int word) {
        return word >= span.to() && sentence.tokens().subList(span.to(), word).stream().anyMatch(t -> QUOTES.contains(t.text()));
    }

    private Token verbBefore() {
        for (int i = span.from() - 1; i >= 0 && !QUOTES.contains(sentence.token(i).text()); i--) {
            Token t = sentence.token(i);
            if (t.is("VB") || t.is("MD")) {
                return t;
            }
        }
        return sentence.token(span.from());
    }

    private Token verbAbove(Token from) {
        Token at = from;
        for (int steps = 0; steps < sentence.size() && !at.is("VB") && at.head() >= 0; steps++) {
            at = sentence.token(at.head());
        }
        return at;
    }
}
