// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.dataset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.picketline.rdf.RecordGraph;

/** A file's records without a store. */
public final class RecordModel {

    private RecordModel() {
    }

    public static Model of(DatasetKind kind, Path file) {
        Model model = ModelFactory.createDefaultModel();
        try {
            new DatasetFile(kind, file, new RecordGraph(TestStore.BASE + "dataset/" + kind.name(), model.getGraph()::add), new RowCount()).read();
            return model;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
