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
import org.picketline.vocab.Schema;

/** Medicare's list of nursing homes with chains, stars and hours of nursing. Its county codes are Social Security's, so they are left. */
final class CmsNursingHomes implements DatasetKind {

    @Override
    public String name() {
        return "cms-nursing-homes";
    }

    @Override
    public Publication publication() {
        return Publication.ofUsGovernment("CMS nursing home provider information", "Centers for Medicare & Medicaid Services",
            "https://data.cms.gov/provider-data/dataset/4pq5-n9py");
    }

    @Override
    public List<Layout> layouts() {
        return List.of(Layout.named("NH_ProviderInfo").needs("ccn", "CMS Certification Number (CCN)", "Federal Provider Number").needs("name", "Provider Name")
            .needs("state", "State", "Provider State").needs("rating", "Overall Rating").mayHave("street", "Provider Address")
            .mayHave("city", "City/Town", "Provider City").mayHave("zip", "ZIP Code", "Provider Zip Code").mayHave("county", "County/Parish", "Provider County Name")
            .mayHave("ownership", "Ownership Type").mayHave("beds", "Number of Certified Beds").mayHave("type", "Provider Type")
            .mayHave("parent", "Legal Business Name").mayHave("chain", "Chain ID", "Affiliated Entity ID")
            .mayHave("chainName", "Chain Name", "Affiliated Entity Name").mayHave("staffing", "Staffing Rating")
            .mayHave("hours", "Reported Total Nurse Staffing Hours per Resident per Day").mayHave("latitude", "Latitude").mayHave("longitude", "Longitude"));
    }

    @Override
    public void write(Row row, RecordGraph graph) {
        String ccn = Ccn.of(row, "ccn");
        Description home = graph.record(PLD.Provider, ccn).with(Dcterms.identifier, ccn).with(Dcterms.title, row.need("name"))
            .with(Schema.streetAddress, row.text("street")).with(PLD.city, row.text("city")).with(PLD.state, row.text("state").flatMap(UsStates::code))
            .with(Schema.postalCode, row.text("zip")).with(PLD.county, row.text("county")).with(PLD.ownership, row.text("ownership"))
            .with(PLD.beds, row.count("beds")).with(PLD.providerType, row.text("type")).with(PLD.parentName, row.text("parent"))
            .with(PLD.rating, row.count("rating")).with(PLD.staffingRating, row.count("staffing")).with(PLD.nurseHours, row.number("hours"))
            .with(Schema.latitude, row.number("latitude")).with(Schema.longitude, row.number("longitude"));
        row.text("chain").ifPresent(chain -> home.with(PLD.system, ResourceFactory.createResource(graph.record(PLD.HealthSystem, chain)
            .with(Dcterms.identifier, chain).with(Dcterms.title, row.text("chainName")).iri())));
    }
}
