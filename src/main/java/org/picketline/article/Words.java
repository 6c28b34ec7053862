// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.article;

import java.util.regex.Pattern;

/** Rough measures of a paragraph: is it a sentence, is it a line of the page's furniture. */
final class Words {

    /** Shorter than this, a sentence may as well be a button ("Sign in to comment."). */
    private static final int SENTENCE = 8;
    /** Longer than this, a paragraph is text however it ends. */
    private static final int LONG = 35;
    private static final Pattern SENTENCE_END = Pattern.compile("[.?!…][\"'”’»)\\]]*$");
    private static final Pattern STOP = Pattern.compile("\\.[\"'”’»)\\]]*$");

    private Words() { }

    static int count(String text) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            boolean part = Character.isLetterOrDigit(text.charAt(i)) || inside && text.charAt(i) != ' ';
            words += part && !inside ? 1 : 0;
            inside = part;
        }
        return words;
    }

    /** Whether it reads like a sentence of an article rather than a line beside one. */
    static boolean isSentence(String text) {
        int words = count(text);
        return words >= LONG || words >= SENTENCE && SENTENCE_END.matcher(tail(text)).find();
    }

    /** Whether it could be a headline: short, and not closed by a full stop. */
    static boolean isHeadlineLike(String text) {
        return text.length() <= 200 && count(text) <= 30 && (!STOP.matcher(tail(text)).find() || text.endsWith("..."));
    }

    /** Letters and digits only, in small letters: two lines that say the same have the same key. */
    static String key(String text) {
        StringBuilder key = new StringBuilder(text.length());
        text.codePoints().filter(Character::isLetterOrDigit).map(Character::toLowerCase).forEach(key::appendCodePoint);
        return key.toString();
    }

    private static String tail(String text) {
        return text.substring(Math.max(0, text.length() - 12));
    }
}
