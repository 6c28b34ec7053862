// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.model;

/**
 * How many workers a union speaks for, as the article tells; how many of them strike is another matter.
 *
 * @param figure     the number, of whom
 * @param evidence   the sentence
 * @param confidence from 0 to 1
 */
public record Represented(Figure figure, Evidence evidence, double confidence) { }
