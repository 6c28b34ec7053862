// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.link;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * A strike of the graph or a stoppage of a dataset, as far as telling them apart needs.
 *
 * @param iri       whose
 * @param employers the words of each name of employers and facilities
 * @param unions    by what the unions are known
 * @param cities    in lower case
 * @param states    postal codes
 * @param earliest  the first day it may have begun
 * @param latest    the last day it may have begun; the same where the day is known
 * @param end       its last day
 * @param workers   how many
 */
record Walkout(String iri, List<List<String>> employers, UnionMarks unions, Set<String> cities, Set<String> states, LocalDate earliest,
               LocalDate latest, Optional<LocalDate> end, OptionalLong workers) {

    boolean dayIsKnown() {
        return earliest.equals(latest);
    }
}
