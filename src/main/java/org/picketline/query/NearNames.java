// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.query;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Which of the known names somebody may have meant. */
final class NearNames {

    private static final int MOST = 5;

    private NearNames() {
    }

    /** The nearest of the known names, best first; empty where none is near. */
    static List<String> of(String wanted, Collection<String> known) {
        record Candidate(String name, double distance) { }
        return known.stream().distinct()
                .map(name -> new Candidate(name, distance(wanted.toLowerCase(Locale.ROOT), name.toLowerCase(Locale.ROOT))))
                .filter(candidate -> candidate.distance <= 0.5)
                .sorted(Comparator.comparingDouble(Candidate::distance).thenComparing(Candidate::name))
                .limit(MOST).map(Candidate::name).toList();
    }

    /** From 0 for equal names to 1; a name that contains the other is near, and of a path its last part counts too. */
    private static double distance(String wanted, String name) {
        if (!wanted.isBlank() && (name.contains(wanted) || wanted.contains(name))) {
            return 0.1 * Math.abs(name.length() - wanted.length()) / Math.max(name.length(), wanted.length());
        }
        String last = name.substring(name.lastIndexOf('/') + 1);
        return Math.min(relativeEdits(wanted, name), relativeEdits(wanted, last));
    }

    private static double relativeEdits(String one, String other) {
        return (double) edits(one, other) / Math.max(1, Math.max(one.length(), other.length()));
    }

    /** How many characters must be put in, taken out or replaced to make one name the other. */
    private static int edits(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }
}
