// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.speech;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.picketline.extract.grammar.Words;
import org.picketline.knowledge.PersonTitle;
import org.picketline.model.Entity;
import org.picketline.model.Role;
import org.picketline.nlp.Sentence;

/** Whose part a person takes and to whom the person belongs, by all that the text calls them. */
final class Sides {

    /** The outcome; either part may be unknown. */
    record Side(Optional<String> side, Optional<Entity> organization) { }

    /** Who sits there has an office in the first place, and belongs to nobody. */
    private static final Pattern ELECTED = Pattern.compile(".*(?:Court|Council|Senate|House|Assembly|Parliament|Congress|egislature|Supervisors|Commissioners).*");
    private static final Side UNKNOWN = new Side(Optional.empty(), Optional.empty());
    /** A patient or neighbour. */
    static final Side OUTSIDER = new Side(Optional.of("other"), Optional.empty());

    private final TitleWords titleWords;
    private final Affiliations affiliations;
    private final Parties parties;
    private final References references;
    private final Words words;

    Sides(TitleWords titleWords, Affiliations affiliations, Parties parties, References references, Words words) {
        this.titleWords = titleWords;
        this.affiliations = affiliations;
        this.parties = parties;
        this.references = references;
        this.words = words;
    }

    /** The lower, the more a title tells: an office, a function, a trade, what somebody once was. */
    int rank(Title title) {
        if (title.former()) {
            return 3;
        }
        PersonTitle.Side side = side(title);
        boolean trade = side == PersonTitle.Side.WORKER || side == PersonTitle.Side.OTHER || member(title);
        return side == PersonTitle.Side.GOVERNMENT ? 0 : trade ? 2 : 1;
    }

    private static boolean member(Title title) {
        return title.words().startsWith("member");
    }

    private PersonTitle.Side side(Title title) {
        if (titleWords.occupation(title.words())) {
            return PersonTitle.Side.WORKER;
        }
        PersonTitle.Side unknown = titleWords.function(title.words()) ? PersonTitle.Side.BY_ORGANIZATION : PersonTitle.Side.OTHER;
        return titleWords.known(title.words()).map(PersonTitle::side).orElse(unknown);
    }

    /** The side by the best title and all the others. */
    Side of(List<Title> titles, Optional<Title> best, Sentence s, List<Role> known) {
        Optional<Entity.Kind> committee = titles.stream().map(affiliations::committee).flatMap(Optional::stream).findFirst();
        if (committee.isPresent()) {
            return committee.get() == Entity.Kind.UNION ? new Side(Optional.of("union"), union(titles, s)) : new Side(Optional.of("employer"), employer(titles, s));
        }
        Optional<Entity> organization = best.flatMap(affiliations::of).or(() -> titles.stream().map(affiliations::of).flatMap(Optional::stream).findFirst());
        return best.isEmpty() ? untitled(titles, organization) : titled(best.get(), organization, s, known);
    }

    private Optional<Entity> union(List<Title> titles, Sentence s) {
        return titles.stream().map(affiliations::of).flatMap(Optional::stream).filter(o -> o.kind() == Entity.Kind.UNION).findFirst().or(() -> parties.union(s));
    }

    private Optional<Entity> employer(List<Title> titles, Sentence s) {
        return titles.stream().map(affiliations::of).flatMap(Optional::stream).filter(o -> o.kind() == Entity.Kind.EMPLOYER).findFirst().or(() -> parties.employer(s));
    }

    /** "Sal Doe of the Nurses Guild"; who only has an employer may be anybody there. */
    private Side untitled(List<Title> titles, Optional<Entity> organization) {
        Optional<Entity> stranger = organization.isPresent() ? organization : titles.stream().map(affiliations::stranger).flatMap(Optional::stream).findFirst();
        boolean union = organization.filter(o -> o.kind() == Entity.Kind.UNION).isPresent();
        if (!union && titles.stream().anyMatch(Affiliations::atWork)) {
            return new Side(Optional.of("worker"), organization.or(() -> parties.employer(titles.get(0).sentence())).map(Sides::owner));
        }
        Optional<String> side = organization.filter(o -> union).map(o -> "union")
            .or(() -> organization.isEmpty() ? stranger.map(o -> "other") : Optional.empty());
        return new Side(side, stranger.map(Sides::owner));
    }

    private Side titled(Title title, Optional<Entity> organization, Sentence s, List<Role> known) {
        PersonTitle.Side side = side(title);
        Optional<Entity.Kind> kind = organization.map(Entity::kind);
        boolean union = kind.filter(k -> k == Entity.Kind.UNION).isPresent();
        if (side == PersonTitle.Side.WORKER) {
            return new Side(Optional.of("worker"), organization.filter(o -> o.kind() != Entity.Kind.UNION).or(() -> parties.employer(s)).map(Sides::owner));
        }
        if (union && !publicOffice(title, side)) {
            return new Side(Optional.of("union"), organization);
        }
        if (side == PersonTitle.Side.GOVERNMENT || side != PersonTitle.Side.UNION && official(title, organization)) {
            return new Side(Optional.of("government"), organization.filter(o -> o.kind() == Entity.Kind.PUBLIC_BODY && !ELECTED.matcher(o.name()).matches()));
        }
        return switch (side) {
            case UNION -> new Side(Optional.of("union"), parties.union(s));
            case EMPLOYER -> executive(title, organization, s);
            case OTHER -> new Side(Optional.of("other"), organization.or(() -> affiliations.stranger(title)));
            default -> function(title, organization, s, known);
        };
    }

    /** "health secretary" beside a union's name is no officer of it; a bare "representative" may well be. */
    private static boolean publicOffice(Title title, PersonTitle.Side side) {
        return side == PersonTitle.Side.GOVERNMENT && title.words().contains(" ");
    }

    private static boolean official(Title title, Optional<Entity> organization) {
        boolean party = organization.filter(o -> o.kind() != Entity.Kind.PUBLIC_BODY).isPresent();
        return title.territorial() && !party || organization.filter(o -> o.kind() == Entity.Kind.PUBLIC_BODY).isPresent();
    }

    /** An executive of whom no house is named is one of the house that the text spoke of last; a union too may have a chief executive. */
    private Side executive(Title title, Optional<Entity> organization, Sentence s) {
        Optional<Entity> house = organization.or(() -> references.inFocus(s, s.size(), 1));
        boolean union = house.filter(o -> o.kind() == Entity.Kind.UNION).isPresent() && titleWords.plainChief(title.words());
        return union ? new Side(Optional.of("union"), house)
            : new Side(Optional.of("employer"), house.filter(o -> o.kind() != Entity.Kind.UNION).or(() -> parties.employer(s)).map(Sides::owner));
    }

    /** A title that either side may have: by its organization, else by whom it serves, else by whom the text spoke of last. */
    private Side function(Title title, Optional<Entity> organization, Sentence s, List<Role> known) {
        Optional<Entity> principal = organization.isPresent() ? Optional.empty() : affiliations.principal(title);
        Optional<Role> served = principal.flatMap(p -> known.stream().filter(r -> r.person().equals(p)).findFirst());
        if (served.isPresent()) {
            return new Side(served.get().side().map(c -> c.notation()), served.get().organization());
        }
        Optional<Entity> stranger = organization.isPresent() ? Optional.empty() : affiliations.stranger(title);
        if (stranger.isPresent()) {
            return new Side(Optional.of("other"), stranger);
        }
        Optional<Entity> house = organization.or(() -> references.inFocus(s, said(s, title), 4));
        return house.map(o -> new Side(Optional.of(o.kind() == Entity.Kind.UNION ? "union" : "employer"), Optional.of(owner(o)))).orElse(UNKNOWN);
    }

    /** What the bearer says is no sign of whose man or woman that is: the words before the title count, unless they are quoted. */
    private static int said(Sentence s, Title title) {
        return s.tokens().subList(0, title.from()).stream().anyMatch(Quotes::isQuote) ? 0 : title.from();
    }

    /** A hospital's people belong to the system that owns it. */
    private static Entity owner(Entity organization) {
        return organization.kind() == Entity.Kind.FACILITY ? organization.parent().orElse(organization) : organization;
    }
}
