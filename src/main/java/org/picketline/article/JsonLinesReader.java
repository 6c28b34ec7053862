// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** JSON Lines: one article a line; a bad line costs only itself. */
final class JsonLinesReader implements ArticleReader {

    @Override
    public boolean reads(SourceText source) {
        return source.endsWith(Set.of("jsonl", "ndjson")) && !source.start().startsWith("[") && !source.start().startsWith("<")
            || source.start().startsWith("{") && isSeveralObjects(source.text());
    }

    private static boolean isSeveralObjects(String text) {
        List<String> lines = text.lines().filter(line -> !line.isBlank()).limit(2).map(String::strip).toList();
        return lines.size() == 2 && lines.stream().allMatch(line -> line.startsWith("{")) && lines.get(0).endsWith("}");
    }

    @Override
    public List<Outcome> read(SourceText source) {
        List<Outcome> outcomes = new ArrayList<>();
        source.text().lines().filter(line -> !line.isBlank()).forEach(line -> outcomes.add(record(line, outcomes.size() + 1)));
        return outcomes;
    }

    private static Outcome record(String line, int number) {
        try {
            return JsonRecord.read(JsonReader.parse(line), number);
        } catch (BadInput e) {
            return new Outcome.Broken(number, e);
        }
    }
}
