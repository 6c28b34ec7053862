// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDFS;
import org.picketline.vocab.PL;

/**
 * What a map shows as one: a state of the United States or Australia, a province of Canada, a nation of the United Kingdom,
 * Ireland, New Zealand.
 *
 * @param x         of its middle, in units of the sheet
 * @param y         of its middle, in units of the sheet
 * @param longitude of its middle, in degrees
 * @param outline   as an SVG path on the sheet
 */
public record State(Sheet sheet, String name, int x, int y, double longitude, double latitude, String outline) {

    private static final String FILE = "/export/outlines.tsv";
    private static final int FARTHEST = 8;
    private static final List<State> ALL = new ArrayList<>();
    private static final Map<String, State> BY_NAME = new HashMap<>();

    static {
        try (InputStream in = State.class.getResourceAsStream(FILE)) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(l -> !l.startsWith("#")).map(l -> l.split("\t")).forEach(State::add);
        } catch (IOException e) {
            throw new UncheckedIOException("the program was built without " + FILE, e);
        }
    }

    private static void add(String... cells) {
        State state = new State(Sheet.titled(cells[0]), cells[1], Integer.parseInt(cells[2]), Integer.parseInt(cells[3]), Double.parseDouble(cells[4]),
            Double.parseDouble(cells[5]), cells[6]);
        ALL.add(state);
        BY_NAME.put(state.name, state);
        for (String within : cells.length > 7 ? cells[7].split("\\|") : new String[0]) {
            BY_NAME.put(within, state);
        }
    }

    /** All on a sheet. */
    public static List<State> on(Sheet sheet) {
        return ALL.stream().filter(s -> s.sheet == sheet).toList();
    }

    /**
     * The state that a place is or lies in, by the names of what it lies within. What is called like a state but lies within
     * one is a town: the outermost counts.
     */
    public static Optional<State> of(Resource place) {
        State outermost = null;
        Resource at = place;
        for (int i = 0; i < FARTHEST && at != null; i++) {
            State here = at.hasProperty(RDFS.label) && at.getProperty(RDFS.label).getObject().isLiteral() ? BY_NAME.get(at.getProperty(RDFS.label).getString()) : null;
            outermost = here == null ? outermost : here;
            at = at.hasProperty(PL.within) && at.getProperty(PL.within).getObject().isResource() ? at.getProperty(PL.within).getResource() : null;
        }
        return Optional.ofNullable(outermost);
    }
}
