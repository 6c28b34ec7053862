// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.time;

import static org.picketline.extract.time.Calendar.DAY;
import static org.picketline.extract.time.Calendar.MONTH;
import static org.picketline.extract.time.Calendar.YEAR;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.picketline.extract.phrase.SentenceText;
import org.picketline.model.PartialDate;

/** "Oct. 28-Nov. 1", whose hyphen ties words of both dates into one token. */
final class MonthSpanForm implements DateForm {

    private static final Pattern DATE = Pattern.compile("\\b(?<month>" + MONTH + ")\\s+(?<day>" + DAY + ")\\s*-\\s*(?<lastmonth>"
        + MONTH + ")\\s+(?<last>" + DAY
        + ")(?!\\d|-\\d)(?:,?\\s+(?<year>" + YEAR + "))?");

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
        Optional<MonthDay> first = Calendar.monthDay(Calendar.month(m.group("month")), Integer.parseInt(m.group("day")));
        Optional<MonthDay> last = Calendar.monthDay(Calendar.month(m.group("lastmonth")), Integer.parseInt(m.group("last")));
        Optional<Integer> year = Optional.ofNullable(m.group("year")).map(Integer::valueOf);
        return first.flatMap(f -> last.map(l -> new DateExpression(year.isEmpty(), r -> Optional.of(range(f, l, year, r)))));
    }

    private static DateRange range(MonthDay first, MonthDay last, Optional<Integer> year, Reference reference) {
        if (year.isPresent()) {
            LocalDate end = last.atYear(year.get());
            return new DateRange(YearChoice.day(first, Reference.upTo(end)), Optional.of(PartialDate.of(end)));
        }
        PartialDate start = YearChoice.day(first, reference);
        PartialDate end = start.notBefore().map(s -> YearChoice.day(last, Reference.from(s))).orElseGet(() -> PartialDate.of(last));
        return new DateRange(start, Optional.of(end));
    }
}
