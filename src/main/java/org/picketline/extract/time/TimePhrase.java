// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.time;

import org.picketline.extract.phrase.Span;

/** Words about time where they stand. */
record TimePhrase(Span span, DateExpression expression) {
}
