// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.web.pages;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.rdf.model.Resource;
import org.picketline.export.Sheet;
import org.picketline.export.State;

/**
 * Numbers by state on maps, drawn by the server: they need no script, print, and can be read aloud.
 *
 * @param sheets    those on which some state has a number
 * @param elsewhere places on no sheet, and those of which the graph does not tell the state
 */
public record StateMap(List<Drawn> sheets, List<Figures.Bar> elsewhere) {

    private static final int LEVELS = 5;

    /** A map without places. */
    static final StateMap NONE = new StateMap(List.of(), List.of());

    /** All states of a sheet, those without a number too. */
    public record Drawn(String title, int width, int height, List<Shape> shapes) { }

    /**
     * A state.
     *
     * @param level how dark it is, from 0 to {@value #LEVELS}, by one measure on all sheets
     * @param href  the page of one of its places with a number; of the state itself where that has one
     */
    public record Shape(String name, String path, int x, int y, int level, String number, String href) { }

    /** Adds up the numbers of places. */
    static final class Count {

        private final Look look;
        private final Map<State, Long> byState = new LinkedHashMap<>();
        private final Map<State, String> pages = new LinkedHashMap<>();
        private final Map<Link, Long> elsewhere = new LinkedHashMap<>();

        Count(Look look) {
            this.look = look;
        }

        void add(Resource place, long number) {
            Optional<State> state = State.of(place.inModel(look.canonical()));
            if (state.isPresent()) {
                byState.merge(state.get(), number, Long::sum);
                Link link = look.link(place);
                pages.merge(state.get(), link.href(), (old, fresh) -> link.text().equals(state.get().name()) ? fresh : old);
            } else {
                elsewhere.merge(look.link(place), number, Long::sum);
            }
        }

        StateMap map() {
            long most = byState.values().stream().mapToLong(Long::longValue).max().orElse(0);
            List<Drawn> sheets = Arrays.stream(Sheet.values()).filter(s -> byState.entrySet().stream().anyMatch(e -> e.getKey().sheet() == s && e.getValue() > 0))
                .map(s -> new Drawn(s.title(), s.width(), s.height(), State.on(s).stream().map(state -> shape(state, most)).toList())).toList();
            long largest = elsewhere.values().stream().mapToLong(Long::longValue).max().orElse(1);
            return new StateMap(sheets, elsewhere.entrySet().stream().map(e -> new Figures.Bar(e.getKey(), Words.number(String.valueOf(e.getValue())),
                Math.round(100.0 * e.getValue() / Math.max(1, largest)))).toList());
        }

        private Shape shape(State state, long most) {
            long number = byState.getOrDefault(state, 0L);
            int level = number <= 0 ? 0 : (int) Math.ceil((double) LEVELS * number / most);
            return new Shape(state.name(), state.outline(), state.x(), state.y(), level, Words.number(String.valueOf(number)), pages.getOrDefault(state, ""));
        }
    }
}
