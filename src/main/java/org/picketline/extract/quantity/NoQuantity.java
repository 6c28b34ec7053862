// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.picketline.extract.phrase.NumberWords;
import org.picketline.extract.phrase.SentenceText;
import org.picketline.extract.phrase.Span;
import org.picketline.extract.phrase.WordList;

/** Numbers that count nothing: names of locals and laws, addresses, telephone numbers, ages, years, grades. */
final class NoQuantity {

    private static final String LABEL = "(?:\\b" + WordList.load("quantities-labels.txt").pattern() + "|#|\\bI-)\\s*-?";
    private static final List<Pattern> NONE = List.of(
        Pattern.compile(LABEL + "\\s*\\d[\\d.]*[A-Za-z-]*(?:(?:,|,?\\s+(?:and|&|or|to))\\s+\\d+\\b)*(?![\\d,]\\d)"),
        Pattern.compile("\\(?\\d{3}\\)?[-. ]\\s?\\d{3}[-. ]\\d{4}|(?<![\\d,])\\d{3}[-.]\\d{4}(?!\\d)|1-8\\d\\d-[\\w-]+"),
        Pattern.compile("\\b\\d{1,5}\\s+(?:[NSEW]\\.\\s+)?(?:[A-Z][\\w.]+\\s+|\\d+(?:st|nd|rd|th)\\s+){1,4}?(?:St|Street|Ave"
            + "|Avenue|Blvd|Boulevard|Road|Rd|Drive|Dr|Lane|Ln|Way|Parkway|Pkwy|Place|Court|Highway|Plaza|Square|Circle"
            + "|Terrace)\\b"),
        Pattern.compile("(?:\\b[A-Z]{2}|\\b[A-Z][a-z]+\\.),?\\s+\\d{5}(?:-\\d{4})?\\b"),
        Pattern.compile("(?<=\\b[A-Z][\\w'-]{1,30}(?:,? Jr\\.| RN)?,\\s)(?:1[6-9]|[2-9]\\d)(?=,)"),
        Pattern.compile("(?i)\\b(?:\\d{1,2}|" + NumberWords.WORDS + ")\\s+(?:in|out\\s+of|of\\s+every|in\\s+every)\\s+(?:\\d{1,3}|"
            + NumberWords.WORDS + ")\\b(?![,.]?\\d)|\\b911\\b"),
        Pattern.compile("(?i)\\b(?:turned|turns|turning|at age)\\s+\\d{1,3}\\b|\\b\\d{1,3}\\s+years?\\s+(?:old|of\\s+age)\\b"
            + "|\\b(?:ages|aged)\\s+\\d+\\s*(?:-|to|and)\\s*\\d+"),
        Pattern.compile("\\bK-\\d+\\b|\\b\\d{1,2}(?:st|nd|rd|th)\\b|\\b\\d{2,4}s\\b|(?<![\\d,.$£€-])(?:19|20)\\d\\d(?![\\d,%]"
            + "|\\.\\d|\\s+(?:[\\w-]+\\s+){0,3}?[a-z]+s\\b)|\\byear\\s+(?:one|two|three|four|five|\\d)\\b|401\\s?\\(?k\\)?"
            + "|403\\s?\\(?b\\)?|501\\s?\\(c\\)(?:\\(\\d\\))?"));

    private NoQuantity() {
    }

    static List<Span> find(SentenceText text) {
        List<Span> found = new ArrayList<>();
        for (Pattern pattern : NONE) {
            Matcher m = pattern.matcher(text.text());
            while (m.find()) {
                found.add(text.span(m.start(), m.end()));
            }
        }
        return found;
    }
}
