// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.time;

/** What a length of time is said of. */
public enum Use {
    /** How long something lasts: "five-day strike", "for ten weeks". */
    LENGTH,
    /** How long ago something was: "two weeks ago". */
    AGO,
    /** How long after something else: "two days later". */
    LATER,
    /** The how-manieth: "in its seventh week", "day ten"; the days are those already over. */
    ORDINAL,
    /** How much of each day, week or month: "seven hours a week", "12-hour shifts". */
    FREQUENCY,
    /** How long a contract runs: "four-year contract". */
    AGREEMENT,
    /** How long ahead a notice is given: "10-day notice". */
    NOTICE,
    /** How long someone has worked or something has been: "30-year veteran", "71-year history". */
    EXPERIENCE,
    /** How old someone is. */
    AGE
}
