// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
/** The graph as files for other programs: tables, drawings of graphs, maps. */
package org.picketline.export;
