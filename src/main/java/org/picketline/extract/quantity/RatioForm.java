// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.quantity;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.picketline.extract.phrase.NumberWords;
import org.picketline.extract.phrase.SentenceText;

/** "a 1-to-4 ratio", "one-to-four", "1:4", "a ratio of one to four". */
final class RatioForm implements QuantityForm {

    private static final String NUMBER = "(?:\\d{1,3}|" + NumberWords.WORDS + ")";
    private static final Pattern RATIO = Pattern.compile("(?<![\\w,.$:/-])(?<a>" + NUMBER + ")(?:(?<hyphens>-to-)|(?<colon>:)"
        + "|(?<loose>\\s+to\\s+))(?<b>" + NUMBER
        + ")(?![\\w%$:/]|[,.:]\\d|-\\w)", Pattern.CASE_INSENSITIVE);
    private static final Pattern NAMED = Pattern.compile("(?i)\\b(?:ratios?|staffing|nurse-to-patient|patient-to-nurse)\\b");

    @Override
    public Pattern pattern() {
        return RATIO;
    }

    @Override
    public Optional<Measure> read(Matcher m, SentenceText text) {
        boolean meant = m.group("hyphens") != null ? !TallyFinder.voteNear(text, m.start(), m.end()) : named(m, text);
        boolean oneToOne = m.group().matches("(?i)one-to-one|1-to-1") && !named(m, text);
        if (!meant || oneToOne) {
            return Optional.empty();
        }
        return NumberWords.value(m.group("a")).map(a -> new Measure(m.start(), m.end(), a, Unit.RATIO, NumberWords.value(m.group("b"))));
    }

    private static boolean named(Matcher m, SentenceText text) {
        return NAMED.matcher(text.around(m.start(), m.end(), 30)).find();
    }
}
