// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.bench;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDFS;
import org.picketline.rdf.IriMint;
import org.picketline.vocab.PL;

/** Stoppages and hospitals of a country that is not, as the agencies' tables, and strikes that articles might tell of; the same every time. */
final class InventedTables {

    private static final List<String> NAMES = List.of("Alder", "Birch", "Cedar", "Dunmore", "Ester", "Fallow", "Garnet", "Heath", "Iris", "Juniper", "Kestrel", "Larch",
        "Marrow", "Nettle", "Otter", "Pell", "Quarry", "Ridge", "Sallow", "Thorn", "Umber", "Vale", "Wexcombe", "Yarrow");
    private static final List<String> KINDS = List.of("Medical Center", "Hospital", "Nursing Home", "Clinic", "Health System", "Care Center");
    private static final List<String> ENDS = List.of("Falls", "Creek", "City", "Park", "Point");
    private static final List<String> STATES = List.of("NY", "CA", "MA", "PA", "OH", "MI", "MN", "WA", "OR", "IL", "NJ", "CT");
    private static final List<String> UNIONS = List.of("SEIU", "NYSNA", "MNA", "CNA", "UFCW", "IBT", "AFSCME", "NUHW");
    private static final LocalDate FIRST = LocalDate.of(1984, 1, 1);
    private static final int DAYS = 14_000;

    private final Random random = new Random(7);

    private String one(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }

    private String employer() {
        return one(NAMES) + " " + one(NAMES) + " " + one(KINDS) + " " + random.nextInt(400);
    }

    private String city() {
        return one(NAMES) + " " + one(ENDS);
    }

    /**
     * Stoppages in the layout of the mediation service, and beside them strikes made from the first of them.
     *
     * @param told how many rows an article tells of
     */
    Model stoppages(Path file, int rows, int told) throws IOException {
        Model graph = ModelFactory.createDefaultModel();
        try (Writer out = Files.newBufferedWriter(file)) {
            out.write("Employer,Union,Union Local,Case Number,BU,NAICS,Industry,\"City, State\",# Idled,Start Date,End Date,Duration\n");
            for (int i = 0; i < rows; i++) {
                String employer = employer();
                String union = one(UNIONS);
                String city = city();
                String state = one(STATES);
                LocalDate start = FIRST.plusDays(random.nextInt(DAYS));
                int workers = 20 + random.nextInt(2000);
                out.write(employer + "," + union + " " + random.nextInt(2000) + ",,2" + i + "," + workers + ",62,Health Care and Social Assistance,\"" + city + ", " + state
                    + "\"," + workers + "," + start + "," + start.plusDays(1 + random.nextInt(60)) + ",\n");
                if (i < told) {
                    strike(graph, i, employer, union, city, state, start, workers / 10 * 10L);
                }
            }
        }
        return graph;
    }

    private void strike(Model graph, int number, String employer, String union, String city, String state, LocalDate start, long workers) {
        Resource place = thing(graph, "place/" + state + "/" + city, PL.Place, city).addProperty(PL.within, thing(graph, "place/" + state, PL.Place, state));
        graph.createResource(IriMint.DEFAULT_BASE + "strike/" + number, PL.Strike).addProperty(PL.place, place)
            .addProperty(PL.employer, thing(graph, "employer/" + employer, PL.Employer, random.nextInt(5) == 0 ? employer.replaceFirst(" \\w+$", "") : employer))
            .addProperty(PL.union, thing(graph, "union/" + union, PL.Union, union))
            .addProperty(PL.start, start.plusDays(random.nextInt(10) == 0 ? 1 : 0).toString(), XSDDatatype.XSDdate).addLiteral((Property) PL.workers, workers);
    }

    private static Resource thing(Model graph, String path, Resource type, String name) {
        return graph.createResource(IriMint.DEFAULT_BASE + path.toLowerCase(java.util.Locale.ROOT).replace(' ', '-'), type).addProperty(RDFS.label, name);
    }

    /** Hospitals in Medicare's layout. */
    void hospitals(Path file, int rows) throws IOException {
        try (Writer out = Files.newBufferedWriter(file)) {
            out.write("Facility ID,Facility Name,Address,City/Town,State,ZIP Code,County/Parish,Hospital Type,Hospital Ownership,Hospital overall rating,"
                + "Hospital overall rating footnote\n");
            for (int i = 0; i < rows; i++) {
                out.write(String.format("%06d,%s,%d MAIN ST,%s,%s,%05d,,Acute Care Hospitals,Proprietary,%d,%n", i, employer(), i, city(), one(STATES), i, 1 + i % 5));
            }
        }
    }

    /** Rows so wide that few make a file long. */
    void wide(Path file, long bytes) throws IOException {
        String note = "a remark that nobody reads, ".repeat(750);
        try (Writer out = Files.newBufferedWriter(file)) {
            out.write("Employer,Union,Case Number,Start Date,End Date,Remarks\n");
            for (long written = 0, i = 0; written < bytes; written += note.length() + 60, i++) {
                out.write(employer() + "," + one(UNIONS) + ",3" + i + "," + FIRST.plusDays(random.nextInt(DAYS)) + ",,\"" + note + "\"\n");
            }
        }
    }
}
