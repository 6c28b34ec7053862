// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.picketline.knowledge.Employer;
import org.picketline.knowledge.Knowledge;
import org.picketline.knowledge.PlaceName;
import org.picketline.knowledge.PublicBody;
import org.picketline.knowledge.Region;
import org.picketline.knowledge.Union;
import org.picketline.model.Entity;
import org.picketline.nlp.Sentence;

/** The names that knowledge holds, by their words. Immutable once built; one serves all threads. */
public final class Gazetteer {

    /**
     * What a spelling may stand for.
     *
     * @param kind       what it is
     * @param name       the canonical name
     * @param parent     canonical name of the parent union, the system, or the state
     * @param states     where it is at home; empty means anywhere
     * @param countries  ISO codes of where it is at home; empty means not recorded
     * @param population of a place, else 0
     * @param doubtful   whether this spelling also means other things and needs a sign that it is meant
     */
    record Entry(Entity.Kind kind, String name, Optional<String> parent, List<String> states, List<String> countries, int population,
                 boolean doubtful) { }

    /** Places at least so large are meant by their bare name where nothing speaks against it. */
    static final int WELL_KNOWN = 100_000;
    /** Counties are listed without inhabitants; few are so small that they are not meant. */
    private static final int COUNTY = 30_000;

    private final NameTrie<Entry> names = new NameTrie<>();
    private final NameTrie<Entry> places = new NameTrie<>();
    private final Set<String> largePlaces = new HashSet<>();
    private final Map<String, Entry> largest = new HashMap<>();
    private final Map<String, String> stateAbbreviations = new HashMap<>();
    private final Map<String, Employer> employers = new HashMap<>();
    private final Map<String, List<String>> sites = new HashMap<>();
    private final Map<String, Union> unions = new HashMap<>();

    public Gazetteer(Knowledge knowledge) {
        knowledge.unions().forEach(this::add);
        knowledge.unions().forEach(this::addSpeltOut);
        knowledge.employers().forEach(this::add);
        knowledge.publicBodies().forEach(body -> add(body, knowledge.places()));
        knowledge.places().forEach(this::add);
        knowledge.regions().forEach(this::add);
    }

    private void add(Union union) {
        unions.put(union.name(), union);
        for (String spelling : union.names()) {
            names.add(spelling, new Entry(Entity.Kind.UNION, union.name(), union.parent(), union.states(), union.countries(), 0, union.ambiguous().contains(spelling)));
        }
    }

    /** "SEIU Healthcare Michigan" is written "Service Employees International Union Healthcare Michigan" as well. */
    private void addSpeltOut(Union union) {
        Optional<Union> parent = union.parent().map(unions::get);
        for (String acronym : parent.map(Union::acronyms).orElse(List.of())) {
            union.names().stream().filter(n -> n.startsWith(acronym + " ")).forEach(n ->
                names.add(parent.get().name() + n.substring(acronym.length()), new Entry(Entity.Kind.UNION, union.name(), union.parent(), union.states(), union.countries(), 0, false)));
        }
    }

    private void add(Employer employer) {
        employers.put(employer.name(), employer);
        employer.parent().ifPresent(parent -> sites.computeIfAbsent(parent, p -> new ArrayList<>()).addAll(employer.names()));
        Entity.Kind kind = employer.parent().isPresent() && site(employer.kind()) ? Entity.Kind.FACILITY : Entity.Kind.EMPLOYER;
        for (String spelling : employer.names()) {
            names.add(withoutPlace(spelling), new Entry(kind, withoutPlace(employer.name()), employer.parent(), employer.states(), employer.countries(), 0,
                employer.ambiguous().contains(spelling) || !withoutPlace(spelling).equals(spelling)));
        }
    }

    /** Some names carry their city only to be told apart in the file: "St. Joseph Medical Center in Tacoma". */
    private static String withoutPlace(String name) {
        int in = name.indexOf(" in ");
        return in < 0 ? name : name.substring(0, in);
    }

    private static boolean site(Employer.Kind kind) {
        return kind == Employer.Kind.HOSPITAL || kind == Employer.Kind.NURSING_HOME || kind == Employer.Kind.CLINIC;
    }

    private void add(PublicBody body, List<PlaceName> places) {
        if (body.blanks().isEmpty()) {
            addBody(body);
        } else if (body.blanks().contains(PublicBody.Blank.STATE)) {
            places.stream().filter(p -> p.kind() == PlaceName.Kind.STATE || p.kind() == PlaceName.Kind.PROVINCE)
                .forEach(p -> addBody(body.in(PublicBody.Blank.STATE, p.name())));
        }
    }

    private void addBody(PublicBody body) {
        for (String spelling : body.names()) {
            names.add(spelling, new Entry(Entity.Kind.PUBLIC_BODY, body.name(), Optional.empty(), body.states(), body.countries(), 0, false));
        }
    }

    private void add(PlaceName place) {
        boolean state = place.kind() == PlaceName.Kind.STATE || place.kind() == PlaceName.Kind.PROVINCE;
        int population = place.population().orElse(place.kind() == PlaceName.Kind.COUNTY ? COUNTY : 0);
        List<String> spellings = new ArrayList<>(place.otherNames());
        spellings.add(place.name());
        Entry entry = new Entry(Entity.Kind.PLACE, place.name(), place.state(), place.state().map(List::of).orElse(List.of()), List.of(place.country()),
            state ? Integer.MAX_VALUE : population, !place.alsoMeans().isEmpty());
        spellings.forEach(spelling -> places.add(spelling, entry));
        spellings.forEach(spelling -> largest.merge(spelling, entry, (a, b) -> b.population() > a.population() ? b : a));
        if (entry.population() >= WELL_KNOWN && !entry.doubtful()) {
            largePlaces.addAll(spellings);
        }
        if (state) {
            place.abbreviations().forEach(a -> stateAbbreviations.put(a, place.name()));
            stateAbbreviations.put(place.name(), place.name());
        }
    }

    private void add(Region region) {
        Entry entry = new Entry(Entity.Kind.PLACE, region.name(), region.states().size() == 1 ? Optional.of(region.states().get(0)) : Optional.empty(),
            region.states(), List.of(region.country()), Integer.MAX_VALUE, false);
        region.names().stream().filter(spelling -> !spelling.endsWith(" area")).forEach(spelling -> places.add(spelling, entry));
    }

    /** The longest name of a party or public body that begins at the token, or null. */
    NameTrie.Match<Entry> name(Sentence s, int from) {
        return names.longest(s, from);
    }

    /** The longest name of a place that begins at the token, or null. */
    NameTrie.Match<Entry> place(Sentence s, int from) {
        return places.longest(s, from);
    }

    /** The largest place of that very name. */
    Optional<Entry> place(String name) {
        return Optional.ofNullable(largest.get(name));
    }

    /** The state that the words stand for, in full or abbreviated: {@code Mass.}, {@code MA}. */
    Optional<String> state(String words) {
        return Optional.ofNullable(stateAbbreviations.get(words));
    }

    /** Whether the words first of all name a state, a region or a large city. */
    boolean largePlace(String words) {
        return largePlaces.contains(words);
    }

    /** The names of the sites and branches that an employer is known to have. */
    List<String> sites(String employer) {
        return sites.getOrDefault(employer, List.of());
    }

    /** What is known of a union by its full name. */
    public Optional<Union> union(String name) {
        return Optional.ofNullable(unions.get(name));
    }

    /** What is known of an employer or one of its sites by its full name. */
    public Optional<Employer> employer(String name) {
        return Optional.ofNullable(employers.get(name));
    }
}
