// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.time;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.picketline.extract.phrase.SentenceText;
import org.picketline.extract.time.DurationMention.Unit;

/** The words around a length of time, which tell what it is said of. */
final class DurationContext {

    private static final Pattern AGO = Pattern.compile("(?i)^\\s+ago\\b");
    private static final Pattern LATER = Pattern.compile("(?i)^\\s+(?:later|earlier|after|before|from\\s+(?:now|today)"
        + "|afterwards?)\\b");
    private static final Pattern NOTICE = Pattern.compile("(?i)^'?\\s+(?:(?:advance|strike|written|legal|prior"
        + "|required)\\s+){0,3}(?:notice|notification|warning)\\b");
    private static final Pattern AGREEMENT = Pattern.compile(
        "(?i)^\\s+(?:\\w+\\s+){0,3}?(?:contract|agreement|deal|pact|extension|offer|proposal|accord|package|term|life)s?\\b");
    private static final Pattern AGREEMENT_BEFORE = Pattern.compile("(?i)(?:%|\\b(?:percent|per cent|raises?|increases?|contract"
        + "|agreement|deal)\\b)[^.;]{0,60}\\b(?:over|across|in|during|within|throughout|for|of)\\s+(?:the\\s+(?:next|coming"
        + "|first)\\s+)?$");
    private static final Pattern SHIFT = Pattern.compile("(?i)^\\s+(?:work\\s*)?(?:shift|week|workweek|workday|day|schedule)s?\\b");
    private static final Pattern EXPERIENCE = Pattern.compile("(?i)^\\s+(?:veteran|history|past|existence|career|tenure|tradition|(?:of\\s+)?(?:experience|service)\\b"
        + "|(?:[\\w-]+\\s+)?(?:employee|nurse|worker|therapist|staffer)\\b|on\\s+the\\s+job)");
    private static final Pattern WORKED = Pattern.compile("(?i)\\b(?:work(?:ed|s|ing)?|employed|served"
        + "|been\\s+an?)\\b[^.;,]{0,40}\\bfor\\s+(?:the\\s+(?:past|last)\\s+)?$");
    private static final Pattern STOPPAGE = Pattern.compile("(?i)^\\s+(?:[\\w-]+,?\\s+){0,4}?(?:strike|walkout|walk-out|stoppage"
        + "|picket|lockout|sickout|action)s?\\b");
    /** "meet again in two weeks", but "the second strike in two weeks". */
    private static final Pattern AHEAD = Pattern.compile("(?i)(?<!\\b(?:first|second|third|fourth|time|times|strike|strikes"
        + "|walkout|meeting|session)\\s{1,3})\\b(?:(?:in|within)\\s+(?:about\\s+|less\\s+than\\s+|just\\s+)?|(?:in|within|over|during)\\s+the\\s+(?:next|coming|following)\\s+)$");
    private static final Pattern AGED = Pattern.compile("(?i)\\baged?\\s+$");

    private final String before;
    private final String after;
    private final boolean one;
    private final boolean old;
    private final boolean per;
    private final Unit unit;

    DurationContext(SentenceText text, Matcher m, int start, Unit unit) {
        before = text.before(start, 90);
        after = text.after(m.end(), 90);
        String n = m.group("n");
        one = n != null && n.matches("(?i)an?") && !text.text().substring(start, m.end()).matches("(?is).*long.*");
        old = m.group("old") != null;
        per = m.group("per") != null;
        this.unit = unit;
    }

    /** Whether "a week" only says per what something else is counted: "$5 a day", "twice a week", "3% a year". */
    boolean rate() {
        return one && before.matches("(?is).*(?:\\d|%|percent|per cent|cents?|dollars?|million|billion|\\bhours?|\\bdays?"
            + "|\\btimes?|\\bonce|\\btwice|\\bthrice|patients?|shifts?|\\bmore than once)\\s+$");
    }

    boolean stoppage() {
        return STOPPAGE.matcher(after).find();
    }

    Use use() {
        if (old) {
            return unit == Unit.YEAR && !stoppage() ? Use.AGE : Use.LENGTH;
        }
        if (per || unit == Unit.HOUR && SHIFT.matcher(after).find()) {
            return Use.FREQUENCY;
        }
        if (AGED.matcher(before).find()) {
            return Use.AGE;
        }
        return unit != Unit.YEAR && AHEAD.matcher(before).find() ? Use.LATER : byWordsAfter();
    }

    private Use byWordsAfter() {
        if (AGO.matcher(after).find()) {
            return Use.AGO;
        }
        if (LATER.matcher(after).find()) {
            return Use.LATER;
        }
        if (NOTICE.matcher(after).find()) {
            return Use.NOTICE;
        }
        return unit == Unit.YEAR || unit == Unit.MONTH ? ofContracts() : Use.LENGTH;
    }

    private Use ofContracts() {
        if (EXPERIENCE.matcher(after).find() || unit == Unit.YEAR && WORKED.matcher(before).find()) {
            return Use.EXPERIENCE;
        }
        return AGREEMENT.matcher(after).find() || AGREEMENT_BEFORE.matcher(before).find() ? Use.AGREEMENT : Use.LENGTH;
    }
}
