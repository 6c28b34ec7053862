// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.time;

import static org.picketline.extract.time.Calendar.MONTH;
import static org.picketline.extract.time.Calendar.YEAR;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.picketline.extract.phrase.SentenceText;
import org.picketline.model.PartialDate;
import org.picketline.nlp.Token;

/** "December", "December 2023", "mid-March", "early June", "last December", "the end of May 2024". */
final class MonthForm implements DateForm {

    private static final Pattern DATE = Pattern.compile(
        "(?:\\b(?<which>(?i:last|this past|past|this|next|this coming|coming|the following|the preceding|that))\\s+)?"
        + "(?:\\b(?i:mid|late|early|(?:half[ -]?way|mid-?way) through|(?:the\\s+)?(?:start|beginning|middle|end|month|(?:first|second|third|last|final)\\s+(?:week|days|half))\\s+of)[\\s-]+(?:to[\\s-]+late[\\s-]+"
        + "|to[\\s-]+mid[\\s-]+)?)?"
        + "\\b(?<month>" + MONTH + ")(?![\\w'-]\\w|\\.?\\s+\\d{1,2}(?!\\d))(?:,?\\s+(?:of\\s+)?(?<year>" + YEAR + ")"
        + "|" + StoryYear.OF + "|\\s+(?:of\\s+)?(?<yearwhich>last|this|next)\\s+year)?");
    private static final Pattern LEAD = Pattern.compile(
        "(?i)(?:\\b(?:in|since|until|till|by|before|after|during|of|for|from|through|to|between|and|or|this|that|late|early|mid|a"
        + "|the|its|their|our|his|her|last|every|each|starting|beginning|around|about)|s'|'s|-|\\(|,)\\s*$");
    /** Names that are also words or given names, believed only where a month is called for. */
    private static final Set<String> AMBIGUOUS = Set.of("March", "May", "April", "June", "August", "MARCH", "MAY");
    private static final Pattern NAME = Pattern.compile("^\\s+(?!The\\b|" + Calendar.WEEKDAY + ")[A-Z][a-z]");
    private static final Pattern PURPOSE = Pattern.compile("^\\s+(?:for|on)\\b");

    @Override
    public Pattern pattern() {
        return DATE;
    }

    @Override
    public boolean possible(SentenceText text) {
        return text.holds(Calendar.MONTH_STARTS);
    }

    @Override
    public Optional<DateExpression> read(Matcher m, SentenceText text) {
        int month = Calendar.month(m.group("month"));
        if (m.group("year") != null) {
            return Optional.of(DateExpression.fixed(DateRange.of(YearMonth.of(Integer.parseInt(m.group("year")), month))));
        }
        if (m.group("yearwhich") != null) {
            return Optional.of(relative(month, m.group("yearwhich")));
        }
        String story = m.group("storyyear");
        if (story != null) {
            return Optional.of(new DateExpression(true, r -> Optional.of(DateRange.of(StoryYear.of(story, r)
                .map(y -> PartialDate.of(YearMonth.of(y, month))).orElseGet(() -> YearChoice.month(month, r))))));
        }
        return meantAsMonth(m, text) ? Optional.of(floating(month, m.group("which"))) : Optional.empty();
    }

    private static DateExpression relative(int month, String which) {
        int add = which.equals("last") ? -1 : which.equals("next") ? 1 : 0;
        return new DateExpression(true, r -> Optional.of(DateRange.of(r.published()
            .map(p -> PartialDate.of(YearMonth.of(p.getYear() + add, month))).orElseGet(() -> PartialDate.ofMonth(month)))));
    }

    private static DateExpression floating(int month, String which) {
        return new DateExpression(true,
            r -> Optional.of(DateRange.of(YearChoice.month(month, which == null ? r : sided(r, month, which)))));
    }

    /** "last December" said in December is the one before; "next December" likewise. */
    private static Reference sided(Reference r, int month, String which) {
        if (which.matches("(?i)that|the\\s+(?:following|preceding)")) {
            return fromEarlier(r, month, which.toLowerCase(Locale.ROOT));
        }
        boolean past = which.matches("(?i).*(?:last|past)");
        if (which.equalsIgnoreCase("this")) {
            return new Reference(r.published(), Reference.Side.NEAREST, r.earlier());
        }
        boolean now = r.published().filter(p -> p.getMonthValue() == month).isPresent();
        Optional<LocalDate> from = r.published().map(p -> now ? p.plusMonths(past ? -1 : 1) : p);
        return new Reference(from, past ? Reference.Side.BACK : Reference.Side.AHEAD, r.earlier());
    }

    /** "in November 2022, and the following February", "in June 2015 … that August". */
    private static Reference fromEarlier(Reference r, int month, String which) {
        Optional<LocalDate> from = r.earlier().filter(e -> e.month().isPresent()).flatMap(PartialDate::notBefore).map(e -> e.withDayOfMonth(1));
        if (from.isEmpty()) {
            return r;
        }
        if (which.equals("that")) {
            return new Reference(from.map(e -> e.withMonth(month)), Reference.Side.NEAREST, r.earlier());
        }
        boolean after = which.endsWith("following");
        return new Reference(from.map(e -> e.plusMonths(after ? 1 : -1)), after ? Reference.Side.AHEAD : Reference.Side.BACK, r.earlier());
    }

    private static boolean meantAsMonth(Matcher m, SentenceText text) {
        Token token = text.sentence().token(text.span(m.start("month"), m.end("month")).from());
        return token.is("NN") && (!AMBIGUOUS.contains(m.group("month")) || calledFor(m, text) && !token.name().equals("PERSON"));
    }

    private static boolean calledFor(Matcher m, SentenceText text) {
        boolean led = m.start() < m.start("month") || LEAD.matcher(text.before(m.start("month"), 20)).find();
        return led && !nameFollows(m, text);
    }

    /** "in June Carter's words", "the March for Care". */
    private static boolean nameFollows(Matcher m, SentenceText text) {
        String rest = text.after(m.end(), 30);
        return NAME.matcher(rest).find() || m.group("month").equalsIgnoreCase("March") && PURPOSE.matcher(rest).find();
    }
}
