// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.evaluate;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.SortedMap;

/** An evaluation for people. */
public record EvaluationTable(Evaluation evaluation) {

    private static final int SECTION = 14;
    private static final int KIND = 20;

    /** What is wrong, a fact a line with its sentence below. */
    public void printErrors(PrintWriter out) {
        evaluation.tally().findings().forEach(finding -> {
            out.println(plain(finding.error() + " " + finding.article() + " " + finding.section().title()
                + finding.subject().map(s -> " " + s).orElse("") + finding.slot().map(s -> " " + s).orElse("") + " " + finding.value()
                + finding.instead().map(wrong -> " got " + wrong).orElse("")));
            finding.sentence().ifPresent(words -> out.println("    " + plain(words)));
        });
        out.flush();
    }

    /** By section, to the last digit as the reference program prints it. */
    public void printSections(PrintWriter out) {
        out.println(head("section", SECTION));
        for (Section section : Section.values()) {
            Count count = evaluation.tally().section(section);
            out.println(row(section.title(), SECTION, count, count.score()));
        }
        out.println(row("overall", SECTION, evaluation.tally().all(), evaluation.tally().overall()));
        out.flush();
    }

    /** By kind of event, the slots below each. */
    public void printKinds(PrintWriter out) {
        out.println(head("kind of event", KIND));
        evaluation.tally().kinds().forEach((kind, slots) -> printKind(kind, slots, out));
        out.flush();
    }

    private static void printKind(String kind, SortedMap<String, Count> slots, PrintWriter out) {
        slots.forEach((slot, count) -> out.println(row(slot.equals(Tally.EVENT) ? plain(kind) : "  " + plain(slot), KIND, count, count.score())));
    }

    private static String head(String title, int width) {
        return padded(title, width) + "       P       R      F1   gold  system";
    }

    private static String row(String title, int width, Count count, Score score) {
        return padded(title, width) + String.format(Locale.ROOT, "%8s%8s%8s%7.0f%8.0f", Score.printed(score.precision()),
            Score.printed(score.recall()), Score.printed(score.f1()), count.gold(), count.system());
    }

    private static String padded(String title, int width) {
        return title + " ".repeat(Math.max(0, width - title.length()));
    }

    /** Facts from anywhere must not steer the terminal. */
    private static String plain(String words) {
        return words.replaceAll("[\\p{Cc}\\p{Cf}]+", " ");
    }
}
