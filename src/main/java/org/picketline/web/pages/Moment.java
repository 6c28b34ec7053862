// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.web.pages;

import java.time.LocalDate;

/**
 * Something that happened on a day, as a line of time shows it.
 *
 * @param group   whose colour it has; or empty
 * @param planned whether it was only announced
 */
record Moment(LocalDate day, String group, boolean planned, String title, String href) {

    static Moment of(EventView event) {
        return new Moment(LocalDate.parse(event.day()), event.group(), event.planned(),
            event.when() + ": " + event.kind() + (event.phrase().isEmpty() ? "" : ", " + event.phrase()), event.href());
    }
}
