// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.picketline.model.Article;
import org.picketline.model.Furniture.Kind;

class PlainTextTest {

    private static final String LEAD = "Nurses at Larkmoor Regional Hospital walked off the job on Monday, their union said.";
    private static final String SECOND = "The hospital said that it had hired replacements and that every unit would stay open.";
    private static final String HEADLINE = "Larkmoor nurses walk out";

    private static Article read(String... lines) {
        return Harvest.piped(String.join("\n\n", lines)).only();
    }

    private static String text(String... paragraphs) {
        return String.join("\n\n", paragraphs);
    }

    // ---- whole files

    @Test
    void wireTextKeepsOnlyItsSentences() {
        Article article = Harvest.piped(Harvest.sample("wire-export.txt")).only();
        assertThat(article.published()).contains(LocalDate.of(2024, 3, 11));
        assertThat(article.headline()).isEmpty();
        assertThat(List.of(article.text().split("\n\n"))).hasSize(4).first().asString().startsWith("Respiratory therapists at");
        assertThat(Harvest.dropped(article, Kind.BYLINE)).contains("TERN BAY, Ore. (MWS)", "Dara Quill contributed to this report.");
        assertThat(Harvest.dropped(article, Kind.RELATED)).containsExactly("See also Harbor seals return to the north pier");
        assertThat(Harvest.dropped(article, Kind.LEGAL)).hasSize(1);
    }

    @Test
    void blogLosesPathAndCommentsAndTakesTheEarliestCommentsDay() {
        Article article = Harvest.piped(Harvest.sample("neighborhood-blog.txt")).only();
        assertThat(article.headline()).contains("Marlow Clinic Pharmacists Turn Down Second Offer");
        assertThat(article.published()).contains(LocalDate.of(2023, 5, 2));
        assertThat(article.text().split("\n\n")).hasSize(4);
        assertThat(article.text()).doesNotContain("900", "fired", "newsletter");
        assertThat(Harvest.dropped(article, Kind.COMMENT)).hasSize(5);
    }

    // ---- dates

    @Test
    void firstLineMayHoldDateAndHeadline() {
        Article article = read(" date 2022-09-02 Larkmoor nurses walk out\n" + LEAD, SECOND);
        assertThat(article.published()).contains(LocalDate.of(2022, 9, 2));
        assertThat(article.text()).isEqualTo(text(HEADLINE, LEAD, SECOND));
    }

    @Test
    void firstLineWithoutDayGivesNoDate() {
        Article article = read(" date 2022-08 " + LEAD, SECOND);
        assertThat(article.published()).isEmpty();
        assertThat(article.text()).isEqualTo(text(LEAD, SECOND));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Published: Oct. 3, 2023", "Published: Oct. 3, 2023 at 11:57 PM CDT|Updated: moments ago", "Posted October 3, 2023 8:59 pm",
        "Published on October 3, 2023 at 8:59 pm", "October 3, 2023", "Tuesday, Oct. 3, 2023 | 4:15 p.m. PT", "Updated 4:15 p.m. PDT, October 3, 2023",
        "Marlow Ledger, Oct. 3, 2023", "Patriot-Ledger - 10/3/2023", "Tues., October 3, 2023 | The Associated Press", "Last updated: 2023-10-03 16:15"})
    void dateLineAboveTheTextIsRead(String line) {
        Article article = read(HEADLINE, line, LEAD, SECOND);
        assertThat(article.published()).contains(LocalDate.of(2023, 10, 3));
        assertThat(article.text()).isEqualTo(text(HEADLINE, LEAD, SECOND));
        assertThat(Harvest.dropped(article, Kind.BYLINE)).containsExactly(line);
    }

    @Test
    void publishedCountsMoreThanUpdated() {
        assertThat(read(HEADLINE, "Updated Oct. 5, 2023", "Published Oct. 3, 2023", LEAD).published()).contains(LocalDate.of(2023, 10, 3));
    }

    @Test
    void datelineMayTellTheDay() {
        assertThat(read("OAKLAND, Calif., Oct. 3, 2023 /PRNewswire/ -- " + LEAD, SECOND).published()).contains(LocalDate.of(2023, 10, 3));
    }

    @Test
    void copyrightYearIsNoDate() {
        assertThat(read(HEADLINE, LEAD, SECOND, "© 2023 Marlow Ledger").published()).isEmpty();
    }

    @Test
    void dateInASentenceIsNoPublicationDate() {
        assertThat(read(HEADLINE, LEAD, "The contract ended on October 3, 2023.", SECOND).published()).isEmpty();
    }

    @Test
    void dateThatHeadsALaterPartStays() {
        Article article = read(HEADLINE, LEAD, SECOND, SECOND, SECOND, SECOND, "Oct. 3, 2023", "The first talks failed on that day, both said.");
        assertThat(article.text()).contains("\n\nOct. 3, 2023\n\n");
    }

    @Test
    void commentsDayGivesWayToAnyBetterOne() {
        assertThat(read(HEADLINE, "Published: Oct. 3, 2023", LEAD, SECOND, "Bo October 2, 2023 - 7:18 PM", "Ha!").published())
            .contains(LocalDate.of(2023, 10, 3));
    }

    // ---- headlines

    @Test
    void headlineIsTheFirstParagraph() {
        Article article = read(HEADLINE, LEAD);
        assertThat(article.headline()).contains(HEADLINE);
        assertThat(article.text()).isEqualTo(text(HEADLINE, LEAD));
    }

    @Test
    void textWithoutHeadlineHasNone() {
        assertThat(read(LEAD, SECOND).headline()).isEmpty();
    }

    @Test
    void questionMayBeAHeadline() {
        assertThat(read("Will the nurses of Larkmoor really walk out?", LEAD).headline()).contains("Will the nurses of Larkmoor really walk out?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Home » Nurses of Larkmoor walk out for good", "Home > News > Nurses of Larkmoor walk out for good",
        "HomeTop StoriesNurses of Larkmoor walk out...", "Local NewsNurses of Larkmoor walk out for good", "Nurses of Larkmoor walk out for good",
        "Nurses of Larkmoor walk out for…", "Nurses of Larkmoor walk out for good | Marlow Ledger"})
    void repeatedHeadlineCollapses(String path) {
        Article article = read(path, "Nurses of Larkmoor walk out for good", LEAD);
        assertThat(article.text()).isEqualTo(text("Nurses of Larkmoor walk out for good", LEAD));
        assertThat(article.headline()).contains("Nurses of Larkmoor walk out for good");
    }

    @Test
    void headlineIsTakenOutOfItsPath() {
        assertThat(read("HomeTop StoriesNurses of Larkmoor walk out for good", LEAD).text())
            .isEqualTo(text("Nurses of Larkmoor walk out for good", LEAD));
    }

    @Test
    void standfirstStays() {
        assertThat(read(HEADLINE, "Union says staffing has never been worse in forty years", "By Dara Quill", LEAD).text())
            .isEqualTo(text(HEADLINE, "Union says staffing has never been worse in forty years", LEAD));
    }

    @Test
    void listOfOtherHeadlinesAboveTheByLineIsMenu() {
        Article article = read("Markets fall for a third day in a row", "Army of ants stops the Tern Bay train", "Five pies to bake before the snow",
            "How the lighthouse got its second lamp", HEADLINE + " after talks fail", "Sat., January 7, 2023 | The Associated Press", LEAD);
        assertThat(article.headline()).contains(HEADLINE + " after talks fail");
        assertThat(article.text()).isEqualTo(text(HEADLINE + " after talks fail", LEAD));
    }

    // ---- furniture

    @ParameterizedTest
    @ValueSource(strings = {"By Dara Quill, Staff Writer", "By Dara Quill and Bo Ferris", "by Dara Quill |", "By DARA QUILL | dquill@ledger.example",
        "Dara Quill", "Dara Quill, Staff Writer", "By The Associated Press", "Share this:", "News", "Nurses Picketing",
        "Nurses march on Dock Street in Larkmoor on Monday. (Photo by Ana Reyes/Getty Images)", "Listen to this article"})
    void lineAboveTheTextIsFurniture(String line) {
        assertThat(read(HEADLINE, line, LEAD, SECOND).text()).isEqualTo(text(HEADLINE, LEAD, SECOND));
    }

    @Test
    void datelineBelowAStandfirstIsCut() {
        Article article = read(HEADLINE, "Both sides say that they are ready to go on for weeks.", "LARKMOOR — " + LEAD);
        assertThat(article.text()).endsWith("\n\n" + LEAD);
        assertThat(Harvest.dropped(article, Kind.BYLINE)).containsExactly("LARKMOOR");
    }

    @Test
    void boxOfOtherStoriesEndsWhereTheArticleGoesOn() {
        Article article = read(HEADLINE, LEAD, "RELATED STORIES", "Bus drivers in Tern Bay go back to work", "Ants stop train", SECOND, LEAD, SECOND);
        assertThat(article.text()).isEqualTo(text(HEADLINE, LEAD, SECOND, LEAD, SECOND));
        assertThat(Harvest.dropped(article, Kind.RELATED)).hasSize(3);
    }

    @Test
    void boxBelowTheArticleTakesItsTeasersAlong() {
        Article article = read(HEADLINE, LEAD, SECOND, "Most Popular", "Bus drivers strike in Tern Bay",
            "More than 400 drivers walked out on Sunday, their union said.", "Ants stop train", "The train was late by an hour, the railway said.");
        assertThat(article.text()).isEqualTo(text(HEADLINE, LEAD, SECOND));
    }

    @Test
    void commentsButtonAboveTheArticleHidesNothing() {
        assertThat(read(HEADLINE, "Comments", LEAD, SECOND).text()).isEqualTo(text(HEADLINE, LEAD, SECOND));
        assertThat(read(HEADLINE, LEAD, SECOND, "Comments", LEAD, SECOND, LEAD, SECOND, LEAD).text()).endsWith(LEAD);
    }

    @Test
    void everythingBelowTheCommentsHeadingIsComment() {
        Article article = read(HEADLINE, LEAD, SECOND, SECOND, "3 Comments", "I was there and nobody at all walked out on Monday.", "Ha ha");
        assertThat(article.text()).isEqualTo(text(HEADLINE, LEAD, SECOND, SECOND));
        assertThat(Harvest.dropped(article, Kind.COMMENT)).hasSize(3);
    }

    @Test
    void readerWhoSaysSomethingStartsTheComments() {
        Article article = read(HEADLINE, LEAD, SECOND, "Gull Watcher says:", "September 26, 2022 at 7:18 pm", "All nine thousand of them should be sacked, I say.");
        assertThat(article.text()).isEqualTo(text(HEADLINE, LEAD, SECOND));
    }

    @Test
    void pleasAmongTheParagraphsAreDropped() {
        Article article = read(HEADLINE, LEAD, "Advertisement", "Sign up for our newsletter", "Click here to watch the interview", SECOND, "READ MORE: Ants stop train",
            "Officials urged members to sign up for picket duty, the union's newsletter says.");
        assertThat(article.text()).isEqualTo(text(HEADLINE, LEAD, SECOND, "Officials urged members to sign up for picket duty, the union's newsletter says."));
        assertThat(article.furniture()).hasSize(4);
    }

    @Test
    void subheadingsAndListsStay() {
        Article article = read(HEADLINE, LEAD, "Where the pickets are", "- Dock Street", "• The Grove at Larkmoor", SECOND);
        assertThat(article.text()).isEqualTo(text(HEADLINE, LEAD, "Where the pickets are", "- Dock Street", "• The Grove at Larkmoor", SECOND));
    }

    @Test
    void readMoreAtTheEndOfAParagraphIsCut() {
        assertThat(read(HEADLINE, LEAD + " (Read More)").text()).isEqualTo(text(HEADLINE, LEAD));
    }

    @Test
    void tenThousandWordSentenceIsRead() {
        String endless = "The nurses said that " + "the staffing of the ward is poor and ".repeat(1_250) + "that is all.";
        assertThat(read(HEADLINE, endless).text()).hasSizeGreaterThan(45_000).endsWith("that is all.");
    }

    @Test
    void doubledCaptionAboveTheTextIsNoText() {
        assertThat(read("Nurses Picketing", "Nurses Picketing", "By Dara Quill", LEAD, SECOND).text()).isEqualTo(text(LEAD, SECOND));
    }

    @Test
    void endlessLinesTakeNoEndlessTime() {
        String lines = "Home » " + "ha ".repeat(40) + "\n" + "Jane and Jane and Jane\n".repeat(50_000) + LEAD + "\n" + "Comments\n".repeat(50_000) + LEAD;
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> assertThat(read(lines).text()).contains(LEAD));
    }

    @Test
    void cleanedTextHoldsNoControlNorLineBreak() {
        Article article = read(HEADLINE, "Nurses\0 at\u00A0Larkmoor walked\u00AD out\tof the hos\u200Bpital on Monday, José\u0301 said.", SECOND);
        for (String paragraph : List.of(article.text().split("\n\n"))) {
            assertThat(paragraph).doesNotContain("\n", "\0", "\u00A0", "\u00AD", "\u200B", "\t");
        }
    }
}
