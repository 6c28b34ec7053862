// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.resolve;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.picketline.vocab.Dcterms;
import org.picketline.vocab.PL;

/**
 * What one person decided.
 *
 * @param iri   the decision's name
 * @param about the two nodes, or the one claim, sorted
 * @param by    who
 * @param when  as written: a date and time in ISO form
 */
public record Decision(String iri, Verdict verdict, List<String> about, String by, String when) {

    static final String SCHEME = "https://w3id.org/picketline/concept/verdict/";

    private static final Pattern RECORD = Pattern.compile(".*/dataset/[^/]+/[^/]+/[^/]+");

    /** What can be decided. */
    public enum Verdict {
        /** Two nodes of articles, or a thing and a dataset's record, stand for one thing. */
        SAME,
        /** They stand for two things. */
        DIFFERENT,
        /** A claim is not so. */
        WRONG,
        /** A claim is so, whatever others say. */
        RIGHT;

        /** How many nodes it is about. */
        public int nodes() {
            return this == SAME || this == DIFFERENT ? 2 : 1;
        }

        String notation() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** All decisions of a graph, oldest first. */
    static List<Decision> all(Model graph) {
        return graph.listSubjectsWithProperty(RDF.type, PL.Decision).mapWith(Decision::of).toList().stream()
            .sorted(Comparator.comparing(Decision::when).thenComparing(Decision::iri)).toList();
    }

    private static Decision of(Resource node) {
        String verdict = node.hasProperty(PL.verdict) ? node.getPropertyResourceValue(PL.verdict).getURI() : "";
        List<String> about = node.listProperties(PL.about).mapWith(s -> s.getResource().getURI()).toList().stream().sorted().toList();
        for (Verdict known : Verdict.values()) {
            if (verdict.equals(SCHEME + known.notation()) && about.size() == known.nodes()) {
                return new Decision(node.getURI(), known, about, text(node, Dcterms.creator), text(node, Dcterms.created));
            }
        }
        throw new DecisionProblem("the decision " + node + " says \"" + verdict + "\" of " + about.size()
            + " nodes; \"same\" and \"different\" are about two, \"wrong\" and \"right\" about one");
    }

    private static String text(Resource node, Property property) {
        return node.hasProperty(property) ? Telling.text(node.getProperty(property).getObject()) : "";
    }

    void write(Model graph) {
        Resource node = graph.createResource(iri, PL.Decision).addProperty(PL.verdict, graph.createResource(SCHEME + verdict.notation()))
            .addProperty(Dcterms.creator, by).addProperty(Dcterms.created, when, XSDDatatype.XSDdateTime);
        about.forEach(a -> node.addProperty(PL.about, graph.createResource(a)));
    }

    /** Whether a name is that of a dataset's record: {@code …/dataset/fmcs/work-stoppage/95d2}. */
    static boolean isRecord(String iri) {
        return RECORD.matcher(iri).matches();
    }

    boolean isAbout(String node) {
        return about.contains(node);
    }

    /** For people. */
    @Override
    public String toString() {
        String what = switch (verdict) {
            case SAME -> about.get(0) + " and " + about.get(1) + " are the same";
            case DIFFERENT -> about.get(0) + " and " + about.get(1) + " are not the same";
            case WRONG -> about.get(0) + " is wrong";
            case RIGHT -> about.get(0) + " is right";
        };
        return iri + ": " + what + " (" + by + ", " + when + ")";
    }
}
