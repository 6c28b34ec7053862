// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.dataset.kinds;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.picketline.dataset.DatasetKind;
import org.picketline.dataset.Layout;
import org.picketline.dataset.Publication;
import org.picketline.dataset.Row;
import org.picketline.dataset.UsStates;
import org.picketline.dataset.table.Table;
import org.picketline.dataset.table.TableFiles;
import org.picketline.rdf.RecordGraph;
import org.picketline.vocab.Dcterms;
import org.picketline.vocab.PLD;
import org.picketline.vocab.Schema;

/** The Census's gazetteer of counties and places, parted by bars from 2025 on, by tabs before. */
final class Census implements DatasetKind {

    private static final int HEAD = 300;

    @Override
    public String name() {
        return "census";
    }

    @Override
    public Publication publication() {
        return Publication.ofUsGovernment("Census Gazetteer", "US Census Bureau",
            "https://www.census.gov/geographies/reference-files/time-series/geo/gazetteer-files.html");
    }

    @Override
    public List<Layout> layouts() {
        return List.of(Layout.named("counties or places").needs("state", "USPS").needs("geoid", "GEOID").needs("name", "NAME")
            .needs("latitude", "INTPTLAT").needs("longitude", "INTPTLONG").mayHave("kind", "LSAD"));
    }

    @Override
    public Optional<Character> separator() {
        return Optional.of('|');
    }

    @Override
    public Table open(Path file) {
        return TableFiles.lines(file, head(file).contains("|") ? '|' : '\t', false);
    }

    private static String head(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " can't be read", e);
        }
    }

    @Override
    public void write(Row row, RecordGraph graph) {
        String geoid = row.need("geoid");
        graph.record(PLD.PlaceRecord, geoid).with(Dcterms.identifier, geoid).with(PLD.geoid, geoid).with(Dcterms.title, row.need("name"))
            .with(PLD.state, row.text("state").flatMap(UsStates::code)).with(PLD.placeType, geoid.length() == 5 ? "county" : "place")
            .with(Schema.latitude, row.number("latitude")).with(Schema.longitude, row.number("longitude"));
    }
}
