// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.store;

import java.io.OutputStream;
import org.apache.jena.query.Dataset;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.sparql.core.DatasetGraph;

/** The formats in which all graphs can be written at once; constants are spelt as users write them. */
public enum ExportFormat {
    trig(RDFFormat.TRIG_BLOCKS), nquads(RDFFormat.NQUADS_UTF8), jsonld(RDFFormat.JSONLD11);

    private final RDFFormat format;

    ExportFormat(RDFFormat format) {
        this.format = format;
    }

    /** Writes all graphs. */
    public void write(Dataset graphs, OutputStream out) {
        write(graphs.asDatasetGraph(), out);
    }

    void write(DatasetGraph graphs, OutputStream out) {
        RDFDataMgr.write(out, graphs, format);
    }
}
