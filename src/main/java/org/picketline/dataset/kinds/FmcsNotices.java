// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.dataset.kinds;

import java.util.List;
import org.picketline.dataset.DatasetKind;
import org.picketline.dataset.Layout;
import org.picketline.dataset.Publication;
import org.picketline.dataset.Row;
import org.picketline.dataset.UsStates;
import org.picketline.rdf.RecordGraph;
import org.picketline.vocab.PLD;

/**
 * Notices of bargaining to the Federal Mediation and Conciliation Service (form F-7). Its columns with names, telephone
 * numbers, e-mail and street addresses of people are in no layout here, so nothing of them is ever read out.
 */
final class FmcsNotices implements DatasetKind {

    @Override
    public String name() {
        return "fmcs-f7";
    }

    @Override
    public Publication publication() {
        return Publication.ofUsGovernment("FMCS notices of bargaining (F-7)", "Federal Mediation and Conciliation Service",
            "https://www.fmcs.gov/resources/documents-and-data/");
    }

    @Override
    public List<Layout> layouts() {
        return List.of(
            Layout.named("cleaned archive").needs("notice", "notice_date").needs("employer", "employer").needs("union", "union_name")
                .mayHave("expiration", "expiration_date").mayHave("city", "affected_location_city").mayHave("state", "affected_location_state")
                .mayHave("naics", "naics").mayHave("industry", "industry").mayHave("unit", "bargaining_unit_size"),
            Layout.named("agency's workbook").needs("notice", "Notice Date").needs("employer", "Employer").needs("union", "Union Name")
                .mayHave("expiration", "Expiration Date").mayHave("city", "A-City").mayHave("state", "A-State").mayHave("industry", "Industry")
                .mayHave("unit", "Bargaining Unit Size"));
    }

    @Override
    public void write(Row row, RecordGraph graph) {
        String employer = row.need("employer");
        String union = row.text("union").orElse("");
        graph.record(PLD.BargainingNotice, employer, union, row.needDate("notice").toString(), row.text("city").orElse(""))
            .with(PLD.employerName, employer).with(PLD.unionName, row.text("union")).with(PLD.received, row.date("notice"))
            .with(PLD.expiration, row.date("expiration")).with(PLD.city, row.text("city")).with(PLD.state, row.text("state").flatMap(UsStates::code))
            .with(PLD.naics, row.text("naics")).with(PLD.industry, row.text("industry")).with(PLD.unitSize, row.countAboveZero("unit"));
    }
}
