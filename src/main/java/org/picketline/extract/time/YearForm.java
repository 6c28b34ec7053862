// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.time;

import static org.picketline.extract.time.Calendar.YEAR;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.picketline.extract.phrase.SentenceText;
import org.picketline.extract.phrase.WordList;
import org.picketline.model.PartialDate;
import org.picketline.nlp.Sentence;
import org.picketline.nlp.Token;

/** "in 2018", "since 1998", "the 2018 strike", "2020-21", "the 2022-2025 contract". */
final class YearForm implements DateForm {

    private static final Pattern DATE = Pattern.compile(
        "(?:\\b(?i:early|late|mid|fiscal|(?:the\\s+)?(?:start|beginning|middle"
        + "|end)\\s+of)[\\s-]+(?:in\\s+)?)?(?<![\\d.,/$#:-])\\b(?<year>" + YEAR + ")(?:[-/](?<last>(?:(?:19|20)\\d\\d"
        + "|\\d\\d)\\b))?(?![\\d/:]|\\.\\d|-\\d|%|\\s*(?:percent|per cent))");
    private static final Pattern LEAD = Pattern.compile(
        "(?i)(?:\\b(?:in|since|until|till|by|before|after|during|of|for|from|through|to|between|and|or|the|a|its|their|our|that"
        + "|this|year|early|late|mid|expired|around|than|ending|back)|[(,;-]|,)\\s*$");
    private static final Set<String> COUNTED = Set.copyOf(WordList.load("quantities-people.txt").words());

    @Override
    public Pattern pattern() {
        return DATE;
    }

    @Override
    public boolean possible(SentenceText text) {
        return text.digits();
    }

    @Override
    public Optional<DateExpression> read(Matcher m, SentenceText text) {
        if (!meantAsYear(m, text)) {
            return Optional.empty();
        }
        int year = Integer.parseInt(m.group("year"));
        return Optional.of(DateExpression.fixed(new DateRange(PartialDate.ofYear(year), last(year, m.group("last")).map(PartialDate::ofYear))));
    }

    private static Optional<Integer> last(int first, String written) {
        if (written == null) {
            return Optional.empty();
        }
        int last = written.length() == 2 ? first / 100 * 100 + Integer.parseInt(written) : Integer.parseInt(written);
        return last > first ? Optional.of(last) : Optional.empty();
    }

    private static boolean meantAsYear(Matcher m, SentenceText text) {
        String lead = text.before(m.start(), 20);
        if (lead.matches("(?is).*\\b(?:class|proposition|prop\\.?|local|suite|room|no\\.|number|p\\.?o\\.? box)\\s+(?:of\\s+)?$")) {
            return false;
        }
        boolean startsSentence = lead.isBlank();
        return (startsSentence || LEAD.matcher(lead).find() || m.group("last") != null || m.start() < m.start("year")) && !counts(m, text);
    }

    /** "some of the 2000 nurses". */
    private static boolean counts(Matcher m, SentenceText text) {
        Sentence sentence = text.sentence();
        int next = text.span(m.start(), m.end()).to();
        for (int i = next; i < Math.min(sentence.size(), next + 4); i++) {
            Token t = sentence.token(i);
            if (COUNTED.contains(t.text().toLowerCase(Locale.ROOT))) {
                return !text.before(m.start(), 6).matches("(?is).*\\b(?:in|since|by)\\s+$");
            }
            if (!t.is("JJ") && !t.is("NN")) {
                return false;
            }
        }
        return false;
    }
}
