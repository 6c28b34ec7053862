// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.evaluate;

/**
 * A gold atom and the system's atom that answers it.
 *
 * @param credit above 0, up to 1
 */
record AtomPair(Atom gold, Atom system, double credit) { }
