// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.query;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.picketline.vocab.PL;

/** Finds a dispute by what people call it. */
public final class DisputeName {

    private static final int MOST_NAMED = 8;

    private DisputeName() { }

    /**
     * Its IRI, inside the caller's transaction.
     *
     * @param wanted the IRI, the last part of it, the name, or words of the name
     * @throws QueryProblem.BadParameter if that is no dispute, or several; it names some
     */
    public static String find(Dataset dataset, String wanted) {
        String said = wanted.strip();
        List<String> words = List.of(said.toLowerCase(Locale.ROOT).split("\\s+"));
        List<Resource> all = dataset.getDefaultModel().listSubjectsWithProperty(RDF.type, PL.Dispute).toList().stream().filter(Resource::isURIResource)
            .sorted(Comparator.comparing(Resource::getURI)).toList();
        Stream<Predicate<Resource>> ways = Stream.of(d -> d.getURI().equals(said), d -> d.getURI().endsWith("/" + said), d -> name(d).equalsIgnoreCase(said),
            d -> words.stream().allMatch(name(d).toLowerCase(Locale.ROOT)::contains));
        List<Resource> found = ways.map(way -> all.stream().filter(way).toList()).filter(some -> !some.isEmpty()).findFirst().orElse(List.of());
        if (found.size() == 1) {
            return found.get(0).getURI();
        }
        throw new QueryProblem.BadParameter(found.isEmpty() ? "there is no dispute \"" + said + "\"; there are: " + names(all)
            : "several disputes are called \"" + said + "\"; say which: " + names(found));
    }

    private static String name(Resource dispute) {
        return dispute.hasProperty(RDFS.label) && dispute.getProperty(RDFS.label).getObject().isLiteral() ? dispute.getProperty(RDFS.label).getString() : "";
    }

    private static String names(List<Resource> disputes) {
        return disputes.stream().limit(MOST_NAMED).map(d -> name(d) + " (" + d.getURI() + ")").collect(Collectors.joining("; "))
            + (disputes.size() > MOST_NAMED ? "; and more, which picketline query list-disputes lists" : "");
    }
}
