// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.link;

import java.util.List;
import java.util.Set;

/**
 * A thing of the graph or a record of a dataset that is known by names and places.
 *
 * @param iri    whose
 * @param names  the words of each name
 * @param cities in lower case
 * @param states postal codes; empty where unknown, or where they say nothing
 */
record Named(String iri, List<List<String>> names, Set<String> cities, Set<String> states) { }
