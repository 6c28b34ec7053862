// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.picketline.extract.knowledge.SignWeight;

/** Writes what a calibration found as the file that the program reads its confidences from. */
public final class WeightFile {

    private static final String HEAD = """
        # How much each sign of a claim speaks for it: the weights of a logistic model, added up and turned into a confidence.
        # sign    what is seen of a claim; every claim has "always"
        # weight  what the sign adds to the log odds that the claim is right
        # seen    how many claims of the develop corpus had it
        # right   how many of these were right, with a half for a date that half agrees
        #
        # Written by picketline evaluate --calibrate from the corpus of this project, see CONTRIBUTING.md; not by hand. The weights
        # are those of the develop corpus, but for the level: "always" is set so that the mean confidence is right on the held one,
        # on which no rule was made.
        """;

    private WeightFile() { }

    public static void write(Path file, List<SignWeight> weights) throws IOException {
        StringBuilder text = new StringBuilder(HEAD).append(String.join("\t", SignWeight.COLUMNS)).append('\n');
        weights.forEach(w -> text.append(String.format(Locale.ROOT, "%s\t%.3f\t%.0f\t%.1f\n", w.sign(), w.weight(), w.seen(), w.right())));
        Files.writeString(file, text);
    }
}
