// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.picketline.article.ArticleSource.Problem;
import org.picketline.model.Article;
import org.picketline.model.Furniture.Kind;

class HtmlReaderTest {

    private static final String LEAD = "Nurses at Larkmoor Regional Hospital walked off the job on Monday, their union said.";
    private static final String SECOND = "The hospital said that it had hired replacements and that every unit would stay open.";
    private static final String BODY = "<p>" + LEAD + "</p><p>" + SECOND + "</p>";

    private static Article page(String head, String body) {
        return Harvest.piped("<!doctype html><html><head>" + head + "</head><body>" + body + "</body></html>").only();
    }

    @Test
    void televisionPageGivesItsArticle() {
        Article article = Harvest.piped(Harvest.sample("television.html")).only();
        assertThat(article.headline()).contains("Larkmoor nurses set a strike date");
        assertThat(article.publisher()).contains("KTRN 6 News");
        assertThat(article.url()).contains("https://ktrn6.example/2023/10/04/larkmoor-nurses-set-strike-date/");
        assertThat(article.published()).as("the evening of the newsroom, not the universal morning").contains(LocalDate.of(2023, 10, 3));
        assertThat(article.text().split("\n\n")).containsExactly(
            "Larkmoor nurses set a strike date",
            "Nurses at Larkmoor Regional Hospital will walk out on Oct. 17 unless they get a contract first, the Larkmoor Nurses Guild announced Tuesday.",
            "The guild speaks for some 640 nurses. It gave the hospital its ten-day notice on Tuesday morning.",
            "“We’re asking members to sign up for picket duty,” said guild president Wanda Ostrow. “Nobody wants it.”",
            "What comes next",
            "A mediator will meet both sides on Friday, the hospital said in a statement.",
            "Emergency rooms stay open.",
            "Clinics close at noon.");
    }

    @Test
    void televisionPageCountsItsFurniture() {
        Article article = Harvest.piped(Harvest.sample("television.html")).only();
        assertThat(Harvest.dropped(article, Kind.CREDIT)).hasSize(1);
        assertThat(Harvest.dropped(article, Kind.ADVERTISEMENT)).hasSize(1);
        assertThat(Harvest.dropped(article, Kind.NEWSLETTER)).hasSize(2);
        assertThat(Harvest.dropped(article, Kind.RELATED)).anyMatch(t -> t.startsWith("READ MORE")).anyMatch(t -> t.startsWith("Teachers strike"));
        assertThat(Harvest.dropped(article, Kind.BYLINE)).contains("By Ines Tolliver", "LARKMOOR, Ore. (KTRN)");
        assertThat(article.furniture()).noneMatch(f -> f.text().contains("9,999"));
    }

    @Test
    void weeklyWithoutMetadataGivesItsArticle() {
        Article article = Harvest.piped(Harvest.sample("weekly.html")).only();
        assertThat(article.headline()).contains("Home health aides vote to join union");
        assertThat(article.published()).contains(LocalDate.of(2021, 6, 8));
        assertThat(java.util.List.of(article.text().split("\n\n"))).hasSize(5).last().isEqualTo("The agency did not return calls.");
        assertThat(article.text()).contains("The agency has seven days to object to it.").doesNotContain("plumber", "picnic", "dog park");
        assertThat(Harvest.dropped(article, Kind.COMMENT)).hasSizeGreaterThan(6);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<meta property='article:published_time' content='2023-10-03T10:00:00-07:00'>",
        "<meta name='parsely-pub-date' content='2023-10-03'>",
        "<script type='application/ld+json'>[{\"@type\":\"NewsArticle\",\"datePublished\":\"2023-10-03\"}]</script>",
        "<script type='application/ld+json'>{broken</script><meta itemprop='datePublished' content='October 3, 2023'>",
        "<link rel='canonical' href='https://x.example/2023/10/03/nurses'>",
    })
    void headTellsTheDay(String head) {
        assertThat(page(head, BODY).published()).contains(LocalDate.of(2023, 10, 3));
    }

    @Test
    void timeElementTellsTheDay() {
        assertThat(page("", "<article><time datetime='2023-10-03T09:00'>Tuesday</time>" + BODY + "</article>").published())
            .contains(LocalDate.of(2023, 10, 3));
    }

    @Test
    void titleLosesTheNameOfTheSite() {
        assertThat(page("<title>Larkmoor nurses walk out - Marlow Ledger</title>", BODY).headline()).contains("Larkmoor nurses walk out");
    }

    @Test
    void addressOfTheSiteItselfIsNoCanonicalOne() {
        assertThat(page("<link rel='canonical' href='https://ledger.example/'>", BODY).url()).isEmpty();
    }

    @Test
    void classOfTheWholePageRemovesNothing() {
        assertThat(page("", "<div class='comments-open newsletter social'><div class='related'>" + BODY + "</div></div>").text()).contains(LEAD, SECOND);
    }

    @Test
    void articleInTwoPartsWithAnAdvertisementBetweenIsWhole() {
        String body = "<div class='c'><div><p>" + LEAD + "</p></div><div class='ad'>Buy ants</div><div><p>" + SECOND + "</p></div></div><div><p>Dock Street 1, Marlow</p></div>";
        assertThat(page("", body).text()).isEqualTo(LEAD + "\n\n" + SECOND);
    }

    @Test
    void inlineMarkupDoesNotCutWords() {
        assertThat(page("", "<p>Nurses at <b>Lark</b>moor <a href=x>Regional</a> Hospital walked <i>off</i> the job on Monday.</p>").text())
            .isEqualTo("Nurses at Larkmoor Regional Hospital walked off the job on Monday.");
    }

    @Test
    void articleBodyOfTheMetadataStandsInForAnEmptyPage() {
        String head = "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Larkmoor nurses walk out\",\"articleBody\":\""
            + LEAD + "\\n\\n" + SECOND + "\"}</script>";
        assertThat(page(head, "<div id='app'></div>").text()).isEqualTo("Larkmoor nurses walk out\n\n" + LEAD + "\n\n" + SECOND);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html><body></body></html>", "<html><head><title>Larkmoor nurses walk out on Monday</title></head><body><script>x()</script></body></html>",
        "<!doctype html><nav><a href=/>Home</a> <a href=/n>News</a></nav><img src=x>", "<html>"})
    void pageWithoutTextIsNamedSo(String html) {
        Problem problem = Harvest.piped(html).onlyProblem();
        assertThat(problem.kind()).isEqualTo(Problem.Kind.NO_TEXT);
        assertThat(problem.message()).contains("no text");
    }

    @Test
    void deeplyNestedPageIsReadInTime() {
        String deep = "<!doctype html><body>" + "<div class='ad'><header>".repeat(20_000) + BODY + "</div>".repeat(100);
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> assertThat(Harvest.piped(deep).articles.size()
            + Harvest.piped("<p>".repeat(50_000) + "<b>".repeat(20_000) + BODY).problems.size()).isPositive());
    }

    @Test
    void referencesToNoCharacterVanish() {
        assertThat(page("", "<p>Nurses &#xD83D;at Lark&#0;moor walked&#55357; off the job on Monday, they said.</p>").text())
            .isEqualTo("Nurses at Larkmoor walked off the job on Monday, they said.");
    }

    @Test
    void declaredShiftJisPageIsRead() {
        String html = "<html><head><meta charset='shift_jis'></head><body><p>Nurse Tanaka (田中) and the others walked off the job on Monday.</p></body></html>";
        assertThat(Harvest.piped(html.getBytes(java.nio.charset.Charset.forName("windows-31j"))).only().text()).contains("(田中)");
    }
}
