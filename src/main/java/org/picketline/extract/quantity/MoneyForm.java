// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.picketline.extract.phrase.SentenceText;

/** "$50 million", "$18 to $25", "£1,400", "C$2,000", "50 million dollars". */
final class MoneyForm implements QuantityForm {

    private static final String SIGN = "(?:(?:US|C|CA|A|AU|NZ)?\\$|£|€)";
    private static final Pattern MONEY = Pattern.compile("(?<![A-Za-z0-9])(?<sign>" + SIGN + ")\\s?(?<first>" + Figure.PATTERN
        + ")(?:(?:\\s*-\\s*|\\s+(?:to|and)\\s+)(?<sign2>"
        + SIGN + ")\\s?(?<second>" + Figure.PATTERN + "))?"
        + "|(?<amount>" + Figure.PATTERN + ")[\\s-]+(?<word>(?:US\\s+)?dollars?|pounds?|euros?)\\b", Pattern.CASE_INSENSITIVE);

    @Override
    public Pattern pattern() {
        return MONEY;
    }

    @Override
    public Optional<Measure> read(Matcher m, SentenceText text) {
        if (m.group("amount") != null) {
            Unit unit = m.group("word").matches("(?i).*dollars?") ? Unit.USD : Unit.OTHER_MONEY;
            return Figure.value(m.group("amount")).map(v -> new Measure(m.start(), m.end(), v, unit, Optional.empty()));
        }
        Unit unit = m.group("sign").matches("(?i)(?:US)?\\$") ? Unit.USD : Unit.OTHER_MONEY;
        boolean range = m.group("second") != null && meantAsRange(m, text);
        int end = range || m.group("second") == null ? m.end() : m.end("first");
        Optional<BigDecimal> upTo = range ? Figure.value(m.group("second")) : Optional.empty();
        return Figure.value(m.group("first")).map(v -> new Measure(m.start(), end, v, unit, upTo));
    }

    private static boolean meantAsRange(Matcher m, SentenceText text) {
        String link = text.text().substring(m.end("first"), m.start("sign2"));
        return !link.matches("(?is).*\\band\\b.*") || text.before(m.start(), 12).matches("(?is).*\\bbetween\\s+$");
    }
}
