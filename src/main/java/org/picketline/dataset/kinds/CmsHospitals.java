// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.dataset.kinds;

import java.util.List;
import java.util.Optional;
import org.picketline.dataset.DatasetKind;
import org.picketline.dataset.Layout;
import org.picketline.dataset.Publication;
import org.picketline.dataset.Row;
import org.picketline.dataset.UsStates;
import org.picketline.rdf.RecordGraph;
import org.picketline.vocab.Dcterms;
import org.picketline.vocab.PLD;
import org.picketline.vocab.Schema;

/** Medicare's list of hospitals with their stars. The certification number is text of six characters and may begin with zeros. */
final class CmsHospitals implements DatasetKind {

    @Override
    public String name() {
        return "cms-hospitals";
    }

    @Override
    public Publication publication() {
        return Publication.ofUsGovernment("CMS Hospital General Information", "Centers for Medicare & Medicaid Services",
            "https://data.cms.gov/provider-data/dataset/xubh-q36u");
    }

    @Override
    public List<Layout> layouts() {
        return List.of(Layout.named("Hospital General Information").needs("ccn", "Facility ID", "Provider ID").needs("name", "Facility Name", "Hospital Name")
            .needs("state", "State").needs("type", "Hospital Type").needs("rating", "Hospital overall rating").mayHave("street", "Address")
            .mayHave("city", "City/Town", "City").mayHave("zip", "ZIP Code").mayHave("county", "County/Parish", "County Name")
            .mayHave("ownership", "Hospital Ownership").mayHave("note", "Hospital overall rating footnote"));
    }

    @Override
    public void write(Row row, RecordGraph graph) {
        String ccn = Ccn.of(row, "ccn");
        graph.record(PLD.Provider, ccn).with(Dcterms.identifier, ccn).with(Dcterms.title, row.need("name")).with(Schema.streetAddress, row.text("street"))
            .with(PLD.city, row.text("city")).with(PLD.state, row.text("state").flatMap(UsStates::code)).with(Schema.postalCode, row.text("zip"))
            .with(PLD.county, row.text("county")).with(PLD.providerType, row.text("type")).with(PLD.ownership, row.text("ownership"))
            .with(PLD.rating, row.count("rating")).with(PLD.ratingNote, noteWithoutRating(row));
    }

    private static Optional<String> noteWithoutRating(Row row) {
        return row.count("rating").isPresent() ? Optional.empty() : row.text("note");
    }
}
