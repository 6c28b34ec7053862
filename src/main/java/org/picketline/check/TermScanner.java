// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.picketline.vocab.PL;

/** Finds the IRIs that a file writes out, without understanding the file: also in a query that does not parse. */
final class TermScanner {

    /** What Turtle and SPARQL share; comments and strings are matched only to be passed over. */
    private static final Pattern TOKEN = Pattern.compile(String.join("|",
        "(?i:@?prefix)\\s+(?<prefix>[\\w.-]*):\\s*<(?<namespace>[^<>\\s]*)>",
        "<(?<iri>[a-zA-Z][^<>\\s\"{}|^`\\\\]*)>",
        "\"\"\"(?:[^\"\\\\]|\\\\.|\"(?!\"\"))*\"\"\"",
        "\"(?:[^\"\\\\\\n]|\\\\.)*\"",
        "'(?:[^'\\\\\\n]|\\\\.)*'",
        "#[^\\n]*",
        "(?<![\\w.?$:-])(?<short>[A-Za-z][\\w-]*|):(?<local>[\\w][\\w-]*)"));

    /** In Java only our own terms are told from other words: in texts of queries, or as whole IRIs. */
    private static final Pattern OURS = Pattern.compile("(?:\\bpl:|" + Pattern.quote(PL.NAMESPACE) + ")([A-Za-z]\\w*)");

    private TermScanner() { }

    /** Every absolute IRI of a Turtle file or a query, written out or with a prefix that the file declares. */
    static Set<String> ofGraphText(String text) {
        Map<String, String> prefixes = new HashMap<>();
        Set<String> iris = new TreeSet<>();
        Matcher token = TOKEN.matcher(text);
        while (token.find()) {
            read(token, prefixes, iris);
        }
        return iris;
    }

    private static void read(Matcher token, Map<String, String> prefixes, Set<String> iris) {
        if (token.group("namespace") != null) {
            prefixes.put(token.group("prefix"), token.group("namespace"));
        } else if (token.group("iri") != null) {
            iris.add(token.group("iri"));
        } else if (token.group("short") != null && prefixes.containsKey(token.group("short"))) {
            iris.add(prefixes.get(token.group("short")) + token.group("local"));
        }
    }

    /** Every term of our own namespace that a Java file names. */
    static Set<String> ofJava(String text) {
        Set<String> iris = new TreeSet<>();
        OURS.matcher(text).results().forEach(match -> iris.add(PL.NAMESPACE + match.group(1)));
        return iris;
    }
}
