// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.time;

import java.util.Optional;
import org.picketline.extract.phrase.Span;
import org.picketline.model.PartialDate;

/**
 * A date that the text gives.
 *
 * @param sentence       index of the sentence
 * @param from           first token; a weekday before the date and a year after it belong to it, a preposition does not
 * @param to             the token after the last
 * @param date           the date, or the first one of a range
 * @param until          the last one of a range such as "Dec. 12-16"; of the same kind as {@code date} or less exact
 * @param relation       how what is told stands to it
 * @param anchoredToPast whether its clause tells of the past, so that the date was looked for before publication
 */
public record TimeMention(int sentence, int from, int to, PartialDate date, Optional<PartialDate> until, Relation relation,
                          boolean anchoredToPast) {

    /** The tokens. */
    public Span span() {
        return new Span(sentence, from, to);
    }
}
