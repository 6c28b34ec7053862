// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.speech;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.picketline.extract.grammar.Words;
import org.picketline.extract.names.Mention;
import org.picketline.extract.names.Names;
import org.picketline.model.Entity;
import org.picketline.nlp.Sentence;
import org.picketline.nlp.Token;

/** Noun phrases that are titles: where one ends, which of its words are the title, and how far what belongs to it reaches. */
final class TitlePhrases {

    private static final int LONGEST = 10;
    private static final int LONGEST_TAIL = 30;
    private static final int LONGEST_BEFORE = 16;
    private static final Set<String> FORMER = Set.of("former", "retired", "ex", "onetime");
    private static final Set<String> PASSING = Set.of("former", "retired", "ex", "onetime", "longtime", "long-time", "veteran", "then", "current", "striking", "local",
        "fellow", "unionized", "new", "newly", "incoming", "outgoing", "hospital", "company", "union", "guild", "area", "republican", "democrat", "democratic");
    /** Of territory and party: what makes a president or a spokesman a holder of public office. */
    private static final Set<String> TERRITORIES = Set.of("borough", "county", "city", "town", "state", "provincial", "federal", "council", "ward", "opposition", "shadow", "government", "public");
    private static final Set<String> MODIFIERS = Set.of("NN", "JJ", "VBG", "VBN", "POS", "HYPH", "CD", "FW", "RB", "DT", "PRP$");
    private static final Set<String> CLAUSE = Set.of("VBD", "VBZ", "VBP", "MD");

    private final Names names;
    private final TitleWords words;

    TitlePhrases(Names names, TitleWords words) {
        this.names = names;
        this.words = words;
    }

    /** The title whose noun phrase begins at the token: "a registered nurse at St. Odile". */
    Optional<Title> at(Sentence s, int from) {
        int end = nounPhraseEnd(s, from);
        int head = lastHead(s, from, end);
        boolean many = head >= 0 && s.token(head).tag().endsWith("S") && from < head && s.token(from).is("DT");
        return head < 0 || many ? Optional.empty() : Optional.of(title(s, from, headEnd(s, head), tailEnd(s, head + 1)));
    }

    /** The title that ends before the token: "NUHW President" in front of "Sal Doe". */
    Optional<Title> before(Sentence s, int to) {
        int from = to;
        while (from > 0 && to - from < LONGEST && beforeName(s, from - 1)) {
            from--;
        }
        int head = lastHead(s, from, to);
        boolean ends = head == to - 1 || head >= 0 && s.token(head + 1).text().equals("of") || head >= 0 && s.token(head + 1).text().equals("for");
        return ends ? Optional.of(title(s, afterAnd(s, from, head), to, to)) : Optional.empty();
    }

    /** The title whose apposition ends at the token: "Chairman of the guild in the state" in front of ", Dr. Sal Doe". */
    Optional<Title> endingAt(Sentence s, int end, boolean anywhere) {
        return IntStream.range(Math.max(0, end - LONGEST_BEFORE), end).filter(i -> opens(s, i) && (anywhere || i == 0 || !s.token(i - 1).is("VBG") && !s.token(i - 1).is("IN")))
            .filter(i -> single(s, i)).mapToObj(i -> at(s, i)).flatMap(Optional::stream).filter(t -> t.to() == end && t.named()).findFirst();
    }

    private static boolean opens(Sentence s, int i) {
        return i == 0 || MODIFIERS.stream().noneMatch(tag -> s.token(i - 1).is(tag)) || s.token(i - 1).is("VBG");
    }

    private boolean single(Sentence s, int from) {
        int head = lastHead(s, from, nounPhraseEnd(s, from));
        return head >= 0 && !s.token(head).tag().endsWith("S");
    }

    private boolean beforeName(Sentence s, int i) {
        Token t = s.token(i);
        boolean person = names.at(s.index(), t).filter(m -> m.is(Entity.Kind.PERSON)).isPresent();
        boolean joint = t.text().equals("of") || t.text().equals("for") || t.text().equals("and") || t.text().equals("&");
        return !person && !Quotes.isQuote(t) && !CalendarWords.has(t) && (joint || !t.hangsAs("case") || t.is("POS")) && (joint || MODIFIERS.contains(t.tag().substring(0, Math.min(2, t.tag().length()))) || MODIFIERS.contains(t.tag()) || words.head(t));
    }

    /** Of "nurses and union president Sal Doe" the title begins after "and", of "president and CEO Sal Doe" before it. */
    private int afterAnd(Sentence s, int from, int head) {
        int start = from;
        for (int i = from; i < head; i++) {
            boolean joins = i > from && words.head(s.token(i - 1)) && !s.token(i - 1).tag().endsWith("S") && head - i <= 2;
            boolean cuts = s.token(i).text().equals("and") && !joins && (i == from || words.head(s.token(i - 1))) || s.token(i).text().equals("of") && lastHead(s, from, i) < 0;
            start = cuts ? i + 1 : start;
        }
        return start;
    }

    private int nounPhraseEnd(Sentence s, int from) {
        int i = from;
        boolean headed = false;
        while (i < s.size() && i - from < LONGEST) {
            Token t = s.token(i);
            boolean joint = (t.text().equals("and") || t.text().equals("&")) && i > from && (!headed || i + 1 < s.size() && s.token(i + 1).text().equals("CEO"));
            boolean goesOn = t.is("NN") || MODIFIERS.contains(t.tag()) || t.is("JJ") || joint || words.head(t) || names.at(s.index(), t).isPresent();
            if (!goesOn || headed && (t.is("DT") || t.is("CD") || t.is("RB"))) {
                return i;
            }
            headed |= words.head(t);
            i++;
        }
        return i;
    }

    private int lastHead(Sentence s, int from, int end) {
        int head = -1;
        for (int i = from; i < end; i++) {
            boolean owner = i + 1 < s.size() && s.token(i + 1).is("POS");
            head = words.head(s.token(i)) && !owner && names.at(s.index(), s.token(i)).isEmpty() ? i : head;
        }
        return head;
    }

    /** Where the title proper ends: "of patient care" belongs to it, "of the hospital" does not. */
    private int headEnd(Sentence s, int head) {
        int next = head + 1;
        boolean extends_ = next + 1 < s.size() && (s.token(next).text().equals("of") || s.token(next).text().equals("for") && !s.token(next + 1).is("DT"));
        if (!extends_ || organizationFollows(s, next + 1)) {
            return next;
        }
        int end = next + 1;
        while (end < s.size() && s.token(end).name().equals("O") && (s.token(end).is("NN") || s.token(end).is("JJ") || s.token(end).is("DT") || s.token(end).is("VBG") || s.token(end).is("PRP$") || s.token(end).is("POS") || s.token(end).text().equals("and"))) {
            end++;
        }
        return end > next + 1 ? end : next;
    }

    private boolean organizationFollows(Sentence s, int from) {
        for (int i = from; i < Math.min(from + 4, s.size()) && (s.token(i).is("NN") || s.token(i).is("DT") || s.token(i).is("JJ") || s.token(i).is("PRP$")); i++) {
            if (names.at(s.index(), s.token(i)).filter(m -> !m.is(Entity.Kind.PERSON)).isPresent() || s.token(i).is("PRP$") || words.party(s.token(i))) {
                return true;
            }
        }
        return false;
    }

    /** Where the apposition ends that a title opens: at a comma, a bracket, or the verb of the sentence, but not of a relative clause. */
    int tailEnd(Sentence s, int from) {
        boolean relative = false;
        for (int i = from; i < Math.min(s.size(), from + LONGEST_TAIL); i++) {
            Token t = s.token(i);
            relative |= t.is("WP") || t.is("WDT");
            boolean stop = t.text().matches("[.;:()\u2014\u2013]|--|-LRB-|-RRB-") || Quotes.isQuote(t) || t.text().equals(",") && !relativeFollows(s, i + 1);
            if (stop || CLAUSE.contains(t.tag()) && !relative) {
                return i;
            }
        }
        return Math.min(s.size(), from + LONGEST_TAIL);
    }

    private static boolean relativeFollows(Sentence s, int i) {
        return i < s.size() && s.token(i).text().equals("who");
    }

    private Title title(Sentence s, int from, int end, int to) {
        int head = lastHead(s, from, end);
        boolean territorial = s.tokens().subList(from, Math.max(from, head)).stream().anyMatch(t -> territory(s, t));
        boolean former = s.tokens().subList(from, end).stream().anyMatch(t -> FORMER.contains(t.text().toLowerCase(Locale.ROOT)));
        return new Title(s, written(s, skipNames(s, from, head), end, head), from, Math.max(to, end), former, territorial);
    }

    private boolean territory(Sentence s, Token t) {
        return TERRITORIES.contains(t.text().toLowerCase(Locale.ROOT)) || words.state(t) || names.at(s.index(), t).filter(m -> m.is(Entity.Kind.PLACE)).isPresent();
    }

    /** A title leaves out whom it is held at, if that stands before it, and passing words: "former Kaiser therapist" is a therapist. */
    private int skipNames(Sentence s, int from, int head) {
        int first = from;
        for (int i = from; i < head; i++) {
            Token t = s.token(i);
            Optional<Mention> mention = names.at(s.index(), t).filter(m -> !m.is(Entity.Kind.PERSON));
            boolean house = i == first && t.is("NNP") && s.token(i + 1).is("NNP") && i + 1 < head && lower(s.token(head));
            boolean rest = i == first && i > from && t.is("NNP") && s.token(i - 1).is("NNP") && lower(s.token(head));
            boolean skipped = mention.isPresent() || words.state(t) || house || rest || t.is("POS") || t.is("DT") || t.is("PRP$") || t.is("CD")
                || i == first && (PASSING.contains(t.text().toLowerCase(Locale.ROOT)) || t.text().equals("-"));
            boolean whole = t.text().equalsIgnoreCase("local") && words.exactly(phrase(s, i, head));
            first = skipped && !whole ? i + 1 : first;
        }
        return first;
    }

    private static String phrase(Sentence s, int from, int head) {
        return s.tokens().subList(from, head + 1).stream().map(Token::text).collect(Collectors.joining(" "));
    }

    private static boolean lower(Token t) {
        return Character.isLowerCase(t.text().charAt(0));
    }

    private static String written(Sentence s, int from, int end, int head) {
        StringBuilder title = new StringBuilder();
        for (int i = from; i < end; i++) {
            Token t = s.token(i);
            title.append(i > from && t.start() > s.token(i - 1).end() ? " " : "").append(i == head && t.tag().equals("NNS") ? Words.lemma(t) : t.text());
        }
        String words = title.toString();
        boolean acronym = words.equals(words.toUpperCase(Locale.ROOT)) || words.endsWith(".") || words.length() > 1 && Character.isUpperCase(words.charAt(1));
        return acronym || words.isEmpty() ? words : Character.toLowerCase(words.charAt(0)) + words.substring(1);
    }
}
