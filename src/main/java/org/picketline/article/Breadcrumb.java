// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.article;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A line that leads from the site's first page to the article, often glued together by whatever saved the page. */
final class Breadcrumb {

    private static final Pattern SEPARATED = Pattern.compile("^Home\\s*[»›>/|→·].*");
    private static final Pattern SEPARATOR = Pattern.compile("\\s*[»›>/|→·]\\s*");
    private static final Pattern GLUED = Pattern.compile("^Home\\p{Lu}\\p{L}.*");
    private static final Pattern SEAM = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");
    private static final Pattern DOTS = Pattern.compile("\\s*(?:\\.\\.\\.|…)$");
    /** So much of the headline must be there to take a line for a path to it. */
    private static final int ENOUGH = 20;

    private Breadcrumb() { }

    /** The headline at the end of a line that is a path; empty when it is no path, blank when it names none. */
    static Optional<String> headlineOf(String line) {
        if (SEPARATED.matcher(line).matches()) {
            List<String> steps = List.of(SEPARATOR.split(line));
            return Optional.of(namesHeadline(steps.get(steps.size() - 1)));
        }
        return GLUED.matcher(line).matches() ? Optional.of(afterSections(line)) : Optional.empty();
    }

    private static String namesHeadline(String step) {
        return Words.count(step) > 3 ? step : "";
    }

    private static String afterSections(String line) {
        String[] pieces = SEAM.split(line);
        int from = 0;
        while (from < pieces.length && Words.count(pieces[from]) <= 3) {
            from++;
        }
        return String.join("", Arrays.copyOfRange(pieces, from, pieces.length));
    }

    /** Whether a line is this headline cut off at its end, or with something glued before it, or both. */
    static boolean leadsTo(String line, String headline) {
        String cut = DOTS.matcher(line).replaceAll("");
        if (cut.length() < ENOUGH || headline.length() < ENOUGH || line.equals(headline)) {
            return false;
        }
        int at = cut.indexOf(headline.substring(0, ENOUGH));
        return (at > 0 || at == 0 && cut.length() < line.length()) && headline.startsWith(cut.substring(at));
    }
}
