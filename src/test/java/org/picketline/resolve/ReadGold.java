// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.resolve;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.picketline.extract.ArticleFactReader;
import org.picketline.extract.FactReader;
import org.picketline.extract.phrase.SharedAnnotator;
import org.picketline.rdf.ArticleWriter;
import org.picketline.rdf.IriMint;
import org.picketline.vocab.PL;

/**
 * The articles as Picketline reads them itself. Each event that people wrote down stands for the one read that agrees with it
 * in most slots, of those of its kind; some were not read, and have {@link #UNREAD} for a name.
 */
final class ReadGold {

    static final String UNREAD = "not read";

    private ReadGold() { }

    /** Makes people's graphs into read ones. */
    static CrossGold of(CrossGold gold, Path texts) {
        FactReader reader = new ArticleFactReader(SharedAnnotator.annotator());
        ArticleWriter writer = new ArticleWriter(new IriMint(CrossGold.BASE));
        List<Model> read = new ArrayList<>();
        var names = new TreeMap<String, String>();
        var events = new TreeMap<String, List<String>>();
        gold.articles.keySet().forEach(id -> {
            Model graph = writer.write(reader.read(CrossGold.article(texts.resolve(gold.cross.path("articles").path(id).asText()))));
            read.add(graph);
            names.put(id, graph.listSubjectsWithProperty(RDF.type, PL.Article).next().getURI());
            events.put(id, pairs(gold.events.get(id).stream().map(gold::node).toList(), graph));
        });
        return new CrossGold(gold.cross, read, events, names);
    }

    private static List<String> pairs(List<Resource> wanted, Model graph) {
        List<Resource> read = graph.listSubjectsWithProperty(RDF.type).filterKeep(r -> r.isURIResource() && isEvent(r)).toList().stream()
            .distinct().sorted(Comparator.comparing(Resource::getURI)).toList();
        String[] found = new String[wanted.size()];
        Arrays.fill(found, UNREAD);
        List<Resource> left = new ArrayList<>(read);
        List<Integer> open = new ArrayList<>(IntStream.range(0, found.length).boxed().toList());
        for (Optional<int[]> best = best(wanted, open, left); best.isPresent(); best = best(wanted, open, left)) {
            Resource its = left.remove(best.get()[1]);
            found[best.get()[0]] = its.getURI();
            open.remove(Integer.valueOf(best.get()[0]));
        }
        return List.of(found);
    }

    private static boolean isEvent(Resource node) {
        return Told.isEvent(node.getPropertyResourceValue(RDF.type));
    }

    private static Optional<int[]> best(List<Resource> wanted, List<Integer> open, List<Resource> left) {
        int[] best = {0, 0, 0};
        for (int i : open) {
            for (int j = 0; j < left.size(); j++) {
                int points = agreement(wanted.get(i), left.get(j));
                best = points > best[2] ? new int[] {i, j, points} : best;
            }
        }
        return Optional.of(best).filter(b -> b[2] > 0);
    }

    /** How many values two events share, where one kind counts as one; 0 if their kinds differ. */
    private static int agreement(Resource a, Resource b) {
        Set<String> shared = values(a);
        shared.retainAll(values(b));
        return a.getPropertyResourceValue(RDF.type).equals(b.getPropertyResourceValue(RDF.type)) ? shared.size() : 0;
    }

    private static Set<String> values(Resource event) {
        return event.listProperties().toList().stream().filter(s -> !s.getPredicate().equals(PL.evidence))
            .map(s -> s.getPredicate().getLocalName() + " " + Telling.text(s.getObject()).replaceFirst("^http.*/", "")).collect(Collectors.toSet());
    }
}
