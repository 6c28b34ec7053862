// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.picketline.nlp.Sentence;
import org.picketline.nlp.Token;

/** Runs of capitalised words that may be one name: "Brigham and Women's Hospital", "Committee of Interns and Residents". */
final class CapitalRuns {

    private static final Set<String> JOINTS = Set.of("of", "and", "&", "for", "the", "de", "at", "-", "\u2013", "/", "'s", "\u2019s", "'", "\u2019");

    private static final Pattern BEFORE_NAME = Pattern.compile(".+[-\u2010\u2011](?:based|owned|run|operated|led|area|backed|affiliated|managed|controlled|headquartered|born|wide)");
    private static final Set<String> OPEN = Set.of("(", "-LRB-");
    private static final Set<String> CLOSE = Set.of(")", "-RRB-");
    private static final Pattern STATE = Pattern.compile("\\p{Lu}[a-z]{2,5}\\.|\\p{Lu}{2}|(?:\\p{Lu}\\.){2}|Ohio|Iowa|Utah|Maine|Idaho|Texas|Hawaii|Alaska");
    private static final Set<String> AFTER_ARTICLE = Set.of("of", "for", "and", "at");
    /** Words that begin a sentence before a name and are none of it. */
    private static final Set<String> OPENERS = Set.of("Outside", "Inside", "Near", "Across", "Around", "Behind", "Before", "After", "At", "For", "From", "About", "Unlike", "Meanwhile", "Elsewhere");
    private static final Set<String> DAYS = Set.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

    private CapitalRuns() { }

    /** Token spans [from, to) of the sentence's runs; none where the whole sentence is capitalised, as headlines are. */
    static List<int[]> in(Sentence s) {
        List<int[]> runs = new ArrayList<>();
        int i = titleCase(s) ? s.size() : 0;
        while (i < s.size()) {
            if (starts(s, i)) {
                int to = end(s, i);
                runs.add(new int[] {i, to});
                i = to;
            } else {
                i++;
            }
        }
        return runs;
    }

    /** Whether nearly every longer word begins with a capital, so that capitals tell nothing. */
    static boolean titleCase(Sentence s) {
        List<Token> words = s.tokens().stream().filter(t -> t.text().length() > 3 && Character.isLetter(t.text().charAt(0))).skip(1).toList();
        long capitals = words.stream().filter(t -> Character.isUpperCase(t.text().charAt(0))).count();
        boolean listed = s.token(0).text().matches("[\u2022*\u00b7-]");
        return !listed && words.size() >= 3 && capitals >= 0.8 * words.size() && !s.token(s.size() - 1).text().equals(".");
    }

    /** Capitalised and no word like "Omaha-based", which only stands before a name. */
    static boolean capital(Token t) {
        return !BEFORE_NAME.matcher(t.text()).matches() && (Character.isUpperCase(t.text().charAt(0)) || t.text().length() > 3 && Character.isDigit(t.text().charAt(0)) && t.text().chars().anyMatch(Character::isUpperCase));
    }

    private static boolean starts(Sentence s, int i) {
        Token t = s.token(i);
        boolean first = i == 0 && !OPENERS.contains(t.text()) && i + 1 < s.size() && s.token(1).is("NNP") && capital(s.token(1)) && t.tag().matches("NN|JJ|RB|FW|VBP?");
        return capital(t) && !DAYS.contains(t.text()) && !(i == 0 && OPENERS.contains(t.text())) && (first || t.is("NNP") || i > 0 && (t.is("NN") || t.is("JJ") || t.is("VB") || t.is("FW") || t.is("CD")) && !afterSign(s, i));
    }

    /** After a full stop inside a sentence or an opening quotation mark a capital tells nothing. */
    private static boolean afterSign(Sentence s, int i) {
        String before = s.token(i - 1).text();
        return !Character.isLetterOrDigit(before.charAt(0)) && !before.equals(",") && !before.equals("(");
    }

    /** The state that trade papers put into a hospital's name: "Riverside (Calif.) Community Hospital". */
    static boolean bracketedState(Sentence s, int i) {
        return i + 3 < s.size() && OPEN.contains(s.token(i).text()) && STATE.matcher(s.token(i + 1).text()).matches() && CLOSE.contains(s.token(i + 2).text())
            && s.token(i + 3).is("NNP") && capital(s.token(i + 3));
    }

    /** A name as it is without such a state. */
    static String withoutState(String name) {
        return name.replaceAll(" \\((?:" + STATE.pattern() + ")\\)", "");
    }

    private static int end(Sentence s, int from) {
        int to = from + 1;
        int i = to;
        while (i < s.size()) {
            Token t = s.token(i);
            if (capital(t) && !t.text().equals("I") && !DAYS.contains(t.text())) {
                to = ++i;
            } else if (bracketedState(s, i)) {
                i += 3;
            } else if (JOINTS.contains(t.text()) && i + 1 < s.size() && (!t.text().equals("the") || AFTER_ARTICLE.contains(s.token(i - 1).text()))) {
                i++;
            } else {
                break;
            }
        }
        return to;
    }
}
