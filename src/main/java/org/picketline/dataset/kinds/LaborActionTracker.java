// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.dataset.kinds;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.picketline.dataset.DatasetKind;
import org.picketline.dataset.Layout;
import org.picketline.dataset.Publication;
import org.picketline.dataset.Row;
import org.picketline.dataset.UsStates;
import org.picketline.dataset.table.Table;
import org.picketline.dataset.table.TableFiles;
import org.picketline.rdf.Description;
import org.picketline.rdf.RecordGraph;
import org.picketline.vocab.Dcterms;
import org.picketline.vocab.PL;
import org.picketline.vocab.PLD;
import org.picketline.vocab.Schema;

/**
 * The Labor Action Tracker, as CSV or JSON. In its CSV "not known" is 0, and the places of an action are parallel lists
 * with semicolons; the JSON is made into the same cells.
 */
final class LaborActionTracker implements DatasetKind {

    private static final String PARTS = ";";

    @Override
    public String name() {
        return "lat";
    }

    @Override
    public Publication publication() {
        return new Publication("Labor Action Tracker", "Cornell ILR School and University of Illinois LER School",
            "https://striketracker.ilr.cornell.edu/", "No license is stated; cite the tracker, and ask its authors before passing it on.");
    }

    @Override
    public List<Layout> layouts() {
        return List.of(Layout.named("labor_actions").needs("id", "ID").needs("employer", "Employer").needs("union", "Labor Organization")
            .needs("start", "Start Date").needs("end", "End Date").needs("type", "Strike or Protest").mayHave("local", "Local")
            .mayHave("industry", "Industry").mayHave("unit", "Bargaining Unit Size").mayHave("city", "City").mayHave("state", "State")
            .mayHave("zip", "Zip Code").mayHave("workers", "Approximate Number of Participants").mayHave("duration", "Duration Amount")
            .mayHave("durationUnit", "Duration Unit").mayHave("demands", "Worker Demands").mayHave("sources", "Source"));
    }

    @Override
    public Table open(Path file) {
        return TableFiles.open(file, LaborActionTracker::flat);
    }

    @Override
    public void write(Row row, RecordGraph graph) {
        String id = row.need("id");
        Description action = graph.record(PLD.WorkStoppage, id).with(Dcterms.identifier, id).with(PLD.actionType, row.text("type"))
            .with(PL.start, row.needDate("start")).with(PL.end, row.date("end")).with(PL.workers, row.countAboveZero("workers"))
            .with(PLD.unitSize, row.countAboveZero("unit"));
        row.need("employer");
        several(action, row);
        if (row.text("durationUnit").filter(unit -> unit.toLowerCase(java.util.Locale.ROOT).startsWith("day")).isPresent()) {
            action.with(PL.durationDays, row.number("duration").filter(days -> days.signum() > 0).map(days -> days.longValue()));
        }
    }

    private static void several(Description action, Row row) {
        action.with(PLD.employerName, parts(row, "employer")).with(PLD.unionName, parts(row, "union")).with(PLD.unionLocal, parts(row, "local"))
            .with(PLD.industry, parts(row, "industry")).with(PLD.demand, parts(row, "demands")).with(PLD.city, parts(row, "city"))
            .with(PLD.state, parts(row, "state").stream().flatMap(state -> UsStates.code(state).stream()).toList())
            .with(Schema.postalCode, parts(row, "zip")).with(Schema.url, parts(row, "sources"));
    }

    private static List<String> parts(Row row, String column) {
        return row.list(column, PARTS).stream().filter(part -> !part.isEmpty() && !part.equals("0")).distinct().toList();
    }

    private static JsonNode flat(JsonNode action) {
        ObjectNode cells = JsonNodeFactory.instance.objectNode();
        copy(action, cells, "id", "ID");
        for (String name : List.of("Employer", "Labor_Organization", "Local", "Industry", "Bargaining_Unit_Size", "Start_date", "End_date", "Worker_demands",
                "Approximate_Number_of_Participants", "Notes")) {
            copy(action, cells, name, title(name));
        }
        copy(action, cells, "Action_type", "Strike or Protest");
        copy(action, cells, "Duration", "Duration Amount");
        copy(action, cells, "Duration_Unit", "Duration Unit");
        cells.put("Source", joined(action.path("sources")));
        for (String part : List.of("Address", "City", "State", "Zip")) {
            cells.put(part.equals("Zip") ? "Zip Code" : part, joined(action.path("locations").findValues(part)));
        }
        return cells;
    }

    private static String title(String name) {
        return name.replace('_', ' ').replace("date", "Date").replace("demands", "Demands");
    }

    private static void copy(JsonNode action, ObjectNode cells, String from, String to) {
        JsonNode value = action.path(from);
        cells.put(to, value.isNull() || value.isMissingNode() ? "" : value.isArray() ? joined(value) : value.asText());
    }

    private static String joined(Iterable<JsonNode> values) {
        List<String> texts = new ArrayList<>();
        values.forEach(value -> texts.add(value.isNull() ? "" : value.isObject() ? firstText(value) : value.asText()));
        return String.join(PARTS, texts);
    }

    private static String firstText(JsonNode object) {
        return Stream.of("url", "Url", "URL", "Source").map(object::path).filter(JsonNode::isTextual).map(JsonNode::asText).findFirst().orElse("");
    }
}
