// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.quantity;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.picketline.extract.phrase.SentenceText;

/** One way to write a quantity. */
interface QuantityForm {

    /** Where to look; matched against {@link SentenceText#text()}. */
    Pattern pattern();

    /** What was found says; empty when it only looks like a quantity. */
    Optional<Measure> read(Matcher found, SentenceText text);
}
