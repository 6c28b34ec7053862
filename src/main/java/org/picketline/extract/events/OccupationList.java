// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.picketline.extract.grammar.Words;
import org.picketline.model.Concept;
import org.picketline.nlp.Sentence;
import org.picketline.nlp.Token;

/** Lists of occupations read by order, "nurses, nursing aides and respiratory therapists": parsers attach the members of long lists at random. */
final class OccupationList {

    private static final Set<String> JOINTS = Set.of(",", "and", "&", "or", "as", "well", "other");

    /** Words of the longest names. */
    private static final int LONGEST = 5;

    private OccupationList() { }

    /** The occupations of the list that the noun is in. */
    static List<Concept> of(Reading reading, Sentence s, Token noun) {
        List<Concept> found = new ArrayList<>();
        for (int i = start(reading, s, noun); i < end(reading, s, noun); i++) {
            if (last(s, i)) {
                found.addAll(reading.occupations().at(s, s.token(i)));
            }
        }
        return found;
    }

    /** The token after the list. */
    static int end(Reading reading, Sentence s, Token noun) {
        int end = noun.index() + 1;
        for (int i = end; i < s.size(); i++) {
            if (last(s, i)) {
                boolean named = named(reading, s, i);
                if (!named && !inLonger(reading, s, i)) {
                    return end;
                }
                end = named ? i + 1 : end;
            } else if (!inside(s.token(i))) {
                return end;
            }
        }
        return end;
    }

    /** "marriage" in "marriage and family therapists", which taggers take for a member of its own. */
    private static boolean inLonger(Reading reading, Sentence s, int i) {
        return IntStream.range(i + 1, Math.min(s.size(), i + LONGEST))
            .anyMatch(j -> reading.occupations().at(s, s.token(j)).stream().anyMatch(o -> o.notation().split(" ").length > j - i));
    }

    private static int start(Reading reading, Sentence s, Token noun) {
        int start = noun.index();
        for (int i = start - 1; i >= 0; i--) {
            if (last(s, i)) {
                if (!joined(s, i) || !named(reading, s, i)) {
                    return start;
                }
                start = i;
            } else if (!inside(s.token(i))) {
                return start;
            }
        }
        return start;
    }

    private static boolean joined(Sentence s, int i) {
        return i + 1 < s.size() && JOINTS.contains(Words.lemma(s.token(i + 1)));
    }

    /** A plural noun that no noun follows, or "staff". */
    private static boolean last(Sentence s, int i) {
        Token t = s.token(i);
        boolean plural = t.tag().equals("NNS") || t.tag().equals("NNPS") || t.is("NN") && Words.lemma(t).equals("staff");
        return plural && (i + 1 == s.size() || !s.token(i + 1).is("NN") || s.token(i + 1).is("NNP"));
    }

    private static boolean named(Reading reading, Sentence s, int i) {
        return !reading.occupations().at(s, s.token(i)).isEmpty() || reading.words().has("generic-noun", Words.lemma(s.token(i)));
    }

    private static boolean inside(Token t) {
        return JOINTS.contains(Words.lemma(t)) || t.is("NN") && !t.tag().equals("NNP") || t.is("JJ") || t.tag().equals("VBN") || t.tag().equals("HYPH");
    }
}
