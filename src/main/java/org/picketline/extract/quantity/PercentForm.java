// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.picketline.extract.phrase.SentenceText;

/** "60%", "60 per cent", "sixty percent", "5% to 7%", "5-7 percent". */
final class PercentForm implements QuantityForm {

    private static final String SIGN = "(?:\\s*%|[\\s-]+percentage\\s+points?\\b|[\\s-]+percent\\b|[\\s-]+per\\s+cent\\b"
        + "|[\\s-]+pct\\b)";
    private static final Pattern PERCENT = Pattern.compile(
        "(?<![A-Za-z-])(?:(?<low>" + Figure.PATTERN + ")(?<sign>" + SIGN + ")?(?:\\s*-\\s*|\\s+(?:to|and)\\s+))?(?<high>" + Figure.PATTERN + ")"
        + SIGN, Pattern.CASE_INSENSITIVE);

    @Override
    public Pattern pattern() {
        return PERCENT;
    }

    @Override
    public Optional<Measure> read(Matcher m, SentenceText text) {
        boolean range = m.group("low") != null && meantAsRange(m, text);
        // Of "5% and 7%" the first is taken here, and the search goes on after it; of "in 2022 and 7%" the second.
        boolean first = !range && m.group("low") != null && m.group("sign") != null;
        int start = range || first || m.group("low") == null ? m.start() : m.start("high");
        Optional<BigDecimal> upTo = range ? Figure.value(m.group("high")) : Optional.empty();
        return Figure.value(m.group(range || first ? "low" : "high"))
            .map(v -> new Measure(start, first ? m.end("sign") : m.end(), v, Unit.PERCENT, upTo));
    }

    /** "between 5% and 7%", but "in 2022 and 7% in 2023", and "rose to 5% and 7%". */
    private static boolean meantAsRange(Matcher m, SentenceText text) {
        String link = text.text().substring(m.end("low"), m.start("high"));
        return !link.matches("(?is).*\\band\\b.*") || text.before(m.start(), 12).matches("(?is).*\\bbetween\\s+$");
    }
}
