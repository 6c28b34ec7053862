// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.time;

import java.util.List;
import java.util.regex.Pattern;

/** What the words before a date say about how it is meant. */
enum Lead {
    SINCE(Relation.SINCE, "(?:ever\\s+)?since(?:\\s+at\\s+least)?"),
    FROM(Relation.SINCE, "from|starting(?:\\s+(?:on|in|from))?|beginning(?:\\s+(?:on|in))?|effective"
        + "|commencing(?:\\s+on)?"),
    UNTIL(Relation.UNTIL, "until|till|up\\s+to|through|thru|to|ending(?:\\s+(?:on|in))?"),
    BEFORE(Relation.BEFORE, "before|by|no\\s+later\\s+than|prior\\s+to|ahead\\s+of"),
    AFTER(Relation.AFTER, "after|following|no\\s+earlier\\s+than"),
    WITHIN(Relation.WITHIN, "between|within|during|over|throughout"),
    NONE(Relation.AT, "");

    private static final List<Lead> ALL = List.of(values());
    private static final String BETWEEN = ")\\s+(?:the\\s+)?(?:(?:around|about|at\\s+least|late\\s+on"
        + "|early\\s+on)\\s+)?(?:(?:at\\s+)?" + Calendar.CLOCK + "\\s+(?:on\\s+)?)?$";
    /** "from 7am to 3pm on Friday": the hours of one day. */
    private static final Pattern HOURS = Pattern.compile("(?i)(?:\\d|" + Calendar.CLOCK + ")\\s*(?:-|to|until|till|through)\\s*" + Calendar.CLOCK + ",?\\s+(?:on\\s+)?$");

    private final Relation relation;
    private final Pattern words;

    Lead(Relation relation, String words) {
        this.relation = relation;
        this.words = Pattern.compile("(?i)\\b(?:" + words + BETWEEN);
    }

    Relation relation() {
        return relation;
    }

    /** Reads the characters before a date. */
    static Lead of(String before) {
        Lead lead = ALL.stream().filter(l -> l != NONE && l.words.matcher(before).find()).findFirst().orElse(NONE);
        return lead != NONE && HOURS.matcher(before).find() ? NONE : lead;
    }
}
