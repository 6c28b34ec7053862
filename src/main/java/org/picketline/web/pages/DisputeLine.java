// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.web.pages;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Resource;
import org.picketline.vocab.PL;

/**
 * A dispute as lists show it.
 *
 * @param span    from when to when; empty if unknown
 * @param order   its last day, in ISO form
 * @param issues  what it is about
 * @param places  where
 * @param outcome how it ended, where that is told
 * @param events  how many
 */
public record DisputeLine(Link link, String span, String order, List<Link> issues, List<Link> places, String outcome, int events) {

    static DisputeLine of(Look look, Resource dispute) {
        String first = look.text(dispute, PL.notBefore).orElse("");
        String last = look.text(dispute, PL.notAfter).orElse(first);
        return new DisputeLine(look.link(dispute), span(first, last), last, look.links(dispute, PL.issue), look.links(dispute, PL.place),
            look.links(dispute, PL.outcome).stream().map(Link::text).collect(Collectors.joining(", ")), look.pointing(PL.partOf, dispute).size());
    }

    static String span(String first, String last) {
        return Stream.of(first, last).filter(d -> !d.isEmpty()).distinct().map(Words::date).collect(Collectors.joining(" – "));
    }
}
