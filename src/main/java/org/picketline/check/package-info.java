// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
/** A graph in, a report out: shapes for articles' graphs, checks for the ontology itself. */
package org.picketline.check;
