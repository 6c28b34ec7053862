// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.picketline.extract.knowledge.RelevanceWeight;
import org.picketline.extract.knowledge.SignWeight;
import org.picketline.extract.knowledge.TopicWeight;

/** Writes what was learned as the files that the program reads its weights from. */
public final class LearnedFile {

    private static final String CONFIDENCE = """
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
    private static final String RELEVANCE = """
        # How much each sign of a text speaks for it being about a labor dispute in health care: the weights of a logistic model.
        # sign    what is seen of a text; every text has "always". word: is a word or two, others are counts of sentences with words
        #         of relevance.tsv
        # weight  what one of it adds to the log odds
        #
        # Written by picketline evaluate --train-relevance from the corpus of this project, see CONTRIBUTING.md; not by hand.
        """;
    private static final String TOPICS = """
        # How much each word speaks for a demanded or offered thing being of an issue: the weights of a logistic model an issue.
        # topic   the issue, or - for what is of none
        # sign    a word, with ~ how one begins, # any number; all phrases have "always"
        # weight  what it adds to the log odds
        #
        # Written by picketline evaluate --train-topics from the corpus of this project, see CONTRIBUTING.md; not by hand.
        """;

    private LearnedFile() { }

    /** How sure claims are, by their signs. */
    public static void confidence(Path file, List<SignWeight> weights) throws IOException {
        write(file, CONFIDENCE, SignWeight.COLUMNS, weights.stream().map(w -> row("%s\t%.3f\t%.0f\t%.1f", w.sign(), w.weight(), w.seen(), w.right())).toList());
    }

    /** Which texts are read. */
    public static void relevance(Path file, List<RelevanceWeight> weights) throws IOException {
        write(file, RELEVANCE, RelevanceWeight.COLUMNS, weights.stream().map(w -> row("%s\t%.3f", w.sign(), w.weight())).toList());
    }

    /** What is demanded. */
    public static void topics(Path file, List<TopicWeight> weights) throws IOException {
        write(file, TOPICS, TopicWeight.COLUMNS, weights.stream().map(w -> row("%s\t%s\t%.2f", w.topic(), w.sign(), w.weight())).toList());
    }

    private static String row(String form, Object... cells) {
        return String.format(Locale.ROOT, form, cells);
    }

    private static void write(Path file, String head, List<String> columns, List<String> rows) throws IOException {
        Files.writeString(file, rows.stream().collect(Collectors.joining("\n", head + String.join("\t", columns) + "\n", "\n")));
    }
}
