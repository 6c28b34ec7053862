// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.picketline.model.EventKind;
import org.picketline.model.Slot;

class InterventionReaderTest {

    private static List<String> acts(String text) {
        return Extraction.events("2024-05-16", text, EventKind.INTERVENTION).stream().map(e -> Extraction.told(e, Slot.ACTOR, Slot.KIND, Slot.DATE)).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Gov. Anna Kessler sent a letter to the hospital and the union on Monday.|actor=Anna Kessler kind=letter date=2024-05-13",
        "State senators wrote to the hospital's trustees in April.|actor=state senators kind=letter date=2024-04",
        "More than 40 state legislators have signed a letter in support of the nurses.|actor=state legislators kind=letter",
        "A majority of state senators and assembly members signed letters to the hospital.|actor=state senators and assembly members kind=letter",
        "Mayor Paul Brandt asked both sides in a letter on Tuesday to settle the strike.|actor=Paul Brandt kind=letter date=2024-05-14",
        "The hospital's trustees received a letter from Mayor Paul Brandt.|actor=Paul Brandt kind=letter"})
    void letterIsReadWithItsSender(String text, String told) {
        assertThat(acts(text)).containsExactly(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "A federal mediator joined the talks on May 6.|actor=federal mediator kind=mediation date=2024-05-06",
        "The union and the hospital will meet with a mediator on May 20.|actor=mediator kind=mediation date=2024-05-20",
        "Federal mediator Carl Voss has been meeting with the nurses' union.|actor=Carl Voss kind=mediation",
        "Talks ran all night, with two federal mediators at the table.|actor=federal mediators kind=mediation",
        "State labor commissioner Ida Quinn met with the two sides on May 9.|actor=Ida Quinn kind=mediation date=2024-05-09",
        "State Rep. Lou Harker offered on Wednesday to mediate.|actor=Lou Harker kind=mediation date=2024-05-15"})
    void mediationIsReadWithTheMediator(String text, String told) {
        assertThat(acts(text)).containsExactly(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "On Tuesday a judge barred nurses from blocking the hospital's driveway.|actor=judge kind=order date=2024-05-14",
        "Superior Court Judge Elena Pratt issued a restraining order against the strike.|actor=Elena Pratt kind=order",
        "An arbitrator has awarded the hospital's nurses raises of 11 percent.|actor=arbitrator kind=order",
        "The National Labor Relations Board ordered the hospital to bargain with the union.|actor=National Labor Relations Board kind=order",
        "The hospital was ordered by a judge to reinstate two nurses.|actor=judge kind=order"})
    void orderIsReadWithTheAuthority(String text, String told) {
        assertThat(acts(text)).containsExactly(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Mayor Paul Brandt called on both sides to settle the strike.|actor=Paul Brandt kind=call",
        "Gov. Anna Kessler urged the hospital on Monday to return to the bargaining table.|actor=Anna Kessler kind=call date=2024-05-13",
        "Gov. Anna Kessler told the hospital and the union to get back to the table.|actor=Anna Kessler kind=call",
        "Nurses returned to the table after being urged by Gov. Anna Kessler.|actor=Anna Kessler kind=call",
        "The talks resumed at the urging of Mayor Paul Brandt.|actor=Paul Brandt kind=call",
        "The strike is in its third week. Mayor Paul Brandt came by. He asked both sides to keep talking.|actor=Paul Brandt kind=call"})
    void callToSettleIsReadWithTheCaller(String text, String told) {
        assertThat(acts(text)).containsExactly(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Last month Assemblywoman Dora Finn introduced a bill to cap nurses' patients.|actor=Dora Finn kind=legislation date=2024-04",
        "The appropriations committee approved a bill on nurses' wages.|actor=appropriations committee kind=legislation"})
    void billIsReadWithItsAuthor(String text, String told) {
        assertThat(acts(text)).containsExactly(told);
    }

    @Test
    void bareOfficeAndNamedHolderAreOneActor() {
        assertThat(acts("An arbitrator ordered the hospital to pay nurses. Arbitrator Lionel Marsh ordered back pay too.")).containsExactly("actor=Lionel Marsh kind=order");
        assertThat(acts("Federal mediator Carl Voss called both sides to the table. The mediator's proposal was rejected.")).containsExactly("actor=Carl Voss kind=mediation");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "A judge refused to order the nurses back to work.",
        "The hospital asked for a federal mediator.",
        "The nurses urged the hospital to settle.",
        "The union sent a letter to the hospital.",
        "The governor called the strike regrettable.",
        "The mayor may call on both sides to settle.",
        "The hospital ordered new beds.",
        "The union's president wrote to members.",
        "The mayor did not urge the hospital to settle.",
        "Nurses wrote letters to their patients.",
        "The hospital awarded nurses a bonus."})
    void whatPartiesDoOrWhatDidNotHappenIsNoIntervention(String text) {
        assertThat(acts(text)).isEmpty();
    }
}
