// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.evaluate;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A folder of texts of which it is only known whether they are about a labor dispute in health care: {@code relevance.tsv} has
 * a line for each, its file, {@code true} or {@code false}, and what it is. Texts {@code rNNN} with even numbers above 100 are held:
 * nothing is learned from them.
 */
public final class RelevanceTable {

    private static final String FILE = "relevance.tsv";
    private static final int CELLS = 3;

    private static final Pattern NUMBERED = Pattern.compile("r(\\d{1,9})");
    /** Numbers up to this were read before the rule stood. */
    private static final int READ = 100;

    private RelevanceTable() { }

    /** Whether the folder is one. */
    public static boolean in(Path folder) {
        return Files.isRegularFile(folder.resolve(FILE));
    }

    /** The texts that tell how well others are told apart: the held ones, or all where none is held. */
    static List<GoldArticle> read(Path folder) {
        List<GoldArticle> held = all(folder).stream().filter(RelevanceTable::held).toList();
        return held.isEmpty() ? all(folder) : held;
    }

    /** The texts to learn from. */
    static List<GoldArticle> trained(Path folder) {
        return all(folder).stream().filter(article -> !held(article)).toList();
    }

    private static boolean held(GoldArticle article) {
        Matcher numbered = NUMBERED.matcher(article.name());
        int number = numbered.matches() ? Integer.parseInt(numbered.group(1)) : 0;
        return number > READ && number % 2 == 0;
    }

    private static List<GoldArticle> all(Path folder) {
        try {
            List<String> lines = Files.readAllLines(folder.resolve(FILE));
            List<GoldArticle> articles = new ArrayList<>();
            for (int i = 1; i < lines.size(); i++) {
                articles.add(article(lines.get(i), i + 1));
            }
            return articles;
        } catch (IOException e) {
            throw new EvaluationProblem(folder.resolve(FILE) + " can't be read: " + e.getMessage(), e);
        }
    }

    private static GoldArticle article(String line, int number) {
        String[] cells = line.split("\t");
        if (cells.length != CELLS || !cells[1].equals("true") && !cells[1].equals("false")) {
            throw new EvaluationProblem(FILE + ", line " + number + ": expected a file, a tab, true or false, a tab and what it is, found: " + line);
        }
        String name = cells[0].replaceFirst("\\.[a-z]+$", "");
        return new GoldArticle(name, JsonNodeFactory.instance.objectNode().put("relevant", cells[1].equals("true")), cells[0]);
    }
}
