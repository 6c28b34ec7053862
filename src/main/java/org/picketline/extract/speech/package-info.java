// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
/** Who is who in an article: what "the union" and "she" stand for, who says what, who holds which office. */
package org.picketline.extract.speech;
