// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.picketline.knowledge.LabelWeight;
import org.picketline.knowledge.RelevanceWeight;
import org.picketline.knowledge.SignWeight;

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
        # label   the issue, or - for what is of none
        # sign    a word, with ~ how one begins, # any number; all phrases have "always"
        # weight  what it adds to the log odds
        #
        # Written by picketline evaluate --train-topics from the corpus of this project, see CONTRIBUTING.md; not by hand.
        """;

    private static final String TELLINGS = """
        # How much the words of a sentence speak for its telling of an event: the weights of a logistic model a kind of event, and of
        # one for what became of it.
        # label   the kind, or the kind and what became of the event
        # sign    a word, with ~ how one begins, # any number, two words that stand together or with one (_) between; all sentences
        #         have "always"
        # weight  what it adds to the log odds
        #
        # Written by picketline evaluate --train-tellings from the corpus of this project, see CONTRIBUTING.md; not by hand.
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
    public static void topics(Path file, List<LabelWeight> weights) throws IOException {
        labels(file, TOPICS, weights);
    }

    /** What a sentence tells. */
    public static void tellings(Path file, List<LabelWeight> weights) throws IOException {
        labels(file, TELLINGS, weights);
    }

    private static void labels(Path file, String head, List<LabelWeight> weights) throws IOException {
        write(file, head, LabelWeight.COLUMNS, weights.stream().map(w -> row("%s\t%s\t%.2f", w.label(), w.sign(), w.weight())).toList());
    }

    private static String row(String form, Object... cells) {
        return String.format(Locale.ROOT, form, cells);
    }

    private static void write(Path file, String head, List<String> columns, List<String> rows) throws IOException {
        Files.writeString(file, rows.stream().collect(Collectors.joining("\n", head + String.join("\t", columns) + "\n", "\n")));
    }
}
