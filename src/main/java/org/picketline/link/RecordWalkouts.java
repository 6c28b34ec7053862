// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.picketline.vocab.PL;
import org.picketline.vocab.PLD;

/** The stoppages of a dataset; protests are left out. */
final class RecordWalkouts {

    private RecordWalkouts() { }

    static List<Walkout> in(Model graph) {
        List<Walkout> walkouts = new ArrayList<>();
        graph.listResourcesWithProperty(RDF.type, PLD.WorkStoppage).filterDrop(RecordWalkouts::isProtest)
            .forEachRemaining(record -> Names.day(record, PL.start).ifPresent(start -> walkouts.add(walkout(record, start))));
        return walkouts;
    }

    private static boolean isProtest(Resource record) {
        return Names.texts(record, PLD.actionType).stream().anyMatch(type -> type.equalsIgnoreCase("protest"));
    }

    private static Walkout walkout(Resource record, LocalDate start) {
        List<String> unions = Stream.of(PLD.unionName, PLD.unionAbbreviation, PLD.unionLocal).flatMap(p -> Names.texts(record, p).stream()).toList();
        return new Walkout(record.getURI(), Names.words(Names.texts(record, PLD.employerName)), UnionMarks.of(unions),
            Names.lower(Names.texts(record, PLD.city)), Set.copyOf(Names.texts(record, PLD.state)), start, start, Names.day(record, PL.end),
            Names.count(record, PL.workers));
    }
}
