// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
/** From model records to an article's graph: {@link org.picketline.rdf.IriMint} names the nodes, one converter a kind of thing chooses the triples. */
package org.picketline.rdf;
