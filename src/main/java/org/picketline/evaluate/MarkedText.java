// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An article of which each sentence is marked with the events that it tells. First come head lines ({@code employer: A; B}), then a
 * line a sentence: marks, a tab, the sentence, for example {@code Strike#1:ongoing,(StrikeVote#2)}, where the numbers tell the article's
 * events apart, brackets mean that the sentence only refers to what another tells, and {@code -} that it does neither.
 *
 * @param id        the file's name without its ending
 * @param text      all sentences, an empty line between paragraphs
 * @param sentences what each tells, as in {@code Strike:ongoing,Demand}; {@code -} if nothing
 */
record MarkedText(String id, String text, List<LabelledLine> sentences) {

    /** Where a corpus has them. */
    static final String FOLDER = "marked";
    private static final Pattern HEAD = Pattern.compile("(published|union|employer|facility|place): .+");
    private static final Pattern MARK = Pattern.compile("(?<refers>\\()?(?<kind>\\w+)#\\d+(?<outcome>:[\\w-]+)?\\)?");
    private static final String NONE = "-";
    private static final String ENDING = ".txt";

    /**
     * All of a folder, by their names; none if there is no such folder.
     *
     * @throws EvaluationProblem if a line is none of these
     */
    static List<MarkedText> in(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<MarkedText> found = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(ENDING)).sorted().toList()) {
                found.add(read(file));
            }
        }
        return found;
    }

    private static MarkedText read(Path file) throws IOException {
        List<LabelledLine> sentences = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            int tab = line.indexOf('\t');
            if (tab > 0) {
                sentences.add(new LabelledLine(told(line.substring(0, tab), file, i), line.substring(tab + 1)));
                text.append(line, tab + 1, line.length()).append(' ');
            } else if (line.isEmpty()) {
                text.append("\n\n");
            } else if (!HEAD.matcher(line).matches()) {
                throw problem(file, i, "a head line such as \"union: NAME\", or marks, a tab and a sentence", line);
            }
        }
        String name = file.getFileName().toString();
        return new MarkedText(name.substring(0, name.length() - ENDING.length()), text.toString().strip(), List.copyOf(sentences));
    }

    /** Whether any sentence tells of an event. */
    boolean tells() {
        return sentences.stream().anyMatch(s -> !s.label().equals(NONE));
    }

    private static String told(String marks, Path file, int line) {
        Set<String> told = Stream.of(marks.split(",")).filter(m -> !m.equals(NONE)).map(m -> mark(m, file, line)).filter(m -> m.group("refers") == null)
            .map(m -> m.group("kind") + (m.group("outcome") == null ? "" : m.group("outcome"))).collect(Collectors.toSet());
        return told.isEmpty() ? NONE : told.stream().sorted().collect(Collectors.joining(","));
    }

    private static Matcher mark(String text, Path file, int line) {
        Matcher mark = MARK.matcher(text);
        if (!mark.matches()) {
            throw problem(file, line, "a mark such as Strike#1:ongoing or (StrikeVote#2)", text);
        }
        return mark;
    }

    private static EvaluationProblem problem(Path file, int line, String expected, String found) {
        return new EvaluationProblem(file + ", line " + (line + 1) + ": expected " + expected + ", found: " + found);
    }
}
