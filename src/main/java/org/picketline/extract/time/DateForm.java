// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.time;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.picketline.extract.phrase.SentenceText;

/** One way to write a date. */
interface DateForm {

    /** Where to look; matched against {@link SentenceText#text()}. */
    Pattern pattern();

    /** Whether the sentence may hold such a date: what every one of the form needs, cheaper to see than the pattern. */
    boolean possible(SentenceText text);

    /** What was found says; empty when it only looks like a date. */
    Optional<DateExpression> read(Matcher found, SentenceText text);
}
