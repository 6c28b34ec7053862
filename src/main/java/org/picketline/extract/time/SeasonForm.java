// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.picketline.extract.phrase.SentenceText;
import static org.picketline.extract.time.Calendar.YEAR;

/** "the summer of 2021", "last fall", "this spring", "in the winter": they give the year, nothing finer. */
final class SeasonForm implements DateForm {

    private static final Pattern DATE = Pattern.compile(
        "\\b(?:(?:early|late|mid|earlier|later)[\\s-]+)?(?:(?<which>last|this past|this coming|this|next|the)\\s+)?(?:(?:early"
        + "|late|mid|end of)[\\s-]+)?(?<season>spring|summer|fall|autumn|winter)"
        + "(?:\\s+(?:of\\s+)?(?<year>" + YEAR + ")|\\s+of\\s+(?<yearwhich>last|this|next)\\s+year)?\\b(?!-"
        + "|'s)", Pattern.CASE_INSENSITIVE);
    /** First month of each. */
    private static final Map<String, Integer> BEGINS = Map.of("spring", 3, "summer", 6, "fall", 9, "autumn", 9, "winter", 12);
    private static final Pattern LEAD = Pattern.compile("(?i)\\b(?:in|since|until|by|during|before|after|through|for)\\s+$");

    @Override
    public Pattern pattern() {
        return DATE;
    }

    @Override
    public boolean possible(SentenceText text) {
        return text.holds(List.of("spring", "summer", "fall", "autumn", "winter"));
    }

    @Override
    public Optional<DateExpression> read(Matcher m, SentenceText text) {
        if (m.group("year") != null) {
            return Optional.of(DateExpression.fixed(DateRange.ofYear(Integer.parseInt(m.group("year")))));
        }
        if (m.group("yearwhich") != null) {
            int add = m.group("yearwhich").equalsIgnoreCase("last") ? -1 : m.group("yearwhich").equalsIgnoreCase("next") ? 1 : 0;
            return Optional.of(DateExpression.fromPublished(p -> DateRange.ofYear(p.getYear() + add)));
        }
        return named(m, text);
    }

    private static Optional<DateExpression> named(Matcher m, SentenceText text) {
        String which = m.group("which") == null ? "" : m.group("which").toLowerCase(Locale.ROOT);
        String lead = text.before(m.start(), 10);
        boolean noun = text.sentence().token(text.span(m.start("season"), m.end("season")).from()).is("NN");
        if (!noun || (which.isEmpty() || which.equals("the")) && !LEAD.matcher(lead).find()) {
            return Optional.empty();
        }
        int begins = BEGINS.get(m.group("season").toLowerCase(Locale.ROOT));
        return Optional.of(new DateExpression(true, r -> r.published().map(p -> DateRange.ofYear(year(p, begins, which, r.side())))));
    }

    private static int year(LocalDate published, int begins, String which, Reference.Side side) {
        LocalDate thisYears = LocalDate.of(published.getYear(), begins, 1);
        boolean over = thisYears.plusMonths(3).isBefore(published) && thisYears.plusMonths(3).getYear() == published.getYear();
        boolean begun = !thisYears.isAfter(published);
        boolean back = which.contains("last") || which.contains("past") || !which.equals("this") && side.back();
        boolean ahead = which.contains("next") || which.contains("coming") || !which.equals("this") && side.ahead();
        return published.getYear() + (back && !over && !(begun && which.equals("the")) ? -1 : ahead && begun ? 1 : 0);
    }
}
