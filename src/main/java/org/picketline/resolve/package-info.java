// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
/** From the article layer to the canonical layer: one node for each real thing, as a pure function of the article graphs. */
package org.picketline.resolve;
