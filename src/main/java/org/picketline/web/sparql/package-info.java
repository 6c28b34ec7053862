// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
/** SPARQL over HTTP: queries, updates, graphs, each within bounds that hold whatever the query. */
package org.picketline.web.sparql;
