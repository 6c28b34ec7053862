// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.issues;

import java.util.Optional;
import org.picketline.model.Concept;

/** A phrase that names an issue. A phrase without issue names none and hides what it covers. */
record TopicPhrase(Optional<Concept> issue, WordPattern words) {

    private static final String NO_ISSUE = "-";

    static TopicPhrase of(String issue, String phrase) {
        return new TopicPhrase(issue.equals(NO_ISSUE) ? Optional.empty() : Optional.of(Concept.issue(issue)), WordPattern.of(phrase));
    }
}
