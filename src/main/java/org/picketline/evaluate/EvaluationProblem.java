// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.evaluate;

/** Something that makes figures impossible, which the user can mend; the message says where, what and how. */
public final class EvaluationProblem extends RuntimeException {

    EvaluationProblem(String message) {
        super(message);
    }

    EvaluationProblem(String message, Throwable cause) {
        super(message, cause);
    }
}
