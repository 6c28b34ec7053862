// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
/** Which thing of the graph and which record of a dataset are the same, how sure that is, and why. */
package org.picketline.link;
