// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.article;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The place and agency before the first sentence of a news text, such as {@code BOSTON (AP) — }. It tells where the
 * reporter was, not where the dispute is.
 *
 * @param text what the dateline says, without the dash
 * @param rest the paragraph without it
 */
record Dateline(String text, String rest) {

    private static final int REACH = 140;
    private static final String CAPITALS = "\\p{Lu}[\\p{Lu}.'’]*(?:(?:[ -]|Mc|Mac)\\p{Lu}[\\p{Lu}.'’]*| (?:and|of|de|la)){0,4}";
    private static final String TITLED = "\\p{Lu}[\\p{L}.'’]*(?:[ -]\\p{Lu}[\\p{L}.'’]*){0,3}";
    private static final String STATE = ",\\s(?:\\p{Lu}\\.?\\p{Lu}\\.?(?:C\\.)?|\\p{Lu}{2,5}\\.|\\p{Lu}[a-z]{1,5}\\."
        + "|\\p{Lu}\\.\\s?\\p{Lu}[a-z]*\\.?"
        + "|(?:(?:New|North|South|West|Rhode) )?\\p{Lu}[a-z]{3,12}|USA)";
    private static final String DAY = ",?\\s(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]*\\.?\\s\\d{1,2}(?:,\\s\\d{4})?,?";
    private static final String AGENCY = "\\s?(?:\\([^()]{2,40}\\)|/[\\w ]{2,30}/)";
    private static final String DASH = "\\s*(?:[—–]|--)\\s*";
    private static final String SPACED_DASH = "(?:\\s+[—–-]\\s+|\\s*--\\s*|\\s*—\\s*)";
    private static final String SENTENCE = "(?=[\\p{Lu}\\d\"“‘'$])";
    private static final Pattern[] FORMS = {
        // WORCESTER, Mass. (WCVB) — and OAKLAND, Calif., Oct. 3, 2023 /PRNewswire/ --
        Pattern.compile("^(" + CAPITALS + "(?:" + STATE + ")?(?:" + DAY + ")?(?:" + AGENCY + ")?)(?:" + DASH + "|\\s+-\\s+)" + SENTENCE),
        // Queens, NY – and Minneapolis, MN -
        Pattern.compile("^(" + TITLED + STATE + "(?:" + DAY + ")?(?:" + AGENCY + ")?)" + SPACED_DASH + SENTENCE),
        // Oakland (AP) — without state
        Pattern.compile("^(" + TITLED + "(?:" + DAY + ")?" + AGENCY + ")" + SPACED_DASH + SENTENCE),
        // (Associated Press) – and (St. Paul, MN)--
        Pattern.compile("^(\\([\\p{Lu}][^()]{1,40}\\))" + DASH + SENTENCE),
        // DULUTH, MN (KXYZ) Late Monday and WORCESTER, MA On Saturday
        Pattern.compile("^(\\p{Lu}{4,}(?: \\p{Lu}{2,}){0,2},\\s\\p{Lu}{2}\\.?(?:" + AGENCY + ")?)\\s+(?=\\p{Lu}[a-z]|\\d)"),
        // Oakland — Nurses
        Pattern.compile("^(\\p{Lu}[a-z]+(?: \\p{Lu}[a-z]+)?)\\s+—\\s+(?=\\p{Lu}[a-z]+ (?![^.]{0,200}—))"),
    };
    /** {@code NUHW — the union —} is an aside, not a place. */
    private static final Pattern ASIDE = Pattern.compile("^\\p{Lu}{2,6}\\s*[—–-]+[^.]{1,200}[—–-]");

    static Optional<Dateline> of(String paragraph) {
        String start = paragraph.substring(0, Math.min(REACH * 2, paragraph.length()));
        for (Pattern form : FORMS) {
            Matcher m = form.matcher(start);
            if (m.find() && m.end() < REACH && !ASIDE.matcher(start).find()) {
                return Optional.of(new Dateline(m.group(1), paragraph.substring(m.end())));
            }
        }
        return Optional.empty();
    }
}
