// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds the paragraphs of plain text. Some texts are wrapped at a width and part paragraphs by empty lines or
 * indentation; some have one line a paragraph. Which it is shows in the lines: in wrapped text the next line's first
 * word would not have fitted any more.
 */
final class Paragraphs {

    private static final int WIDEST = 120;
    private static final int NARROWEST = 40;
    private static final Pattern INDENT = Pattern.compile("^ .*|^\t.*", Pattern.DOTALL);
    private static final Pattern OPEN_END = Pattern.compile("[\\p{L}\\p{N},;-]$");
    private static final Pattern HYPHEN_END = Pattern.compile("\\p{L}-$");

    private Paragraphs() { }

    /** The paragraphs, each in one line, none blank. */
    static List<String> of(String text) {
        List<String> lines = Characters.clean(text).lines().map(String::stripTrailing).toList();
        int width = widthOfWrapping(lines);
        List<String> paragraphs = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        String last = "";
        for (String line : lines) {
            if (!open.isEmpty() && !continues(last, line, width)) {
                paragraphs.add(open.toString());
                open.setLength(0);
            }
            join(open, line.strip());
            last = line;
        }
        paragraphs.add(open.toString());
        paragraphs.removeIf(String::isBlank);
        return paragraphs;
    }

    private static void join(StringBuilder open, String line) {
        if (!open.isEmpty() && !line.isEmpty()) {
            open.append(HYPHEN_END.matcher(tail(open)).find() && Character.isLowerCase(line.charAt(0)) ? "" : " ");
        }
        open.append(line);
    }

    private static String tail(CharSequence text) {
        return text.subSequence(Math.max(0, text.length() - 2), text.length()).toString();
    }

    private static boolean continues(String last, String line, int width) {
        if (last.isBlank() || line.isBlank()) {
            return false;
        }
        if (width > 0) {
            return !(INDENT.matcher(line).matches() && !INDENT.matcher(last).matches()) && !fits(last, line, width);
        }
        return last.length() >= NARROWEST && OPEN_END.matcher(last).find() && Character.isLowerCase(line.strip().charAt(0));
    }

    private static boolean fits(String last, String line, int width) {
        String first = line.strip().split(" ", 2)[0];
        return last.length() + 1 + first.length() <= width;
    }

    /** The width at which the text is wrapped; 0 when it is not. */
    private static int widthOfWrapping(List<String> lines) {
        List<Integer> inner = new ArrayList<>();
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (!lines.get(i).isBlank() && !lines.get(i + 1).isBlank()) {
                inner.add(i);
            }
        }
        int width = inner.stream().mapToInt(i -> lines.get(i).length()).max().orElse(0);
        long full = inner.stream().filter(i -> !fits(lines.get(i), lines.get(i + 1), width)).count();
        return width >= NARROWEST && width <= WIDEST && inner.size() >= 2 && full * 10 >= inner.size() * 6L ? width : 0;
    }
}
