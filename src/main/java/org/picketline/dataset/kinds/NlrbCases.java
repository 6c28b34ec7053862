// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.dataset.kinds;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.rdf.model.ResourceFactory;
import org.picketline.dataset.DatasetKind;
import org.picketline.dataset.Layout;
import org.picketline.dataset.Publication;
import org.picketline.dataset.Row;
import org.picketline.dataset.UsStates;
import org.picketline.rdf.RecordGraph;
import org.picketline.vocab.Dcterms;
import org.picketline.vocab.PLD;
import org.picketline.vocab.Schema;

/** Cases of the National Labor Relations Board as its search pages export them; names and order of the columns changed over the years. */
final class NlrbCases implements DatasetKind {

    private static final Pattern NUMBER = Pattern.compile("\\d{2}-([A-Z]{2})-\\d+");

    @Override
    public String name() {
        return "nlrb-cases";
    }

    @Override
    public Publication publication() {
        return Publication.ofUsGovernment("NLRB cases", "National Labor Relations Board", "https://www.nlrb.gov/search/case");
    }

    @Override
    public List<Layout> layouts() {
        return List.of(Layout.named("case search (2021, advanced, 2024 on)").needs("case", "Case Number").needs("name", "Name", "Case Name")
            .needs("filed", "Date Filed").needs("status", "Status").mayHave("type", "Case Type").mayHave("city", "City")
            .mayHave("state", "State", "States & Territories").mayHave("region", "Region Assigned", "Region").mayHave("closed", "Date Closed")
            .mayHave("reason", "Reason Closed").mayHave("voters", "No. of Eligible Voters", "Voters")
            .mayHave("employees", "No. of Employees", "Employees on charge/petition").mayHave("union", "Certified Representative", "Union")
            .mayHave("unit", "Unit Sought"));
    }

    @Override
    public void write(Row row, RecordGraph graph) {
        String number = row.need("case");
        graph.record(PLD.LaborBoardCase, number).with(Dcterms.identifier, number).with(PLD.caseNumber, number)
            .with(Schema.url, ResourceFactory.createResource(NlrbElections.CASE_PAGES + number.replaceAll("[^\\w-]", "")))
            .with(PLD.caseType, row.text("type").or(() -> typeIn(number))).with(PLD.employerName, row.need("name")).with(PLD.city, row.text("city"))
            .with(PLD.state, row.text("state").flatMap(UsStates::code)).with(PLD.dateFiled, row.needDate("filed")).with(PLD.dateClosed, row.date("closed"))
            .with(PLD.reasonClosed, row.text("reason")).with(PLD.caseStatus, row.text("status")).with(PLD.eligibleVoters, row.countAboveZero("voters"))
            .with(PLD.unitSize, row.countAboveZero("employees")).with(PLD.unionName, row.text("union")).with(PLD.unit, row.text("unit"));
    }

    private static Optional<String> typeIn(String number) {
        Matcher matcher = NUMBER.matcher(number);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
