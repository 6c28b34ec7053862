// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.phrase;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.picketline.nlp.Document;
import org.picketline.nlp.Sentence;
import org.picketline.nlp.Token;

/**
 * A sentence as characters that patterns can be matched against, with the way back to its tokens.
 *
 * <p>Blanks of any kind are plain blanks, dashes of any kind are hyphens and quotation marks are straight, each
 * in its place, so that a pattern need not list them.
 */
public final class SentenceText {

    private final Sentence sentence;
    private final String text;
    private final String lowerCase;
    private final boolean digits;
    private final int[] tokens;

    public SentenceText(Document document, Sentence sentence) {
        this.sentence = sentence;
        text = plain(document.article().text().substring(sentence.start(), sentence.end()));
        lowerCase = text.toLowerCase(Locale.ROOT);
        digits = text.chars().anyMatch(Character::isDigit);
        tokens = new int[text.length()];
        Arrays.fill(tokens, sentence.size() - 1);
        int done = 0;
        for (Token token : sentence.tokens()) {
            // A blank counts to the word after it.
            int end = token.end() - sentence.start();
            for (; done < end; done++) {
                tokens[done] = token.index();
            }
        }
    }

    private static String plain(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            out.append(plain(text.charAt(i)));
        }
        return out.toString();
    }

    private static char plain(char c) {
        return switch (c) {
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212' -> '-';
            case '\u2018', '\u2019' -> '\'';
            case '\u201c', '\u201d' -> '"';
            case '\u00a0', '\u202f', '\u2009', '\n', '\r', '\t' -> ' ';
            default -> c;
        };
    }

    public Sentence sentence() {
        return sentence;
    }

    /** The characters, as many as in the article. */
    public String text() {
        return text;
    }

    /** Whether any of it is a digit: a cheap question before a costly pattern. */
    public boolean digits() {
        return digits;
    }

    /** Whether it holds any of these strings of lower-case letters, in whatever case and inside whatever word. */
    public boolean holds(List<String> strings) {
        return strings.stream().anyMatch(lowerCase::contains);
    }

    /** Whether any of it may be a number, in digits or words. */
    public boolean numbers() {
        return digits || NumberWords.in(lowerCase);
    }

    /** The tokens that the characters from {@code start} to before {@code end} belong to. */
    public Span span(int start, int end) {
        return new Span(sentence.index(), tokens[start], tokens[end - 1] + 1);
    }

    /** Offset of a span's first character in {@link #text()}. */
    public int start(Span span) {
        return sentence.token(span.from()).start() - sentence.start();
    }

    /** Offset after a span's last character in {@link #text()}. */
    public int end(Span span) {
        return sentence.token(span.to() - 1).end() - sentence.start();
    }

    /** The characters before an offset, at most so many: patterns looking about stay quick however long the sentence. */
    public String before(int offset, int most) {
        return text.substring(Math.max(0, offset - most), offset);
    }

    /** The characters from an offset on, at most so many. */
    public String after(int offset, int most) {
        return text.substring(offset, Math.min(text.length(), offset + most));
    }

    /** Both, parted by a line break. */
    public String around(int start, int end, int most) {
        return before(start, most) + "\n" + after(end, most);
    }
}
