// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
/** Dates and durations as the text gives them, resolved against the day of publication. */
package org.picketline.extract.time;
