// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.dataset.kinds;

import java.time.LocalDate;
import java.util.List;
import org.picketline.dataset.DatasetKind;
import org.picketline.dataset.Layout;
import org.picketline.dataset.Publication;
import org.picketline.dataset.Row;
import org.picketline.dataset.RowProblem;
import org.picketline.dataset.UsStates;
import org.picketline.rdf.RecordGraph;
import org.picketline.vocab.PL;
import org.picketline.vocab.PLD;

/**
 * The Bureau of Labor Statistics' listing of stoppages of 1,000 workers and more, strikes and lockouts alike. It has no
 * key; a missing end may be a footnote mark; the footnotes stand below the rows.
 */
final class Bls implements DatasetKind {

    @Override
    public String name() {
        return "bls";
    }

    @Override
    public Publication publication() {
        return Publication.ofUsGovernment("BLS work stoppages, detailed monthly listing", "US Bureau of Labor Statistics", "https://www.bls.gov/wsp/");
    }

    @Override
    public List<Layout> layouts() {
        return List.of(Layout.named("monthly or yearly listing").needs("employer", "Organizations involved", "Employers involved")
            .needs("states", "States").needs("start", "Work stoppage beginning date").needs("end", "Work stoppage ending date")
            .needs("workers", "Number of workers").mayHave("areas", "Areas").mayHave("ownership", "Ownership").mayHave("naics", "Industry code")
            .mayHave("union", "Union").mayHave("letters", "Union acronym").mayHave("local", "Union local").mayHave("unit", "Bargaining unit")
            .mayHave("days", "Number of workdays").mayHave("idle", "Days idle, cumulative for this work stoppage").mayHave("notes", "Notes"));
    }

    @Override
    public void write(Row row, RecordGraph graph) {
        if (row.text("start").isEmpty() && row.text("workers").isEmpty()) {
            throw RowProblem.passedOver("footnote");
        }
        String employer = row.need("employer");
        LocalDate start = row.needDate("start");
        List<String> states = row.list("states", ",").stream().flatMap(state -> UsStates.code(state).stream()).toList();
        graph.record(PLD.WorkStoppage, employer, start.toString(), String.join(",", states), row.text("letters").orElse(""))
            .with(PLD.employerName, employer).with(PLD.state, states).with(PLD.city, row.text("areas").filter(area -> !area.equalsIgnoreCase("statewide")))
            .with(PLD.ownership, row.text("ownership")).with(PLD.naics, row.text("naics")).with(PLD.unionName, row.text("union"))
            .with(PLD.unionAbbreviation, row.text("letters")).with(PLD.unionLocal, row.text("local")).with(PL.start, start).with(PL.end, row.date("end"))
            .with(PL.workers, row.countAboveZero("workers")).with(PLD.daysIdle, row.count("idle"));
    }
}
