// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.picketline.extract.phrase.SharedAnnotator;
import org.picketline.nlp.Document;

class TimeReaderTest {

    /** A Wednesday. */
    private static final String WEDNESDAY = "2024-10-23";

    private final TimeReader reader = new TimeReader();

    private String dates(String published, String text) {
        Document document = SharedAnnotator.read(published, text);
        return reader.read(document).dates().stream().map(m -> m.date() + m.until().map(u -> ".." + u).orElse("")).collect(Collectors.joining(" "));
    }

    private String relations(String text) {
        return reader.read(SharedAnnotator.read(WEDNESDAY, text)).dates().stream().map(m -> m.relation().name()).collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "Nurses walked out Monday at six hospitals.|2024-10-21",
        "Nurses will walk out Monday at six hospitals.|2024-10-28",
        "The union said Monday that nurses would walk out Friday.|2024-10-21 2024-10-25",
        "The two sides are scheduled to meet again next Tuesday.|2024-10-29",
        "Talks broke down last Thursday.|2024-10-17",
        "The strike began Monday morning and ends this Friday.|2024-10-21 2024-10-25",
        "Some 3,000 workers could walk off the job as soon as Friday if talks fail.|2024-10-25",
        "Nurses announced a one-day strike for Thursday.|2024-10-24",
        "The union gave notice of a strike beginning Monday.|2024-10-28",
        "A federal mediator joined the talks on Friday, and negotiations resume Monday.|2024-10-18 2024-10-28",
        "Nurses at the hospital were set to walk out Thursday.|2024-10-24",
        "A strike that had been scheduled to begin Monday was averted.|2024-10-21",
        "The agreement was reached at 3 a.m. Wednesday.|2024-10-23",
        "They will meet on Friday of next week.|2024-11-01",
        "Nurses voted overwhelmingly Friday to authorize their leaders to call a strike|2024-10-18",
        "Nurses picketed this morning and will rally tomorrow.|2024-10-23 2024-10-24",
        "The hospital sued yesterday.|2024-10-22"})
    void weekdayIsResolvedByTheTenseOfItsClause(String text, String expected) {
        assertThat(dates(WEDNESDAY, text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "Nurses will walk out on Thursday 31 and Friday 1 November.|2024-10-31 2024-11-01",
        "Porters struck on Monday 14 and Tuesday the 15th.|2024-10-14 2024-10-15",
        "Nurses will strike from the 29th of this month.|2024-10-29",
        "Nurses will strike Monday 12 hours after the talks.|2024-10-28",
        "Doctors will strike from 07:00 on Saturday 26 October to 23:59 on Wednesday 30 October.|2024-10-26..2024-10-30",
        "Nurses will strike from Monday, Oct. 28 at 7 a.m. to Tuesday, Oct. 29 at 7 a.m.|2024-10-28..2024-10-29"})
    void dayToldByItsNumberOrHourIsThatDay(String text, String expected) {
        assertThat(dates(WEDNESDAY, text)).isEqualTo(expected);
    }

    @Test
    void hoursOfOneDayAreNoStretchOfDays() {
        assertThat(relations("Nurses will strike from 7am to 3pm on Friday.")).isEqualTo("AT");
        assertThat(relations("Nurses will strike from 7am on Friday.")).isEqualTo("SINCE");
    }

    @Test
    void quotedSentenceHasItsOwnTense() {
        assertThat(dates(WEDNESDAY, "\"We will be out there until Friday,\" Lopez said Tuesday.")).isEqualTo("2024-10-25 2024-10-22");
        assertThat(dates(WEDNESDAY, "\u201cWe will be out there until Friday,\u201d Lopez said Tuesday.")).isEqualTo("2024-10-25 2024-10-22");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2022-08-10|Nurses will begin a five-day strike on Monday, Aug. 15, 2022, at 7 a.m.|2022-08-15",
        "2022-09-26|Nurses walked out on Aug. 15.|2022-08-15",
        "2022-01-20|They ratified the deal on Dec. 20 after months of talks.|2021-12-20",
        "2022-11-20|They plan to picket on Jan. 3 outside the hospital.|2023-01-03",
        "2022-09-26|Nurses to strike Oct. 3|2022-10-03",
        "2022-09-26|The vote was held on August 15th.|2022-08-15",
        "2022-09-26|The contract, dated 9/15/2021, ended by 12/5.|2021-09-15 2021-12-05",
        "2024-10-23|The contract, which expired Sept. 30, covers many.|2024-09-30",
        "2024-10-23|The contract expires Dec. 31.|2024-12-31",
        "2024-10-23|Wages rise 4% on Jan. 1 and 3% next July.|2025-01-01 2025-07",
        "2024-10-23|The employer fired Ruiz on Dec. 3 after she spoke up.|2023-12-03",
        "2024-10-23|The union gave notice of a three-day strike beginning Nov. 4.|2024-11-04",
        "2024-10-23|The union held a Sept. 12 vote and an Oct. 30 rally is planned.|2024-09-12 2024-10-30",
        "2024-10-23|Nurses have been on strike since Oct. 14.|2024-10-14",
        "2024-10-23|He was fired on Aug. 15 of last year.|2023-08-15",
        "2024-03-04|Nurses met on Feb. 29.|2024-02-29"})
    void dayWithoutYearTakesTheYearThatFits(String published, String text, String expected) {
        assertThat(dates(published, text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Porters voted on 15 August 2022.|2022-08-15",
        "The porters will vote on Thursday 15 December.|2022-12-15",
        "The 15th of August was a strike day.|2022-08-15",
        "The ballot closes on Friday 11 November.|2022-11-11",
        "Doctors will walk out from 7am on 27 October to 7am on 2 November.|2022-10-27..2022-11-02",
        "Midwives will strike on 12-16 December.|2022-12-12..2022-12-16"})
    void britishOrderIsRead(String text, String expected) {
        assertThat(dates("2022-09-26", text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Nurses will strike Dec. 12-16 at both hospitals.|2022-12-12..2022-12-16",
        "Nurses will strike Dec. 12\u201316 at both hospitals.|2022-12-12..2022-12-16",
        "Nurses struck from Dec. 12 to Dec. 16.|2021-12-12..2021-12-16",
        "They were out June 5 through 9.|2022-06-05..2022-06-09",
        "They were out June 5, 6 and 7.|2022-06-05..2022-06-07",
        "The strike runs from 7 a.m. Monday to 7 a.m. Friday.|2022-11-21..2022-11-25",
        "The walkout, from Monday through Friday, will idle many.|2022-11-21..2022-11-25",
        "Nurses will strike from Dec. 28 to Jan. 3.|2022-12-28..2023-01-03",
        "From June to August 2021 they bargained weekly.|2021-06..2021-08",
        "Between January 2019 and September 2021, many complained.|2019-01..2021-09",
        "The 2020-21 budget was cut.|2020..2021",
        "The 2019-2022 contract lapsed.|2019..2022",
        "The 2019 to 2022 contract lapsed.|2019..2022"})
    void rangeHasBothEnds(String text, String expected) {
        assertThat(dates("2022-11-20", text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "The company left the table nearly two weeks ago.|2022-09",
        "Talks began 14 months ago.|2021-07",
        "They went on strike two years ago.|2020",
        "The vote was held three days ago.|2022-09-23",
        "They won a contract a year ago.|2021",
        "The deal was signed late last month.|2022-08",
        "The layoffs take effect next month.|2022-10",
        "Last year the union struck twice.|2021",
        "They will meet early next year.|2023",
        "A strike is looming for next week.|2022-10",
        "Over the weekend the sides met.|2022-09",
        "They walked out last fall.|2021",
        "They walked out in the summer of 2021.|2021",
        "The unit was closed last December.|2021-12",
        "The unit will close in mid-March.|2023-03",
        "The unit opened in early June.|2022-06",
        "In March 2020 the unit closed.|2020-03",
        "It may close in May.|2023-05",
        "The contract expired in 2018.|2018",
        "Nurses have had a union since 1998.|1998",
        "Raises come by the end of 2025.|2025",
        "The 1998 strike lasted a week.|1998",
        "The nurses' May strike drew crowds.|2022-05"})
    void vagueTimeIsAsExactAsItIs(String text, String expected) {
        assertThat(dates("2022-09-26", text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "Staff will work on Christmas Day.|2022-12-25",
        "There will be no pickets on New Year's Eve.|2022-12-31",
        "They struck on Labor Day.|2022-09-05",
        "They struck on Memorial Day.|2022-05-30",
        "They will strike on Thanksgiving.|2022-11-24",
        "The strike ended the day before Thanksgiving 2021.|2021-11-24",
        "They struck on Presidents' Day.|2022-02-21",
        "They marched on the Fourth of July.|2022-07-04"})
    void holidayHasItsDay(String text, String expected) {
        assertThat(dates("2022-09-26", text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "The strike started on Aug. 15. Two days later, talks resumed.|2022-08-15 2022-08-17",
        "The lockout began on Sept. 5, 2021. A week later, a judge ended it.|2021-09-05 2021-09-12",
        "They met on Aug. 15 and broke off the next day.|2022-08-15 2022-08-16",
        "Nurses left on Monday, Sept. 19, and on the following Friday they came back.|2022-09-19 2022-09-23",
        "Two days later, talks resumed.|''"})
    void laterIsCountedFromTheLastDateTold(String text, String expected) {
        assertThat(dates("2022-09-26", text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Nurses walked out on Aug. 15 and returned Monday.|--08-15",
        "They struck in December.|--12",
        "They struck last year, on Labor Day and on Christmas Eve.|--12-24",
        "The union met March 3, 2023. Two days later it ended.|2023-03-03 2023-03-05",
        "They will vote Friday, Jan. 13. The count is set for the next day.|--01-13 --01-14",
        "They will vote tomorrow and met two weeks ago.|''"})
    void articleWithoutDateKeepsMonthAndDay(String text, String expected) {
        assertThat(dates("", text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "The hospital said it may close, and workers may march.",
        "They joined the March for Care.",
        "Dan March and April Jones met in Augusta.",
        "Prices fall and the second offer fell short.",
        "Doors are open 8 a.m. to 2 p.m. 24/7.",
        "Security changed after 9/11.",
        "The Class of 2020 backed Proposition 15.",
        "Call 510-555-1234 or 555-2018.",
        "She is 45 and cares for 2,018 patients.",
        "Nurses picket every Monday.",
        "It paid $2020 and 2000 nurses left.",
        "The ratio is 1/4 and the score 5/12.",
        "Feb. 31 and 31/31/2023 do not exist, nor does 99/99/99."})
    void otherWordsAreNoDates(String text) {
        assertThat(dates("2022-09-26", text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "They have been out since Oct. 14.|SINCE",
        "They will be out until Nov. 4.|UNTIL",
        "The contract runs through April 30, 2025.|UNTIL",
        "It must be ratified by Nov. 15.|BEFORE",
        "They settled before Labor Day.|BEFORE",
        "It lapsed after Aug. 15.|AFTER",
        "Jobs were cut between 2021 and 2023.|WITHIN",
        "They will strike starting on Nov. 11.|SINCE",
        "They struck from Sept. 3 to Sept. 9.|AT",
        "They met on Oct. 14.|AT"})
    void prepositionTellsTheRelation(String text, String expected) {
        assertThat(relations(text)).isEqualTo(expected);
    }

    @Test
    void mentionCoversWeekdayAndYear() {
        Document document = SharedAnnotator.read("Nurses walked out on Monday, Aug. 15, 2022, and cheered.");
        assertThat(SharedAnnotator.words(document, reader.read(document).dates().get(0).span())).isEqualTo("Monday, Aug. 15, 2022");
    }

    @Test
    void pastClauseIsTold() {
        Document document = SharedAnnotator.read(WEDNESDAY, "Nurses walked out Monday and will return Friday.");
        assertThat(reader.read(document).dates()).extracting(TimeMention::anchoredToPast).containsExactly(true, false);
    }

    @Test
    void timesOfDayAreSpokenOfWithoutDate() {
        Document document = SharedAnnotator.read("They picketed from 8 a.m. to 2 p.m. outside.");
        assertThat(reader.read(document).dates()).isEmpty();
        assertThat(reader.read(document).spoken()).extracting(s -> SharedAnnotator.words(document, s)).containsExactly("8 a.m. to 2 p.m.");
    }

    @Test
    @Timeout(30)
    void absurdSentenceIsReadInTime() {
        String text = "May 1, 2 and Monday 12/5 ".repeat(4_000) + " to 99999999999999999999 and - - -- Dec. ".repeat(200);
        assertThat(reader.read(SharedAnnotator.read(WEDNESDAY, text)).dates()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "Aides said that they would walk out a week from today.|2024-10-30",
        "Porters will strike two weeks from Monday.|2024-11-11",
        "Nurses walked out a year ago Saturday over staffing.|2023-10-19",
        "Saturday was two years since cooks walked out.|2022-10-19",
        "It is one year next Tuesday since cooks began the strike.|2023-10-29",
        "The nursing home was sold five years ago this month.|2019-10",
        "Nurses will vote in the new year.|2025"})
    void dayIsCountedFromAnotherThatIsNamed(String text, String expected) {
        assertThat(dates(WEDNESDAY, text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "Nurses formed a union in November 2021, and bargaining began the following February.|2021-11 2022-02",
        "The contract expired on March 15, 2021. In June of that year, cooks struck for a day, and talks broke off on Aug. 18.|2021-03-15 2021-06 2021-08-18",
        "Nurses struck in April 2022 and won a contract that August.|2022-04 2022-08",
        "The lockout began on Sept. 9. Cooks had struck from the 4th to the 6th over safety.|2024-09-09 2024-09-04..2024-09-06",
        "Talks broke off on Oct. 16, three days after the union gave notice.|2024-10-16 2024-10-13",
        "Ten years on, cooks recall the strike. It began on May 7, 2014. On June 9 the cooks went back.|2014-05-07 2014-06-09",
        "The strike began on Sept. 9, 2024, a Monday.|2024-09-09"})
    void dateGoesOnWithTheStoryThatIsTold(String text, String expected) {
        assertThat(dates(WEDNESDAY, text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "Nurses had been due to walk off the job at 7 a.m. Friday.|2024-10-25",
        "Nurses had been set to strike on Monday.|2024-10-21"})
    void dayOfWhatCameToNothingIsTheNearest(String text, String expected) {
        assertThat(dates(WEDNESDAY, text)).isEqualTo(expected);
    }
}
