// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.query;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.QueryParseException;

/**
 * Where and how a query's text is wrong.
 *
 * @param line     its line, from 1; 0 where no place is known
 * @param column   its column in UTF-16 units, from 1
 * @param what     the fault in words
 * @param lineText the line itself
 */
public record SyntaxFault(int line, int column, String what, String lineText) {

    private static final Pattern PLACE = Pattern.compile("line (\\d+), column (\\d+)");
    private static final Pattern UNEXPECTED = Pattern.compile("Encountered (?:\" (?:<\\w+>|\".*?\") \"(?<word>.*?) \"\"|\"<EOF>\")");
    private static final Pattern LEXICAL = Pattern.compile("Encountered: (?<what>.*?)(?:,? after.*)?$", Pattern.MULTILINE);
    private static final int MARGIN = 60;

    /** What a parser found, with its place in the text. */
    public static SyntaxFault of(QueryParseException e, String text) {
        if (e.getMessage() == null) {
            // The parser's stack ran over.
            return new SyntaxFault(0, 0, "it is nested too deeply to be read; fewer brackets in one another would work", "");
        }
        int line = Math.max(e.getLine(), 0);
        int column = Math.max(e.getColumn(), 0);
        // The exception's own position is that of the last good word; its message has that of the bad one.
        Matcher place = PLACE.matcher(e.getMessage());
        if (place.find()) {
            line = Integer.parseInt(place.group(1));
            column = Integer.parseInt(place.group(2));
        }
        List<String> lines = text.lines().toList();
        if (line > lines.size() || line == 0 && !e.getMessage().startsWith("Encountered")) {
            return new SyntaxFault(0, 0, words(e.getMessage()), "");
        }
        return new SyntaxFault(line, column, words(e.getMessage()), line == 0 ? "" : lines.get(line - 1));
    }

    private static String words(String message) {
        Matcher unexpected = UNEXPECTED.matcher(message);
        if (unexpected.lookingAt()) {
            return unexpected.group("word") == null ? "the query ends too early" : wrongWord(unexpected.group("word"));
        }
        Matcher lexical = LEXICAL.matcher(message);
        if (message.startsWith("Lexical error") && lexical.find()) {
            return "no word of SPARQL can start or go on like this";
        }
        return message.lines().findFirst().orElse("").replaceFirst("^Line \\d+, column \\d+: ", "");
    }

    private static String wrongWord(String word) {
        return switch (word.strip().toUpperCase(java.util.Locale.ROOT).replaceFirst("\\s.*", "")) {
            case "INSERT", "DELETE", "LOAD", "CLEAR", "DROP", "CREATE", "COPY", "MOVE", "ADD" ->
                "\"" + word.strip() + "\" would change data; a query reads only";
            default -> "\"" + word.strip() + "\" is not expected here";
        };
    }

    /** The fault with its place, and below it the line with a caret under the culprit. */
    public String describe(String name) {
        if (line == 0) {
            return name + ": " + what;
        }
        return name + ", line " + line + ", column " + column + ": " + what + "\n" + excerpt();
    }

    private String excerpt() {
        int at = Math.min(Math.max(column - 1, 0), lineText.length());
        int from = Math.max(0, at - MARGIN);
        int to = Math.min(lineText.length(), at + MARGIN);
        return "  " + lineText.substring(from, to) + "\n  " + blanks(lineText.substring(from, at)) + "^";
    }

    /** Blanks as wide as the text: tabs stay tabs, a character beyond the basic plane is one. */
    private static String blanks(String text) {
        StringBuilder blanks = new StringBuilder();
        text.codePoints().forEach(c -> blanks.append(c == '\t' ? '\t' : ' '));
        return blanks.toString();
    }
}
