// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.dataset.kinds;

import java.nio.file.Path;
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
import org.picketline.rdf.Description;
import org.picketline.rdf.RecordGraph;
import org.picketline.vocab.Dcterms;
import org.picketline.vocab.PLD;
import org.picketline.vocab.Schema;
import org.picketline.vocab.Skos;

/** GeoNames' dumps of cities and countries: tabs, no quoting, no header. */
final class GeoNames implements DatasetKind {

    private static final List<String> COLUMNS = List.of("geonameid", "name", "asciiname", "alternatenames", "latitude", "longitude", "feature class",
        "feature code", "country code", "cc2", "admin1 code", "admin2 code", "admin3 code", "admin4 code", "population", "elevation", "dem", "timezone",
        "modification date");

    @Override
    public String name() {
        return "geonames";
    }

    @Override
    public Publication publication() {
        return new Publication("GeoNames", "GeoNames", "https://download.geonames.org/export/dump/", "CC BY 4.0: name GeoNames where you show its data.");
    }

    @Override
    public List<Layout> layouts() {
        Layout layout = Layout.named("dump of 19 columns");
        for (String column : COLUMNS) {
            layout = layout.needs(column, column);
        }
        return List.of(layout);
    }

    @Override
    public List<String> header() {
        return COLUMNS;
    }

    @Override
    public Optional<Character> separator() {
        return Optional.of('\t');
    }

    @Override
    public Table open(Path file) {
        return TableFiles.lines(file, '\t', false);
    }

    @Override
    public void write(Row row, RecordGraph graph) {
        String id = row.need("geonameid");
        if (!id.matches("\\d+") || row.text("modification date").isEmpty()) {
            throw new RowProblem("not 19 columns", row.where() + " has not the 19 columns of a GeoNames dump, which begin with a number");
        }
        Description place = graph.record(PLD.PlaceRecord, id).with(Dcterms.identifier, id).with(Dcterms.title, row.need("name"))
            .with(Schema.url, ResourceFactory.createResource("https://sws.geonames.org/" + id + "/"))
            .with(PLD.placeType, row.text("feature code")).with(PLD.population, row.countAboveZero("population"))
            .with(Schema.latitude, row.number("latitude")).with(Schema.longitude, row.number("longitude"))
            .with(Skos.altLabel, row.text("asciiname").filter(ascii -> !ascii.equals(row.need("name"))));
        if (row.text("country code").equals(Optional.of("US"))) {
            place.with(PLD.state, row.text("admin1 code").flatMap(UsStates::code)).with(PLD.geoid, county(row));
        }
    }

    /** In the United States the second division is the county's number within its state. */
    private static Optional<String> county(Row row) {
        return row.text("admin1 code").flatMap(UsStates::fips).flatMap(state -> row.text("admin2 code").filter(c -> c.matches("\\d{3}")).map(c -> state + c));
    }
}
