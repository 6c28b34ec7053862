// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import org.picketline.extract.phrase.SentenceText;

/** Finds the words about time in a sentence: the leftmost first, of those the longest, none overlapping. */
final class PhraseFinder {

    private static final List<DateForm> FORMS = List.of(new NoDateForm(), new MonthSpanForm(), new MonthDayForm(), new DayNumberForm(), new NumericDateForm(), new HolidayForm(),
        new MonthForm(), new WeekdayForm(), new NearDayForm(), new CalendarUnitForm(), new SeasonForm(), new FromDayForm(), new AgoForm(), new LaterForm(),
        new YearForm());

    private PhraseFinder() {
    }

    static List<TimePhrase> find(SentenceText text) {
        List<TimePhrase> found = new ArrayList<>();
        FORMS.stream().filter(form -> form.possible(text)).forEach(form -> collect(form, text, found));
        found.sort(Comparator.comparingInt((TimePhrase p) -> p.span().from()).thenComparingInt(p -> -p.span().to()));
        List<TimePhrase> kept = new ArrayList<>();
        for (TimePhrase phrase : found) {
            if (kept.isEmpty() || !kept.get(kept.size() - 1).span().overlaps(phrase.span())) {
                kept.add(phrase);
            }
        }
        return kept;
    }

    private static void collect(DateForm form, SentenceText text, List<TimePhrase> found) {
        Matcher m = form.pattern().matcher(text.text());
        while (m.find()) {
            form.read(m, text).ifPresent(e -> found.add(new TimePhrase(text.span(m.start(), m.end()), e)));
        }
    }
}
