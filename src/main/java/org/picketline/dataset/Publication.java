// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.dataset;

/**
 * Who publishes a dataset and on what terms.
 *
 * @param title     its name
 * @param publisher who
 * @param page      where users fetch it
 * @param rights    a note on its license, as far as known
 */
public record Publication(String title, String publisher, String page, String rights) {

    static final String US_GOVERNMENT = "Work of the US government, in the public domain in the United States.";

    /** A work of the US government. */
    public static Publication ofUsGovernment(String title, String publisher, String page) {
        return new Publication(title, publisher, page, US_GOVERNMENT);
    }
}
