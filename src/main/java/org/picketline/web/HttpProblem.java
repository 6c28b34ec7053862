// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.web;

import java.util.OptionalInt;

/** A request that can't be answered as asked: the status, and in words what is wrong and what would work. */
public final class HttpProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final int retryAfter;

    private HttpProblem(int status, String message, int retryAfter, Throwable cause) {
        super(message, cause);
        this.status = status;
        this.retryAfter = retryAfter;
    }

    public HttpProblem(int status, String message) {
        this(status, message, 0, null);
    }

    /** The request is at fault. */
    public static HttpProblem bad(String message) {
        return new HttpProblem(400, message);
    }

    /** The server is busy; the same request may work later. */
    public static HttpProblem busy(String message, int seconds) {
        return new HttpProblem(503, message, seconds, null);
    }

    public int status() {
        return status;
    }

    /** After how many seconds the same request may work. */
    public OptionalInt retryAfter() {
        return retryAfter == 0 ? OptionalInt.empty() : OptionalInt.of(retryAfter);
    }
}
