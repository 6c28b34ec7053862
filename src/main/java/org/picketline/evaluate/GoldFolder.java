// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A folder with the facts that should be found, one JSON file an article, or a {@link RelevanceTable}. */
public final class GoldFolder {

    private static final String ENDING = ".json";
    /** Files that say what is one across articles. */
    private static final Set<String> ACROSS = Set.of("cross", "same-dispute");

    private GoldFolder() { }

    /**
     * Its articles by name.
     *
     * @throws EvaluationProblem if there are none, or one is not what it should be
     */
    public static List<GoldArticle> read(Path folder) {
        if (RelevanceTable.in(folder)) {
            return RelevanceTable.read(folder);
        }
        List<GoldArticle> articles = files(folder).stream().filter(file -> !ACROSS.contains(name(file)))
            .map(file -> GoldArticle.of(name(file), FactsFile.read(file))).toList();
        if (articles.isEmpty()) {
            throw new EvaluationProblem(folder + " has no gold facts: none of its files ends in " + ENDING);
        }
        return articles;
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> file.getFileName().toString().endsWith(ENDING)).sorted().toList();
        } catch (IOException e) {
            throw new EvaluationProblem("the folder " + folder + " can't be read: " + e.getMessage(), e);
        }
    }

    private static String name(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.length() - ENDING.length());
    }
}
