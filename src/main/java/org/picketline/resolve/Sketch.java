// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.resolve;

import java.util.Arrays;
import java.util.Collection;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What a text's words come down to for finding copies of it: the least hashes of its shingles of five words (MinHash
 * in its bottom-k form), over the sentences that prove facts. So two articles are compared in the same time however
 * long they are, and the shorter one that a longer one holds is found as well.
 *
 * @param least the least hashes, sorted
 * @param size  of how many different shingles
 */
record Sketch(int[] least, int size) {

    private static final int KEPT = 64;
    private static final int SHINGLE = 5;
    /** Less is a phrase, no text. */
    private static final int TEXT = 12;
    private static final double COPIED = 0.75;

    static Sketch of(Collection<String> sentences) {
        TreeSet<Integer> hashes = new TreeSet<>();
        for (String sentence : sentences) {
            String[] words = BestName.plain(sentence).split(" ");
            for (int i = 0; i + SHINGLE <= words.length; i++) {
                hashes.add(spread(Arrays.asList(words).subList(i, i + SHINGLE).hashCode()));
            }
        }
        return new Sketch(hashes.stream().limit(KEPT).mapToInt(Integer::intValue).toArray(), hashes.size());
    }

    /** String hashes of like words lie close together; the least of them must be drawn by lot. */
    private static int spread(int hash) {
        int h = hash * 0x9E3779B1;
        h ^= h >>> 15;
        h *= 0x85EBCA6B;
        return h ^ h >>> 13;
    }

    /** Whether the shorter of the two is for the most part in the longer. */
    boolean isCopyOf(Sketch other) {
        int smaller = Math.min(size, other.size);
        return smaller >= TEXT && contained(other) >= COPIED;
    }

    /** The share of the shorter one's shingles that the longer has, estimated from the least of both together. */
    private double contained(Sketch other) {
        int shared = 0;
        int seen = 0;
        int i = 0;
        int j = 0;
        while (seen < KEPT && i < least.length && j < other.least.length) {
            int order = Integer.compare(least[i], other.least[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
            seen++;
        }
        seen += Math.min(KEPT - seen, (i < least.length ? least.length - i : other.least.length - j));
        double alike = seen == 0 ? 0 : (double) shared / seen;
        return alike * (size + other.size) / (1 + alike) / Math.min(size, other.size);
    }

    /** Whether it is a text, so that another can be its copy. */
    boolean isText() {
        return size >= TEXT;
    }

    /** By its hashes and size: one for all articles of the very same text. */
    String id() {
        return "sketch:" + CanonicalIris.digest(written());
    }

    String written() {
        return size + " " + Arrays.stream(least).mapToObj(h -> Integer.toString(h, 36)).collect(Collectors.joining(" "));
    }

    static Sketch read(String written) {
        String[] parts = written.split(" ");
        return new Sketch(Arrays.stream(parts).skip(1).mapToInt(h -> Integer.parseInt(h, 36)).toArray(), Integer.parseInt(parts[0]));
    }

    /** A few of its hashes: two copies have at least one of them in common, but for rare bad luck. */
    int[] keys() {
        return Arrays.copyOf(least, Math.min(16, least.length));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sketch sketch && size == sketch.size && Arrays.equals(least, sketch.least);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(least);
    }
}
