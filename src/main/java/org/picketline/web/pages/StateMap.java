// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.web.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.rdf.model.Resource;
import org.picketline.export.State;

/**
 * Numbers by state on a map, drawn by the server: it needs no script, prints, and can be read aloud.
 *
 * @param shapes    all states; empty where none has a number
 * @param elsewhere places outside of the United States, and those of which the graph does not tell the state
 */
public record StateMap(List<Shape> shapes, List<Figures.Bar> elsewhere) {

    private static final int LEVELS = 5;

    /**
     * A state.
     *
     * @param level how dark it is, from 0 to {@value #LEVELS}
     * @param href  the page of one of its places with a number; of the state itself where that has one
     */
    record Shape(String name, String path, int x, int y, int level, String number, String href) { }

    /** Adds up the numbers of places. */
    static final class Count {

        private final Look look;
        private final Map<String, Long> byState = new TreeMap<>();
        private final Map<String, String> pages = new TreeMap<>();
        private final Map<Link, Long> elsewhere = new LinkedHashMap<>();

        Count(Look look) {
            this.look = look;
        }

        void add(Resource place, long number) {
            Optional<State> state = State.of(place.inModel(look.canonical()));
            if (state.isPresent()) {
                byState.merge(state.get().name(), number, Long::sum);
                Link link = look.link(place);
                pages.merge(state.get().name(), link.href(), (old, fresh) -> link.text().equals(state.get().name()) ? fresh : old);
            } else {
                elsewhere.merge(look.link(place), number, Long::sum);
            }
        }

        StateMap map() {
            long most = byState.values().stream().mapToLong(Long::longValue).max().orElse(0);
            List<Shape> shapes = new ArrayList<>();
            if (most > 0) {
                State.all().forEach(s -> shapes.add(shape(s, most)));
            }
            long largest = elsewhere.values().stream().mapToLong(Long::longValue).max().orElse(1);
            return new StateMap(shapes, elsewhere.entrySet().stream().map(e -> new Figures.Bar(e.getKey(), Words.number(String.valueOf(e.getValue())),
                Math.round(100.0 * e.getValue() / Math.max(1, largest)))).toList());
        }

        private Shape shape(State state, long most) {
            long number = byState.getOrDefault(state.name(), 0L);
            int level = number <= 0 ? 0 : (int) Math.ceil((double) LEVELS * number / most);
            return new Shape(state.name(), state.outline(), state.x(), state.y(), level, Words.number(String.valueOf(number)), pages.getOrDefault(state.name(), ""));
        }
    }

    /** The sheet's size. */
    public String box() {
        return "0 0 " + State.WIDTH + " " + State.HEIGHT;
    }
}
