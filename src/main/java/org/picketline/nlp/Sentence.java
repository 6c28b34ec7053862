// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.nlp;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** A sentence with its dependency tree. Immutable. */
public final class Sentence {

    private final int index;
    private final int paragraph;
    private final List<Token> tokens;
    private final List<List<Token>> children;

    /**
     * @param index     position in the article, from 0
     * @param paragraph the paragraph it stands in, from 0
     * @param tokens    at least one
     */
    public Sentence(int index, int paragraph, List<Token> tokens) {
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException("sentence " + index + " has no words");
        }
        this.index = index;
        this.paragraph = paragraph;
        this.tokens = List.copyOf(tokens);
        children = new ArrayList<>();
        tokens.forEach(t -> children.add(new ArrayList<>(2)));
        tokens.stream().filter(t -> t.head() >= 0).forEach(t -> children.get(t.head()).add(t));
    }

    public int index() {
        return index;
    }

    public int paragraph() {
        return paragraph;
    }

    public List<Token> tokens() {
        return tokens;
    }

    public Token token(int i) {
        return tokens.get(i);
    }

    public int size() {
        return tokens.size();
    }

    /** Offset of its first character in the cleaned text. */
    public int start() {
        return tokens.get(0).start();
    }

    /** Offset after its last character. */
    public int end() {
        return tokens.get(tokens.size() - 1).end();
    }

    /** Whether it has a tree; a sentence over the length bound has none. */
    public boolean parsed() {
        return tokens.stream().anyMatch(t -> t.relation().equals("root"));
    }

    /** The words that depend on this one, in order. */
    public List<Token> children(Token of) {
        return children.get(of.index());
    }

    /** The words that depend on this one in any of the relations (with their subtypes), in order. */
    public List<Token> children(Token of, String... relations) {
        List<Token> found = new ArrayList<>(2);
        for (Token child : children(of)) {
            if (hangs(child, relations)) {
                found.add(child);
            }
        }
        return found;
    }

    // Plain loops: no reader asks anything more often.
    private static boolean hangs(Token child, String... relations) {
        for (String relation : relations) {
            if (child.hangsAs(relation)) {
                return true;
            }
        }
        return false;
    }

    /** The first word that depends on this one in any of the relations. */
    public Optional<Token> child(Token of, String... relations) {
        for (Token child : children(of)) {
            if (hangs(child, relations)) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }

    /** The word that this one depends on. */
    public Optional<Token> head(Token of) {
        return of.head() < 0 ? Optional.empty() : Optional.of(tokens.get(of.head()));
    }

    /** The word and all that depends on it, near or far, in order of the text. */
    public List<Token> subtree(Token of) {
        boolean[] in = new boolean[tokens.size()];
        Deque<Token> open = new ArrayDeque<>(List.of(of));
        while (!open.isEmpty()) {
            Token next = open.pop();
            if (!in[next.index()]) {
                in[next.index()] = true;
                children(next).forEach(open::push);
            }
        }
        return tokens.stream().filter(t -> in[t.index()]).toList();
    }
}
