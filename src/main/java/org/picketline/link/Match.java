// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.link;

import java.util.Comparator;

/**
 * A thing of the graph, a record of a dataset, and how sure it is that they are one.
 *
 * @param thing    the thing's IRI
 * @param record   the record's IRI
 * @param score    from 0 to 1
 * @param reason   in words
 * @param certain  whether it counts as a link; otherwise somebody should look
 * @param decided  whether a person said so
 */
public record Match(String thing, String record, double score, String reason, boolean certain, boolean decided) {

    /** The surest first; the order of equals does not hang on the order of reading. */
    static final Comparator<Match> SUREST = Comparator.comparingDouble(Match::score).reversed().thenComparing(Match::thing).thenComparing(Match::record);

    Match asCandidate() {
        return new Match(thing, record, score, reason, false, decided);
    }
}
