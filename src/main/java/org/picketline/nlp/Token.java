// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.nlp;

/**
 * A word or a sign of a sentence.
 *
 * @param index    position in its sentence, from 0
 * @param text     the characters as written
 * @param lemma    the dictionary form, lower case unless a name
 * @param tag      Penn Treebank part of speech, for example {@code VBD}
 * @param start    offset of the first character in the article's cleaned text
 * @param end      offset after the last character
 * @param name     {@code PERSON}, {@code LOCATION}, {@code ORGANIZATION} or {@code O}, the statistical guess
 * @param head     index of the token that it depends on; -1 at the root, and where nothing was parsed
 * @param relation Universal Dependencies relation to the head, for example {@code nsubj:pass}; {@code root}
 *                 at the root, {@code none} where nothing was parsed
 */
public record Token(int index, String text, String lemma, String tag, int start, int end, String name, int head, String relation) {

    /** Whether the part of speech begins so, for example {@code is("VB")} for any form of a verb. */
    public boolean is(String tagPrefix) {
        return tag.startsWith(tagPrefix);
    }

    /** Whether the relation to the head is this one or a subtype of it: {@code nsubj} covers {@code nsubj:pass}. */
    public boolean hangsAs(String wanted) {
        return relation.equals(wanted) || relation.startsWith(wanted) && relation.charAt(wanted.length()) == ':';
    }
}
