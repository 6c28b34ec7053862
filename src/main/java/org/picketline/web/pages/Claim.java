// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.web.pages;

import java.util.List;
import java.util.Optional;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.picketline.vocab.Oa;
import org.picketline.vocab.PL;

/**
 * One value of one property, on somebody's word.
 *
 * @param node       in its article's graph
 * @param property   for example {@code workers}
 * @param qualifier  for example {@code nearly}; or empty
 * @param claimedBy  who says so; text empty where the article speaks in its own voice
 * @param confidence as the graph has it; or empty
 */
record Claim(Resource node, String property, Link value, String qualifier, Link claimedBy, Optional<Resource> claimant, String confidence,
             Resource evidence) {

    static List<Claim> about(Look look, Resource telling) {
        return telling.getModel().listSubjectsWithProperty(PL.about, telling).toList().stream().filter(c -> c.hasProperty(PL.property)
            && c.hasProperty(PL.value) && c.hasProperty(PL.evidence)).map(c -> of(look, c)).toList();
    }

    static Claim of(Look look, Resource claim) {
        RDFNode value = claim.getProperty(PL.value).getObject();
        Optional<Resource> claimant = look.things(claim, PL.claimedBy).findFirst();
        return new Claim(claim, Words.plain(claim.getProperty(PL.property).getObject()), look.link(value), look.text(claim, PL.qualifier).orElse(""),
            claimant.map(look::link).orElse(new Link("", "")), claimant, look.text(claim, PL.confidence).filter(c -> c.matches("[0-9.]+")).orElse(""),
            claim.getPropertyResourceValue(PL.evidence));
    }

    /** For example {@code workers: 1,450 (nearly), says Lakes Caregivers Union}. */
    String said() {
        return Words.kind(property) + ": " + figure() + (claimedBy.text().isEmpty() ? "" : ", says " + claimedBy.text());
    }

    /** The value in its unit, with its qualifier. */
    String figure() {
        Property slot = ResourceFactory.createProperty(PL.NAMESPACE + property);
        RDFNode value = node.getProperty(PL.value).getObject();
        String words = value.isLiteral() ? Phrase.inUnit(slot, value) : value().text();
        return (qualifier.isEmpty() ? "" : qualifier + " ") + (words.isEmpty() ? "no" : words);
    }

    String words(Look look) {
        return look.text(evidence, Oa.exact).orElse("");
    }
}
