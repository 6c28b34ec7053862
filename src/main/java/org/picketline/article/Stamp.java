// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.article;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.picketline.article.Publication.Witness;

/** Lines that say who wrote or when: of the article in its head, of a reader's comment below it. */
final class Stamp {

    private static final int LONGEST = 200;
    private static final Pattern LABEL = Pattern.compile(
        "^(?:\\W{0,3})(?:(?<late>(?:last |latest )?(?:updated?|modified|revised|edited))"
        + "|(?<first>(?:first |originally )?(?:published|posted|created|date|publication date)))"
        + "(?: on| at)?(?: ?[:|-])?\\s+", Pattern.CASE_INSENSITIVE);
    private static final Pattern DATE_WORDS = Pattern.compile(
        "\\b(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?|last|first"
        + "|originally|published|updated?|posted|modified|revised|created|date|on|at|by|pm|am|et|est|edt|ct|cst|cdt|mt|mst|mdt|pt|pst|pdt"
        + "|ago|moments|minutes?|hours?|p\\.m\\.|a\\.m\\.)(?!\\p{L})", Pattern.CASE_INSENSITIVE);
    /** A word that is no name: what stands beside a bare date is the name of a writer or newsroom. */
    private static final Pattern SMALL = Pattern.compile("(?<![\\p{L}.'’@-])(?!(?:of|the|and|for)\\b)\\p{Ll}{2,}(?![\\p{L}@.])");
    private static final Pattern BYLINE = Pattern.compile(
        "^(?:story |words |text |report |reporting |photos |written )?(?:by|By|BY):? \\p{Lu}[\\p{L}.'’-]+"
        + "(?:,? (?:\\p{Lu}[\\p{L}.'’&-]*|and|for|of|the|with|\\|)){0,12}[,|]?(?:\\s*[|,•·-]?\\s*\\S+@\\S+)?\\s*[|•·]?$");
    private static final Pattern COMMENT = Pattern.compile("^(?<who>\\S.{0,48}?)[\\s,|·•-]+(?:on |posted |at )*" + WrittenDate.DATE
        + "(?:,| -| –| at| \\||\\s·)?\\s*" + WrittenDate.TIME + "(?:\\s*[-|·•]?\\s*(?:reply|report|permalink|#))?\\s*$",
        Pattern.CASE_INSENSITIVE);
    private static final Pattern SAYS = Pattern.compile("^\\S.{0,48}? (?:says|said|wrote|commented):$");

    private Stamp() { }

    /** A line that tells when (and perhaps who), and nothing that an article would say. */
    record When(Witness witness, Optional<LocalDate> day) { }

    /** A line that begins with "Published" or "Updated" and only goes on with dates, times and a name or two. */
    static Optional<When> labelled(String line) {
        Matcher m = LABEL.matcher(line);
        if (line.length() > LONGEST || !m.find() || residue(line) > 6) {
            return Optional.empty();
        }
        Optional<LocalDate> day = WrittenDate.in(line.substring(m.end()));
        boolean timed = day.isPresent() || line.matches(".*\\d{1,2}:\\d{2}.*|.* ago\\b.*");
        Witness witness = m.group("late") != null ? Witness.UPDATED_LINE : Witness.PUBLISHED_LINE;
        return timed ? Optional.of(new When(witness, day)) : Optional.empty();
    }

    /** A line that is hardly more than a full date, as stands above articles; within one it could be a heading. */
    static Optional<When> bare(String line) {
        boolean more = line.length() > LONGEST || residue(line) > 5 || Words.isSentence(line) || SMALL.matcher(rest(line)).find();
        return more ? Optional.empty()
            : WrittenDate.in(line).map(day -> new When(Witness.BYLINE, Optional.of(day)));
    }

    /** {@code By Jane Doe, Staff Writer}: names only, so that "By Monday, nurses were back" stays. */
    static boolean isByline(String line) {
        String who = WrittenDate.without(line).strip();
        return who.length() <= LONGEST && Words.count(who) <= 14 && BYLINE.matcher(who).matches();
    }

    /** The head of a reader's comment: a name, a date and a time, or {@code Jane says:}. */
    static Optional<When> ofComment(String line) {
        Matcher m = COMMENT.matcher(line.length() > 120 ? "" : line);
        if (m.matches()) {
            boolean newsroom = LABEL.matcher(line).find() || Words.count(m.group("who")) > 5 || isByline(m.group("who"));
            return newsroom ? Optional.empty() : Optional.of(new When(Witness.COMMENT, WrittenDate.in(line)));
        }
        boolean says = line.length() < 70 && SAYS.matcher(line).matches();
        return says ? Optional.of(new When(Witness.COMMENT, Optional.empty())) : Optional.empty();
    }

    /** How many words are left when dates, times and the words around them are gone. */
    private static int residue(String line) {
        return Words.count(rest(line));
    }

    private static String rest(String line) {
        return DATE_WORDS.matcher(WrittenDate.without(line)).replaceAll(" ");
    }
}
