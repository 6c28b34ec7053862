// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.article;

/**
 * What became of one record of a file.
 *
 * <p>{@link #record()} is its number from 1, or 0 when the file as a whole is the record.
 */
sealed interface Outcome permits RawArticle, Outcome.Broken {

    int record();

    /** A record that could not be read. */
    record Broken(int record, BadInput why) implements Outcome { }
}
