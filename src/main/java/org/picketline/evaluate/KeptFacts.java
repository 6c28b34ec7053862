// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.evaluate;

import java.nio.file.Files;
import java.nio.file.Path;

/** Answers that stand in JSON files named like the gold ones; an article without a file has none. */
public final class KeptFacts implements Answers {

    private final Path folder;
    private final TextFiles texts;

    /**
     * @param folder of the system's facts
     * @param texts  the folder of the texts, for the sentences; they may be missing
     */
    public KeptFacts(Path folder, Path texts) {
        if (!Files.isDirectory(folder)) {
            throw new EvaluationProblem("there is no folder " + folder + " with facts to evaluate");
        }
        this.folder = folder;
        this.texts = new TextFiles(texts);
    }

    @Override
    public Answer to(GoldArticle gold) {
        Path file = folder.resolve(gold.name() + ".json");
        return Files.exists(file) ? Answer.of(FactsFile.read(file), texts.text(gold))
            : Answer.none(texts.text(gold), "there is no " + file.getFileName() + " in " + folder);
    }
}
