// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.picketline.vocab.PL;

/**
 * Tells apart those who share a name: hospitals in two states, in two towns, of two systems or with nothing in common, persons of rival sides or of other
 * company. Articles that name one thing give it one IRI; where they mean several, each gets a name of its own, as in
 * {@code …/employer/mercy-hospital/oregon}.
 */
final class Bearers {

    private static final Set<String> SITES = Words.of("sites.txt");

    private static final Comparator<Named> WIDEST_FIRST = Comparator.comparing((Named n) -> n.side().isEmpty()).thenComparing(n -> -n.circle().size())
        .thenComparing(Named::look);

    /** By look, for names of several bearers only. */
    private final Map<String, String> names = new HashMap<>();

    static Bearers of(Collection<Named> all) {
        Bearers bearers = new Bearers();
        Map<String, List<Named>> byIri = all.stream().filter(n -> n.is(PL.Person) || isSite(n)).collect(Collectors.groupingBy(Named::iri));
        byIri.values().forEach(bearers::tellApart);
        return bearers;
    }

    private static boolean isSite(Named named) {
        return (named.is(PL.Employer) || named.is(PL.Facility)) && named.labels().stream().map(BestName::plain)
            .anyMatch(l -> SITES.stream().anyMatch(s -> l.equals(s) || l.endsWith(" " + s)));
    }

    /** The name of the one who is meant. */
    String name(Named named) {
        return names.getOrDefault(named.look(), named.iri());
    }

    private void tellApart(List<Named> same) {
        List<Circle> circles = new ArrayList<>();
        same.stream().filter(n -> !n.circle().isEmpty()).sorted(WIDEST_FIRST)
            .forEach(n -> Circle.admit(n, circles));
        if (circles.size() > 1) {
            Map<String, Long> slugs = circles.stream().collect(Collectors.groupingBy(Circle::slug, Collectors.counting()));
            circles.forEach(c -> c.members.forEach(n -> names.put(n.look(), n.iri() + "/" + c.slug() + (slugs.get(c.slug()) > 1 ? "-" + c.mark() : ""))));
        }
    }

    /** Tellings that name the same bearer, with what they have in common. */
    private static final class Circle {
        private final List<Named> members = new ArrayList<>();
        private final SortedSet<String> company = new TreeSet<>();
        private final SortedSet<String> sides = new TreeSet<>();
        private final SortedSet<String> owners = new TreeSet<>();

        /** One that doesn't say which side, state or town joins one circle at most, so that it can't join two. */
        static void admit(Named named, List<Circle> circles) {
            List<Circle> fitting = circles.stream().filter(c -> c.fits(named)).sorted(Comparator.comparing(c -> -c.common(named).size()))
                .limit(isVague(named) ? 1 : Long.MAX_VALUE).toList();
            Circle merged = new Circle();
            fitting.forEach(merged::swallow);
            merged.members.add(named);
            merged.company.addAll(named.circle());
            merged.sides.add(named.side());
            merged.owners.addAll(named.owners());
            circles.removeAll(fitting);
            circles.add(merged);
        }

        private static boolean isVague(Named named) {
            return named.side().isEmpty() || !named.is(PL.Person) && !Places.areLocal(named.circle());
        }

        private Set<String> common(Named named) {
            Set<String> common = new TreeSet<>(company);
            common.retainAll(named.circle());
            return common;
        }

        private boolean fits(Named named) {
            boolean rival = !named.side().isEmpty() && sides.stream().anyMatch(s -> !s.isEmpty() && !s.equals(named.side()));
            return !rival && common(named).stream().anyMatch(c -> !isElsewhere(named) || isLocal(c));
        }

        /** Whether it is the name of a union's local: of one workplace, more or less. */
        private static boolean isLocal(String name) {
            return name.chars().anyMatch(Character::isDigit) && !Places.isTown(name);
        }

        /** Whether it lies in another town, or belongs to another owner in no common town; a local union in common joins them all the same. */
        private boolean isElsewhere(Named named) {
            boolean others = !owners.isEmpty() && !named.owners().isEmpty() && Collections.disjoint(owners, named.owners()) && Places.shared(company, named.circle()).isEmpty();
            return !named.is(PL.Person) && (others || Geography.areApart(company, named.circle()));
        }

        private void swallow(Circle other) {
            members.addAll(other.members);
            company.addAll(other.company);
            sides.addAll(other.sides);
            owners.addAll(other.owners);
        }

        /** Tells it from another whose first town bears the same name. */
        private String mark() {
            return CanonicalIris.digest(company + " " + owners);
        }

        /** By the town where it lies in one, as bearers in one state may have all else in common. */
        private String slug() {
            String first = company.stream().filter(Places::isTown).findFirst().orElse(company.first());
            String side = sides.stream().filter(s -> !s.isEmpty()).findFirst().map(s -> s + "-").orElse("");
            return side + first.substring(first.lastIndexOf('/') + 1);
        }
    }
}
