// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.time;

import java.util.regex.Pattern;
import org.picketline.extract.phrase.SentenceText;
import org.picketline.extract.phrase.Span;
import org.picketline.extract.time.Reference.Side;
import org.picketline.nlp.Token;

/**
 * What the clause around a date says of it.
 *
 * @param tense its tense; that of a strike announced "for Monday" is the strike's, not the announcement's
 * @param side  on which side of publication that puts the date
 */
record Clause(Tense tense, Side side) {

    private static final Pattern FOR = Pattern.compile("(?i)\\bfor\\s+$");
    private static final Pattern ANNOUNCED = Pattern.compile("(?i)\\b(?:plan|announc|notic|notif|threat|schedul|authoriz|vow|warn"
        + "|propos)\\w*");

    static Clause of(SentenceText text, Span date, Lead lead) {
        Governor governor = new Governor(text.sentence(), date);
        Token word = governor.word();
        boolean announced = announcedFor(text, date, governor) || announcedFrom(text, date, lead);
        Tense tense = announced ? Tense.FUTURE : Tense.of(text.sentence(), word);
        boolean open = tense == Tense.PAST && new ClauseTense(text.sentence()).cameToNothing(word);
        return new Clause(tense, open ? Side.NEAREST : side(tense, lead, word.is("VB")));
    }

    /** "announced a strike for Monday". */
    private static boolean announcedFor(SentenceText text, Span date, Governor governor) {
        return FOR.matcher(text.before(text.start(date), 6)).find() && ClauseTense.PROSPECTIVE.contains(governor.verb().lemma());
    }

    /** "gave notice of a strike beginning Monday". */
    private static boolean announcedFrom(SentenceText text, Span date, Lead lead) {
        return lead == Lead.FROM && ANNOUNCED.matcher(text.before(text.start(date), 90)).find();
    }

    private static Side side(Tense tense, Lead lead, boolean verb) {
        if (lead == Lead.SINCE && tense != Tense.FUTURE) {
            return Side.BACK;
        }
        return switch (tense) {
            case PAST -> verb ? Side.BACK : Side.WEAKLY_BACK;
            // What was to come may have come by the day of publication.
            case FUTURE, PRESENT -> Side.WEAKLY_AHEAD;
            case NONE -> Side.NEAREST;
        };
    }
}
