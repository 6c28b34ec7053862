// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.picketline.model.PartialDate;
import org.picketline.model.Slot;
import org.picketline.model.Value;

/** The same event told twice in one article is one event. */
final class Drafts {

    private Drafts() { }

    /** Puts together the drafts that agree in every one of the slots that both have; the order of the text stays. */
    static List<Draft> unite(List<Draft> drafts, Slot... identity) {
        List<Draft> united = new ArrayList<>();
        for (Draft draft : drafts) {
            Optional<Draft> same = united.stream().filter(d -> agree(d, draft, identity)).findFirst();
            if (same.isPresent()) {
                same.get().absorb(draft);
                sharpen(same.get(), draft);
            } else {
                united.add(draft);
            }
        }
        return united;
    }

    static void sharpen(Draft into, Draft from) {
        sharpen(into, from, Slot.DATE);
    }

    /** Of two dates that agree, the more exact one is the event's. */
    static void sharpen(Draft into, Draft from, Slot slot) {
        Optional<PartialDate> rough = into.date(slot).filter(d -> d.day().isEmpty());
        rough.flatMap(r -> from.claims(slot).stream().filter(c -> exact(c.value(), r)).findFirst())
            .ifPresent(c -> into.prefer(slot, c.value(), Draft.Source.of(c)));
    }

    private static boolean exact(Value value, PartialDate rough) {
        return value instanceof Value.Date d && d.date().day().isPresent() && rough.agreesWith(d.date());
    }

    /** Whether nothing told of the two parties keeps the events apart. */
    static boolean sameSides(Draft a, Draft b) {
        return agree(a, b, Slot.UNION, Slot.EMPLOYER);
    }

    /** Whether the two have no different values in any of the slots. */
    static boolean agree(Draft a, Draft b, Slot... identity) {
        for (Slot slot : identity) {
            Optional<Value> mine = a.value(slot);
            Optional<Value> theirs = b.value(slot);
            if (mine.isPresent() && theirs.isPresent() && !agree(mine.get(), theirs.get())) {
                return false;
            }
        }
        return true;
    }

    private static boolean agree(Value a, Value b) {
        if (a instanceof Value.Date x && b instanceof Value.Date y) {
            return agree(x.date(), y.date());
        }
        return a.equals(b);
    }

    private static boolean agree(PartialDate a, PartialDate b) {
        return a.agreesWith(b);
    }
}
