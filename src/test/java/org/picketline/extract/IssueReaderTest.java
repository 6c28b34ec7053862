// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.picketline.extract.phrase.SharedAnnotator;
import org.picketline.model.Article;
import org.picketline.model.Concept;

class IssueReaderTest {

    private static final FactReader READER = new ArticleFactReader(SharedAnnotator.annotator());
    private static final String INTRO = "The Lakeside Nurses Association speaks for nurses at Halloway Medical Center.\n\nThe hospital strike by nurses began Monday, the nurses union said.\n\n";

    private static List<String> issues(String text) {
        return READER.read(Article.of("test.txt", INTRO + text)).issues().stream().map(Concept::notation).toList();
    }

    @Test
    void whatIsDemandedIsAnIssue() {
        assertThat(issues("The nurses want safer staffing.")).containsExactly("staffing");
    }

    @Test
    void whatAStrikeIsOverIsAnIssue() {
        assertThat(issues("The nurses are on strike over pay and pensions.")).containsExactly("retirement", "wages");
    }

    @Test
    void stickingPointsAreIssues() {
        assertThat(issues("The sticking points are wages and job security.")).containsExactly("job-security", "wages");
    }

    @Test
    void whatWorkersComplainOfIsAnIssue() {
        assertThat(issues("\"We are short-staffed and burned out,\" said Ann Lopez, a nurse.")).containsExactly("staffing", "workload");
    }

    @Test
    void workOfContractorsIsOutsourcingInAllCountries() {
        assertThat(issues("The nurses demand an end to labour broking.")).containsExactly("outsourcing");
        assertThat(issues("The porters oppose a wholly owned subsidiary, the union said.")).containsExactly("outsourcing");
    }

    @Test
    void whatOnlyTheEmployerSpeaksOfIsNone() {
        assertThat(issues("The nurses want safer staffing.\n\nThe hospital said in a statement that it has raised wages. The hospital said its wages are high.")).containsExactly("staffing");
    }

    @Test
    void whatOnlyTheOfferHoldsIsNone() {
        assertThat(issues("The nurses want safer staffing.\n\nThe hospital has offered a 9% raise and more vacation.")).containsExactly("staffing");
    }

    @Test
    void whatAnAgreementHoldsIsAnIssueWhereNothingElseIs() {
        assertThat(issues("The nurses reached a tentative agreement with raises of 9%.")).containsExactly("wages");
    }
}
