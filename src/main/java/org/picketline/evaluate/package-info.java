// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
/** How right the facts are: gold facts beside the program's own, paired, counted, and kept from falling. */
package org.picketline.evaluate;
