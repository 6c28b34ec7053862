// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.picketline.InventedNews.employer;
import static org.picketline.InventedNews.place;
import static org.picketline.InventedNews.status;
import static org.picketline.InventedNews.union;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.picketline.InventedNews;
import org.picketline.model.Concept;
import org.picketline.model.Entity;
import org.picketline.model.EventKind;
import org.picketline.model.PartialDate;
import org.picketline.model.Slot;
import org.picketline.rdf.ArticleWriter;
import org.picketline.rdf.IriMint;
import org.picketline.vocab.PL;
import org.picketline.vocab.Prov;

/**
 * Five articles of one union and one employer: a wire text (no date) and its shorter copy (dated) on a strike in the north;
 * one without any date on a vote, with strikes of a December and a June; and two on a strike in the south two years later,
 * of which the first has no date and recalls the north.
 */
class AcrossArticlesTest {

    private static final String BASE = "https://example.org/";
    private static final Entity GUILD = union("Guild of Harbor Clinicians", "GHC");
    private static final Entity ORRIN = employer("Orrin Mutual", "Orrin");
    private static final Entity NORTH = place("North Shore", "Oregon");
    private static final Entity SOUTH = place("South Shore", "Oregon");
    private static final Entity LEADER = Entity.of(Entity.Kind.PERSON, "Lena Marsh");
    private static final String TALLY = "The guild counted 811 ballots against the proposal that Orrin had put forward and 96 for it on the weekend.";
    private static final String TABLE = "Orrin walked away from the talks almost two weeks before that, sure that its people would say yes to it.";
    private static final String WANTS = "Clinicians on strike want more colleagues on each floor and shorter waits for those who come to see them.";
    private static final String WALKED = "Clinicians along the North Shore walked out on the second Monday of August and have stayed out ever since then.";
    private static final String LATE = "Late that night the guild's leaders thanked the crowd in front of the gates and sent it home to sleep.";

    private static final InventedNews WIRE = north(InventedNews.of("wire.txt", ""), "--08-15")
        .event(EventKind.PARTICIPATION, "Close to 60 percent are back, Orrin said.", Slot.CLAIMANT, ORRIN, Slot.PERCENT, 60,
            Slot.WHAT, new Concept(Concept.Scheme.WHAT, "returned"))
        .says(LEADER, "president", GUILD, LATE);
    private static final InventedNews COPY = north(InventedNews.of("copy.txt", "2022-09-26"), "2022-08-15");
    private static final InventedNews VOTE = InventedNews.of("vote.txt", "").involving(GUILD, ORRIN)
        .event(EventKind.CONTRACT_VOTE, "They turned the plan down, it was announced.", Slot.UNION, GUILD, Slot.EMPLOYER, ORRIN,
            Slot.RESULT, result("rejected"))
        .event(EventKind.OFFER, "The plan had promised top pay.", Slot.BY, ORRIN, Slot.STATUS, status("rejected"))
        .strike("They had struck for five days in December.", GUILD, ORRIN, "--12", Slot.DURATION_DAYS, 5, Slot.STATUS, status("ended"))
        .strike("A walkout in June was called off.", GUILD, ORRIN, "--06", Slot.STATUS, status("averted"));
    private static final InventedNews UNDATED = InventedNews.of("south.txt", "")
        .strike("Some 2,350 went out on Monday for good.", GUILD, ORRIN, "", Slot.WORKERS, 2350, Slot.STATUS, status("ongoing"), Slot.PLACE, SOUTH)
        .event(EventKind.STRIKE, "They want what the North Shore won in ten weeks of strike.", Slot.EMPLOYER, ORRIN, Slot.DURATION_DAYS, 70,
            Slot.STATUS, status("ended"), Slot.PLACE, NORTH)
        .event(EventKind.AGREEMENT, "They want what the North Shore won in ten weeks of strike.", Slot.EMPLOYER, ORRIN)
        .event(EventKind.CONTRACT_EXPIRATION, "The contract ran out on September 30.", Slot.UNION, GUILD, Slot.EMPLOYER, ORRIN, Slot.DATE, date("--09-30"))
        .event(EventKind.BARGAINING_SESSION, "Talks began in July.", Slot.UNION, GUILD, Slot.EMPLOYER, ORRIN, Slot.DATE, date("--07"), Slot.STATUS, status("held"))
        .event(EventKind.OFFER, "Orrin offers 18 percent.", Slot.BY, ORRIN, Slot.WAGE_PERCENT, 18, Slot.YEARS, 4, Slot.STATUS, status("pending"))
        .event(EventKind.DEMAND, "Seven hours are asked for.", Slot.BY, GUILD, Slot.TOPIC, Concept.issue("patient-care-time"), Slot.HOURS, 7);
    private static final InventedNews DATED = InventedNews.of("later.txt", "2024-12-23")
        .strike("Nearly 2,350 have been out since Oct. 21.", GUILD, ORRIN, "2024-10-21", Slot.WORKERS, 2350, Slot.STATUS, status("ongoing"), Slot.PLACE, SOUTH)
        .event(EventKind.BARGAINING_SESSION, "They met two days later.", Slot.UNION, GUILD, Slot.EMPLOYER, ORRIN, Slot.DATE, date("2024-10-23"), Slot.STATUS, status("held"))
        .event(EventKind.BARGAINING_SESSION, "They meet again on Jan. 9.", Slot.UNION, GUILD, Slot.EMPLOYER, ORRIN, Slot.DATE, date("2025-01-09"), Slot.STATUS, status("scheduled"))
        .event(EventKind.OFFER, "Orrin says that it offers more.", Slot.BY, ORRIN, Slot.STATUS, status("pending"))
        .event(EventKind.DEMAND, "The same time is asked for.", Slot.BY, GUILD, Slot.TOPIC, Concept.issue("patient-care-time"))
        .event(EventKind.PARTICIPATION, "Over 45 percent are back, Orrin said.", Slot.CLAIMANT, ORRIN, Slot.PERCENT, 45,
            Slot.WHAT, new Concept(Concept.Scheme.WHAT, "returned"))
        .says(LEADER, "president emeritus", GUILD, "\"It is slow,\" said Lena Marsh.");

    private static final Model CANONICAL = derive(WIRE, COPY, VOTE, UNDATED, DATED);

    private static InventedNews north(InventedNews news, String start) {
        return news.strike(WALKED, GUILD, ORRIN, start, Slot.STATUS, status("ongoing"), Slot.PLACE, NORTH)
            .event(EventKind.CONTRACT_VOTE, TALLY, Slot.UNION, GUILD, Slot.EMPLOYER, ORRIN, Slot.RESULT, result("rejected"), Slot.YES, 96, Slot.NO, 811)
            .event(EventKind.OFFER, TALLY, Slot.BY, ORRIN, Slot.STATUS, status("rejected"))
            .event(EventKind.BARGAINING_SESSION, TABLE, Slot.UNION, GUILD, Slot.EMPLOYER, ORRIN, Slot.STATUS, status("broken-off"))
            .event(EventKind.DEMAND, WANTS, Slot.BY, GUILD, Slot.TOPIC, Concept.issue("staffing"));
    }

    private static Concept result(String notation) {
        return new Concept(Concept.Scheme.RESULT, notation);
    }

    private static PartialDate date(String iso) {
        return PartialDate.parse(iso);
    }

    static Model derive(InventedNews... news) {
        return new Canonical(BASE).derive(Arrays.stream(news).map(n -> new ArticleWriter(new IriMint(BASE)).write(n.facts())).toList(),
            ModelFactory.createDefaultModel());
    }

    private static List<Resource> all(Resource type) {
        return CANONICAL.listSubjectsWithProperty(RDF.type, type).toList();
    }

    private static Resource one(Resource type, Property property, Object value) {
        List<Resource> fitting = all(type).stream().filter(r -> values(r, property).stream().anyMatch(v -> v.endsWith(value.toString()))).toList();
        assertThat(fitting).as(type.getLocalName() + " with " + value).hasSize(1);
        return fitting.get(0);
    }

    private static Set<String> values(Resource node, Property property) {
        return node.listProperties(property).mapWith(s -> Telling.text(s.getObject())).toList().stream().collect(Collectors.toSet());
    }

    private static String value(Resource node, Property property) {
        assertThat(values(node, property)).as(node + " " + property).hasSize(1);
        return values(node, property).iterator().next().replaceFirst(".*/", "");
    }

    @Test
    void wireTextAndItsCopyAreOneSource() {
        String copy = new IriMint(BASE).article(COPY.article());
        assertThat(value(CANONICAL.createResource(copy), Prov.alternateOf)).isEqualTo(new IriMint(BASE).article(WIRE.article()).replaceFirst(".*/", ""));
        assertThat(CANONICAL.listStatements(null, Prov.alternateOf, (RDFNode) null).toList()).hasSize(1);
        assertThat(value(one(PL.ContractVote, PL.no, 811), PL.sources)).isEqualTo("1");
    }

    @Test
    void thereAreFourStrikes() {
        assertThat(all(PL.Strike)).hasSize(4);
    }

    @Test
    void strikeInTheNorthIsOneWithItsEndFromTwoYearsLater() {
        Resource strike = one(PL.Strike, PL.start, "2022-08-15");
        assertThat(value(strike, PL.status)).isEqualTo("ended");
        assertThat(value(strike, PL.durationDays)).isEqualTo("70");
        assertThat(value(strike, PL.union)).isEqualTo("guild-of-harbor-clinicians");
        assertThat(values(strike, Prov.wasDerivedFrom)).hasSize(3);
        assertThat(value(strike, PL.sources)).isEqualTo("2");
    }

    @Test
    void strikeInTheSouthGetsItsDayFromTheLaterArticle() {
        Resource strike = one(PL.Strike, PL.start, "2024-10-21");
        assertThat(value(strike, PL.workers)).isEqualTo("2350");
        assertThat(values(strike, Prov.wasDerivedFrom)).hasSize(2);
        assertThat(value(strike, PL.status)).isEqualTo("ongoing");
    }

    @Test
    void yearsAreCompletedFromTheStrikeThatGoesOn() {
        assertThat(value(all(PL.ContractExpiration).get(0), PL.date)).isEqualTo("2024-09-30");
        assertThat(values(one(PL.BargainingSession, PL.date, "2024-07"), PL.date)).hasSize(1);
    }

    @Test
    void agreementOfTheNorthGetsItsUnionAndDispute() {
        Resource agreement = all(PL.Agreement).get(0);
        assertThat(value(agreement, PL.union)).isEqualTo("guild-of-harbor-clinicians");
        assertThat(value(agreement, PL.partOf)).isEqualTo(value(one(PL.Strike, PL.start, "2022-08-15"), PL.partOf));
        assertThat(values(agreement, PL.follows)).containsExactly(one(PL.Strike, PL.start, "2022-08-15").getURI());
    }

    @Test
    void votesOffersAndCountsOfTwoDisputesStayTwo() {
        assertThat(all(PL.ContractVote)).hasSize(2);
        assertThat(all(PL.Participation)).hasSize(2);
        assertThat(all(PL.Offer)).hasSize(4);
        assertThat(all(PL.BargainingSession)).hasSize(4);
    }

    @Test
    void demandOfTwoArticlesIsOne() {
        assertThat(values(one(PL.Demand, PL.topic, "patient-care-time"), Prov.wasDerivedFrom)).hasSize(2);
        assertThat(value(one(PL.Demand, PL.topic, "patient-care-time"), PL.hours)).isEqualTo("7");
    }

    @Test
    void thereAreThreeDisputesWithTheirOutcomes() {
        assertThat(all(PL.Dispute).stream().map(d -> value(d, PL.outcome))).containsExactlyInAnyOrder("settled", "ongoing", "ongoing");
    }

    @Test
    void voteFollowsTheOfferThatItRejects() {
        assertThat(value(one(PL.ContractVote, PL.no, 811), PL.follows)).isNotEmpty();
    }

    @Test
    void personKeepsBothTitles() {
        assertThat(all(PL.Person)).hasSize(1);
        assertThat(all(PL.Role).stream().map(r -> value(r, PL.title))).containsExactlyInAnyOrder("president", "president emeritus");
    }

    private static InventedNews dispute(String source, String day, String start, String sentence, Object... more) {
        Object[] slots = Arrays.copyOf(more, more.length + 2);
        slots[more.length] = Slot.PLACE;
        slots[more.length + 1] = NORTH;
        return InventedNews.of(source, day).strike(sentence, GUILD, ORRIN, start, slots);
    }

    @Test
    void strikeOfTwoYearsAgoIsThatOfTwoYearsAgo() {
        Model graph = derive(dispute("a.txt", "2020-08-20", "2020-08-17", "They walked out in the year of the flood.", Slot.STATUS, status("ongoing")),
            dispute("b.txt", "2022-08-20", "2022-08-15", "They walked out once more.", Slot.STATUS, status("ongoing")),
            dispute("c.txt", "2024-11-02", "2024-10-21", "They are out for a third time.", Slot.STATUS, status("ongoing")),
            dispute("d.txt", "", "--10-21", "They went out on the third Monday of October.", Slot.STATUS, status("ongoing"), Slot.WORKERS, 900)
                .strike("It is not the first time that they struck, they had done so four years ago.", GUILD, ORRIN, "", Slot.STATUS, status("ended")));
        Resource first = graph.listSubjectsWithProperty(PL.start, MergedEvents.literal(date("2020-08-17"))).next();
        assertThat(values(first, Prov.wasDerivedFrom)).hasSize(2);
    }

    @Test
    void strikeInItsTenthWeekIsTheOneThatBeganThen() {
        Model graph = derive(dispute("a.txt", "2024-03-12", "2024-03-11", "They walked out in March.", Slot.STATUS, status("ongoing")),
            dispute("b.txt", "2024-01-09", "2024-01-08", "They walked out for a day.", Slot.STATUS, status("ongoing")),
            dispute("c.txt", "2024-05-15", "", "The strike is now in its tenth week.", Slot.STATUS, status("ongoing")));
        Resource march = graph.listSubjectsWithProperty(PL.start, MergedEvents.literal(date("2024-03-11"))).next();
        assertThat(values(march, Prov.wasDerivedFrom)).hasSize(2);
    }
}
