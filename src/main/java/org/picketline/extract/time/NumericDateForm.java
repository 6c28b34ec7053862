// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.time;

import java.time.MonthDay;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.picketline.extract.phrase.SentenceText;
import org.picketline.model.PartialDate;

/** "9/15/2023", "9/15/23", "2023-09-15", and "12/5" after a preposition of time; month first unless it cannot be one. */
final class NumericDateForm implements DateForm {

    private static final Pattern DATE = Pattern.compile(
        "(?<![\\d.,/$-])(?:(?<iso>(?:19|20)\\d\\d)-(?<isomonth>\\d\\d)-(?<isoday>\\d\\d)"
        + "|(?<a>\\d{1,2})/(?<b>\\d{1,2})/(?<year>(?:19|20)\\d\\d|\\d\\d)"
        + "|(?<=\\b(?:on|by|until|since|from|thru|through|before|after|starting"
        + "|beginning)\\s)(?<c>\\d{1,2})/(?<d>\\d{1,2}))(?![\\d/-])",
        Pattern.CASE_INSENSITIVE);
    /** A name, not a day. */
    private static final MonthDay ATTACKS = MonthDay.of(9, 11);

    @Override
    public Pattern pattern() {
        return DATE;
    }

    @Override
    public boolean possible(SentenceText text) {
        return text.digits();
    }

    @Override
    public Optional<DateExpression> read(Matcher m, SentenceText text) {
        if (m.group("iso") != null) {
            return monthDay(m.group("isomonth"), m.group("isoday")).flatMap(d -> fixed(d, m.group("iso")));
        }
        if (m.group("c") != null) {
            return monthDay(m.group("c"), m.group("d")).filter(d -> !d.equals(ATTACKS))
                .map(d -> new DateExpression(true, r -> Optional.of(DateRange.of(YearChoice.day(d, r)))));
        }
        return monthDay(m.group("a"), m.group("b")).or(() -> monthDay(m.group("b"), m.group("a"))).flatMap(d -> fixed(d, m.group("year")));
    }

    private static Optional<MonthDay> monthDay(String month, String day) {
        return Calendar.monthDay(Integer.parseInt(month), Integer.parseInt(day));
    }

    private static Optional<DateExpression> fixed(MonthDay day, String written) {
        int year = Integer.parseInt(written.length() == 2 ? "20" + written : written);
        return day.isValidYear(year) ? Optional.of(DateExpression.fixed(DateRange.of(PartialDate.of(day.atYear(year))))) : Optional.empty();
    }
}
