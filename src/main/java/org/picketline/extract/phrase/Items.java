// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.phrase;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.picketline.nlp.Document;
import org.picketline.nlp.Sentence;

/**
 * The items of a text that tells several stories one after the other: paragraphs that begin with a number, a year, a
 * dateline or a heading of their own, each with the paragraphs that follow it. Fewer than three make no list.
 */
public final class Items {

    private static final int LIST = 3;
    /** No heading is longer. */
    private static final int HEAD = 120;
    private static final String NAME = "\\p{Lu}[\\p{L}'\u2019.-]*(?: (?:of |and )?\\p{Lu}[\\p{L}'\u2019.-]*){0,4}";
    private static final Pattern START = Pattern.compile("[*_#\\s\u2022]*(?:"
        + "\\d{1,2}[.):]\\s"
        + "|(?:1[89]|20)\\d\\d\\s?[.:\u2013\u2014]"
        + "|" + NAME + "(?:, (?:" + NAME + "|[12]\\d{3})){0,2}\\.?\\s?[:\u2013\u2014]"
        + "|" + NAME + "(?:, (?:" + NAME + "|[12]\\d{3})){0,2}[.:]\\*"
        + "|" + NAME + "(?:, [12]\\d{3})?\\. \\p{Lu})");

    private final Map<Integer, Integer> byParagraph = new HashMap<>();
    private int count;

    private Items() { }

    /** The document's items. */
    public static Items of(Document document) {
        Items items = new Items();
        int paragraph = -1;
        for (Sentence s : document.sentences()) {
            if (s.paragraph() != paragraph) {
                paragraph = s.paragraph();
                items.count += begins(document.article().text(), s.start()) ? 1 : 0;
                items.byParagraph.put(paragraph, items.count);
            }
        }
        return items;
    }

    private static boolean begins(String text, int at) {
        return START.matcher(text.substring(at, Math.min(text.length(), at + HEAD))).lookingAt();
    }

    /** Whether the text is such a list. */
    public boolean several() {
        return count >= LIST;
    }

    /** The number of the item that the sentence is in; 0 before the first. */
    public int of(Sentence s) {
        return several() ? byParagraph.getOrDefault(s.paragraph(), 0) : 0;
    }
}
