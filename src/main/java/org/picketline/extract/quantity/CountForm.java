// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.quantity;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.picketline.extract.phrase.SentenceText;
import org.picketline.extract.phrase.Span;
import org.picketline.nlp.Token;

/** "2,400", "1.2 million", "two dozen", "2,000 to 2,500", "12,000-member", "4,000+". */
final class CountForm implements QuantityForm {

    private static final Pattern COUNT = Pattern.compile("(?<![A-Za-z\\d#$£€:/]|[A-Za-z]-)(?:(?<low>" + Figure.PATTERN
        + ")(?:\\s*-\\s*|\\s+(?:to|and)\\s+))?(?<high>" + Figure.PATTERN
        + ")(?:\\+|-(?<noun>[A-Za-z]+)\\b)?(?![\\w$%:/]|[-,.]\\d|-[a-z]|'s?\\b)", Pattern.CASE_INSENSITIVE);
    private static final Pattern NOT_COUNTED = Pattern.compile("(?i)\\s*-?(?:thirds?|fourths?|fifths?|sixths?|eighths?|tenths?"
        + "|quarters?|halves|half)\\b|[\\s-]+(?:percent|per cent|cents?|year|a\\.m|p\\.m)\\b");

    /** What follows the hyphen in words that count nothing: "5-year", "one-to-one". */
    private static final Set<String> TIMES = Set.of("to", "in", "on", "of", "for", "year", "day", "week", "month", "hour", "a", "and", "page", "th");

    @Override
    public Pattern pattern() {
        return COUNT;
    }

    @Override
    public Optional<Measure> read(Matcher m, SentenceText text) {
        boolean range = m.group("low") != null && meantAsRange(m, text);
        // Of "300 and 400" without "between" the first is taken here, and the search goes on after it.
        boolean first = m.group("low") != null && !range;
        if (pronoun(m.group(first ? "low" : "high"), m, text) || !first && (followed(m, text) || TIMES.contains(noun(m)))) {
            return Optional.empty();
        }
        Optional<BigDecimal> upTo = range ? Figure.value(m.group("high")) : Optional.empty();
        return Figure.value(m.group(first || range ? "low" : "high"))
            .map(v -> new Measure(m.start(), first ? m.end("low") : m.end(), v, Unit.COUNT, upTo));
    }

    private static String noun(Matcher m) {
        return m.group("noun") == null ? "" : m.group("noun").toLowerCase(Locale.ROOT);
    }

    private static boolean followed(Matcher m, SentenceText text) {
        return NOT_COUNTED.matcher(text.text()).region(m.end(), text.text().length()).useTransparentBounds(true).lookingAt();
    }

    /** "one" counts only before a noun: not in "no one", "one of them". */
    private static boolean pronoun(String number, Matcher m, SentenceText text) {
        if (!number.equalsIgnoreCase("one")) {
            return false;
        }
        Span span = text.span(m.start(), m.start() + number.length());
        Token one = text.sentence().token(span.from());
        return !one.hangsAs("nummod") || one.head() != span.to() && one.head() != span.to() + 1;
    }

    private static boolean meantAsRange(Matcher m, SentenceText text) {
        Optional<BigDecimal> low = Figure.value(m.group("low"));
        Optional<BigDecimal> high = Figure.value(m.group("high"));
        boolean rising = low.isPresent() && high.isPresent() && low.get().compareTo(high.get()) < 0;
        boolean and = text.text().substring(m.end("low"), m.start("high")).matches("(?is).*\\band\\b.*");
        boolean from = text.before(m.start(), 12).matches("(?is).*\\bfrom\\s+$");
        return rising && !from && (!and || text.before(m.start(), 12).matches("(?is).*\\bbetween\\s+$"));
    }
}
