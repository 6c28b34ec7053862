// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.dataset.kinds;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.jena.rdf.model.ResourceFactory;
import org.picketline.dataset.DatasetKind;
import org.picketline.dataset.Layout;
import org.picketline.dataset.Publication;
import org.picketline.dataset.Row;
import org.picketline.dataset.RowProblem;
import org.picketline.dataset.UsStates;
import org.picketline.dataset.table.Table;
import org.picketline.dataset.table.TableFiles;
import org.picketline.rdf.RecordGraph;
import org.picketline.vocab.Dcterms;
import org.picketline.vocab.PLD;

/**
 * Yearly reports of unions to the Labor Department. Parted by bars without quoting, so that a line break in a text splits
 * its row. Names of officers and telephone numbers are not read. Amendments add rows: ask for the latest
 * {@code pld:received} of each file number and period.
 */
final class Olms implements DatasetKind {

    @Override
    public String name() {
        return "olms";
    }

    @Override
    public Publication publication() {
        return Publication.ofUsGovernment("OLMS annual reports of labor organizations", "US Department of Labor, Office of Labor-Management Standards",
            "https://olmsapps.dol.gov/olpdr/");
    }

    @Override
    public List<Layout> layouts() {
        return List.of(Layout.named("lm_data").needs("name", "UNION_NAME").needs("letters", "AFF_ABBR").needs("number", "F_NUM").needs("report", "RPT_ID")
            .needs("form", "FORM_TYPE").mayHave("unit", "UNIT_NAME").mayHave("from", "PD_COVERED_FROM").mayHave("to", "PD_COVERED_TO")
            .mayHave("assets", "TTL_ASSETS").mayHave("receipts", "TTL_RECEIPTS").mayHave("paid", "TTL_DISBURSEMENTS").mayHave("members", "MEMBERS")
            .mayHave("kind", "DESIG_NAME").mayHave("local", "DESIG_NUM").mayHave("suffix", "DESIG_SUF").mayHave("received", "RECEIVE_DATE")
            .mayHave("city", "CITY").mayHave("state", "STATE").mayHave("zip", "ZIP"));
    }

    @Override
    public Optional<Character> separator() {
        return Optional.of('|');
    }

    @Override
    public Table open(Path file) {
        return TableFiles.lines(file, '|', true);
    }

    @Override
    public void write(Row row, RecordGraph graph) {
        String report = row.need("report");
        Optional<String> form = row.text("form");
        if (form.isEmpty() || !form.get().startsWith("LM-")) {
            throw new RowProblem("broken row", row.where() + " has \"" + form.orElse("") + "\" where the form's name should be; its line breaks could not be mended");
        }
        if (form.get().equals("LM-5")) {
            throw RowProblem.passedOver("LM-5, no union's yearly report");
        }
        Optional<LocalDate> to = row.date("to");
        graph.record(PLD.UnionReport, report).with(Dcterms.identifier, report).with(PLD.fileNumber, row.need("number"))
            .with(PLD.filer, ResourceFactory.createResource(filer(row, graph))).with(PLD.unionName, row.need("name"))
            .with(PLD.unionAbbreviation, row.text("letters")).with(PLD.unionLocal, local(row)).with(PLD.designation, row.text("kind"))
            .with(PLD.unitName, row.text("unit")).with(PLD.formType, form).with(PLD.periodEnd, to).with(PLD.received, row.date("received"))
            .with(PLD.members, row.count("members")).with(PLD.assets, row.number("assets")).with(PLD.receipts, row.number("receipts"))
            .with(PLD.disbursements, row.number("paid")).with(PLD.city, row.text("city")).with(PLD.state, row.text("state").flatMap(UsStates::code));
    }

    private static String filer(Row row, RecordGraph graph) {
        String number = row.need("number");
        return graph.record(PLD.LaborOrganization, number).with(Dcterms.identifier, number).with(PLD.unionName, row.need("name"))
            .with(PLD.unionAbbreviation, row.text("letters").filter(letters -> !letters.equals("UNAFF"))).with(PLD.unionLocal, local(row))
            .with(PLD.unitName, row.text("unit")).with(PLD.designation, row.text("kind")).with(PLD.city, row.text("city"))
            .with(PLD.state, row.text("state").flatMap(UsStates::code)).iri();
    }

    /** Number and suffix as one: {@code 1199NE}; 0 means that it is no local. */
    private static Optional<String> local(Row row) {
        return row.text("local").filter(number -> !number.equals("0")).map(number -> number + row.text("suffix").orElse(""));
    }
}
