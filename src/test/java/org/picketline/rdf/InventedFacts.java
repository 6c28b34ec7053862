// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.rdf;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.picketline.model.Article;
import org.picketline.model.ArticleFacts;
import org.picketline.model.Claim;
import org.picketline.model.Concept;
import org.picketline.model.Concept.Scheme;
import org.picketline.model.Entity;
import org.picketline.model.Entity.Kind;
import org.picketline.model.Event;
import org.picketline.model.EventKind;
import org.picketline.model.Evidence;
import org.picketline.model.PartialDate;
import org.picketline.model.Role;
import org.picketline.model.Slot;
import org.picketline.model.Statement;
import org.picketline.model.Value;

/** Facts of an article that never was, for tests. */
public final class InventedFacts {

    public static final String TEXT = """
        Nurses leave Port Alder Clinic

        Nearly 900 nurses walked out on March 3, 2031, said ACA. Mercy Vale counts 640. 🪧 “We are too few,” said Dana Quill.""";
    public static final Article ARTICLE = new Article("alder.txt", TEXT, Optional.of("Nurses leave Port Alder Clinic"),
        Optional.of(LocalDate.of(2031, 3, 4)), Optional.of("Alder Courier"), Optional.of("https://courier.example/nurses"), List.of());

    public static final Entity OREGON = Entity.of(Kind.PLACE, "Oregon");
    public static final Entity PORT_ALDER = new Entity(Kind.PLACE, "Port Alder", new TreeSet<>(), Optional.of(OREGON));
    public static final Entity FEDERATION = entity(Kind.UNION, "Federation of Care Workers", "FCW", null);
    public static final Entity UNION = entity(Kind.UNION, "Allied Caregivers of Alder", "ACA", FEDERATION);
    public static final Entity EMPLOYER = entity(Kind.EMPLOYER, "Mercy Vale Health", "Mercy Vale", null);
    public static final Entity CLINIC = new Entity(Kind.FACILITY, "Port Alder Clinic", new TreeSet<>(), Optional.of(EMPLOYER));
    public static final Entity COUNCIL = Entity.of(Kind.PUBLIC_BODY, "Port Alder City Council");
    public static final Entity DANA = entity(Kind.PERSON, "Dana Quill", "Quill", null);

    public static final Evidence WALKOUT = quote("Nearly 900 nurses walked out on March 3, 2031, said ACA.");
    public static final Evidence COUNTER = quote("Mercy Vale counts 640.");
    public static final Evidence QUOTE = quote("“We are too few,” said Dana Quill.");

    private InventedFacts() { }

    private static Entity entity(Kind kind, String name, String alias, Entity parent) {
        return new Entity(kind, name, new TreeSet<>(List.of(alias)), Optional.ofNullable(parent));
    }

    public static Evidence quote(String words) {
        int start = TEXT.indexOf(words);
        return Evidence.in(ARTICLE, start, start + words.length());
    }

    public static Claim claim(Slot slot, Value value) {
        return new Claim(slot, value, Optional.empty(), Optional.empty(), 0.9, WALKOUT);
    }

    public static Claim claim(Slot slot, long number) {
        return claim(slot, Value.Number.of(number));
    }

    public static Claim claim(Slot slot, Entity entity) {
        return claim(slot, new Value.Thing(entity));
    }

    public static Claim date(Slot slot, String iso) {
        return claim(slot, new Value.Date(PartialDate.parse(iso)));
    }

    public static Claim concept(Slot slot, Scheme scheme, String notation) {
        return claim(slot, new Concept(scheme, notation));
    }

    public static Claim decimal(Slot slot, String number) {
        return claim(slot, new Value.Number(new BigDecimal(number)));
    }

    public static Event event(EventKind kind, Claim... claims) {
        return new Event(kind, List.of(claims), List.of(WALKOUT));
    }

    /** A strike whose size the two sides count differently. */
    public static Event strike() {
        return new Event(EventKind.STRIKE, List.of(
            concept(Slot.STATUS, Scheme.STATUS, "ongoing"),
            claim(Slot.OPEN_ENDED, new Value.Truth(false)),
            date(Slot.START, "2031-03-03"),
            claim(Slot.DURATION_DAYS, 5),
            new Claim(Slot.WORKERS, Value.Number.of(900), Optional.of("nearly"), Optional.of(UNION), 0.93, WALKOUT),
            new Claim(Slot.WORKERS, Value.Number.of(640), Optional.empty(), Optional.of(EMPLOYER), 0.8, COUNTER),
            claim(Slot.UNION, UNION), claim(Slot.EMPLOYER, EMPLOYER), claim(Slot.FACILITY, CLINIC), claim(Slot.PLACE, PORT_ALDER),
            concept(Slot.OCCUPATION, Scheme.OCCUPATION, "registered nurse")), List.of(WALKOUT, COUNTER));
    }

    /** One event of each kind, with its slots, and dates of each precision among them. */
    public static List<Event> oneOfEachKind() {
        List<Event> events = new ArrayList<>(List.of(strike()));
        events.addAll(votes());
        events.addAll(bargaining());
        events.addAll(others());
        return events;
    }

    private static List<Event> votes() {
        return List.of(
            event(EventKind.STRIKE_VOTE, concept(Slot.RESULT, Scheme.RESULT, "authorized"), claim(Slot.YES, 1204), claim(Slot.NO, 61),
                claim(Slot.PERCENT_YES, 95), date(Slot.DATE, "2031-02"), claim(Slot.UNION, UNION), claim(Slot.EMPLOYER, EMPLOYER)),
            event(EventKind.CONTRACT_VOTE, concept(Slot.RESULT, Scheme.RESULT, "rejected"), claim(Slot.YES, 310), claim(Slot.NO, 802),
                decimal(Slot.PERCENT_YES, "27.9"), decimal(Slot.PERCENT_NO, "72.1"), date(Slot.DATE, "--05-02"), claim(Slot.UNION, UNION),
                claim(Slot.EMPLOYER, EMPLOYER)),
            event(EventKind.STRIKE_NOTICE, date(Slot.DATE, "2031-02-20"), claim(Slot.UNION, UNION), claim(Slot.EMPLOYER, EMPLOYER)));
    }

    private static List<Event> bargaining() {
        return List.of(
            event(EventKind.OFFER, claim(Slot.BY, EMPLOYER), decimal(Slot.WAGE_PERCENT, "12.5"), claim(Slot.YEARS, 3),
                concept(Slot.STATUS, Scheme.STATUS, "rejected"), claim(Slot.TOPIC, Concept.issue("wages")),
                claim(Slot.TOPIC, Concept.issue("staffing"))),
            event(EventKind.DEMAND, claim(Slot.BY, UNION), claim(Slot.TOPIC, Concept.issue("patient-care-time")),
                claim(Slot.WAGE_PERCENT, 20), claim(Slot.YEARS, 4), claim(Slot.HOURS, 7)),
            event(EventKind.BARGAINING_SESSION, date(Slot.DATE, "2031-02-27"), concept(Slot.STATUS, Scheme.STATUS, "broken-off"),
                claim(Slot.UNION, UNION), claim(Slot.EMPLOYER, EMPLOYER)),
            event(EventKind.AGREEMENT, concept(Slot.STATUS, Scheme.STATUS, "tentative"), date(Slot.DATE, "2031-06-01"),
                claim(Slot.WAGE_PERCENT, 16), claim(Slot.YEARS, 4), claim(Slot.UNION, UNION), claim(Slot.EMPLOYER, EMPLOYER)),
            event(EventKind.CONTRACT_EXPIRATION, date(Slot.DATE, "--12"), claim(Slot.UNION, UNION), claim(Slot.EMPLOYER, EMPLOYER)));
    }

    private static List<Event> others() {
        return List.of(
            event(EventKind.PICKET, date(Slot.DATE, "--08-15"), claim(Slot.PLACE, PORT_ALDER), claim(Slot.UNION, UNION),
                claim(Slot.EMPLOYER, EMPLOYER)),
            event(EventKind.LOCKOUT, date(Slot.START, "2031-03-08"), claim(Slot.DURATION_DAYS, 3), claim(Slot.EMPLOYER, EMPLOYER)),
            event(EventKind.INTERVENTION, claim(Slot.ACTOR, COUNCIL), concept(Slot.KIND, Scheme.KIND, "letter"),
                date(Slot.DATE, "2031-03-05")),
            event(EventKind.PENALTY, claim(Slot.AMOUNT_USD, 250_000), date(Slot.DATE, "2030"), claim(Slot.EMPLOYER, EMPLOYER)),
            event(EventKind.PARTICIPATION, claim(Slot.CLAIMANT, EMPLOYER), claim(Slot.PERCENT, 40), claim(Slot.COUNT, 360),
                concept(Slot.WHAT, Scheme.WHAT, "returned")));
    }

    public static Role role() {
        return new Role(DANA, Optional.of("president"), Optional.of(UNION), Optional.of(new Concept(Scheme.SIDE, "union")), QUOTE);
    }

    public static Statement statement() {
        return new Statement(DANA, Optional.of(UNION), List.of(Concept.issue("staffing")), QUOTE);
    }

    /** The article with these events. */
    public static ArticleFacts facts(List<Event> events) {
        return new ArticleFacts(ARTICLE, true, List.of(UNION, EMPLOYER, CLINIC, PORT_ALDER, DANA), List.of(COUNCIL),
            List.of(Concept.issue("staffing")), List.of(role()), List.of(statement()), events);
    }
}
