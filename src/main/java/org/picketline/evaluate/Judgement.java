// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.evaluate;

import java.util.SortedSet;

/**
 * A claim that was compared with the gold facts.
 *
 * @param article    the gold file's name without ending
 * @param confidence how sure the system was
 * @param signs      what that rested on; empty where unknown
 * @param credit     from 0, wrong, to 1, right; a date that half agrees has a half
 */
public record Judgement(String article, double confidence, SortedSet<String> signs, double credit) { }
