// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
/** Rows out of files: text with separators, workbooks, JSON; streamed, bounded, and deaf to formulas. */
package org.picketline.dataset.table;
