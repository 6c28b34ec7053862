// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.DCTerms;

/**
 * The store's bookkeeping, a named graph of its own: which origin was last read as which article, and of which
 * version the derived graphs are. Works inside the caller's transaction.
 */
final class Catalogue {

    private final Model graph;
    private final String name;

    Catalogue(Dataset dataset, String base) {
        name = name(base);
        graph = dataset.getNamedModel(name);
    }

    static String name(String base) {
        return base + "catalogue";
    }

    /** Where the derivation of the default graph takes its notes. */
    static String ledger(String base) {
        return name(base) + "/ledger";
    }

    /** Whether a graph is of no interest to anybody but the store. */
    static boolean isBookkeeping(String graph, String base) {
        return graph.equals(name(base)) || graph.equals(ledger(base));
    }

    Optional<String> articleOf(String originKey) {
        return Optional.ofNullable(origin(originKey).getProperty(DCTerms.hasVersion)).map(s -> s.getResource().getURI());
    }

    void assign(String originKey, String article) {
        origin(originKey).removeAll(DCTerms.hasVersion).addProperty(DCTerms.hasVersion, graph.createResource(article));
    }

    /** Whether any origin was last read as this article. */
    boolean holds(String article) {
        return graph.contains(null, DCTerms.hasVersion, graph.createResource(article));
    }

    void forget(String article) {
        graph.removeAll(null, DCTerms.hasVersion, graph.createResource(article));
    }

    SortedSet<String> articles() {
        SortedSet<String> all = new TreeSet<>();
        graph.listObjectsOfProperty(DCTerms.hasVersion).mapWith(RDFNode::asResource).forEachRemaining(a -> all.add(a.getURI()));
        return all;
    }

    /** Of which version a derived part of the store is; empty if it was never made. */
    Optional<String> version(String part) {
        return Optional.ofNullable(part(part).getProperty(DCTerms.identifier)).map(Statement::getString);
    }

    void version(String part, String version) {
        part(part).removeAll(DCTerms.identifier).addProperty(DCTerms.identifier, version);
    }

    /** Remembers that what follows from an article, or another graph, has to be brought in step. */
    void changed(String source) {
        graph.createResource(name).addProperty(DCTerms.references, graph.createResource(source));
    }

    SortedSet<String> changed() {
        SortedSet<String> all = new TreeSet<>();
        graph.listObjectsOfProperty(graph.createResource(name), DCTerms.references).forEachRemaining(a -> all.add(a.asResource().getURI()));
        return all;
    }

    /** Nothing is to be brought in step any more. */
    void inStep(String part, String version) {
        graph.createResource(name).removeAll(DCTerms.references);
        if (!version(part).equals(Optional.of(version))) {
            version(part, version);
        }
    }

    private Resource part(String part) {
        return graph.createResource(name + "/" + part);
    }

    /** Origins may be paths of somebody's disk, so only their hash is kept. */
    private Resource origin(String originKey) {
        return graph.createResource(name + "/origin/" + hash(originKey.getBytes(StandardCharsets.UTF_8)).substring(0, 32));
    }

    static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
