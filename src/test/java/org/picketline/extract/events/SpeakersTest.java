// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.picketline.model.ArticleFacts;

/** Who speaks, and in what role, where several persons stand together. */
class SpeakersTest {

    private static final String SIDES = "Nurses at Riverside Hospital belong to the Gilead Nurses Union.\n\n";

    @Test
    void whomALetterIsWrittenToDoesNotSpeak() {
        ArticleFacts facts = facts("Writing to the Health Secretary Ian Barr, the Gilead Nurses Union's General Secretary, Rhea Quill, said: \"What has been offered is not enough.\"");
        assertThat(speakers(facts)).containsExactly("Rhea Quill");
    }

    @Test
    void ministerNamedBesideAUnionIsNoOfficerOfIt() {
        ArticleFacts facts = facts("In a letter to health secretary Ian Barr, Gilead Nurses Union general secretary Rhea Quill said nurses were forced back to the picket line.");
        assertThat(roles(facts)).contains("Ian Barr: health secretary, government");
    }

    @Test
    void whoIsNamedRightBeforeTheVerbSpeaks() {
        ArticleFacts facts = facts("In a letter to health secretary Ian Barr, union president Rhea Quill said nurses were forced back to the picket line.");
        assertThat(speakers(facts)).containsExactly("Rhea Quill");
    }

    @Test
    void sharedTitleIsThatOfEach() {
        ArticleFacts facts = facts("In a statement, union co-chairs Dr Rhea Quill and Dr Tom Vane said: \"We made every attempt to avoid a strike.\"");
        assertThat(roles(facts)).containsExactly("Rhea Quill: co-chair, union", "Tom Vane: co-chair, union");
    }

    @Test
    void lettersAfterANameAreATitleWhereThereIsNoOther() {
        ArticleFacts facts = facts("\"We need a contract that keeps nurses here,\" Rhea Quill, RN, said.");
        assertThat(roles(facts)).containsExactly("Rhea Quill: RN, worker");
    }

    @Test
    void spokespersonOfAHouseSpeaksAndNotTheHouse() {
        ArticleFacts facts = facts("Riverside Hospital's spokesperson Maureen Hart said negotiators reached agreement on Wednesday.");
        assertThat(speakers(facts)).containsExactly("Maureen Hart");
    }

    @Test
    void titleMayReachBackOverWhatBelongsToIt() {
        ArticleFacts facts = facts("Chairman of the Gilead Nurses Union in the state, Dr. Rhea Quill, who addressed reporters, said the strike goes on.");
        assertThat(roles(facts)).containsExactly("Rhea Quill: chairman, union");
    }

    @Test
    void presidentOfTheLocalIsTheUnions() {
        ArticleFacts facts = facts("\"It is a thermometer,\" said the local's president, Rhea Quill, a paramedic for 19 years.");
        assertThat(roles(facts)).containsExactly("Rhea Quill: president, union");
    }

    @Test
    void whatSomebodySaysDoesNotTellWhoseSideTheyAreOn() {
        ArticleFacts facts = facts("Riverside Hospital tells a different story. Vice president Tom Vane said the union moved backwards.");
        assertThat(roles(facts)).containsExactly("Tom Vane: vice president, employer");
    }

    @Test
    void residentOfGreatAgeIsNoDoctor() {
        ArticleFacts facts = facts("91-year-old resident Rhea Quill had a sign in her window. \"Welcome back,\" Quill said.");
        assertThat(roles(facts)).allMatch(r -> r.endsWith("other"));
    }

    private static ArticleFacts facts(String text) {
        return Extraction.facts("2024-03-15", SIDES + text);
    }

    private static List<String> speakers(ArticleFacts facts) {
        return facts.statements().stream().map(s -> s.speaker().name()).distinct().toList();
    }

    private static List<String> roles(ArticleFacts facts) {
        return facts.roles().stream().map(r -> r.person().name() + ": " + r.title().orElse("-") + ", " + r.side().map(s -> s.notation()).orElse("-")).collect(Collectors.toList());
    }
}
