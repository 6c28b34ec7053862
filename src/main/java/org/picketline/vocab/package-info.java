// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
/** The graph's vocabulary: constants only, each spelt exactly as its term in Turtle. */
package org.picketline.vocab;
