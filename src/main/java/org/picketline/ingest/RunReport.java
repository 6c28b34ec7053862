// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.ingest;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.picketline.article.ArticleSource.Problem;

/**
 * What one run did.
 *
 * @param read                articles that the source gave
 * @param added               of these, new in the store
 * @param replaced            of these, new texts of an origin that had another before, or read anew with another result
 * @param unchanged           of these, in the store already
 * @param irrelevant          of the added and replaced, those on another subject
 * @param skipped             files and records that gave no article
 * @param quarantined         articles that could not be kept
 * @param facts               how many of each kind the added and replaced articles tell, for example {@code Strike} 3
 * @param furniture           how many pieces of page furniture were dropped, by kind
 * @param strikes             the strikes in the added and replaced articles, in the order of the articles
 * @param characters          the length of all texts that facts were read from
 * @param seconds             how long it took
 * @param charactersPerSecond of the texts that facts were read from, once the reader was loaded; 0 if there were none
 */
public record RunReport(int read, int added, int replaced, int unchanged, int irrelevant, List<Skipped> skipped,
                        List<Quarantined> quarantined, Map<String, Integer> facts, Map<String, Integer> furniture,
                        List<StrikeFound> strikes, long characters, double seconds, long charactersPerSecond) {

    /** Whether nothing was skipped or quarantined. */
    public boolean clean() {
        return skipped.isEmpty() && quarantined.isEmpty();
    }

    /**
     * A file or record that gave no article.
     *
     * @param source  its name
     * @param kind    what sort of fault
     * @param message what is wrong and what would work
     * @param offset  where in the file, when known
     */
    public record Skipped(String source, Problem.Kind kind, String message, Optional<Long> offset) {

        static Skipped of(Problem problem) {
            return new Skipped(problem.source(), problem.kind(), problem.message(),
                problem.offset().isPresent() ? Optional.of(problem.offset().getAsLong()) : Optional.empty());
        }
    }

    /**
     * An article that could not be kept; the store's quarantine has the whole report.
     *
     * @param source  its name
     * @param article its IRI
     * @param reasons one sentence each
     */
    public record Quarantined(String source, String article, List<String> reasons) { }
}
