// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.picketline.extract.knowledge.RelevanceWeight;

/** Writes what was learned of relevance as the file that the program reads its weights from. */
public final class RelevanceWeightFile {

    private static final String HEAD = """
        # How much each sign of a text speaks for it being about a labor dispute in health care: the weights of a logistic model.
        # sign    what is seen of a text; every text has "always". word: is a word or two, others are counts of sentences with words
        #         of relevance.tsv
        # weight  what one of it adds to the log odds
        #
        # Written by picketline evaluate --train-relevance from the corpus of this project, see CONTRIBUTING.md; not by hand.
        """;

    private RelevanceWeightFile() { }

    public static void write(Path file, List<RelevanceWeight> weights) throws IOException {
        StringBuilder text = new StringBuilder(HEAD).append(String.join("\t", RelevanceWeight.COLUMNS)).append('\n');
        weights.forEach(w -> text.append(String.format(Locale.ROOT, "%s\t%.3f\n", w.sign(), w.weight())));
        Files.writeString(file, text);
    }
}
