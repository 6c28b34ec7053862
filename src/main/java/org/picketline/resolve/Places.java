// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.resolve;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Compares places by their names in the graph, which begin with the larger place: {@code …/place/california/fontana}. */
final class Places {

    private static final String PLACE = "/place/";
    private static final Set<String> LARGEST = Words.of("states.txt");

    private Places() { }

    /** The places below a state that are in both. */
    static Set<String> shared(Set<String> a, Set<String> b) {
        Set<String> shared = new TreeSet<>(a);
        shared.retainAll(b);
        shared.removeIf(Places::isLargest);
        return shared;
    }

    static boolean areInTwoStates(Set<String> a, Set<String> b) {
        Set<String> first = known(a);
        Set<String> second = known(b);
        return !first.isEmpty() && !second.isEmpty() && first.stream().noneMatch(second::contains);
    }

    /** Whether both name places below the state, but none in common. */
    static boolean areApart(Set<String> a, Set<String> b) {
        return local(a) && local(b) && shared(a, b).isEmpty();
    }

    private static boolean local(Set<String> places) {
        return places.stream().anyMatch(p -> !isLargest(p));
    }

    /** Whether a name is that of a place below a state. */
    static boolean isTown(String name) {
        return name.contains(PLACE) && !isLargest(name);
    }

    /** Whether places below a state are among the names, of whatever. */
    static boolean areLocal(Set<String> names) {
        return names.stream().anyMatch(Places::isTown);
    }

    private static boolean isLargest(String place) {
        return LARGEST.contains(path(place));
    }

    /** The states that a place's name begins with; of a town whose article doesn't tell its state, none. */
    private static Set<String> known(Set<String> places) {
        return states(places.stream().filter(p -> path(p).indexOf('/') >= 0 || isLargest(p)).collect(Collectors.toSet()));
    }

    /** The outermost places. */
    static Set<String> states(Set<String> places) {
        return places.stream().map(p -> path(p).split("/", 2)[0]).collect(Collectors.toSet());
    }

    /** The last part of its name: {@code fontana}. */
    static String name(String place) {
        return place.substring(place.lastIndexOf('/') + 1);
    }

    private static String path(String place) {
        int at = place.indexOf(PLACE);
        return at < 0 ? place : place.substring(at + PLACE.length());
    }
}
