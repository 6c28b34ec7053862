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
        + "|tentative (?:agreement|deal|contract)|contract talks|strike (?:vote|notice|authorization|action|ballot)|on strike|(?:plan|vote[ds]?|ready|set|going|authorized) to strike|strikers|nurses?.? strike|(?:day|week|hour)[- ](?:long )?strike|strike (?:began|begins|ended|ends|starts|started|planned|scheduled|set)|strike by|Nurses Association|Nurses United|Local \\d+|SEIU|lock(?:ed)? ?out");
    private static final Pattern HEALTH = words("nurses?|nursing|hospitals?|health ?care|health (?:system|workers?|service|center|centre|district|authority)|healthcare|medical (?:center|laboratory|centre|residents?|workers|group|assistants)|clinics?|clinicians?|(?:junior|resident) doctors?|doctors|physicians?"
        + "|resident physicians?|therapists?|caregivers?|paramedics?|ambulance|EMTs?|care (?:homes?|aides?|workers?|center)|home[- ]care|aides|RNs?|cleaners at|seniors.? homes?|phlebotomists?|pharmacists?|pharmacy|pharmacies|hospice|midwives|dialysis|patient care|NHS|blood (?:bank|center|service)|laborator(?:y|ies)|radiographers?|behavioral health|mental health");
    /** Other trades whose disputes only mention health care. */
    private static final Pattern OTHER_TRADE = words("teachers?|school district|classrooms?|lecturers?|dockworkers?|longshore(?:men|workers)?|ports?|railroads?|railway|rail|trains?|pilots|airlines?|autoworkers|players|baseball|league|missiles?|airstrikes?|air strikes?|drones?|shelling|troops|military");

    /** In a brief of so many sentences one sign is enough. */
    private static final int SHORT = 4;

    private Relevance() { }

    private static Pattern words(String alternatives) {
        return Pattern.compile("\\b(?:" + alternatives + ")\\b", Pattern.CASE_INSENSITIVE);
    }

    /** Whether the article is about a labor dispute in health care. */
    public static boolean relevant(Article article) {
        int sentences = 0;
        int disputes = 0;
        int health = 0;
        int strong = 0;
        int others = 0;
        for (String sentence : SENTENCES.split(article.text())) {
            sentences++;
            disputes += DISPUTE.matcher(sentence).find() ? 1 : 0;
            health += HEALTH.matcher(sentence).find() ? 1 : 0;
            strong += STRONG.matcher(sentence).find() ? 1 : 0;
            others += OTHER_TRADE.matcher(sentence).find() ? 1 : 0;
        }
        boolean dispute = strong >= 2 || strong == 1 && (disputes >= 2 && others == 0 || sentences <= SHORT);
        boolean dense = disputes + strong >= 0.08 * sentences && health >= Math.max(1, 0.1 * sentences);
        return dispute && dense && 4 * others < disputes + health;
    }
}
