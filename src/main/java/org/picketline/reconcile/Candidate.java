// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.reconcile;

/**
 * What a name may mean.
 *
 * @param thing      the thing of the graph
 * @param score      from 0 to 100
 * @param likeness   of the names, from 0 to 1
 * @param properties the share of the properties asked for that fit, from 0 to 1; 1 where none was
 * @param match      whether it can be taken without a look: it fits, and no other nearly as well
 */
public record Candidate(Thing thing, double score, double likeness, double properties, boolean match) { }
