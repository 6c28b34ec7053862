// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
/** One class a kind of dataset: its layouts, and what graph a row makes. */
package org.picketline.dataset.kinds;
