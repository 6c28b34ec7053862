// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.dataset;

/** A dataset can't be added or found; the message says where, what, and what would work. */
public final class DatasetProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public DatasetProblem(String message) {
        super(message);
    }

    public DatasetProblem(String message, Throwable cause) {
        super(message, cause);
    }
}
