// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.picketline.nlp.Sentence;

/**
 * Finds the longest known name that begins at a token. Names are compared by their runs of letters and digits,
 * case kept, so that "SEIU-UHW", "Women’s" and "St. Luke's" match however the text is cut into tokens.
 *
 * @param <T> what a name stands for
 */
final class NameTrie<T> {

    /** A name's value and the token after its last. */
    record Match<T>(List<T> values, int to) { }

    private static final class Node<T> {
        final Map<String, Node<T>> next = new HashMap<>();
        final List<T> values = new ArrayList<>(1);
    }

    /** Signs that may stand inside a name as tokens of their own. */
    private static final Set<String> INNER_SIGNS = Set.of("-", "+", "&", "/", "'", "\u2019", ".", "\u2013");

    private static final List<String> COMMA = List.of(",");

    private static final Pattern SPELT = Pattern.compile("\\p{Lu}(?:-\\p{Lu}){2,}");

    private final Node<T> root = new Node<>();

    void add(String name, T value) {
        Node<T> node = root;
        for (String piece : pieces(name)) {
            node = node.next.computeIfAbsent(piece, p -> new Node<>());
        }
        if (node != root && !node.values.contains(value)) {
            node.values.add(value);
        }
    }

    /** The longest name that begins at the token, or null. */
    Match<T> longest(Sentence s, int from) {
        Node<T> node = root;
        Match<T> best = null;
        for (int i = from; i < s.size(); i++) {
            List<String> pieces = pieces(s.token(i).text());
            if (pieces.isEmpty() && (node == root || !INNER_SIGNS.contains(s.token(i).text()))) {
                return best;
            }
            for (String piece : pieces) {
                node = node.next.get(piece);
                if (node == null) {
                    return best;
                }
            }
            if (!pieces.isEmpty() && !node.values.isEmpty() && !pieces.equals(COMMA)) {
                best = new Match<>(node.values, i + 1);
            }
        }
        return best;
    }

    /** An acronym as radio writes it, to be read letter by letter: "S-E-I-U". */
    private static String joined(String words) {
        return words.length() > 4 && words.charAt(1) == '-' && SPELT.matcher(words).matches() ? words.replace("-", "") : words;
    }

    private static List<String> pieces(String text) {
        String words = joined(text);
        List<String> pieces = new ArrayList<>(4);
        int start = -1;
        for (int i = 0; i <= words.length(); i++) {
            boolean inside = i < words.length() && Character.isLetterOrDigit(words.charAt(i));
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                pieces.add(words.substring(start, i));
                start = -1;
            }
            if (i < words.length() && words.charAt(i) == ',') {
                pieces.add(",");
            }
        }
        return pieces;
    }
}
