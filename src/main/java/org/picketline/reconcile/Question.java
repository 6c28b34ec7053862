// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.reconcile;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A name in a table, and what the table says beside it.
 *
 * @param name       as the table has it; empty where only properties are known
 * @param types      any of which the thing may be; empty for all
 * @param properties what is known, by property; a value is a name or an IRI
 * @param most       how many candidates are wanted
 */
public record Question(String name, Set<ThingType> types, Map<ThingProperty, List<String>> properties, int most) { }
