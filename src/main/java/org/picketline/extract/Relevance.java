// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract;

import java.util.regex.Pattern;
import org.picketline.model.Article;

/**
 * Decides from the words alone, before anything is parsed, whether a text is about a labor dispute in health
 * care: sentences that speak of workers' organized action and sentences that speak of health care must meet.
 */
public final class Relevance {

    private static final Pattern SENTENCES = Pattern.compile("(?<=[.!?”\"])\\s+|\\n+");
    private static final Pattern DISPUTE = words("union(?:s|ized|ised)?|strik(?:e|es|ing|ers?)|walkouts?|walk(?:ed|ing)? (?:out|off)|work stoppages?|industrial action|picket(?:s|ing|ed|ers)?"
        + "|collective bargaining|bargaining (?:table|unit|team|session|committee)|contract (?:talks|negotiations|offer|expired|dispute)|lock(?:ed)? ?out|ratif(?:y|ied|ication)|tentative agreement|labor dispute|pay dispute|ballot(?:ed|s)?|negotiations");
    private static final Pattern STRONG = words("union(?:s|ized|ised)?|walkouts?|work stoppages?|industrial action|picket(?:s|ing|ed|ers)?|collective bargaining|bargaining (?:table|unit|team|session|committee)"
        + "|tentative agreement|strike (?:vote|notice|authorization|action|ballot)|on strike|to strike|nurses? strike|strike by|Nurses Association|Nurses United|Local \\d+|SEIU|lock(?:ed)? ?out");
    private static final Pattern HEALTH = words("nurses?|nursing|hospitals?|health ?care|health (?:system|workers?|service|center|centre|district|authority)|healthcare|medical (?:center|centre|residents?|workers|group|assistants)|clinics?|clinicians?|(?:junior|resident) doctors?|doctors|physicians?"
        + "|resident physicians?|therapists?|caregivers?|paramedics?|ambulance|EMTs?|care (?:home|aides?|workers?|center)|home care|pharmacists?|pharmacy|pharmacies|hospice|midwives|dialysis|patient care|NHS|blood (?:bank|center|service)|laborator(?:y|ies)|radiographers?|behavioral health|mental health");
    /** Other trades whose disputes only mention health care. */
    private static final Pattern OTHER_TRADE = words("teachers?|school district|classrooms?|lecturers?|dockworkers?|longshore(?:men|workers)?|ports?|railroads?|railway|rail|trains?|pilots|airlines?|autoworkers|players|baseball|league|missiles?|airstrikes?|air strikes?|drones?|shelling|troops|military");

    private Relevance() { }

    private static Pattern words(String alternatives) {
        return Pattern.compile("\\b(?:" + alternatives + ")\\b", Pattern.CASE_INSENSITIVE);
    }

    /** Whether the article is about a labor dispute in health care. */
    public static boolean relevant(Article article) {
        int sentences = 0;
        int disputes = 0;
        int meet = 0;
        int strong = 0;
        int others = 0;
        for (String sentence : SENTENCES.split(article.text())) {
            boolean dispute = DISPUTE.matcher(sentence).find();
            boolean health = HEALTH.matcher(sentence).find();
            sentences++;
            disputes += dispute ? 1 : 0;
            meet += dispute && health ? 1 : 0;
            strong += STRONG.matcher(sentence).find() ? 1 : 0;
            others += OTHER_TRADE.matcher(sentence).find() ? 1 : 0;
        }
        boolean dispute = strong >= 2 || strong == 1 && (sentences <= 6 || disputes >= 3);
        return dispute && meet >= 1 && meet >= 0.1 * sentences && others < Math.max(2, meet);
    }
}
