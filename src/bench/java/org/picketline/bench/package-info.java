// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
/** How fast articles are read, measured; run by {@code bench/run}. */
package org.picketline.bench;
