// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.time;

/** How what is told stands to the date that tells when. */
public enum Relation {
    /** On the day, in the month, in the year. */
    AT,
    /** From then on: "since 1998", "beginning Monday". */
    SINCE,
    /** Up to then: "until Friday", "through June". */
    UNTIL,
    /** At some time before: "before Labor Day", "by Friday". */
    BEFORE,
    /** At some time after: "after Aug. 15". */
    AFTER,
    /** At some time in the stretch, whose end is {@link TimeMention#until()} if it has one: "between 2021 and 2024". */
    WITHIN
}
