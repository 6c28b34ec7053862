// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
/** Words and numbers as characters: what every reader of phrases needs. */
package org.picketline.extract.phrase;
