// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
/** How sure a reading is: what is seen of each claim, and what such claims have been worth. */
package org.picketline.extract.trust;
