// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.nio.file.Path;
import org.picketline.ingest.RunReport;

/** A run's report as JSON, for programs. */
final class ReportFile {

    private static final JsonMapper MAPPER = JsonMapper.builder().addModule(new Jdk8Module()).enable(SerializationFeature.INDENT_OUTPUT)
        .defaultPropertyInclusion(JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.NON_ABSENT)).build();

    private ReportFile() { }

    static byte[] bytes(RunReport report) throws IOException {
        return MAPPER.writeValueAsBytes(report);
    }

    static void write(RunReport report, Path file) throws IOException {
        MAPPER.writeValue(file.toFile(), report);
    }
}
