// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.picketline.knowledge.PlaceName.Kind;
import org.picketline.knowledge.PlaceName.Sense;

/** What must hold of the data files, whoever edits them next. */
class KnowledgeTest {

    private static final Knowledge KNOWN = Knowledge.load();
    private static final Set<String> STATES = placesOf(Set.of(Kind.STATE, Kind.PROVINCE, Kind.COUNTRY));
    private static final Set<String> COUNTRIES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

    private static Set<String> placesOf(Set<Kind> kinds) {
        return KNOWN.places().stream().filter(p -> kinds.contains(p.kind())).map(PlaceName::name).collect(Collectors.toSet());
    }

    private static <T> List<String> repeated(Collection<T> items, Function<T, ?> key) {
        Set<Object> seen = new HashSet<>();
        return items.stream().map(key).filter(k -> !seen.add(k)).map(Object::toString).toList();
    }

    private static Union union(String name) {
        return KNOWN.unions().stream().filter(u -> u.name().equals(name)).findFirst().orElseThrow(() -> new AssertionError("no union " + name));
    }

    private static Employer employer(String name) {
        return KNOWN.employers().stream().filter(e -> e.name().equals(name)).findFirst().orElseThrow(() -> new AssertionError("no employer " + name));
    }

    @Test
    void namesAreUniqueWithinAFile() {
        assertThat(repeated(KNOWN.unions(), Union::name)).isEmpty();
        assertThat(repeated(KNOWN.employers(), Employer::name)).isEmpty();
        assertThat(repeated(KNOWN.regions(), Region::name)).isEmpty();
        assertThat(repeated(KNOWN.occupations(), Occupation::singular)).isEmpty();
        assertThat(repeated(KNOWN.publicBodies(), PublicBody::name)).isEmpty();
        assertThat(repeated(KNOWN.personTitles(), PersonTitle::title)).isEmpty();
        assertThat(repeated(KNOWN.nameShapes(), s -> s.words() + " as " + s.position())).isEmpty();
    }

    @Test
    void placesDifferInNameKindStateOrCounty() {
        assertThat(repeated(KNOWN.places(), p -> List.of(p.name(), p.kind(), p.state(), p.country(), p.county()))).isEmpty();
    }

    @Test
    void noRowSaysOneNameTwice() {
        assertThat(KNOWN.unions()).allSatisfy(u -> assertThat(repeated(u.names(), n -> n)).as(u.name()).isEmpty());
        assertThat(KNOWN.employers()).allSatisfy(e -> assertThat(repeated(e.names(), n -> n)).as(e.name()).isEmpty());
        assertThat(KNOWN.regions()).allSatisfy(r -> assertThat(repeated(r.names(), n -> n)).as(r.name()).isEmpty());
    }

    @Test
    void successorsAreUnionsThatCameAfterAndHaveNone() {
        Set<String> unions = KNOWN.unions().stream().map(Union::name).collect(Collectors.toSet());
        List<Succession> all = Succession.load();
        assertThat(all).allSatisfy(s -> assertThat(unions).contains(s.union(), s.successor())).allSatisfy(s -> assertThat(s.year()).isBetween(1900, 2100));
        Set<String> gone = all.stream().map(Succession::union).collect(Collectors.toSet());
        assertThat(all.stream().map(Succession::successor)).isNotEmpty().noneMatch(gone::contains);
        assertThat(gone).hasSameSizeAs(all);
    }

    @Test
    void parentsExist() {
        Set<String> unions = KNOWN.unions().stream().map(Union::name).collect(Collectors.toSet());
        Set<String> employers = KNOWN.employers().stream().map(Employer::name).collect(Collectors.toSet());
        assertThat(KNOWN.unions().stream().flatMap(u -> u.parent().stream())).allMatch(unions::contains);
        assertThat(KNOWN.employers().stream().flatMap(e -> e.parent().stream())).allMatch(employers::contains);
    }

    @Test
    void familiesHaveNoCircle() {
        Map<String, Optional<String>> parents = new HashMap<>();
        KNOWN.unions().forEach(u -> parents.put(u.name(), u.parent()));
        KNOWN.employers().forEach(e -> parents.put(e.name(), e.parent()));
        assertThat(parents.keySet()).allSatisfy(name -> assertThat(generations(name, parents)).as(name).isLessThan(6));
    }

    private static long generations(String name, Map<String, Optional<String>> parents) {
        return Stream.iterate(Optional.of(name), Optional::isPresent, n -> n.flatMap(parents::get)).limit(10).count();
    }

    @Test
    void statesAndCountriesExist() {
        assertThat(KNOWN.unions().stream().flatMap(u -> u.states().stream())).allMatch(STATES::contains);
        assertThat(KNOWN.employers().stream().flatMap(e -> e.states().stream())).allMatch(STATES::contains);
        assertThat(KNOWN.publicBodies().stream().flatMap(b -> b.states().stream())).allMatch(STATES::contains);
        assertThat(KNOWN.regions().stream().flatMap(r -> r.states().stream())).allMatch(STATES::contains);
        assertThat(KNOWN.places().stream().flatMap(p -> p.state().stream())).allMatch(STATES::contains);
        assertThat(Stream.of(KNOWN.unions().stream().flatMap(u -> u.countries().stream()),
            KNOWN.employers().stream().flatMap(e -> e.countries().stream()),
            KNOWN.publicBodies().stream().flatMap(b -> b.countries().stream()),
            KNOWN.regions().stream().map(Region::country),
            KNOWN.places().stream().map(PlaceName::country)).flatMap(s -> s)).allMatch(COUNTRIES::contains);
    }

    @Test
    void countiesOfCitiesExist() {
        Set<List<String>> counties = KNOWN.places().stream().filter(p -> p.kind() == Kind.COUNTY)
            .map(p -> List.of(p.name(), p.state().orElse(""))).collect(Collectors.toSet());
        assertThat(KNOWN.places().stream().filter(p -> p.country().equals("US") && p.county().isPresent()))
            .allMatch(p -> counties.contains(List.of(p.county().get(), p.state().orElse(""))));
    }

    @Test
    void membersOfRegionsExist() {
        Set<String> known = new HashSet<>(STATES);
        KNOWN.places().forEach(p -> p.state().ifPresent(state -> known.add(p.name() + ", " + state)));
        assertThat(KNOWN.regions().stream().flatMap(r -> r.members().stream())).allMatch(known::contains);
    }

    @Test
    void allStatesAndTheirCountiesAreThere() {
        assertThat(KNOWN.places().stream().filter(p -> p.country().equals("US") && p.kind() == Kind.STATE)).hasSize(56);
        assertThat(KNOWN.places().stream().filter(p -> p.country().equals("US") && p.kind() == Kind.COUNTY)).hasSizeBetween(3090, 3110);
        assertThat(KNOWN.places().stream().filter(p -> p.abbreviations().contains("Calif.")).map(PlaceName::name)).containsExactly("California");
    }

    @Test
    void acronymsAreCapitals() {
        assertThat(KNOWN.unions().stream().flatMap(u -> u.acronyms().stream())).allMatch(KnowledgeTest::isAcronym);
    }

    private static boolean isAcronym(String text) {
        long capitals = text.chars().filter(Character::isUpperCase).count();
        return capitals >= 2 && capitals > text.chars().filter(Character::isLowerCase).count();
    }

    @Test
    void acronymThatIsAWordIsMarked() {
        Set<String> words = Stream.of("SUN TAP APEX ESC UNITE CAN ARM ACT AID ALL AND ARE ASK BAR CAP CARE DAY END GAP HAS HER HIM HOPE HUG ICE MAN MAP NOT NOW OUR OUT PACT RAN SAY SEA SEE SET SIP TEN THE TOP USE WAR WAS WAY WHO WIN YOU".split(" "))
            .collect(Collectors.toSet());
        KNOWN.places().stream().filter(p -> p.alsoMeans().contains(Sense.WORD)).forEach(p -> words.add(p.name().toUpperCase(Locale.ROOT)));
        assertThat(KNOWN.unions()).allSatisfy(u -> assertThat(u.acronyms().stream().filter(words::contains).toList())
            .as(u.name()).allMatch(u.ambiguous()::contains));
    }

    @Test
    void nameThatTwoRowsBearIsMarkedInEach() {
        Map<String, Set<String>> bearers = new HashMap<>();
        KNOWN.unions().forEach(u -> bear(bearers, u.name(), u.names()));
        KNOWN.employers().forEach(e -> bear(bearers, e.name(), e.names()));
        KNOWN.publicBodies().forEach(b -> bear(bearers, b.name(), b.names()));
        KNOWN.occupations().forEach(o -> bear(bearers, o.singular(), o.names()));
        assertThat(KNOWN.unions()).allSatisfy(u -> assertThat(shared(u.names(), bearers)).as(u.name()).allMatch(u.ambiguous()::contains));
        assertThat(KNOWN.employers()).allSatisfy(e -> assertThat(shared(e.names(), bearers)).as(e.name()).allMatch(e.ambiguous()::contains));
    }

    private static void bear(Map<String, Set<String>> bearers, String row, List<String> names) {
        names.forEach(name -> bearers.computeIfAbsent(name, n -> new HashSet<>()).add(row));
    }

    private static List<String> shared(List<String> names, Map<String, Set<String>> bearers) {
        return names.stream().filter(name -> bearers.get(name).size() > 1).toList();
    }

    @Test
    void employerNamedLikeAPlaceIsMarked() {
        Set<String> places = KNOWN.places().stream().map(PlaceName::name).collect(Collectors.toSet());
        assertThat(KNOWN.employers()).allSatisfy(e -> assertThat(e.names().stream().filter(places::contains).toList())
            .as(e.name()).allMatch(e.ambiguous()::contains));
    }

    @Test
    void markedNamesAreNamesOfTheirRow() {
        assertThat(KNOWN.unions()).allMatch(u -> u.names().containsAll(u.ambiguous()));
        assertThat(KNOWN.employers()).allMatch(e -> e.names().containsAll(e.ambiguous()));
    }

    @Test
    void sharedAcronymsAreToldApartByState() {
        assertThat(KNOWN.unions().stream().filter(u -> u.acronyms().contains("MNA")).flatMap(u -> u.states().stream()))
            .contains("Massachusetts", "Minnesota", "Michigan", "Montana").doesNotHaveDuplicates();
        assertThat(KNOWN.unions().stream().filter(u -> u.acronyms().contains("ONA")).map(u -> u.states()))
            .containsExactlyInAnyOrder(List.of("Oregon"), List.of("Ohio"), List.of("Ontario"), List.of("Oklahoma"));
    }

    @Test
    void occupationsAreSound() {
        Set<String> singulars = KNOWN.occupations().stream().map(Occupation::singular).collect(Collectors.toSet());
        assertThat(KNOWN.occupations()).allSatisfy(o -> {
            assertThat(o.plural()).isNotEqualTo(o.singular());
            assertThat(o.broader().stream()).as(o.singular()).allMatch(singulars::contains);
            assertThat(o.broader()).isNotEqualTo(Optional.of(o.singular()));
        });
        assertThat(repeated(KNOWN.occupations().stream().flatMap(o -> o.names().stream()).toList(), n -> n)).isEmpty();
    }

    @Test
    void titlesNameOneSideOnly() {
        assertThat(repeated(KNOWN.personTitles().stream().flatMap(t -> t.names().stream()).toList(), n -> n)).isEmpty();
    }

    @Test
    void patternTakesAPlace() {
        PublicBody pattern = KNOWN.publicBodies().stream().filter(b -> b.name().equals("{county} Board of Supervisors")).findFirst().orElseThrow();
        assertThat(pattern.blanks()).containsExactly(PublicBody.Blank.COUNTY);
        PublicBody board = pattern.in(PublicBody.Blank.COUNTY, "Alameda County");
        assertThat(board.name()).isEqualTo("Alameda County Board of Supervisors");
        assertThat(board.blanks()).isEmpty();
    }

    @Test
    void patternsHaveOneBlankOfAKnownKind() {
        assertThat(KNOWN.publicBodies().stream().flatMap(b -> b.names().stream().map(n -> n.replaceAll("\\{(state|province|county|city)}", ""))))
            .noneMatch(n -> n.contains("{") || n.contains("}"));
        assertThat(KNOWN.publicBodies()).allMatch(b -> b.blanks().size() < 2);
    }

    @Test
    void headOfATitleIsItsNoun() {
        assertThat(new PersonTitle("executive vice president", List.of(), PersonTitle.Side.BY_ORGANIZATION).head()).isEqualTo("president");
        assertThat(new PersonTitle("director of nursing", List.of(), PersonTitle.Side.EMPLOYER).head()).isEqualTo("director");
        assertThat(new PersonTitle("mayor", List.of(), PersonTitle.Side.GOVERNMENT).head()).isEqualTo("mayor");
    }

    @Test
    void localKnowsItsFamily() {
        assertThat(union("SEIU Local 121RN").parent()).contains("Service Employees International Union");
        assertThat(union("National Union of Healthcare Workers").acronyms()).containsExactly("NUHW");
    }

    @Test
    void hospitalWithoutAParentBargainsForItself() {
        assertThat(employer("Watsonville Community Hospital").bargainsForItself()).isTrue();
        assertThat(employer("Eden Medical Center").bargainsForItself()).isFalse();
        assertThat(employer("Kaiser Permanente").bargainsForItself()).isFalse();
        assertThat(employer("Kaiser Permanente").otherNames()).contains("Kaiser");
    }

    @Test
    void listsCannotBeChanged() {
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> KNOWN.unions().clear());
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> KNOWN.unions().get(0).acronyms().add("X"));
    }
}
