// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.dataset.table;

/** A file can't be read as a table; the message names the file, the line where known, and what would work. */
public final class TableProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public TableProblem(String message) {
        super(message);
    }

    public TableProblem(String message, Throwable cause) {
        super(message, cause);
    }
}
