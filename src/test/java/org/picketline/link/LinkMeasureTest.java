// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.picketline.dataset.DatasetKind;
import org.picketline.dataset.RecordModel;
import org.picketline.dataset.kinds.KnownKinds;
import org.picketline.vocab.PL;
import org.picketline.vocab.PLD;

/**
 * How well strikes are matched with stoppages, on the archive of the mediation service, which is not part of the project:
 * {@code mvn test -Dtest=LinkMeasureTest -Dpicketline.fmcs=work_stoppages.csv}. Strikes are made from the health-care rows, with
 * noise; a fifth of these rows is then taken out of the dataset, so that their strikes have no right answer.
 * {@code -Dpicketline.errors=true} lists what is wrong or missed, {@code -Dpicketline.sample=30} some links and candidates.
 */
class LinkMeasureTest {

    private static final double HELD_OUT = 0.2;

    @Test
    void linksAreRightAndMostAreFound() {
        String file = System.getProperty("picketline.fmcs", "");
        Assumptions.assumeTrue(Files.isRegularFile(Path.of(file)), "Give the archive's table: -Dpicketline.fmcs=work_stoppages.csv");
        for (long seed = 1; seed <= 3; seed++) {
            measure(read(Path.of(file)), seed);
        }
    }

    private static Model read(Path file) {
        DatasetKind kind = KnownKinds.named("fmcs");
        return RecordModel.of(kind, file);
    }

    private static void measure(Model archive, long seed) {
        List<Resource> rows = archive.listResourcesWithProperty(RDF.type, PLD.WorkStoppage).toList();
        List<Resource> health = new ArrayList<>(rows.stream().filter(LinkMeasureTest::isHealthCare).sorted((a, b) -> a.getURI().compareTo(b.getURI())).toList());
        Collections.shuffle(health, new Random(seed));
        NoisyStrikes strikes = new NoisyStrikes(seed);
        Map<String, Resource> truth = new HashMap<>();
        for (int i = 0; i < health.size(); i++) {
            truth.put(strikes.tell(health.get(i), i), health.get(i));
        }
        Set<Resource> heldOut = new HashSet<>(health.subList(0, (int) (health.size() * HELD_OUT)));
        List<Walkout> stoppages = RecordWalkouts.in(archive).stream().filter(s -> !heldOut.contains(archive.getResource(s.iri()))).toList();
        long start = System.nanoTime();
        List<Match> matches = new WalkoutMatching(stoppages).match(GraphWalkouts.in(strikes.graph()), new Decided(ModelFactory.createDefaultModel(), strikes.graph()));
        double seconds = (System.nanoTime() - start) / 1e9;
        report(matches, truth, heldOut, rows.size(), seconds);
        show(matches, truth, strikes.graph(), seed);
    }

    /** Links and candidates for people to look at, as many of each as {@code -Dpicketline.sample} says; right ones are marked. */
    private static void show(List<Match> matches, Map<String, Resource> truth, Model told, long seed) {
        List<Match> mixed = new ArrayList<>(matches.stream().sorted(Match.SUREST).toList());
        Collections.shuffle(mixed, new Random(seed));
        for (boolean certain : new boolean[] {true, false}) {
            mixed.stream().filter(m -> m.certain() == certain).limit(Integer.getInteger("picketline.sample", 0)).forEach(m -> System.out.println(
                (certain ? "link " : "candidate ") + (isSame(m, truth) ? "right " : "WRONG ") + m.score() + " " + m.reason() + "\n    told   "
                + GraphWalkouts.in(told).stream().filter(w -> w.iri().equals(m.thing())).findFirst().orElseThrow() + "\n    record " + words(truth.get(m.thing()).getModel().getResource(m.record()))));
        }
    }

    private static void report(List<Match> matches, Map<String, Resource> truth, Set<Resource> heldOut, int rows, double seconds) {
        List<Match> links = matches.stream().filter(Match::certain).toList();
        List<Match> wrong = links.stream().filter(m -> !isSame(m, truth)).toList();
        long right = links.size() - wrong.size();
        long findable = truth.values().stream().filter(row -> !heldOut.contains(row)).count();
        long among = matches.stream().filter(m -> !m.certain() && isSame(m, truth)).map(Match::thing).distinct().count();
        double precision = (double) right / links.size();
        double recall = (double) right / findable;
        System.out.printf(Locale.ROOT, "%d rows, %d strikes of which %d have a row: %d links, %d wrong: precision %.3f, recall %.3f; %d more are candidates; %.1f s%n",
            rows, truth.size(), findable, links.size(), wrong.size(), precision, recall, among, seconds);
        if (Boolean.getBoolean("picketline.errors")) {
            wrong.forEach(m -> System.out.println("  wrong " + m.score() + " " + m.reason() + "\n    " + words(truth.get(m.thing())) + "\n    "
                + words(truth.get(m.thing()).getModel().getResource(m.record()))));
            Set<String> linked = new HashSet<>(links.stream().map(Match::thing).toList());
            truth.forEach((strike, row) -> {
                if (!heldOut.contains(row) && !linked.contains(strike)) {
                    System.out.println("  missed " + words(row) + " " + matches.stream().filter(m -> m.thing().equals(strike) && m.record().equals(row.getURI()))
                        .map(m -> m.score() + " " + m.reason()).toList());
                }
            });
        }
        assertThat(precision).isGreaterThanOrEqualTo(0.97);
        assertThat(recall).isGreaterThanOrEqualTo(0.85);
    }

    private static boolean isHealthCare(Resource row) {
        return Names.texts(row, PLD.industry).stream().anyMatch(industry -> industry.startsWith("Health Care"));
    }

    /** Rows of one employer, city and start are one stoppage split over rows. */
    private static boolean isSame(Match match, Map<String, Resource> truth) {
        Resource row = truth.get(match.thing());
        Resource found = row.getModel().getResource(match.record());
        return row.equals(found) || Names.text(row, PLD.employerName).equals(Names.text(found, PLD.employerName))
            && Names.text(row, PLD.city).equals(Names.text(found, PLD.city)) && Names.day(row, PL.start).equals(Names.day(found, PL.start));
    }

    private static String words(Resource row) {
        return Names.text(row, PLD.employerName).orElse("") + "; " + Names.text(row, PLD.unionName).orElse("") + "; " + Names.text(row, PLD.city).orElse("") + "; "
            + Names.day(row, PL.start).map(Object::toString).orElse("");
    }
}
