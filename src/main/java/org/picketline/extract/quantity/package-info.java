// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
/** Counts, percentages, amounts of money, ratios and vote tallies as the text gives them. */
package org.picketline.extract.quantity;
