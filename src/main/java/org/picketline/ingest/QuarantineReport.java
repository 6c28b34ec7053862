// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.ingest;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Optional;
import org.picketline.model.Article;

/** The report on an article that could not be kept: what is wrong, and the text, so that it can be looked into. */
final class QuarantineReport {

    private QuarantineReport() { }

    static String of(Article article, String iri, Reading.Unsound reading) {
        StringBuilder report = new StringBuilder("Source: " + article.source() + "\nArticle: " + iri + "\n\n");
        reading.reasons().forEach(reason -> report.append("- ").append(reason).append('\n'));
        stack(reading.cause()).ifPresent(trace -> report.append('\n').append(trace));
        return report.append("\nText:\n\n").append(article.text()).append('\n').toString();
    }

    private static Optional<String> stack(Optional<Throwable> cause) {
        return cause.map(c -> {
            StringWriter trace = new StringWriter();
            c.printStackTrace(new PrintWriter(trace));
            return trace.toString();
        });
    }
}
