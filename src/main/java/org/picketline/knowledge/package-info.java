// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
/** The names Picketline knows before it reads a word: unions, employers, places, occupations, titles. */
package org.picketline.knowledge;
