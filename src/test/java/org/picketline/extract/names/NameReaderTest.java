// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.picketline.extract.grammar.Words;
import org.picketline.extract.phrase.SharedAnnotator;
import org.picketline.knowledge.Knowledge;
import org.picketline.model.Article;
import org.picketline.model.Entity;

class NameReaderTest {

    private static final NameReader READER = new NameReader(Knowledge.load(), Words.load());

    private static List<String> names(String text, Entity.Kind kind) {
        return READER.read(SharedAnnotator.annotator().annotate(Article.of("a.txt", text))).entities(kind).stream().map(Entity::name).toList();
    }

    private static Entity only(String text, Entity.Kind kind) {
        List<Entity> found = READER.read(SharedAnnotator.annotator().annotate(Article.of("a.txt", text))).entities(kind);
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    @Test
    void acronymInBracketsIsAnAliasOfTheUnionBefore() {
        Entity union = only("The Ohio Valley Nurses Alliance (OVNA) gave notice. OVNA wants talks.", Entity.Kind.UNION);
        assertThat(union.name()).isEqualTo("Ohio Valley Nurses Alliance");
        assertThat(union.aliases()).contains("OVNA");
    }

    @Test
    void acronymAloneStandsForTheWellKnownUnion() {
        assertThat(names("Members of NUHW met on Monday.", Entity.Kind.UNION)).containsExactly("National Union of Healthcare Workers");
    }

    @Test
    void localHasItsParent() {
        Entity local = only("Members of SEIU Local 121RN met on Monday.", Entity.Kind.UNION);
        assertThat(local.name()).isEqualTo("SEIU Local 121RN");
    }

    @Test
    void localOfAnUnknownUnionTakesItsName() {
        assertThat(names("Local 4417 of the Allied Caregivers Union met. Local 4417 wants raises.", Entity.Kind.UNION)).containsExactly("Allied Caregivers Union Local 4417");
    }

    @Test
    void hospitalWithoutSystemIsTheEmployer() {
        assertThat(names("Nurses at Saint Odile Hospital met on Monday. Saint Odile has 300 beds.", Entity.Kind.EMPLOYER)).containsExactly("Saint Odile Hospital");
    }

    @Test
    void hospitalOfANamedSystemIsAFacility() {
        Entity facility = only("Nurses at Tri-Rivers Health's Flatlands Hospital met on Monday.", Entity.Kind.FACILITY);
        assertThat(facility.name()).isEqualTo("Flatlands Hospital");
        assertThat(facility.parent()).map(Entity::name).contains("Tri-Rivers Health");
    }

    @Test
    void twoHospitalsJoinedByAndAreTwo() {
        assertThat(names("Nurses at Oak Hill Hospital and Cedar Bluff Medical Center met.", Entity.Kind.EMPLOYER))
            .containsExactly("Oak Hill Hospital", "Cedar Bluff Medical Center");
    }

    @Test
    void andInsideANameDoesNotPartIt() {
        assertThat(names("Residents of the Committee of Interns and Residents met.", Entity.Kind.UNION)).containsExactly("Committee of Interns and Residents");
    }

    @Test
    void unknownNameThatEmploysNursesIsAnEmployer() {
        assertThat(names("Cleaners work for Brightwater Solutions, which took over the contract. A spokesman for Brightwater Solutions said so.", Entity.Kind.EMPLOYER))
            .containsExactly("Brightwater Solutions");
    }

    @Test
    void unknownNameThatRepresentsNursesIsAUnion() {
        assertThat(names("The nurses are represented by Bayside Together, which represents 300 members.", Entity.Kind.UNION)).containsExactly("Bayside Together");
    }

    @Test
    void surnameStandsForThePersonNamedInFull() {
        assertThat(names("\"We are tired,\" said Danielle Prewitt, a nurse. Prewitt has worked there for years.", Entity.Kind.PERSON)).containsExactly("Danielle Prewitt");
    }

    @Test
    void monthsAndSmallTownsWithoutSignsAreNoPlaces() {
        assertThat(names("Nurses struck in March and again in August.", Entity.Kind.PLACE)).isEmpty();
    }

    @Test
    void abbreviatedStateOnlyTellsWhichCity() {
        Entity city = only("Nurses in Worcester, Mass., met.", Entity.Kind.PLACE);
        assertThat(city.name()).isEqualTo("Worcester");
        assertThat(city.parent()).map(Entity::name).contains("Massachusetts");
    }

    @Test
    void regionIsAPlace() {
        assertThat(names("Workers in Northern California and the Central Valley went on strike.", Entity.Kind.PLACE)).containsExactly("Northern California", "Central Valley");
    }

    @Test
    void nameBehindALongOfficeIsAPerson() {
        assertThat(names("The governor and State Superintendent of Public Instruction Lena Marsh have sent letters.", Entity.Kind.PERSON)).containsExactly("Lena Marsh");
    }

    @Test
    void placeOfAnotherCountryThanTheArticlesIsNone() {
        assertThat(names("Nurses in Cleveland and Toledo voted on Monday. The Ohio Nurses Association counted in Columbus and Akron. Many of its members in Dayton trained in Nairobi.", Entity.Kind.PLACE))
            .contains("Cleveland", "Columbus").doesNotContain("Nairobi");
        assertThat(names("Nurses in Nairobi voted on Monday.", Entity.Kind.PLACE)).containsExactly("Nairobi");
    }

    @Test
    void hospitalKnownOnlyAbroadIsRead() {
        assertThat(names("Doctors at Kenyatta National Hospital in Nairobi are on strike.", Entity.Kind.EMPLOYER)).containsExactly("Kenyatta National Hospital");
    }

    @Test
    void regionOfOneCountryIsNotReadInAnother() {
        assertThat(names("Nurses of the Ontario Nurses' Association in Toronto and across Ontario struck. Homes in the North East are picketed.", Entity.Kind.PLACE)).doesNotContain("North East England");
    }

    @Test
    void officeBeforeANameIsNoPartOfIt() {
        assertThat(names("Dana Ruiz, president and CEO of Coastal Brannock Health, spoke to nurses on Monday.", Entity.Kind.EMPLOYER)).containsExactly("Coastal Brannock Health");
    }

    @Test
    void speakerBeforeALocalIsNoPartOfItsName() {
        assertThat(names("Talks failed, said Maria Lopez of Clinic and Care Workers Local 417.", Entity.Kind.UNION)).containsExactly("Clinic and Care Workers Local 417");
    }

    @Test
    void unionThatAnotherBelongsToIsNoParty() {
        assertThat(names("Doctors are in the Committee of Interns and Residents, which belongs to SEIU.", Entity.Kind.UNION)).containsExactly("Committee of Interns and Residents");
    }

    @Test
    void onlyHospitalBesideAHealthSystemIsItsSite() {
        String text = "Nurses at Alder Creek Hospital walked out. Alder Creek Hospital hired others. Brannock Health had no comment.";
        assertThat(names(text, Entity.Kind.EMPLOYER)).containsExactly("Brannock Health");
        assertThat(names(text, Entity.Kind.FACILITY)).containsExactly("Alder Creek Hospital");
    }

    @Test
    void localsInThePluralAreSeveral() {
        assertThat(names("Members of Teamsters Locals 88 and 114 joined the picket line.", Entity.Kind.UNION)).containsExactly("Teamsters Local 88", "Teamsters Local 114");
    }
}
