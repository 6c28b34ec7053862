// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.resolve;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.picketline.knowledge.PlaceName;
import org.picketline.knowledge.Region;

/**
 * Which larger places lie around a place, by the tables of places and regions: its county, its state, and the regions that have
 * one of these or itself for a member. Closed: what lies around a larger place lies around the smaller. Knows places by the paths
 * of their names, {@code california/fontana}.
 */
final class Geography {

    private static final String PLACE = "/place/";
    /** Read when the first place is written. */
    private static final class Tables {
        private static final Geography GEOGRAPHY = new Geography();
    }

    private final Map<String, String> counties = new HashMap<>();
    private final Map<String, Integer> inhabitants = new HashMap<>();
    private final Map<String, Set<String>> regions = new HashMap<>();

    private Geography() {
        PlaceName.load().forEach(this::place);
        Region.load().forEach(this::region);
    }

    /** The names of the larger places, whether or not an article tells of them; of what is no place, none. */
    static Set<String> around(String iri) {
        int at = iri.indexOf(PLACE);
        if (at < 0) {
            return Set.of();
        }
        String base = iri.substring(0, at + PLACE.length());
        return Tables.GEOGRAPHY.larger(iri.substring(base.length())).stream().map(base::concat).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether both name places below the state, of which none is one of the others, nor lies in or around one. Some tell no state. */
    static boolean areApart(Set<String> a, Set<String> b) {
        List<String> first = a.stream().filter(Places::isTown).toList();
        List<String> second = b.stream().filter(Places::isTown).toList();
        return !first.isEmpty() && !second.isEmpty() && first.stream().noneMatch(x -> second.stream().anyMatch(y -> Places.name(x).equals(Places.name(y)) || around(x).contains(y) || around(y).contains(x)));
    }

    private Set<String> larger(String path) {
        Set<String> larger = new TreeSet<>();
        Stream.concat(Stream.of(path), Stream.ofNullable(counties.get(path))).forEach(p -> {
            larger.addAll(regions.getOrDefault(p, Set.of()));
            larger.add(p);
        });
        if (path.indexOf('/') > 0) {
            String state = path.substring(0, path.indexOf('/'));
            larger.add(state);
            larger.addAll(regions.getOrDefault(state, Set.of()));
        }
        larger.remove(path);
        return larger;
    }

    /** Of two towns of one name in a state the larger one is meant. */
    private void place(PlaceName place) {
        String state = segment(place.state().orElse("")) + "/";
        String path = state + segment(place.name());
        int size = place.population().orElse(0);
        if (place.county().isPresent() && size >= inhabitants.getOrDefault(path, 0)) {
            inhabitants.put(path, size);
            counties.put(path, state + segment(place.county().get()));
        }
    }

    private void region(Region region) {
        String path = (region.states().size() == 1 ? segment(region.states().get(0)) + "/" : "") + segment(region.name());
        region.members().forEach(m -> regions.computeIfAbsent(member(m), k -> new TreeSet<>()).add(path));
    }

    /** {@code Cook County, Illinois} or a whole state. */
    private static String member(String name) {
        int comma = name.indexOf(", ");
        return comma < 0 ? segment(name) : segment(name.substring(comma + 2)) + "/" + segment(name.substring(0, comma));
    }

    /** As names stand in IRIs. */
    private static String segment(String name) {
        String bare = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("[\\u0300-\\u036f.'\u2018\u2019]", "");
        return bare.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
    }
}
