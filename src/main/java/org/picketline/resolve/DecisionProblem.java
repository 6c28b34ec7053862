// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.resolve;

/** A decision that can't be taken: it is about nothing known, or contradicts another. The message names both. */
public final class DecisionProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param message what is wrong and what would work */
    public DecisionProblem(String message) {
        super(message);
    }
}
