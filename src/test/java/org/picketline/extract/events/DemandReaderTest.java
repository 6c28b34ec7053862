// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.picketline.model.Slot.BY;
import static org.picketline.model.Slot.HOURS;
import static org.picketline.model.Slot.TOPIC;
import static org.picketline.model.Slot.WAGE_PERCENT;
import static org.picketline.model.Slot.YEARS;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.picketline.model.EventKind;

class DemandReaderTest {

    private static final String INTRO = "The Lakeside Nurses Association speaks for 900 nurses at Halloway Medical Center.\n\n";

    private static List<String> demands(String sentence) {
        return Extraction.events(INTRO + sentence, EventKind.DEMAND).stream().map(e -> Extraction.told(e, TOPIC, WAGE_PERCENT, YEARS, HOURS)).sorted().toList();
    }

    @Test
    void listAfterAVerbOfWantingIsADemandAnItem() {
        assertThat(demands("The nurses want higher wages, better health insurance and safer staffing levels."))
            .containsExactly("topic=health-benefits", "topic=staffing", "topic=wages");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Halloway spoke of lean years. They want higher wages, the caregivers' friends said.",
        "The crowd was asking for higher wages.",
        "Nurses lined the driveway on Friday to ask for higher wages.",
        "\"Halloway must pay higher wages,\" said the Lakeside Nurses Association.",
        "Nurses would like to see higher wages."})
    void whoeverAsksForTermsOfWorkStandsWithTheWorkers(String sentence) {
        assertThat(demands(sentence)).containsExactly("topic=wages");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Executives said the budget was short. They want lower wages.",
        "The county wants lower wages at Halloway.",
        "The crowd wants to cut wages."})
    void whatTheOtherSideWantsIsNoDemand(String sentence) {
        assertThat(demands(sentence)).isEmpty();
    }

    @Test
    void thingOfNoListedIssueIsSomethingElse() {
        assertThat(demands("The nurses are asking for a footbridge over the canal.")).containsExactly("topic=other");
    }

    @ParameterizedTest
    @ValueSource(strings = {"The nurses are asking for an answer.", "Nurses want a contract.", "Nurses were asked for a comment."})
    void talkItselfIsNoThingDemanded(String sentence) {
        assertThat(demands(sentence)).isEmpty();
    }

    @Test
    void unionMakesTheDemandOfItsMembers() {
        assertThat(Extraction.events(INTRO + "Nurses are calling for an end to mandatory overtime.", EventKind.DEMAND)).singleElement()
            .satisfies(e -> assertThat(Extraction.told(e, BY, TOPIC)).isEqualTo("by=Lakeside Nurses Association topic=scheduling"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Nurses walked off the job Monday, demanding safer staffing.",
        "The nurses say they need more staff on every shift.",
        "Members of the union are fighting for safe staffing.",
        "The union has called on the hospital to improve staffing.",
        "The union is asking that Halloway hire more nurses.",
        "\"We need enough nurses on every shift,\" said Maria Delgado, president of the Lakeside Nurses Association.",
        "The nurses want no more than five patients for each nurse.",
        "The union's priorities include a limit on the number of patients.",
        "Safe staffing is the union's top demand.",
        "Among the union's demands are enforceable nurse-to-patient ratios.",
        "The nurses have asked for one nurse for every four patients.",
        "The association wants the staffing grid to be binding.",
        "What the nurses want is simple: more staff."})
    void staffingIsDemandedInManyWays(String sentence) {
        assertThat(demands(sentence)).containsExactly("topic=staffing");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "The hospital wants nurses to pay more for their health insurance.",
        "Patients want shorter waits for care.",
        "The union says it is not asking for better pay.",
        "If nurses wanted better pay, they would have said so, the hospital said.",
        "Hospital leaders call for patience while talks over pay go on.",
        "The hospital rejected a request for comment on pay.",
        "Growing demand for mental health care has led to longer waits.",
        "Mayor Joan Pell called on both sides to settle their dispute over pay."})
    void wishesOfOthersAndDenialsAreNoDemands(String sentence) {
        assertThat(demands(sentence)).isEmpty();
    }

    @Test
    void raiseInAllGoesWithItsYears() {
        assertThat(demands("The union is seeking raises totaling 15 percent over three years.")).containsExactly("topic=wages wagePercent=15 years=3");
    }

    @Test
    void percentageWithoutANounIsOneOfPay() {
        assertThat(demands("The association is seeking 16% over four years and the return of a pension plan that was frozen in 2011."))
            .containsExactly("topic=retirement", "topic=wages wagePercent=16 years=4");
    }

    @Test
    void yearlyStepsAddUp() {
        assertThat(demands("The union proposed raises of 7% in the first year, 6% in the second year and 5% in the third year."))
            .containsExactly("topic=wages wagePercent=18 years=3");
    }

    @Test
    void whatTheEmployerSaysInTheSameSentenceIsNotDemanded() {
        assertThat(demands("The union asks for five more sick days, and the hospital says its last proposal, a 6% raise over two years, is final."))
            .containsExactly("topic=paid-leave");
    }

    @Test
    void whatDescribesAPlaceIsNotDemanded() {
        assertThat(demands("The union wants two more nurses on every night shift in the emergency department, where assaults have doubled."))
            .containsExactly("topic=staffing");
    }

    @Test
    void itemsOfAMarkedListAreDemands() {
        assertThat(demands("Nurses are demanding that management:\n\n- hire more nurses;\n\n- install metal detectors at the entrance.\n\nThe strike begins on Monday."))
            .containsExactly("topic=staffing", "topic=workplace-safety");
    }

    @Test
    void pronounTakesUpTheUnionThroughSeveralSentences() {
        assertThat(demands("The union wants higher pay. It wants an end to mandatory overtime. And it wants better health insurance."))
            .containsExactly("topic=health-benefits", "topic=scheduling", "topic=wages");
    }

    @Test
    void workersAreTheirOwnWhateverTheirTrade() {
        assertThat(demands("Coordinators who struck the hospital for a day went back to work. They are asking for better security."))
            .containsExactly("topic=workplace-safety");
    }

    @Test
    void hoursOfPatientCareTimeAreRead() {
        assertThat(demands("The union wants therapists to have seven hours a week of time for patient care tasks.")).containsExactly("topic=patient-care-time hours=7");
    }

    @Test
    void purposeOfAStrikeIsADemand() {
        assertThat(demands("The nurses voted to strike for better wages.")).containsExactly("topic=wages");
    }

    @Test
    void thingWithoutAWordOfTheListsIsOfTheIssueThatItsWordsTell() {
        assertThat(demands("The nurses want a second pair of hands on nights.")).containsExactly("topic=staffing");
    }

    @Test
    void membersOfAListAfterAColonAreDemandsEach() {
        assertThat(demands("The union is asking Halloway for:\n\n- an increase of 21% in base salaries over three years;\n\n- eight weeks of parental leave."))
            .containsExactly("topic=paid-leave", "topic=wages wagePercent=21 years=3");
    }
}
