// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.link;

/**
 * One thing that speaks for or against a link.
 *
 * @param words  for people: {@code same start}
 * @param value  from 0, against, to 1, for
 * @param weight how much it counts
 */
record Feature(String words, double value, double weight) { }
