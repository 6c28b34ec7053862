// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.resolve;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Compares places by their names in the graph, which begin with the larger place: {@code …/place/california/fontana}. */
final class Places {

    private static final String PLACE = "/place/";

    private Places() { }

    /** The places below a state that are in both. */
    static Set<String> shared(Set<String> a, Set<String> b) {
        Set<String> shared = new TreeSet<>(a);
        shared.retainAll(b);
        shared.removeIf(p -> path(p).indexOf('/') < 0);
        return shared;
    }

    static boolean areInTwoStates(Set<String> a, Set<String> b) {
        Set<String> first = states(a);
        Set<String> second = states(b);
        return !first.isEmpty() && !second.isEmpty() && first.stream().noneMatch(second::contains);
    }

    /** Whether both name places below the state, but none in common. */
    static boolean areApart(Set<String> a, Set<String> b) {
        return local(a) && local(b) && shared(a, b).isEmpty();
    }

    private static boolean local(Set<String> places) {
        return places.stream().anyMatch(p -> path(p).indexOf('/') >= 0);
    }

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
