// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.speech;

import java.util.ArrayList;
import java.util.List;
import org.picketline.nlp.Document;
import org.picketline.nlp.Sentence;
import org.picketline.nlp.Token;

/** Which words of a sentence stand in quotation marks, also where the marks stand in other sentences. */
public final class Quotes {

    private final boolean[] inside;
    private final boolean open;
    private final List<Integer> closes = new ArrayList<>();
    private final boolean whole;

    private Quotes(Sentence s, boolean openAtStart) {
        inside = new boolean[s.size()];
        boolean now = openAtStart;
        int words = 0;
        int quoted = 0;
        for (Token t : s.tokens()) {
            if (isQuote(t)) {
                now = opens(t, now);
                if (!now) {
                    closes.add(t.index());
                }
            } else {
                inside[t.index()] = now;
                words += letters(t) ? 1 : 0;
                quoted += letters(t) && now ? 1 : 0;
            }
        }
        open = now;
        whole = words > 0 && quoted == words;
    }

    /** The quotation marks of every sentence, in order. An unclosed quotation ends with its paragraph, unless the next one goes on with a mark. */
    public static List<Quotes> of(Document document) {
        List<Quotes> all = new ArrayList<>();
        int paragraph = -1;
        boolean open = false;
        for (Sentence s : document.sentences()) {
            Quotes quotes = new Quotes(s, open && s.paragraph() == paragraph);
            all.add(quotes);
            open = quotes.open;
            paragraph = s.paragraph();
        }
        return all;
    }

    /** Whether the token is a double quotation mark; an apostrophe is not. */
    static boolean isQuote(Token t) {
        return switch (t.text()) {
            case "\"", "\u201c", "\u201d", "``", "''" -> true;
            default -> false;
        };
    }

    private static boolean opens(Token t, boolean now) {
        return switch (t.text()) {
            case "\u201c", "``" -> true;
            case "\u201d", "''" -> false;
            default -> !now;
        };
    }

    private static boolean letters(Token t) {
        return Character.isLetterOrDigit(t.text().charAt(0));
    }

    /** Whether any word is quoted. */
    public boolean any() {
        for (boolean quoted : inside) {
            if (quoted) {
                return true;
            }
        }
        return false;
    }

    /** Whether every word is quoted. */
    public boolean whole() {
        return whole;
    }

    /** Whether the token stands in quotation marks. */
    public boolean covers(int token) {
        return inside[token];
    }

    boolean openAtEnd() {
        return open;
    }

    /** Index of the last mark that closes a quotation before the token, or -1. */
    int lastCloseBefore(int token) {
        return closes.stream().filter(c -> c < token).reduce(-1, (a, b) -> b);
    }

    /** Index of the last closing mark, or -1. */
    int lastClose() {
        return lastCloseBefore(inside.length);
    }
}
