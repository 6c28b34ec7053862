// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.names;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Small places that an article itself shows to be places, though knowledge lacks them: by a dateline, by the state
 * after them, by a name such as only places have.
 */
final class ArticleTowns {

    private static final String NAME = "\\p{Lu}[\\p{L}'.]*(?:[ -]\\p{Lu}[\\p{L}'.]*){0,3}";
    private static final String LOWER_NAME = "\\p{Lu}[\\p{Ll}'][\\p{L}']*(?:[ -]\\p{Lu}[\\p{Ll}'][\\p{L}']*){0,3}";
    private static final Pattern DATELINE = Pattern.compile("(?m)^[\\W_]{0,3}([\\p{Lu}][\\p{Lu}.' -]{3,30}?)(?:, ([\\p{L}.]+(?: [\\p{L}.]+)?))?(?: \\([^)]{1,20}\\))?\\s?(?:--|[\u2014\u2013-])\\s");
    private static final Pattern BEFORE_STATE = Pattern.compile("(?:\\b(?:in|at|of|near|outside|from|to|across|and) |, |(?m:^)\\W*(?:\\d{1,2}\\. )?)(" + NAME + "), (" + NAME + ")");
    private static final Pattern GOVERNED = Pattern.compile("\\b(?:in|near|outside|around) (?:the )?(" + LOWER_NAME + ")(?=[\\s.,;:\u2019'\")]|$)");
    private static final Pattern PLACELIKE = Pattern.compile("(?:.* )?(?:Falls|Mills|Springs|Hills?|Heights|Beach|Bay|Lakes?|Harbou?r|Landing|Port|Island|Valley|Creek|Rapids|Bluffs?|Ferry|Ridge|Crossing|County|Junction|Grove|City|Town|Township)"
        + "|(?:Port|Fort|Mount|Lake|San|Santa|Los|Las|El|Saint|East|West|North|South|New) .+|[\\p{L}' -]+(?:ville|burgh?|bury|shire|mouth|bridge|borough|boro|combe|stead)");

    private static final Pattern WORD_START = Pattern.compile("(?<![\\p{L}'.])\\p{L}|(?<=\\.)\\p{L}");

    private final Set<String> names = new TreeSet<>();

    ArticleTowns(String text, Predicate<String> state) {
        for (Matcher m = DATELINE.matcher(text); m.find();) {
            names.add(titleCase(m.group(1)));
        }
        for (Matcher m = BEFORE_STATE.matcher(text); m.find();) {
            if (state.test(m.group(2)) || state.test(m.group(2).split(" ")[0])) {
                names.add(m.group(1));
            }
        }
        for (Matcher m = GOVERNED.matcher(text); m.find();) {
            if (PLACELIKE.matcher(m.group(1)).matches()) {
                names.add(m.group(1).replaceFirst(".*'s ", ""));
            }
        }
        names.removeIf(name -> state.test(name) || name.equals(name.toUpperCase(Locale.ROOT)));
    }

    static String titleCase(String capitals) {
        return WORD_START.matcher(capitals.strip().toLowerCase(Locale.ROOT)).replaceAll(m -> m.group().toUpperCase(Locale.ROOT));
    }

    Set<String> names() {
        return names;
    }
}
