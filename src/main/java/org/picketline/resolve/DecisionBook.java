// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.resolve;

import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RiotException;
import org.apache.jena.vocabulary.RDF;
import org.picketline.vocab.Dcterms;
import org.picketline.vocab.PL;
import org.picketline.vocab.Prov;

/**
 * The graph of decisions, for reading and changing. What is decided of a merged event holds for the first of its tellings,
 * whose name stays when others are merged in. Works inside the caller's transaction; the canonical layer is to be derived
 * anew afterwards.
 */
public final class DecisionBook {

    private final String base;
    private final Dataset dataset;
    private final Model graph;

    /**
     * @param base    the beginning of all IRIs of instances, with the slash at its end
     * @param dataset all graphs
     */
    public DecisionBook(String base, Dataset dataset) {
        this.base = base;
        this.dataset = dataset;
        graph = dataset.getNamedModel(base + "decisions");
    }

    /** All decisions, oldest first. */
    public List<Decision> all() {
        return Decision.all(graph);
    }

    /**
     * Writes a decision down; decided again, it stays as it is.
     *
     * @param nodes two nodes, or a claim, by their IRIs
     * @param by    who decides
     * @throws DecisionProblem if a node is unknown, or another decision says the opposite; nothing is written then
     */
    public Decision decide(Decision.Verdict verdict, List<String> nodes, String by, Instant when) {
        List<String> about = nodes.stream().map(n -> known(n, verdict)).distinct().sorted().toList();
        if (about.size() != verdict.nodes()) {
            throw new DecisionProblem(verdict.notation() + " is about " + verdict.nodes() + " different nodes, but " + String.join(" and ", nodes)
                + " are already one; to part what was merged, name two of its tellings: picketline explain IRI lists them");
        }
        String iri = base + "decision/" + CanonicalIris.digest(verdict + " " + String.join(" ", about));
        Decision decision = new Decision(iri, verdict, about, by, when.truncatedTo(ChronoUnit.SECONDS).toString());
        if (!graph.contains(graph.createResource(iri), RDF.type, PL.Decision)) {
            add(List.of(decision));
        }
        return decision;
    }

    private void add(List<Decision> more) {
        List<String> conflicts = Decisions.conflicts(Stream.concat(all().stream(), more.stream()).distinct().toList());
        if (!conflicts.isEmpty()) {
            throw new DecisionProblem(conflicts.get(0) + ". Undo one of them: picketline decide undo DECISION");
        }
        more.forEach(d -> d.write(graph));
    }

    /** A claim itself; of a merged event its first telling; any other thing itself, and a dataset's record. */
    private String known(String iri, Decision.Verdict verdict) {
        if (verdict.nodes() == 1) {
            return isOfAnArticle(iri, PL.Claim) ? iri : unknown(iri, "no claim of any article", "picketline query list-claims");
        }
        Resource merged = dataset.getDefaultModel().createResource(iri);
        List<String> told = merged.listProperties(Prov.wasDerivedFrom).mapWith(s -> s.getResource().getURI()).toList();
        boolean keepsItsName = told.contains(iri) || told.isEmpty() && dataset.getDefaultModel().contains(null, Prov.wasDerivedFrom, merged);
        return keepsItsName || Decision.isRecord(iri) && isThere(iri) ? iri : told.stream().sorted().findFirst().orElseGet(() -> unknown(iri, "nothing in this store", "picketline query list-strikes"));
    }

    private boolean isOfAnArticle(String iri, Resource type) {
        return dataset.asDatasetGraph().find(null, dataset.getDefaultModel().createResource(iri).asNode(), RDF.type.asNode(), type.asNode()).hasNext();
    }

    private boolean isThere(String iri) {
        return dataset.asDatasetGraph().find(null, dataset.getDefaultModel().createResource(iri).asNode(), RDF.type.asNode(), null).hasNext();
    }

    private static String unknown(String iri, String what, String where) {
        throw new DecisionProblem(iri + " is the name of " + what + "; names stand in the last column of " + where);
    }

    /**
     * Takes a decision back.
     *
     * @param wanted its IRI or the beginning of its last part
     */
    public Decision undo(String wanted) {
        List<Decision> found = all().stream().filter(d -> d.iri().equals(wanted) || d.iri().substring(d.iri().lastIndexOf('/') + 1).startsWith(wanted)).toList();
        if (found.size() != 1) {
            throw new DecisionProblem((found.isEmpty() ? "there is no decision \"" : "several decisions begin with \"") + wanted
                + "\"; all of them: picketline decide list");
        }
        graph.removeAll(graph.createResource(found.get(0).iri()), null, null);
        return found.get(0);
    }

    /** Writes all decisions as Turtle. */
    public void export(OutputStream out) {
        Model copy = ModelFactory.createDefaultModel().add(graph).setNsPrefix("pl", PL.NAMESPACE).setNsPrefix("dcterms", Dcterms.NAMESPACE);
        RDFDataMgr.write(out, copy, Lang.TURTLE);
    }

    /**
     * Adds decisions from Turtle, all or none.
     *
     * @return how many there are now
     * @throws DecisionProblem if it is no Turtle, or a decision contradicts another
     */
    public int load(InputStream in) {
        Model read = ModelFactory.createDefaultModel();
        try {
            RDFDataMgr.read(read, in, Lang.TURTLE);
        } catch (RiotException e) {
            throw new DecisionProblem("the decisions can't be read as Turtle: " + e.getMessage());
        }
        List<Decision> more = new ArrayList<>(Decision.all(read));
        if (more.isEmpty() && !read.isEmpty()) {
            throw new DecisionProblem("there is no decision in it: each is a pl:Decision with a pl:verdict, what it is pl:about, dcterms:creator and dcterms:created; picketline decide export shows the form");
        }
        more.removeIf(d -> graph.contains(graph.createResource(d.iri()), RDF.type, PL.Decision));
        add(more);
        return all().size();
    }
}
