// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.rdf;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.jena.rdf.model.Resource;
import org.picketline.model.Event;
import org.picketline.model.PartialDate;
import org.picketline.model.Slot;
import org.picketline.model.Value;
import org.picketline.vocab.PL;

/**
 * Between which days an event lies, as far as its dates tell: from a start or a date, to an end, a date or a start plus a
 * duration. An event without a known end has no last day.
 */
record EventRange(Optional<LocalDate> notBefore, Optional<LocalDate> notAfter) {

    /** Longer ones are misreadings; no strike has lasted a century. */
    private static final BigDecimal LONGEST = BigDecimal.valueOf(36_500);

    static EventRange of(Event event) {
        Optional<PartialDate> start = date(event, Slot.START).or(() -> date(event, Slot.DATE));
        Optional<LocalDate> last = date(event, Slot.END).or(() -> date(event, Slot.DATE)).flatMap(PartialDate::notAfter);
        return new EventRange(start.flatMap(PartialDate::notBefore),
            last.or(() -> start.flatMap(PartialDate::notAfter).flatMap(day -> lastOf(day, event))));
    }

    private static Optional<PartialDate> date(Event event, Slot slot) {
        return event.value(slot).filter(Value.Date.class::isInstance).map(value -> ((Value.Date) value).date());
    }

    private static Optional<LocalDate> lastOf(LocalDate first, Event event) {
        return event.value(Slot.DURATION_DAYS).filter(Value.Number.class::isInstance).map(value -> ((Value.Number) value).number())
            .filter(days -> days.signum() > 0 && days.compareTo(LONGEST) <= 0)
            .map(days -> first.plusDays(Math.max(0, days.longValue() - 1)));
    }

    void write(Resource event) {
        notBefore.ifPresent(day -> event.addProperty(PL.notBefore, DateConverter.write(PartialDate.of(day))));
        notAfter.ifPresent(day -> event.addProperty(PL.notAfter, DateConverter.write(PartialDate.of(day))));
    }
}
