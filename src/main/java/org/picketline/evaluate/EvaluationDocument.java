// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The page that tells how well the program reads, in Markdown: of several sets of articles the figures, of the first one also
 * what goes wrong.
 */
public final class EvaluationDocument {

    private static final int WORST = 10;
    private static final String HEAD = """
        # How well Picketline reads

        Written by `picketline evaluate src/test/resources/corpus --document docs/evaluation.md`; not by hand. What the sets are and
        how they came about: [src/test/resources/corpus](../src/test/resources/corpus/README.md). Rules are written looking at **develop**;
        of the others only figures are seen, so **held** is what to expect of an article from a newsroom not met before.
        P is precision, the share of told facts that are right; R recall, the share of facts that are told; F1 their harmonic mean.
        """;

    private final Map<String, Evaluation> sets;
    private final StringBuilder page = new StringBuilder(HEAD);

    private EvaluationDocument(Map<String, Evaluation> sets) {
        this.sets = sets;
    }

    /** @param sets by name, that one first of which errors may be told */
    public static String of(Map<String, Evaluation> sets) {
        EvaluationDocument document = new EvaluationDocument(new LinkedHashMap<>(sets));
        document.overall();
        document.sections();
        document.kinds();
        document.reliability();
        document.worst();
        return document.page.toString();
    }

    private void line(String words) {
        page.append(words).append('\n');
    }

    private void table(String title, List<String> columns) {
        line("\n## " + title + "\n");
        line("| " + String.join(" | ", columns) + " |");
        line("|" + " --- |".repeat(columns.size()));
    }

    private void overall() {
        table("Overall", List.of("set", "articles", "on the subject or not, told rightly", "P", "R", "F1", "facts"));
        sets.forEach((name, set) -> {
            Count relevant = set.tally().section(Section.RELEVANT);
            boolean facts = set.tally().all().gold() > 0;
            line("| " + name + " | " + set.articles() + " | " + Math.round(relevant.right()) + " of " + Math.round(relevant.gold()) + " | "
                + (facts ? figures(set.tally().overall()) : "| |") + " | " + (facts ? Long.toString(Math.round(set.tally().all().gold())) : "") + " |");
        });
    }

    private static String figures(Score score) {
        return number(score.precision()) + " | " + number(score.recall()) + " | " + number(score.f1());
    }

    private static String number(double share) {
        return String.format(Locale.ROOT, "%.2f", share);
    }

    /** The sets with facts. */
    private Map<String, Evaluation> told() {
        Map<String, Evaluation> told = new LinkedHashMap<>(sets);
        told.values().removeIf(set -> set.tally().all().gold() == 0);
        return told;
    }

    private List<String> columns(String first) {
        List<String> columns = new ArrayList<>(List.of(first));
        told().keySet().forEach(name -> columns.addAll(List.of(name + " P", "R", "F1", "facts")));
        return columns;
    }

    private void sections() {
        table("By kind of fact", columns("fact"));
        for (Section section : Section.values()) {
            row(section.title(), told().values().stream().map(set -> set.tally().section(section)).toList());
        }
    }

    private void row(String name, List<Count> counts) {
        StringBuilder cells = new StringBuilder("| " + name + " |");
        counts.forEach(count -> cells.append(' ').append(figures(count.score())).append(" | ").append(Math.round(count.gold())).append(" |"));
        line(cells.toString());
    }

    private void kinds() {
        table("By kind of event and slot", columns("event"));
        SortedMap<String, TreeSet<String>> all = new TreeMap<>();
        told().values().forEach(set -> set.tally().kinds().forEach((kind, slots) -> all.computeIfAbsent(kind, k -> new TreeSet<>()).addAll(slots.keySet())));
        all.forEach((kind, slots) -> slots.forEach(slot -> row(slot.equals(Tally.EVENT) ? "**" + kind + "**" : slot,
            told().values().stream().map(set -> set.tally().kinds().getOrDefault(kind, new TreeMap<>()).getOrDefault(slot, Count.NONE)).toList())));
    }

    private void reliability() {
        List<String> columns = new ArrayList<>(List.of("confidence from"));
        told().keySet().forEach(name -> columns.addAll(List.of(name + ": claims", "told", "right")));
        table("Whether confidences mean what they say", columns);
        List<Reliability> all = told().values().stream().map(set -> Reliability.of(set.tally().judgements())).toList();
        for (int band = 0; band < all.get(0).bands().size(); band++) {
            StringBuilder cells = new StringBuilder("| " + number(all.get(0).bands().get(band).from()) + " |");
            for (Reliability one : all) {
                Reliability.Band b = one.bands().get(band);
                cells.append(b.count() == 0 ? " 0 | | |" : " " + b.count() + " | " + number(b.told()) + " | " + number(b.right()) + " |");
            }
            line(cells.toString());
        }
        line("\nThe weights of the signs are learnt from the first set, their level from the second, see CONTRIBUTING.md. The second is therefore the one in"
            + "\nwhich \"told\" and \"right\" should agree; in the first, on which rules are made, more is right than is told.");
    }

    private void worst() {
        Map.Entry<String, Evaluation> first = sets.entrySet().iterator().next();
        table("The ten costliest kinds of error in " + first.getKey(), List.of("what goes wrong", "facts"));
        WorstErrors.of(first.getValue().tally().findings(), WORST).forEach(kind -> line("| " + kind.words() + " | " + kind.atoms() + " |"));
    }
}
