// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.dataset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.apache.jena.rdf.model.ResourceFactory;
import org.picketline.rdf.Description;
import org.picketline.rdf.RecordGraph;
import org.picketline.vocab.Dcat;
import org.picketline.vocab.Dcterms;
import org.picketline.vocab.PLD;
import org.picketline.vocab.VoidTerms;

/** What a dataset's graph says of itself and of the files that it was made from. */
final class DatasetDescription {

    private final LocalDate today;

    DatasetDescription(LocalDate today) {
        this.today = today;
    }

    /** Only the file's name is kept: its folder is somebody's own. */
    void file(Path file, Optional<LocalDate> retrieved, RecordGraph graph) {
        try {
            String hash = FileHash.of(file);
            Description part = graph.part(Dcat.Distribution, "file/" + hash.substring(0, 16))
                .with(Dcterms.title, file.getFileName().toString()).with(PLD.fileHash, hash).with(Dcat.byteSize, Files.size(file))
                .with(Dcterms.modified, retrieved.orElse(LocalDate.ofInstant(Files.getLastModifiedTime(file).toInstant(), ZoneOffset.UTC)));
            graph.itself(Dcat.Dataset).with(Dcat.distribution, ResourceFactory.createResource(part.iri()));
        } catch (IOException e) {
            throw new UncheckedIOException(file + " can't be read", e);
        }
    }

    Description itself(RecordGraph graph, String kind, String title, long rows, long records) {
        return graph.itself(Dcat.Dataset).with(PLD.kind, kind).with(Dcterms.title, title).with(Dcterms.created, today)
            .with(VoidTerms.entities, records).with(PLD.rowsRead, rows);
    }
}
