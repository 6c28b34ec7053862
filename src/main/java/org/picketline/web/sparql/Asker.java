// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.web.sparql;

/** Whoever waits for an answer. An answer that nobody waits for any more is not worked out to its end. */
@FunctionalInterface
public interface Asker {

    /** One who waits to the end. */
    Asker PATIENT = () -> false;

    /** Whether the other side has gone away. Asked again and again while the answer is worked out, by one thread. */
    boolean gone();
}
