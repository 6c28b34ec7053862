// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.picketline.model.Article;

class RelevanceTest {

    private static final Path BRIEFS = Path.of("src/test/resources/org/picketline/extract/relevance-briefs.tsv");

    @ParameterizedTest
    @ValueSource(strings = {
        "Nurses at Fern Valley Hospital will vote on Thursday on whether to strike. Their union says talks over staffing have stalled.",
        "Junior doctors across the region began industrial action on Monday. The union says pay has fallen. Hospitals have cancelled appointments.",
        "Care aides at a nursing home picketed on Friday. The union wants a contract.",
        "Midwives at Tern Hospital refuse overtime from Monday. Their local has filed a grievance over shifts of 16 hours.",
        "NURSES AT TERN HOSPITAL WALKED OUT ON MONDAY THEIR UNION SAYS TALKS OVER STAFFING FAILED THE HOSPITAL CALLED THE WALKOUT NEEDLESS",
        "Cleaners began a strike at Tern Infirmary. The hospital's contractor has offered no raise, their union said. Patients were fed by managers."})
    void disputesInHealthCareAreRelevant(String text) {
        assertThat(Relevance.relevant(Article.of("a.txt", text))).isTrue();
    }

    /** What is learned from other texts errs now and then. */
    @Test
    void briefsOfManyNewsroomsAreMostlyTakenForWhatTheyAre() throws IOException {
        List<String> wrong = new ArrayList<>(Files.readAllLines(BRIEFS));
        assertThat(wrong.remove(0)).isEqualTo("relevant\ttext");
        double all = wrong.size();
        wrong.removeIf(line -> Relevance.relevant(Article.of("a.txt", line.split("\t")[1])) == line.startsWith("true"));
        assertThat(wrong.size() / all).as(String.join("\n", wrong)).isLessThan(0.05);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Teachers in the school district went on strike on Monday. Their union wants raises. A school nurse joined the picket. Classrooms stayed empty.",
        "A missile strike hit a hospital on Monday. Doctors said the drone strikes wounded seven nurses. Troops had left the town.",
        "Fern Valley Health and Oak Hill Hospital will merge next year. The hospitals said patients would see no change.",
        "Dockworkers at the port walked out on Monday. Their union said the ports would close. Hospitals fear that supplies may run short.",
        "Union Hospital opened a new wing. Nurses showed the public around. The Union High School band played, and the hospital thanked its donors.",
        "Tern Hospital and its insurer reached a deal hours before the contract expired. The insurer said patients stay in network after talks.",
        "Lightning struck Tern Hospital on Friday. The strike cut the power. Nurses worked overtime and the clinics stayed shut.",
        "Housekeepers at three hotels walked out. Their union wants a health plan. One said that she had left the hospital last week.",
        ""})
    void otherStrikesAndOtherNewsOfHospitalsAreNot(String text) {
        assertThat(Relevance.relevant(Article.of("a.txt", text))).isFalse();
    }
}
