// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.resolve;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.RDF;
import org.picketline.model.EventKind;
import org.picketline.vocab.PL;

/**
 * What is left of an article's graph without its doubtful readings: claims, roles and statements below a confidence go; so does
 * every value that no other claim gives, every event of which no claim is left, and every thing and evidence that nothing speaks of any more.
 */
public final class SureFacts {

    private static final Set<Resource> EVENTS = Stream.of(EventKind.values()).map(k -> PL.NAMESPACE + k.term())
        .map(ResourceFactory::createResource).collect(Collectors.toUnmodifiableSet());
    /** Nodes that nothing needs to speak of. */
    private static final Set<Resource> FACTS = Stream.concat(EVENTS.stream(), Stream.of(PL.Claim, PL.Role, PL.Statement)).collect(Collectors.toUnmodifiableSet());
    private static final Set<Resource> TOLD = Set.of(PL.Union, PL.Employer, PL.Facility, PL.PublicBody, PL.Person, PL.Place, PL.Evidence);
    private static final Set<Property> TIMES = Set.of(PL.start, PL.end, PL.date, PL.durationDays);

    private final Model graph;

    private SureFacts(Model graph) {
        this.graph = graph;
    }

    /**
     * A copy without what is doubtful; the article itself always stays.
     *
     * @param least the least confidence that counts, from 0 to 1
     */
    public static Model of(Model article, double least) {
        SureFacts facts = new SureFacts(ModelFactory.createDefaultModel().add(article));
        facts.graph.setNsPrefixes(article);
        facts.drop(least);
        return facts.graph;
    }

    private void drop(double least) {
        List<Resource> doubtful = graph.listStatements(null, PL.confidence, (RDFNode) null)
            .filterKeep(s -> s.getDouble() < least).mapWith(Statement::getSubject).toList();
        List<Statement> values = doubtful.stream().filter(node -> node.hasProperty(RDF.type, PL.Claim)).map(SureFacts::value).toList();
        doubtful.forEach(Resource::removeProperties);
        values.stream().filter(value -> !claimed(value)).forEach(this::dropValue);
        events().stream().filter(event -> !graph.contains(null, PL.about, event)).forEach(Resource::removeProperties);
        sweep();
    }

    /** The short triple that a claim speaks for. */
    private static Statement value(Resource claim) {
        Property property = claim.getModel().createProperty(claim.getPropertyResourceValue(PL.property).getURI());
        return claim.getModel().createStatement(claim.getPropertyResourceValue(PL.about), property, claim.getProperty(PL.value).getObject());
    }

    private boolean claimed(Statement value) {
        return graph.listSubjectsWithProperty(PL.about, value.getSubject())
            .filterKeep(c -> c.hasProperty(PL.property, value.getPredicate()) && c.hasProperty(PL.value, value.getObject())).hasNext();
    }

    /** A range of days follows from dates; without one of them it may be another. */
    private void dropValue(Statement value) {
        graph.remove(value);
        if (TIMES.contains(value.getPredicate())) {
            value.getSubject().removeAll(PL.notBefore).removeAll(PL.notAfter);
        }
    }

    private List<Resource> events() {
        return graph.listStatements(null, RDF.type, (RDFNode) null).filterKeep(s -> EVENTS.contains(s.getResource())).mapWith(Statement::getSubject).toList();
    }

    /** What only something dropped has spoken of goes too, and what only that has. */
    private void sweep() {
        List<Resource> idle = idle();
        while (!idle.isEmpty()) {
            idle.forEach(Resource::removeProperties);
            idle = idle();
        }
    }

    private List<Resource> idle() {
        return graph.listSubjects().filterKeep(node -> is(node, TOLD) && !is(node, FACTS) && !graph.contains(null, null, node)).toList();
    }

    private static boolean is(Resource node, Set<Resource> classes) {
        return node.listProperties(RDF.type).filterKeep(s -> classes.contains(s.getResource())).hasNext();
    }
}
