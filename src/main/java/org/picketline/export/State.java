// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDFS;
import org.picketline.vocab.PL;

/**
 * A state of the United States on a map.
 *
 * @param x         of its middle on the sheet, from 0 to {@link #WIDTH}
 * @param y         of its middle on the sheet, from 0 to {@link #HEIGHT}
 * @param longitude of its middle, in degrees
 * @param outline   as an SVG path on the sheet
 */
public record State(String name, int x, int y, double longitude, double latitude, String outline) {

    /** The sheet that outlines lie on. */
    public static final int WIDTH = 975;
    /** The sheet's other side. */
    public static final int HEIGHT = 610;

    private static final String FILE = "/export/us-states.tsv";
    private static final int FARTHEST = 8;
    private static final Map<String, State> ALL = read();

    private static Map<String, State> read() {
        try (InputStream in = State.class.getResourceAsStream(FILE)) {
            Map<String, State> states = new LinkedHashMap<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(l -> !l.startsWith("#")).map(State::of).forEach(s -> states.put(s.name, s));
            return states;
        } catch (IOException e) {
            throw new UncheckedIOException("the program was built without " + FILE, e);
        }
    }

    private static State of(String line) {
        String[] cells = line.split("\t");
        return new State(cells[0], Integer.parseInt(cells[1]), Integer.parseInt(cells[2]), Double.parseDouble(cells[3]), Double.parseDouble(cells[4]), cells[5]);
    }

    /** All of them, and the District of Columbia. */
    public static Collection<State> all() {
        return ALL.values();
    }

    /**
     * The state that a place is or lies in, by the names of what it lies within. What is called like a state but lies within
     * one is a town: the outermost counts.
     */
    public static Optional<State> of(Resource place) {
        State outermost = null;
        Resource at = place;
        for (int i = 0; i < FARTHEST && at != null; i++) {
            State here = at.hasProperty(RDFS.label) && at.getProperty(RDFS.label).getObject().isLiteral() ? ALL.get(at.getProperty(RDFS.label).getString()) : null;
            outermost = here == null ? outermost : here;
            at = at.hasProperty(PL.within) && at.getProperty(PL.within).getObject().isResource() ? at.getProperty(PL.within).getResource() : null;
        }
        return Optional.ofNullable(outermost);
    }
}
