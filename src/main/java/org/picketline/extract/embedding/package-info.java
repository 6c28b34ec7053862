// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
/** What a text means, as numbers that texts of like meaning share. */
package org.picketline.extract.embedding;
