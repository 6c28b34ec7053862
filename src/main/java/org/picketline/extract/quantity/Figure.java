// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.quantity;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.picketline.extract.phrase.NumberWords;

/** A number as newspapers write it: "2,400", "1.2 million", "two dozen", "$50M", "one hundred and twenty". */
final class Figure {

    private static final String SCALE = "(?:[- ](?:hundred|thousand|million|billion|trillion|dozen)\\b|(?:[KMB]|bn|mn|m|k)\\b)";
    private static final String HUNDREDS = "(?:" + NumberWords.WORDS + "|\\ba)\\s+hundred\\s+(?:and\\s+)?" + NumberWords.WORDS;
    /** Matches one, sign of money allowed before it; no groups. */
    static final String PATTERN = "(?>" + HUNDREDS + "|(?>" + NumberWords.FIGURE + "|" + NumberWords.WORDS + ")" + SCALE + "?"
        + "|\\ban?\\s+(?:hundred|thousand|million|billion|dozen)\\b)";

    private static final Pattern SCALED = Pattern.compile("(?<number>.+?)[- ]?(?<scale>hundred|thousand|million|billion|trillion"
        + "|dozen|bn|mn|k|m|b)", Pattern.CASE_INSENSITIVE);
    private static final Pattern HUNDRED = Pattern.compile("(?<number>\\S+)\\s+hundred\\s+(?:and\\s+)?(?<rest>.+)", Pattern.CASE_INSENSITIVE);
    private static final Map<String, Long> SCALES = Map.ofEntries(Map.entry("hundred", 100L), Map.entry("thousand", 1_000L), Map.entry("k", 1_000L),
        Map.entry("million", 1_000_000L), Map.entry("mn", 1_000_000L), Map.entry("m", 1_000_000L), Map.entry("billion", 1_000_000_000L),
        Map.entry("bn", 1_000_000_000L), Map.entry("b", 1_000_000_000L), Map.entry("trillion", 1_000_000_000_000L), Map.entry("dozen", 12L));

    private Figure() {
    }

    /** Its value; empty when it is none. */
    static Optional<BigDecimal> value(String written) {
        String plain = written.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        Optional<BigDecimal> whole = NumberWords.value(plain);
        return whole.isPresent() ? whole : scaled(plain).or(() -> hundreds(plain));
    }

    private static Optional<BigDecimal> scaled(String plain) {
        Matcher m = SCALED.matcher(plain);
        return m.matches() ? times(m.group("number"), SCALES.get(m.group("scale"))) : Optional.empty();
    }

    private static Optional<BigDecimal> times(String number, long scale) {
        return NumberWords.value(number).map(n -> plain(n.multiply(BigDecimal.valueOf(scale))));
    }

    private static Optional<BigDecimal> hundreds(String plain) {
        Matcher m = HUNDRED.matcher(plain);
        return m.matches() ? NumberWords.value(m.group("number")).flatMap(n -> NumberWords.value(m.group("rest"))
            .map(r -> n.multiply(BigDecimal.valueOf(100)).add(r))) : Optional.empty();
    }

    /** 1200000 rather than 1200000.0. */
    private static BigDecimal plain(BigDecimal number) {
        BigDecimal shortest = number.stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }
}
