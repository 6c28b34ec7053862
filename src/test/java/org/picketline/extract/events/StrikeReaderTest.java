// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.picketline.model.Event;
import org.picketline.model.EventKind;
import org.picketline.model.Slot;

class StrikeReaderTest {

    private static final String PUBLISHED = "2024-03-14";

    private static String first(String text, Slot... slots) {
        List<Event> strikes = Extraction.events(PUBLISHED, text, EventKind.STRIKE);
        return strikes.isEmpty() ? "none" : Extraction.told(strikes.get(0), slots);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Nurses at Fern Valley Hospital walked out on Monday.                                             | status=ongoing start=2024-03-11
        Some 300 aides at Fern Valley Hospital have been on strike since March 4, the union said.        | status=ongoing start=2024-03-04
        Nurses at Fern Valley Hospital will strike for three days beginning March 25.                    | status=planned start=2024-03-25
        A one-day strike at Fern Valley Hospital is scheduled for March 20, the nurses' union said.      | status=planned start=2024-03-20
        Nurses at Fern Valley Hospital could walk out if talks fail, the union said.                     | status=threatened
        Nurses at Fern Valley Hospital called off a strike after the union reached a deal.               | status=averted
        The union withdrew its notice of a strike that was to start on March 19 at Fern Valley Hospital. | status=averted start=2024-03-19
        Nurses at Fern Valley Hospital ended a 12-day strike on Wednesday.                               | status=ended
        Technicians at Fern Valley Hospital left their jobs on March 6 in an open-ended strike.          | status=ongoing start=2024-03-06
        """)
    void courseAndDatesOfAStrikeTellItsStatus(String text, String told) {
        assertThat(first(text, Slot.STATUS, Slot.START)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        The union at Fern Valley Hospital said that no strike is planned.
        Nobody walked off the job at Fern Valley Hospital, the nurses' union said.
        Nurses at Fern Valley Hospital will vote on whether to authorize a strike, the union said.
        The union and Fern Valley Hospital struck a deal with its nurses on Monday.
        Nurses at Fern Valley Hospital are barred by law from striking, the union said.
        The union walked out of contract talks with Fern Valley Hospital on Monday.
        """)
    void whatIsDeniedVotedOnOrAnotherKindOfStrikingIsNoStrike(String text) {
        assertThat(Extraction.events(PUBLISHED, text, EventKind.STRIKE)).isEmpty();
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/phrasebook/strike.tsv", delimiter = '\t', quoteCharacter = '\0')
    void everyWayOfTellingOfAStrikeIsRead(String text, String told) {
        List<String> strikes = Extraction.events(PUBLISHED, text, EventKind.STRIKE).stream()
            .map(s -> Extraction.told(s, Slot.STATUS, Slot.START, Slot.DURATION_DAYS, Slot.WORKERS)).toList();
        assertThat(strikes.isEmpty() ? "none" : String.join(" / ", strikes)).isEqualTo(told);
    }

    @Test
    void authorizedStrikeIsThreatened() {
        assertThat(first("Nurses at Fern Valley Hospital voted 402-31 to authorize a strike, the union said.", Slot.STATUS)).isEqualTo("status=threatened");
    }

    @Test
    void strikersAreCountedAndNamedByTheirWork() {
        assertThat(first("About 640 registered nurses and respiratory therapists at Fern Valley Hospital went on strike Monday.",
            Slot.WORKERS, Slot.OCCUPATION)).isEqualTo("workers=640 occupation=registered nurse,respiratory therapist");
    }

    @Test
    void sameWorkersHaveTheSameWork() {
        List<Event> strikes = Extraction.events(PUBLISHED, "Cooks, cleaners and porters at Fern Valley Hospital went on strike Monday, their union said.\n\nThe same workers struck for two days in June 2022.", EventKind.STRIKE);
        assertThat(strikes).extracting(s -> Extraction.told(s, Slot.OCCUPATION)).containsExactly("occupation=cook,cleaner,porter", "occupation=cook,cleaner,porter");
    }

    @Test
    void strikeWithoutAnEndDateIsOpenEnded() {
        assertThat(first("Nurses at Fern Valley Hospital walked out on Monday, the union said. It has not given an end date.", Slot.OPEN_ENDED)).isEqualTo("openEnded=true");
    }

    @Test
    void numbersOfPatientsAndBedsAreNotStrikers() {
        assertThat(first("Nurses at the 312-bed Fern Valley Hospital, which treats 90,000 patients, went on strike Monday.", Slot.WORKERS)).isEmpty();
    }

    @Test
    void fixedLengthIsNotOpenEnded() {
        assertThat(first("Nurses at Fern Valley Hospital began a five-day strike on Monday.", Slot.OPEN_ENDED, Slot.DURATION_DAYS))
            .isEqualTo("openEnded=false durationDays=5");
    }

    @Test
    void indefiniteStrikeIsOpenEnded() {
        assertThat(first("Nurses at Fern Valley Hospital began an indefinite strike on Monday.", Slot.OPEN_ENDED)).isEqualTo("openEnded=true");
    }

    @Test
    void strikeOfEarlierYearsIsAnotherStrike() {
        List<Event> strikes = Extraction.events(PUBLISHED, "Nurses at Fern Valley Hospital walked out on Monday. They also struck the hospital for seven days in 2018.",
            EventKind.STRIKE);
        assertThat(strikes).extracting(s -> Extraction.told(s, Slot.STATUS, Slot.START)).containsExactly("status=ongoing start=2024-03-11", "status=ended start=2018");
    }

    @Test
    void firstSinceAYearTellsOfTheStrikeOfThatYear() {
        List<Event> strikes = Extraction.events(PUBLISHED, "Nurses at Fern Valley Hospital walked out on Monday. It is the first strike at the hospital since 1998.",
            EventKind.STRIKE);
        assertThat(strikes).extracting(s -> Extraction.told(s, Slot.STATUS, Slot.START)).contains("status=ended start=1998");
    }

    @Test
    void agreementAvertsThePlannedStrike() {
        assertThat(first("Nurses at Fern Valley Hospital were set to strike on March 18. The hospital and the Fern Valley Nurses Association reached a tentative agreement on Wednesday.",
            Slot.STATUS)).isEqualTo("status=averted");
    }

    @Test
    void dateOfTheAuthorizingVoteIsNotTheStart() {
        assertThat(first("Nurses at Fern Valley Hospital could strike this month. They authorized a walkout on Feb. 9.", Slot.STATUS)).isEqualTo("status=threatened");
    }

    @Test
    void strikesOfTwoYearsStayTwo() {
        String text = "Nurses at Larkmoor Hospital voted on Monday to authorize a strike, the Orchid Nurses Union said.\n\n"
            + "The last strike at the hospital lasted one day in 2010. In 2016 a strike was averted hours before it was to begin.";
        assertThat(Extraction.events("2023-11-10", text, EventKind.STRIKE)).extracting(e -> Extraction.told(e, Slot.STATUS, Slot.DURATION_DAYS))
            .contains("status=ended durationDays=1", "status=averted");
    }

    @Test
    void agreementOfFormerYearsAvertsNoStrike() {
        assertThat(first("Nurses at Fern Valley Hospital will strike on March 25.\n\nIn September 2022 the nurses and Fern Valley Hospital reached a tentative agreement.",
            Slot.STATUS)).isEqualTo("status=planned");
    }

    @Test
    void ratifiedContractEndsTheStrike() {
        assertThat(first("Nurses at Fern Valley Hospital walked out on March 4. They ratified a contract with Fern Valley Hospital on Tuesday.",
            Slot.STATUS)).isEqualTo("status=ended");
    }

    @Test
    void headlineOfAStrikeToComeIsNoStrikeYet() {
        List<Event> strikes = Extraction.events("Nurses strike at Fern Valley Hospital\n\nOn Tuesday nurses at Fern Valley Hospital will hold a two-day strike, the union said.", EventKind.STRIKE);
        assertThat(strikes).extracting(s -> Extraction.told(s, Slot.STATUS, Slot.DURATION_DAYS)).containsExactly("status=planned durationDays=2");
    }

    @Test
    void strikeThatBeganGoesOnInAnArticleWithoutDate() {
        List<Event> strikes = Extraction.events("Nurses at Fern Valley Hospital began a two-day strike on Tuesday, the union said.", EventKind.STRIKE);
        assertThat(strikes).extracting(s -> Extraction.told(s, Slot.STATUS, Slot.DURATION_DAYS)).containsExactly("status=ongoing durationDays=2");
    }

    @Test
    void itemOfARoundupMayHaveItsOwnHeadline() {
        String text = "Strikes in health care: three to know\n\n1. Nurses strike Larkmoor Hospital\n\nEighty nurses at Larkmoor Hospital in Toledo, Ohio, began a strike on March 4.\n\n"
            + "2. Aides at Quillon Manor in Fresno, Calif., walked out on March 6.\n\n3. Porters at Gravel Point Hospital in Tampa, Fla., went on strike March 7.";
        assertThat(Extraction.events(PUBLISHED, text, EventKind.STRIKE)).extracting(e -> Extraction.told(e, Slot.START)).containsExactly("start=2024-03-04", "start=2024-03-06", "start=2024-03-07");
    }

    @Test
    void whoeverOnlyPaysForTheWorkIsNotStruck() {
        String text = "Hospital cleaners walked out on Monday, the Orchid Carers Union said. They work for Tarn Facilities, which took over the cleaning in 2020 from Coastal Health Trust.\n\n"
            + "Coastal Health Trust said that it was no party to the dispute. Coastal Health Trust kept its wards open on Tuesday, the second day of the strike.";
        assertThat(first(text, Slot.EMPLOYER)).isEqualTo("employer=Tarn Facilities");
    }

    @Test
    void sideOfAnyEventIsProvedByTheSentenceThatNamesIt() {
        String text = "The Orchid Nurses Union speaks for nurses at Larkmoor Hospital. They work twelve hours a day.\n\nThey will vote on the hospital's offer on Monday.";
        Event vote = Extraction.events(PUBLISHED, text, EventKind.CONTRACT_VOTE).get(0);
        assertThat(vote.claims()).filteredOn(c -> c.slot() == Slot.UNION).extracting(c -> c.evidence().text()).containsExactly("The Orchid Nurses Union speaks for nurses at Larkmoor Hospital.");
        assertThat(vote.evidence()).extracting(e -> e.text()).containsExactly("They will vote on the hospital's offer on Monday.");
    }

    @Test
    void whomTheAffectedEmployeesIncludeAndBetweenWhichTownsTheyWorkIsTheStrikes() {
        Event strike = Extraction.events(PUBLISHED, "Some 800 workers at Fern Valley Hospital walked out on Monday, their union said.\n\nAffected employees include pharmacists, "
            + "licensed clinical counselors and marriage and family therapists at home care agencies from Fresno to Sacramento.", EventKind.STRIKE).get(0);
        assertThat(Extraction.told(strike, Slot.OCCUPATION)).contains("pharmacist", "licensed clinical counselor", "marriage and family therapist");
        assertThat(Extraction.told(strike, Slot.PLACE)).contains("Fresno", "Sacramento");
    }

    @Test
    void strikeThatIsTakenForKnownIsOneStill() {
        assertThat(Extraction.events(PUBLISHED, "Fern Valley Hospital's president said the strike of its nurses hurt nobody.", EventKind.STRIKE)).hasSize(1);
    }

    @Test
    void orderToEndAStrikeEndsNone() {
        assertThat(first("Nurses at Fern Valley Hospital walked out on Monday.\n\n\"Finish this strike,\" the mayor told the hospital.", Slot.STATUS)).isEqualTo("status=ongoing");
    }

    @Test
    void strikesEndIsNotItsBeginning() {
        Event strike = Extraction.events(PUBLISHED, "The aides' strike at Fern Valley Hospital came to an end on Tuesday.", EventKind.STRIKE).get(0);
        assertThat(Extraction.told(strike, Slot.START, Slot.END)).isEqualTo("end=2024-03-12");
    }

    @Test
    void whomTheUnionHasForMembersAreTheStrikers() {
        String text = "Workers at Fern Valley Hospital will strike on March 25.\n\nThe union, to which cooks, porters and phlebotomists belong, wants higher pay.";
        assertThat(first(text, Slot.OCCUPATION)).isEqualTo("occupation=cook,porter,phlebotomist");
    }

    @Test
    void administratorsDoNotStrike() {
        assertThat(first("Hospital administrators said that technicians at Fern Valley Hospital walked out on Monday.", Slot.OCCUPATION)).isEqualTo("occupation=technician");
    }

    @Test
    void strikeBeforeASecondOneIsAnother() {
        List<Event> strikes = Extraction.events(PUBLISHED, "Nurses at Fern Valley Hospital may strike a second time, the union said.\n\nThey walked out for two days in January.", EventKind.STRIKE);
        assertThat(strikes).extracting(s -> Extraction.told(s, Slot.STATUS, Slot.START)).containsExactly("status=threatened", "status=ended start=2024-01");
    }

    @Test
    void strikeThatIsFollowedIsAnother() {
        List<Event> strikes = Extraction.events(PUBLISHED, "Aides at Fern Valley Hospital will strike on March 25.\n\nThe step follows a three-day strike of 900 doctors.", EventKind.STRIKE);
        assertThat(strikes).extracting(s -> Extraction.told(s, Slot.STATUS, Slot.OCCUPATION)).containsExactly("status=planned occupation=aide", "status=ended occupation=doctor");
    }

    @Test
    void whatIsOpenDuringAStrikeDoesNotBeginIt() {
        assertThat(first("Nurses at Fern Valley Hospital will strike on March 25.\n\nA command center for the strike is open at the hospital.", Slot.STATUS)).isEqualTo("status=planned");
    }

    @Test
    void thoseWhoStrikeNeedNotHaveBegun() {
        assertThat(first("Nurses at Fern Valley Hospital are ready to strike.\n\nThose who strike at Fern Valley Hospital lose a day's pay, the union said.", Slot.STATUS)).isEqualTo("status=threatened");
    }

    @ParameterizedTest
    @ValueSource(strings = {"At another hospital porters were on strike for two days in January.", "The nurses were last on strike in 2017, for two days.", "Porters had last struck in 2011.",
        "It is the second walkout there in three years."})
    void strikeOfThePastIsNotTheOneToCome(String past) {
        List<Event> strikes = Extraction.events(PUBLISHED, "Nurses at Fern Valley Hospital will strike on March 25.\n\n" + past, EventKind.STRIKE);
        assertThat(strikes).extracting(s -> Extraction.told(s, Slot.STATUS)).containsExactly("status=planned", "status=ended");
    }

    @Test
    void strikesOfTwoMonthsAreTwo() {
        List<Event> strikes = Extraction.events(PUBLISHED, "Aides at Fern Valley Hospital have struck twice, in January and again in February.", EventKind.STRIKE);
        assertThat(strikes).extracting(s -> Extraction.told(s, Slot.START)).containsExactly("start=2024-01", "start=2024-02");
    }
}
