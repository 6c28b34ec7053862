// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.dataset.kinds;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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

/** Results of elections of the National Labor Relations Board: one record a tally, as a case may have several units and counts. */
final class NlrbElections implements DatasetKind {

    static final String CASE_PAGES = "https://www.nlrb.gov/case/";

    @Override
    public String name() {
        return "nlrb-elections";
    }

    @Override
    public Publication publication() {
        return Publication.ofUsGovernment("NLRB recent election results", "National Labor Relations Board",
            "https://www.nlrb.gov/reports/graphs-data/recent-election-results");
    }

    @Override
    public List<Layout> layouts() {
        return List.of(Layout.named("recent election results").needs("case", "Case Number").needs("name", "Case Name").needs("tally", "Tally Date")
            .needs("against", "Votes Against", "Votes Cast Against Labor Org").needs("for1", "Votes for Labor Union1", "Votes For Labor Org1")
            .needs("union1", "Labor Union1", "Labor Organization 1 Name").mayHave("union2", "Labor Union2", "Labor Organization 2 Name")
            .mayHave("union3", "Labor Union3", "Labor Organization 3 Name").mayHave("for2", "Votes for Labor Union2", "Votes For Labor Org2")
            .mayHave("for3", "Votes for Labor Union3", "Votes For Labor Org3").mayHave("certified", "Union to Certify")
            .mayHave("voters", "No of Eligible Voters", "Num Eligible Voters").mayHave("city", "City", "Unit City")
            .mayHave("state", "States & Territories", "Unit State").mayHave("unitId", "Unit ID").mayHave("tallyType", "Tally Type")
            .mayHave("status", "Status", "Case Status").mayHave("filed", "Date Filed", "Case Filed Date").mayHave("closed", "Date Closed", "Case Closed Date")
            .mayHave("reason", "Reason Closed", "Closed Reason").mayHave("unit", "Voting Unit (Unit A)", "Bargaining Unit Determined"));
    }

    @Override
    public void write(Row row, RecordGraph graph) {
        String number = row.need("case");
        String tally = row.needDate("tally").toString();
        graph.record(PLD.Election, number, row.text("unitId").orElse(""), row.text("tallyType").orElse(""), tally)
            .with(PLD.caseNumber, number).with(Schema.url, ResourceFactory.createResource(CASE_PAGES + number.replaceAll("[^\\w-]", "")))
            .with(PLD.employerName, row.need("name")).with(PLD.city, row.text("city")).with(PLD.state, row.text("state").flatMap(UsStates::code))
            .with(PLD.tallyDate, row.date("tally")).with(PLD.tallyType, row.text("tallyType")).with(PLD.eligibleVoters, row.count("voters"))
            .with(PLD.unionName, Stream.of("union1", "union2", "union3").flatMap(column -> row.text(column).stream()).toList())
            .with(PLD.votesFor, Stream.of("for1", "for2", "for3").flatMap(column -> row.count(column).stream()).max(Long::compare))
            .with(PLD.votesAgainst, row.count("against")).with(PLD.certifiedUnion, row.text("certified")).with(PLD.won, won(row))
            .with(PLD.caseStatus, row.text("status")).with(PLD.dateFiled, row.date("filed")).with(PLD.dateClosed, row.date("closed"))
            .with(PLD.reasonClosed, row.text("reason")).with(PLD.unit, row.text("unit")).with(Dcterms.identifier, number);
    }

    /** A union to certify, or a case closed by certifying one; unknown while the case is open. In a decertification staying counts as won. */
    private static Optional<Boolean> won(Row row) {
        if (row.text("certified").isPresent() || row.text("reason").filter(reason -> reason.matches("(?i)certific\\. of representative.*")).isPresent()) {
            return Optional.of(true);
        }
        return row.text("reason").filter(reason -> reason.matches("(?i)certification of results.*")).map(reason -> false);
    }
}
