// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.dataset.kinds;

import java.util.List;
import org.apache.jena.rdf.model.ResourceFactory;
import org.picketline.dataset.DatasetKind;
import org.picketline.dataset.Layout;
import org.picketline.dataset.Publication;
import org.picketline.dataset.Row;
import org.picketline.dataset.UsStates;
import org.picketline.rdf.Description;
import org.picketline.rdf.RecordGraph;
import org.picketline.vocab.Dcterms;
import org.picketline.vocab.PLD;

/** Which hospital belongs to which health system, from the Agency for Healthcare Research and Quality. */
final class Ahrq implements DatasetKind {

    @Override
    public String name() {
        return "ahrq";
    }

    @Override
    public Publication publication() {
        return Publication.ofUsGovernment("AHRQ Compendium of US Health Systems, hospital linkage", "Agency for Healthcare Research and Quality",
            "https://www.ahrq.gov/chsp/data-resources/compendium.html");
    }

    @Override
    public List<Layout> layouts() {
        return List.of(Layout.named("hospital linkage").needs("id", "compendium_hospital_id").needs("ccn", "ccn").needs("name", "hospital_name")
            .needs("system", "health_sys_id").needs("systemName", "health_sys_name").mayHave("city", "hospital_city").mayHave("state", "hospital_state")
            .mayHave("systemCity", "health_sys_city").mayHave("systemState", "health_sys_state").mayHave("parent", "corp_parent_name")
            .mayHave("beds", "hos_beds"));
    }

    @Override
    public void write(Row row, RecordGraph graph) {
        String id = row.need("id");
        Description hospital = graph.record(PLD.Provider, id).with(Dcterms.title, row.need("name")).with(PLD.city, row.text("city"))
            .with(PLD.state, row.text("state").flatMap(UsStates::code)).with(PLD.beds, row.count("beds")).with(PLD.parentName, row.text("parent"));
        if (row.text("ccn").isPresent()) {
            hospital.with(Dcterms.identifier, Ccn.of(row, "ccn"));
        }
        row.text("system").ifPresent(system -> hospital.with(PLD.system, ResourceFactory.createResource(system(row, system, graph))));
    }

    private static String system(Row row, String id, RecordGraph graph) {
        return graph.record(PLD.HealthSystem, id).with(Dcterms.identifier, id).with(Dcterms.title, row.need("systemName"))
            .with(PLD.city, row.text("systemCity")).with(PLD.state, row.text("systemState").flatMap(UsStates::code)).iri();
    }
}
