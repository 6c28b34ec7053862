// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.rdf;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A name as one segment of an IRI: {@code St. Brigid's Hospital} becomes {@code st-brigids-hospital}. */
final class Slug {

    /** In characters of the folded name; longer ones are cut and closed with a hash, so that they stay apart. */
    private static final int LONGEST = 100;

    private static final Pattern ACCENT = Pattern.compile("[\\u0300-\\u036f]");
    private static final Pattern SILENT = Pattern.compile("[.'\u2018\u2019\u02bc]");
    private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern EDGE = Pattern.compile("^-+|-+$");

    private Slug() { }

    /** Plain ASCII, never empty: accents fall, letters without a Latin form are percent-encoded. */
    static String of(String name) {
        String folded = fold(SafeText.of(name));
        if (folded.isEmpty()) {
            return "x-" + Digest.of(name);
        }
        return encode(folded.length() > LONGEST ? cut(folded) + "-" + Digest.of(folded) : folded);
    }

    private static String fold(String name) {
        String bare = ACCENT.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        String lower = SILENT.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll("").replace("&", " and ");
        return Normalizer.normalize(EDGE.matcher(GAP.matcher(lower).replaceAll("-")).replaceAll(""), Normalizer.Form.NFC);
    }

    private static String cut(String folded) {
        int end = Character.isHighSurrogate(folded.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return folded.substring(0, end);
    }

    private static String encode(String folded) {
        return URLEncoder.encode(folded, StandardCharsets.UTF_8);
    }
}
