// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.picketline.model.Furniture.Kind;

class FurnitureRulesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "- Advertisement -|ADVERTISEMENT", "ADVERTISEMENT|ADVERTISEMENT", "Story continues below advertisement|ADVERTISEMENT",
        "See also Town fair draws a crowd|RELATED", "See also: Town fair draws a crowd|RELATED", "Related: Town fair draws a crowd|RELATED",
        "READ MORE: Town fair draws a crowd|RELATED", "More: Town fair draws a crowd|RELATED", "RELATED ARTICLES|RELATED", "Most Popular|RELATED",
        "You may also like|RELATED", "Trending Now|RELATED",
        "Photo: Ana Reyes|CREDIT", "Getty Images|CREDIT", "Photo by Ana Reyes|CREDIT", "Ana Reyes / Getty Images|CREDIT",
        "(Photo by Ana Reyes/Marlow Ledger)|CREDIT", "Nurses wave signs on Dock Street. (AP Photo/Ana Reyes, File)|CREDIT",
        "Sign up for our newsletter|NEWSLETTER", "Subscribe to our newsletter!|NEWSLETTER", "Sign up for breaking news alerts from the Ledger|NEWSLETTER",
        "Get the day's headlines delivered to your inbox|NEWSLETTER", "Support local journalism with a gift today|NEWSLETTER",
        "Already a subscriber? Log in|NEWSLETTER", "You've read 2 stories this month. Give and keep us writing.|NEWSLETTER",
        "Also in today's Ledger:|RELATED",
        "Recent Comments|COMMENT", "Leave a Reply|COMMENT", "LEAVE A REPLY|COMMENT", "Please enter your comment!|COMMENT", "Comments are closed.|COMMENT",
        "12 Comments|COMMENT", "Comments (4)|COMMENT", "Your email address will not be published. Required fields are marked *|COMMENT",
        "© Copyright 2022 Marlow Ledger|LEGAL", "Copyright 2023 KTRN. All rights reserved.|LEGAL",
        "This material may not be published, broadcast, rewritten or redistributed.|LEGAL", "We use cookies to make this site better for you.|LEGAL",
        "Privacy Policy|LEGAL", "Terms of Use • Privacy Policy|LEGAL",
        "Click here to watch the full story|NAVIGATION", "Follow us on Twitter|NAVIGATION", "Share this:|NAVIGATION", "Facebook Twitter Email|NAVIGATION",
        "Skip to content|NAVIGATION", "View Comments|NAVIGATION", "___|NAVIGATION", "4 min read|NAVIGATION",
        "Dara Quill and Bo Ferris contributed to this report.|BYLINE", "Reach her at dquill@ledger.example or 555-0100.|BYLINE",
        "Dara Quill writes about health care and labor from Columbus.|BYLINE", "Bo Ferris is a freelance writer in Duluth. The Rake is free.|BYLINE",
        "Night Shift is written by Dara Quill and edited by nobody.|BYLINE", "Dara Quill, Staff Writer|BYLINE", "The Associated Press|BYLINE",
    })
    void furnitureIsKnownByItsKind(String line, Kind kind) {
        assertThat(FurnitureRules.rules().of(line)).map(FurnitureRules.Hit::kind).as(line).contains(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Sign up for picket duty at the union hall, organizers told members on Sunday.",
        "The letter is written by Dara Quill, who leads the nurses.", "Dara Quill is a nurse in Duluth.",
        "The union urged nurses to sign up for picket duty and to read the newsletter for details.",
        "Subscribers to the hospital's health plan will not be affected, the spokeswoman said.",
        "Join the picket line at 6 a.m., the union told members in an email alert.",
        "See also the arbitrator's ruling of 2019, which the union cites in its complaint.",
        "More nurses will join the strike on Monday, the union said.",
        "More than 300 aides walked out.",
        "Related disputes at two other hospitals were settled in March.",
        "Comments by the hospital's chief executive angered the nurses.",
        "Comments from patients were read aloud at the rally.",
        "Photos of overcrowded hallways were shown to the arbitrator.",
        "Video of the picket line was shared widely, the union said.",
        "She said the walkout was peaceful. Video of nurses dancing was shared online.",
        "The strike affects 300 workers (nurses, technicians, staff).",
        "Understaffing contributed to the decision to strike, she said.",
        "By using replacement nurses, the hospital broke the terms of the contract, the union said.",
        "By Monday, all but two of the clinics had closed.",
        "Copyright is not an issue in the talks, the lawyer said.",
        "\"All rights reserved for management, none for us,\" she said.",
        "The hospital may not be published in the ratings this year, a spokesman said.",
        "Follow-up appointments were moved to Friday.",
        "Members can reach organizers at the hall until Friday.",
        "We use temporary nurses only when we must, the hospital said.",
        "Nonunion support staff",
        "- The Grove at Larkmoor",
        "What comes next",
        "Registered nurses",
        "Home health aides voted to strike.",
        "Watch duty begins at 6 a.m. for the first group of pickets.",
        "Health care workers are asking for more staff.",
        "Advertisements for replacement nurses appeared on Friday, the union said.",
        "Support for the strike is strong, a poll found.",
        "Your support means everything, she told the crowd.",
        "Popular support for the strike has grown.",
    })
    void sentencesThatMerelySoundLikeFurnitureStay(String sentence) {
        assertThat(FurnitureRules.rules().of(sentence)).as(sentence).isEmpty();
        assertThat(FurnitureRules.rules().cutCredit(sentence)).as(sentence).isEmpty();
        assertThat(FurnitureRules.rules().cutTail(sentence)).as(sentence).isEmpty();
    }

    @Test
    void creditAfterLongParagraphIsCutAlone() {
        String paragraph = "The nurses said so. ".repeat(20).strip();
        assertThat(FurnitureRules.rules().of(paragraph + " (Photo by Ana Reyes)")).isEmpty();
        assertThat(FurnitureRules.rules().cutCredit(paragraph + " (Photo by Ana Reyes)")).map(FurnitureRules.Cut::rest).contains(paragraph);
    }

    @ParameterizedTest
    @CsvSource({"comments-area,COMMENT", "td-related,RELATED", "share-bar,NAVIGATION", "ad-slot,ADVERTISEMENT", "newsletter-box,NEWSLETTER",
        "wp-caption-text,CREDIT", "onetrust-banner-sdk,LEGAL", "author-bio,BYLINE"})
    void elementsAreKnownByTheirClass(String name, Kind kind) {
        assertThat(FurnitureRules.rules().ofElement(name)).contains(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"story", "article-body", "entry-content", "paragraph", "header-text", "lead", "content", "adult", "shared-values", "captain"})
    void ordinaryClassesAreNoFurniture(String name) {
        assertThat(FurnitureRules.rules().ofElement(name)).isEmpty();
    }
}
