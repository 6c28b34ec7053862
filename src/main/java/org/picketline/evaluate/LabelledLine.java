// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A line of a file to learn from: what the text is of, a tab, the text. */
record LabelledLine(String label, String text) {

    /** @throws EvaluationProblem if a line is no such, or the corpus has no such file */
    static List<LabelledLine> read(Path corpus, String name) throws IOException {
        Path file = corpus.resolve(name);
        if (!Files.isRegularFile(file)) {
            throw new EvaluationProblem(corpus + " has nothing to learn from: no file " + name);
        }
        List<LabelledLine> read = new ArrayList<>();
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
            String[] cells = lines.get(i).split("\t");
            if (cells.length != 2) {
                throw new EvaluationProblem(file + ", line " + (i + 1) + ": expected what the text is of, a tab and the text, found: " + lines.get(i));
            }
            read.add(new LabelledLine(cells[0], cells[1]));
        }
        return read;
    }
}
