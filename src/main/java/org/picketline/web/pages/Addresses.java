// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.web.pages;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * How IRIs and the paths of this site belong together: {@code https://w3id.org/picketline/union/x} is the page
 * {@code union/x}.
 *
 * @param base the beginning of all IRIs of instances
 */
public record Addresses(String base) {

    /** The ontology; its terms are fragments of it. */
    public static final String ONTOLOGY = "https://w3id.org/picketline/ontology";
    /** The beginning of all concepts, whatever the base. */
    public static final String CONCEPTS = "https://w3id.org/picketline/concept/";

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_~-][A-Za-z0-9/_~-]*");
    private static final Pattern WEB = Pattern.compile("https?://[^\\s\"'<>\\p{Cntrl}]+", Pattern.CASE_INSENSITIVE);

    /** The path of an IRI's page; for others the address itself if it is one of the web; else empty. */
    String href(String root, String iri) {
        if (iri.equals(ONTOLOGY) || iri.startsWith(ONTOLOGY + "#")) {
            return root + iri.substring(ONTOLOGY.length() - "ontology".length());
        } else if (iri.startsWith(CONCEPTS) && PLAIN.matcher(iri.substring(CONCEPTS.length())).matches()) {
            return root + "concept/" + iri.substring(CONCEPTS.length());
        } else if (iri.startsWith(base)) {
            String path = iri.substring(base.length());
            return root + (path.contains("/") && PLAIN.matcher(path).matches() ? path : "thing?iri=" + URLEncoder.encode(iri, StandardCharsets.UTF_8));
        }
        return WEB.matcher(iri).matches() ? iri : "";
    }

    /** The IRI whose page a path is. */
    String iri(String path) {
        if (path.equals("ontology")) {
            return ONTOLOGY;
        }
        return path.startsWith("concept/") ? CONCEPTS + path.substring("concept/".length()) : base + path;
    }
}
