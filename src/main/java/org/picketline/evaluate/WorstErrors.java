// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.evaluate;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.picketline.evaluate.Finding.Error;

/** The kinds of error that cost most, in words. */
final class WorstErrors {

    /**
     * One kind of error.
     *
     * @param words what goes wrong
     * @param atoms how many facts it costs; a whole event costs its slots too
     */
    record Kind(String words, int atoms) { }

    private WorstErrors() { }

    static List<Kind> of(List<Finding> findings, int most) {
        Map<String, Integer> kinds = new TreeMap<>();
        findings.forEach(finding -> kinds.merge(words(finding), atoms(finding), Integer::sum));
        return kinds.entrySet().stream().map(e -> new Kind(e.getKey(), e.getValue()))
            .sorted(Comparator.comparing(Kind::atoms).reversed().thenComparing(Kind::words)).limit(most).toList();
    }

    private static int atoms(Finding finding) {
        return finding.section() == Section.EVENTS ? 1 + Atom.of(finding.value()).size() : 1;
    }

    private static String words(Finding finding) {
        boolean missed = finding.error() == Error.MISSED;
        String verb = missed ? "missed or wrong" : "told and none, or another";
        return switch (finding.section()) {
            case EVENTS -> "a whole " + Spelling.text(finding.value().path("type")) + (missed ? " is missed" : " is told that did not happen, or twice");
            case EVENT_SLOTS -> finding.subject().orElse("event") + ": " + finding.slot().orElse("value") + " " + verb;
            case PERSON_SLOTS -> "person: " + finding.slot().orElse("title") + " " + verb;
            case RELEVANT -> "an article is taken for one on another subject, or the reverse";
            default -> finding.section().title() + ": one " + verb;
        };
    }
}
