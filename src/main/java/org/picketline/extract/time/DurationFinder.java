// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.time;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.picketline.extract.phrase.Cover;
import org.picketline.extract.phrase.NumberWords;
import org.picketline.extract.phrase.SentenceText;
import org.picketline.extract.phrase.WordList;
import org.picketline.extract.phrase.Span;
import org.picketline.extract.time.DurationMention.Unit;

/** Finds lengths of time in a sentence. */
final class DurationFinder {

    /** More of any unit is a slip of the pen. */
    private static final int MOST = 10_000;
    private static final List<String> UNITS = List.of("hour", "day", "week", "month", "year");
    private static final String UNIT = "(?<unit>" + String.join("|", UNITS) + ")";
    private static final Pattern LENGTH = Pattern.compile(
        "(?:\\b(?<qualifier>" + WordList.load("quantities-qualifiers.txt").pattern() + ")\\s+)?(?:an?\\s+)?"
        + "(?:(?:(?<low>" + NumberWords.DIGITS + "|" + NumberWords.WORDS + ")-?(?:\\s+(?:to|or)\\s+|-to-|-(?=\\d)))?(?<n>"
        + NumberWords.DIGITS + "|" + NumberWords.WORDS + "|(?<!-)\\ban?\\b)(?:[- ]and[- ]a[- ]half)?(?:\\s+(?:full|straight"
        + "|consecutive|more|additional|long|whole|solid))?(?:\\s*-\\s*|\\s+)" + UNIT + "s?"
        + "|\\b(?<bare>hour|day|week|month|year)(?=-?long\\b))(?:-?long\\b|\\s+long\\b)?(?<old>[-\\s]+olds?\\b)?'?(?![\\w]"
        + "|-(?!long|old|to\\b)\\w)"
        + "(?<per>\\s+(?:of\\s+work\\s+|of\\s+\\w+\\s+time\\s+)?(?:an?|per|each|every)\\s+(?:hour|day|week|month|year"
        + "|shift)\\b)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern ORDINAL = Pattern.compile(
        "(?<nth>" + NumberWords.ORDINAL + ")(?:\\s+(?:full|straight|consecutive))?[- ]" + UNIT + "\\b(?!')"
        + "|\\b(?<unitfirst>day|week|month|year)\\s+(?<count>" + NumberWords.DIGITS + "|" + NumberWords.WORDS
        + ")", Pattern.CASE_INSENSITIVE);

    private DurationFinder() {
    }

    static List<DurationMention> find(SentenceText text) {
        if (!text.holds(UNITS)) {
            return List.of();
        }
        List<DurationMention> found = new ArrayList<>();
        Cover taken = new Cover();
        Matcher ordinal = ORDINAL.matcher(text.text());
        while (ordinal.find()) {
            ordinal(ordinal, text).filter(d -> taken.claim(d.span())).ifPresent(found::add);
        }
        Matcher length = LENGTH.matcher(text.text());
        while (length.find()) {
            length(length, text).filter(d -> taken.claim(d.span())).ifPresent(found::add);
        }
        found.sort(Comparator.comparingInt(DurationMention::from));
        return found;
    }

    private static Optional<DurationMention> ordinal(Matcher m, SentenceText text) {
        OptionalInt nth = m.group("nth") != null ? NumberWords.ordinal(m.group("nth")) : whole(m.group("count"));
        if (nth.isEmpty() || nth.getAsInt() < 1) {
            return Optional.empty();
        }
        Unit unit = unit(m.group("unit") != null ? m.group("unit") : m.group("unitfirst"));
        Span span = text.span(m.start(), m.end());
        return Optional.of(new DurationMention(span.sentence(), span.from(), span.to(), nth.getAsInt(), unit,
            days(nth.getAsInt() - 1, unit), Optional.empty(), Use.ORDINAL));
    }

    private static Optional<DurationMention> length(Matcher m, SentenceText text) {
        OptionalInt amount = m.group("n") == null ? OptionalInt.of(1) : whole(m.group("n"));
        if (amount.isEmpty()) {
            return Optional.empty();
        }
        Unit unit = unit(m.group("unit") == null ? m.group("bare") : m.group("unit"));
        int start = m.start(m.group("n") == null ? "bare" : m.group("low") == null ? "n" : "low");
        DurationContext context = new DurationContext(text, m, start, unit);
        if (context.rate()) {
            return Optional.empty();
        }
        Span span = text.span(start, m.end());
        Use use = context.use();
        int days = unit == Unit.HOUR && amount.getAsInt() < 24 ? context.stoppage() ? 1 : 0 : days(amount.getAsInt(), unit);
        return Optional.of(new DurationMention(span.sentence(), span.from(), span.to(), amount.getAsInt(), unit, days, qualifier(m, use), use));
    }

    /** "18% over four years" is not more than four. */
    private static Optional<String> qualifier(Matcher m, Use use) {
        return Optional.ofNullable(m.group("qualifier")).map(q -> q.toLowerCase(Locale.ROOT).replaceAll("\\s+", " "))
            .filter(q -> use != Use.AGREEMENT || !q.equals("over"));
    }

    private static OptionalInt whole(String written) {
        return NumberWords.value(written).filter(v -> v.compareTo(BigDecimal.valueOf(MOST)) <= 0)
            .map(v -> OptionalInt.of(v.intValue())).orElse(OptionalInt.empty());
    }

    private static Unit unit(String word) {
        return Unit.valueOf(word.toUpperCase(Locale.ROOT));
    }

    private static int days(int amount, Unit unit) {
        return switch (unit) {
            case HOUR -> amount / 24;
            case DAY -> amount;
            case WEEK -> amount * 7;
            case MONTH -> amount * 30;
            case YEAR -> amount * 365;
        };
    }
}
