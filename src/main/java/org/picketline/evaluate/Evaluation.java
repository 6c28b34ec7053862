// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.evaluate;

import java.util.ArrayList;
import java.util.List;

/**
 * The figures of a set of articles.
 *
 * @param articles how many
 * @param tally    the counts
 * @param problems articles that the system did not read, and why
 */
public record Evaluation(int articles, Tally tally, List<String> problems) {

    /** Asks the system about all articles, several at once, and counts in their order. */
    public static Evaluation of(List<GoldArticle> golds, Answers answers) {
        Tally tally = new Tally();
        List<String> problems = new ArrayList<>();
        List<Answer> given = golds.parallelStream().map(answers::to).toList();
        for (int i = 0; i < golds.size(); i++) {
            String name = golds.get(i).name();
            given.get(i).problem().ifPresent(why -> problems.add(name + ": " + why));
            new ArticleScorer(golds.get(i), given.get(i), tally).score();
        }
        return new Evaluation(golds.size(), tally, List.copyOf(problems));
    }
}
