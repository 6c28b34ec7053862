// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.picketline.extract.knowledge.TopicWeight;

/** Writes what was learned of issues as the file that the program reads its weights from. */
public final class TopicWeightFile {

    private static final String HEAD = """
        # How much each word speaks for a demanded or offered thing being of an issue: the weights of a logistic model an issue.
        # topic   the issue, or - for what is of none
        # sign    a word, with ~ how one begins, # any number; all phrases have "always"
        # weight  what it adds to the log odds
        #
        # Written by picketline evaluate --train-topics from the corpus of this project, see CONTRIBUTING.md; not by hand.
        """;

    private TopicWeightFile() { }

    public static void write(Path file, List<TopicWeight> weights) throws IOException {
        StringBuilder text = new StringBuilder(HEAD).append(String.join("\t", TopicWeight.COLUMNS)).append('\n');
        weights.forEach(w -> text.append(String.format(Locale.ROOT, "%s\t%s\t%.2f\n", w.topic(), w.sign(), w.weight())));
        Files.writeString(file, text);
    }
}
