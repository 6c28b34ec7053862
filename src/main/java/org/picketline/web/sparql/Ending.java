// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.web.sparql;

/** How to end some work early, told by the work itself once it knows. Safe for threads. */
public final class Ending {

    private Runnable how = () -> { };
    private boolean wanted;

    /** The work's own way to end; used at once if its end is wanted already. */
    public synchronized void by(Runnable way) {
        how = way;
        if (wanted) {
            how.run();
        }
    }

    synchronized void now() {
        wanted = true;
        how.run();
    }
}
