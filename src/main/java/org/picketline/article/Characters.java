// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.article;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** Makes characters fit to store: one form for each, none that can't be seen, no line break left open to meaning. */
final class Characters {

    private static final Pattern LINE_END = Pattern.compile("\r\n|[\r\u0085\u2028\u2029\u000B\f]");
    private static final Pattern ENTITY = Pattern.compile("&(?:#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z]{2,8}\\d?);");
    private static final Pattern SPACES = Pattern.compile(" {2,}");
    /** UTF-8 that was once read as windows-1252 and saved so: what is left of a lead byte and its follower. */
    private static final Pattern MOJIBAKE = Pattern.compile(
        "\u00E2\u20AC|[\u00C2\u00C3][\u0080-\u00BF]|[a-z,.]\u00C2 |\\p{L}\uFFFD|\uFFFD\\p{L}");

    private Characters() { }

    /**
     * Composed form (NFC), every space a plain one and single, line ends as {@code \n}; control characters, soft
     * hyphens, zero-width characters, direction marks and lone surrogates gone. Quotation marks and dashes stay.
     */
    static String clean(String text) {
        StringBuilder out = new StringBuilder(text.length());
        LINE_END.matcher(text).replaceAll("\n").codePoints().forEach(c -> append(out, c));
        return SPACES.matcher(Normalizer.normalize(out, Normalizer.Form.NFC)).replaceAll(" ");
    }

    /** Like {@link #clean}, in one line. */
    static String cleanLine(String text) {
        return SPACES.matcher(clean(text).replace('\n', ' ')).replaceAll(" ").strip();
    }

    /** Turns {@code &amp;} and its kin into characters, as texts taken from pages often still have them. */
    static String unescape(String text) {
        return text.indexOf('&') < 0 ? text
            : ENTITY.matcher(text).replaceAll(m -> Matcher.quoteReplacement(Parser.unescapeEntities(m.group(), true)));
    }

    /** Where the text shows that it was decoded wrongly before it was saved; -1 if nowhere. */
    static int mojibakeIn(String text) {
        Matcher m = MOJIBAKE.matcher(text);
        return m.find() ? m.start() : -1;
    }

    private static void append(StringBuilder out, int c) {
        if (c == '\n') {
            out.append('\n');
        } else if (c == '\t' || Character.getType(c) == Character.SPACE_SEPARATOR) {
            out.append(' ');
        } else if (isVisible(c)) {
            out.appendCodePoint(c);
        }
    }

    private static boolean isVisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE -> false;
            default -> true;
        };
    }
}
