// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.dataset.kinds;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.picketline.dataset.CityState;
import org.picketline.dataset.DatasetKind;
import org.picketline.dataset.Layout;
import org.picketline.dataset.Publication;
import org.picketline.dataset.Row;
import org.picketline.dataset.RowProblem;
import org.picketline.dataset.UsStates;
import org.picketline.rdf.RecordGraph;
import org.picketline.vocab.Dcterms;
import org.picketline.vocab.PL;
import org.picketline.vocab.PLD;

/**
 * Work stoppages of the Federal Mediation and Conciliation Service: the archive's table and the monthly workbooks, in
 * which a line such as "7 Ongoing Cases" heads each part.
 */
final class Fmcs implements DatasetKind {

    private static final Pattern SEPARATOR = Pattern.compile("(?i)\\d* ?\\w+ cases?");
    /** In some workbooks a number is run into the union's letters. */
    private static final Pattern RUN_IN = Pattern.compile("^\\d{4,}(?=[A-Z])");

    @Override
    public String name() {
        return "fmcs";
    }

    @Override
    public Publication publication() {
        return Publication.ofUsGovernment("FMCS work stoppages", "Federal Mediation and Conciliation Service",
            "https://github.com/labordata/fmcs-work-stoppage");
    }

    @Override
    public List<Layout> layouts() {
        return List.of(
            Layout.named("archive and monthly workbook").needs("case", "Case Number").needs("employer", "Employer").needs("union", "Union")
                .needs("start", "Start Date").needs("end", "End Date").mayHave("local", "Union Local").mayHave("unit", "BU")
                .mayHave("naics", "NAICS").mayHave("industry", "Industry").mayHave("place", "City, State").mayHave("workers", "# Idled"),
            Layout.named("2015 to 2017").needs("case", "FMCS Case Number").needs("employer", "Employer Name").needs("union", "Union Name")
                .needs("start", "WS Begin Date").needs("end", "WS End Date").mayHave("city", "Affected City").mayHave("state", "Affected State")
                .mayHave("industry", "Industry").mayHave("workers", "# Idled").mayHave("year", "Ending Fiscal Year"));
    }

    @Override
    public void write(Row row, RecordGraph graph) {
        String employer = row.need("employer");
        if (SEPARATOR.matcher(employer).matches() && row.text("start").isEmpty()) {
            throw RowProblem.passedOver("line between parts");
        }
        String number = row.need("case");
        LocalDate start = row.needDate("start");
        CityState place = place(row);
        graph.record(PLD.WorkStoppage, number, employer, start.toString())
            .with(Dcterms.identifier, number).with(PLD.employerName, employer)
            .with(PLD.unionName, row.text("union").map(union -> RUN_IN.matcher(union).replaceFirst("")))
            .with(PLD.unionLocal, row.text("local")).with(PLD.unitSize, row.countAboveZero("unit"))
            .with(PLD.naics, row.text("naics").map(code -> code.replaceFirst("\\.0$", ""))).with(PLD.industry, row.text("industry"))
            .with(PLD.city, place.city()).with(PLD.state, place.state()).with(PL.workers, row.countAboveZero("workers"))
            .with(PL.start, start).with(PL.end, row.date("end"));
    }

    private static CityState place(Row row) {
        return row.has("place") ? CityState.of(row.text("place"))
            : new CityState(row.text("city"), row.text("state").flatMap(UsStates::code));
    }
}
