// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.events;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.picketline.extract.phrase.NumberWords;
import org.picketline.extract.quantity.Quantity;
import org.picketline.nlp.Sentence;

/**
 * Adds up the raises of a phrase: "3%, 3% and 2%" and "6 percent this year, 4 next" are sums, "3.5 percent in each of four
 * years" and "3% a year for three years" are products, "17% in all, including 8% upon signing" is 17.
 */
final class Raises {

    private static final Pattern EACH_YEAR = Pattern.compile("(?i)^\\W*(?:(?:pay |wage )?(?:raises?|increases?|rises?|hikes?|boosts?)\\W+)?(?:(?:in|for|during) )?(?:each|every)(?: of (?:the |its )?(?:(?:next|first|last|final|following) )?(?<n>\\w+)(?: \\w+)? years?| (?:contract )?year)\\b");
    private static final Pattern SOME_YEARS = Pattern.compile("(?i)^\\W*(?:(?:pay |wage )?(?:raises?|increases?|rises?|hikes?|boosts?)\\W+)?(?:in|for|during) (?:the |its )?(?:first|second|third|fourth)(?<more>(?: ?,? (?:second|third|fourth))*) ?,? and (?:second|third|fourth|fifth|final|last) years?\\b");
    private static final Pattern A_YEAR = Pattern.compile("(?i)^\\W*(?:(?:pay |wage |across-the-board )*(?:raises?|increases?|rises?|hikes?)\\W+)?(?:a|per) year\\b|^\\W*(?:annual|annually|yearly)\\b|^\\W*(?:raises?|increases?) (?:annually|yearly)\\b");
    private static final Pattern ANNUAL_BEFORE = Pattern.compile("(?i)\\b(?:annual|yearly)\\b[^,;%]{0,40}$");
    private static final Pattern PART = Pattern.compile("(?i)\\b(?:includ\\w+|of which|(?<!along )with)(?: \\w+){0,3}\\W*$");
    private static final Pattern PART_AFTER = Pattern.compile("(?i)^\\W*(?:of (?:it|them|which|that)\\b|upon\\b)");
    private static final Pattern TOTAL = Pattern.compile("(?i)\\b(?:total\\w*|adding up|amount\\w*|overall|cumulative|combined|compounded)\\b[^,;%]{0,30}$");
    private static final Pattern IN_ALL = Pattern.compile("(?i)^\\W*(?:in (?:all|total)|all told|altogether|overall|combined|cumulatively)\\b");
    private static final Pattern IN_ALL_BEFORE = Pattern.compile("(?i)\\b(?:(?:for|to) an? (?:total|overall|cumulative)\\b.{0,20}|totall?ing|adding up to|amounting to|or|a total of)(?: \\w+)?\\W*$");
    private static final Pattern LINK = Pattern.compile("(?i)^[\\s,;&]*(?:(?:and|then|plus|followed|another|by|of|an?|additional|further|again|up)(?:[\\s,]+|$))*$");
    private static final Pattern STEP = Pattern.compile("(?i)\\b(?:years?|next|now|immediately|upfront|up front|at once|upon|retroactive(?:ly)?|first|second|third|fourth|final|then|followed|later|another|in \\d{4}|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.?)\\b");
    private static final Pattern ELSEWHERE = Pattern.compile("(?i)\\b(?:inflation|while|but|compared|against|versus|whereas|than|nurses?|aides?|technicians?|workers?|asked|seeking|demand\\w*|wanted|want)\\b");
    private static final Pattern YEAR_STEP = Pattern.compile("(?i)\\byears?\\b|^\\W*(?:and |then )*next\\W*$|^\\W*(?:at once|upon|immediately|now|upfront|up front)\\b[^%]*\\byears?\\b");
    private static final Pattern THIS_YEAR = Pattern.compile("(?i)^\\W*(?:(?:raises?|increases?|rises?) )?this year\\b");
    private static final Pattern BARE = Pattern.compile("(?i)((?:(?<![\\d.$])\\d{1,2}(?:\\.\\d+)?\\s*,\\s*)*(?<![\\d.$])\\d{1,2}(?:\\.\\d+)?\\s*,?\\s+and)\\s*$");

    /** A raise in all, over how many years if the steps tell it, and where it begins. */
    record Raise(Quantity first, BigDecimal total, OptionalInt years) { }

    /** One of the raises and the words around it up to its neighbours. */
    private record Step(Quantity percent, String before, String after) { }

    private final Sentence sentence;

    Raises(Sentence sentence) {
        this.sentence = sentence;
    }

    /**
     * @param percents raises of pay, in order
     * @param years    what the phrase says they run over
     */
    Optional<Raise> total(List<Quantity> percents, Optional<Integer> years) {
        List<Step> steps = steps(percents);
        if (steps.isEmpty()) {
            return Optional.empty();
        }
        Step first = steps.get(0);
        Optional<Step> inAll = inAll(percents);
        if (inAll.isPresent()) {
            return Optional.of(new Raise(inAll.get().percent, inAll.get().percent.value(), OptionalInt.empty()));
        }
        if (steps.size() == 1 || TOTAL.matcher(first.before).find()) {
            return Optional.of(single(first, years));
        }
        return Optional.of(sum(steps, years));
    }

    /** The figure that sums up the others: "2% a year, 6% in all", "for a total of 10%". */
    private Optional<Step> inAll(List<Quantity> percents) {
        for (int i = 1; i < percents.size(); i++) {
            String before = words(percents.get(i - 1).to(), percents.get(i).from());
            String after = words(percents.get(i).to(), i + 1 < percents.size() ? percents.get(i + 1).from() : sentence.size());
            boolean own = !ELSEWHERE.matcher(before).find();
            if (own && (IN_ALL_BEFORE.matcher(before).find() || IN_ALL.matcher(after).find())) {
                return Optional.of(new Step(percents.get(i), before, after));
            }
        }
        return Optional.empty();
    }

    private List<Step> steps(List<Quantity> percents) {
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < percents.size(); i++) {
            Quantity q = percents.get(i);
            String before = words(i == 0 ? 0 : percents.get(i - 1).to(), q.from());
            String after = words(q.to(), i + 1 < percents.size() ? percents.get(i + 1).from() : sentence.size());
            boolean part = !steps.isEmpty() && (PART.matcher(before).find() || PART_AFTER.matcher(after).find());
            if (part || !steps.isEmpty() && !goesOn(before)) {
                break;
            }
            steps.add(new Step(q, before, after));
        }
        return steps;
    }

    private static boolean goesOn(String between) {
        return LINK.matcher(between).matches() || STEP.matcher(between).find() && !ELSEWHERE.matcher(between).find();
    }

    private String words(int from, int to) {
        StringBuilder words = new StringBuilder();
        for (int i = from; i < to; i++) {
            words.append(words.isEmpty() ? "" : " ").append(sentence.token(i).text());
        }
        return words.toString();
    }

    private Raise single(Step step, Optional<Integer> years) {
        Optional<Integer> times = times(step, years);
        BigDecimal value = step.percent.value().add(bare(step));
        if (times.isPresent()) {
            return new Raise(step.percent, value.multiply(BigDecimal.valueOf(times.get())), OptionalInt.of(times.get()));
        }
        return new Raise(step.percent, value, THIS_YEAR.matcher(step.after).find() ? OptionalInt.of(1) : OptionalInt.empty());
    }

    /** Of "0, 1 and 2 percent", those before the last. */
    private static BigDecimal bare(Step step) {
        Matcher m = BARE.matcher(step.before);
        BigDecimal sum = BigDecimal.ZERO;
        if (m.find()) {
            for (String number : m.group(1).split("\\s*(?:,|and)\\s*")) {
                sum = number.isBlank() ? sum : sum.add(new BigDecimal(number.strip()));
            }
        }
        return sum;
    }

    private static Raise sum(List<Step> steps, Optional<Integer> years) {
        BigDecimal sum = BigDecimal.ZERO;
        int span = 0;
        boolean yearly = false;
        for (Step step : steps) {
            int times = times(step, years.filter(y -> false)).orElse(1);
            sum = sum.add(step.percent.value().multiply(BigDecimal.valueOf(times)));
            span += times;
            yearly |= YEAR_STEP.matcher(step.after).find();
        }
        return new Raise(steps.get(0).percent, sum, yearly ? OptionalInt.of(span) : OptionalInt.empty());
    }

    /** How many times the raise is given, if each year. */
    private static Optional<Integer> times(Step step, Optional<Integer> years) {
        Matcher some = SOME_YEARS.matcher(step.after);
        if (some.find()) {
            return Optional.of(2 + some.group("more").split("second|third|fourth", -1).length - 1);
        }
        Matcher each = EACH_YEAR.matcher(step.after);
        if (each.find()) {
            return Optional.ofNullable(each.group("n")).flatMap(NumberWords::value).map(BigDecimal::intValue).or(() -> years);
        }
        boolean yearly = A_YEAR.matcher(step.after).find() || ANNUAL_BEFORE.matcher(step.before).find();
        return yearly ? years : Optional.empty();
    }
}
