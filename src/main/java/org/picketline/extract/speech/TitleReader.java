// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.picketline.extract.grammar.Clauses;
import org.picketline.extract.grammar.Words;
import org.picketline.extract.names.Mention;
import org.picketline.extract.names.Names;
import org.picketline.model.Entity;
import org.picketline.nlp.Document;
import org.picketline.nlp.Sentence;
import org.picketline.nlp.Token;

/** Finds what an article calls a person, by the places in which it may stand beside the name. */
final class TitleReader {

    private static final Pattern AGE = Pattern.compile("\\d{2}");
    private static final Pattern CREDENTIAL = Pattern.compile("R\\.?N\\.?|M\\.?D\\.?|LPN|CNA|BSN|LCSW|PharmD|DO|NP|Ph\\.?D\\.?|Jr\\.|Sr\\.|[DR](?:-[A-Z][\\p{L}.]*)?");
    private static final Pattern TRADE = Pattern.compile("R\\.?N\\.?|LPN|CNA|LVN");
    private static final Set<String> HONORIFICS = Set.of("Dr.", "Dr", "Mr.", "Mr", "Ms.", "Ms", "Mrs.", "Mrs", "Prof.", "Sir", "Dame", "Comrade", "Hon.", "Hon", "Sr.", "Fr.");
    private static final Set<String> BELONGING = Set.of("of", "with", "from");
    private static final Set<String> WORKING = Set.of("work", "teach", "lead", "chair", "co-chair", "cochair", "represent", "head", "serve", "sit", "run", "organize",
        "organise", "manage", "direct", "oversee", "be", "study", "help", "speak");
    private static final Set<String> OPENING = Set.of("be", "become");
    private static final Set<String> SERVING = Set.of("work", "serve", "act");

    private final Document document;
    private final Names names;
    private final TitlePhrases phrases;

    TitleReader(Document document, Names names, TitlePhrases phrases) {
        this.document = document;
        this.names = names;
        this.phrases = phrases;
    }

    /** The titles that stand beside a mention, the one before the name first. */
    List<Title> titles(Mention m) {
        Sentence s = document.sentences().get(m.sentence());
        List<Title> found = new ArrayList<>();
        ahead(s, m).or(() -> before(s, m)).ifPresent(found::add);
        Optional<Title> after = after(s, m);
        after.ifPresent(found::add);
        after.filter(Title::named).flatMap(this::besides).ifPresent(found::add);
        predicate(s, m).ifPresent(found::add);
        office(s, m).ifPresent(found::add);
        nextSentence(s, m).ifPresent(found::add);
        if (found.stream().noneMatch(Title::named)) {
            shared(s, m).or(() -> letters(s, m)).ifPresent(found::add);
        }
        return found;
    }

    /** "NUHW President Sal Doe", "the hospital's president, Ann Poe,". */
    private Optional<Title> before(Sentence s, Mention m) {
        int end = start(s, m.from());
        boolean apart = end > 1 && s.token(end - 1).text().equals(",");
        return phrases.before(s, apart ? end - 1 : end).map(t -> t.upTo(phrases.tailEnd(s, m.to())))
            .filter(t -> !apart || !coordinated(s, t));
    }

    /** "Chairman of the guild in the state, Dr. Sal Doe,", "The president of the National Guild (NG), Ann Poe,". */
    private Optional<Title> ahead(Sentence s, Mention m) {
        int comma = start(s, m.from()) - 1;
        if (comma < 2 || !s.token(comma).text().equals(",")) {
            return Optional.empty();
        }
        int end = s.token(comma - 1).text().matches("\\)|-RRB-") ? Math.max(0, comma - 3) : comma;
        boolean closed = m.to() < s.size() && s.token(m.to()).text().equals(",");
        return phrases.endingAt(s, end, closed).filter(t -> !coordinated(s, t));
    }

    /** "co-chairs Jane Roe and Ann Poe": the title of the first of them in the plural. */
    private Optional<Title> shared(Sentence s, Mention m) {
        int and = start(s, m.from()) - 1;
        Optional<Mention> first = and > 0 && s.token(and).text().equals("and") ? names.at(s.index(), s.token(and - 1)).filter(o -> o.is(Entity.Kind.PERSON)) : Optional.empty();
        Optional<Integer> end = first.map(o -> start(s, o.from())).filter(e -> e > 0 && s.token(e - 1).tag().equals("NNS"));
        return end.flatMap(e -> phrases.before(s, e));
    }

    /** Where the name begins with its honorific. */
    private static int start(Sentence s, int name) {
        int start = name;
        while (start > 0 && HONORIFICS.contains(s.token(start - 1).text())) {
            start--;
        }
        return start;
    }

    /** "Jane Roe, RN,": the letters of a trade are a title where there is no other. */
    private static Optional<Title> letters(Sentence s, Mention m) {
        int i = m.to() + 1;
        boolean letters = i < s.size() && s.token(i - 1).text().equals(",") && TRADE.matcher(s.token(i).text()).matches();
        return letters ? Optional.of(new Title(s, s.token(i).text(), i, i + 1, false, false)) : Optional.empty();
    }

    /** In "managers, aides, Sal Doe and others" the words before the comma are no title. */
    private static boolean coordinated(Sentence s, Title t) {
        return t.from() > 0 && s.token(t.from() - 1).text().equals(",") && s.token(t.from()).tag().endsWith("S");
    }

    /** "Jane Roe, 34, a registered nurse at St. Odile," and "Jane Roe and Ann Poe, nurses at St. Odile"; "Jane Roe of the Guild". */
    private Optional<Title> after(Sentence s, Mention m) {
        int i = coordinationEnd(s, m);
        if (i < s.size() && BELONGING.contains(s.token(i).text())) {
            return Optional.of(belonging(s, i));
        }
        i = skipAgeAndLetters(s, i);
        boolean opens = i > 0 && i < s.size() && (s.token(i - 1).text().equals(",") || s.token(i - 1).text().matches("[(\u2014\u2013]|-LRB-|--"));
        if (!opens || s.token(i).is("CC")) {
            return Optional.empty();
        }
        if (s.token(i).text().equals("who")) {
            return Optional.of(relative(s, i));
        }
        int start = i;
        return phrases.at(s, i).or(() -> inOffice(s, start));
    }

    /** The office after a trade: "a labor and delivery nurse and vice president of the union". */
    private Optional<Title> besides(Title trade) {
        Sentence s = trade.sentence();
        return IntStream.range(trade.from() + 1, trade.to() - 2).filter(i -> s.token(i).text().equals("and"))
            .mapToObj(i -> phrases.at(s, i + 1).filter(t -> t.to() - t.from() > 2 && !t.words().matches(".*(?:team|committee).*"))).flatMap(Optional::stream).reduce((a, b) -> b);
    }

    private Title belonging(Sentence s, int from) {
        return Title.none(s, from, phrases.tailEnd(s, from));
    }

    /** After the last of several persons who share what follows. */
    private int coordinationEnd(Sentence s, Mention m) {
        int i = m.to();
        if (i + 1 < s.size() && s.token(i).text().equals("and")) {
            int k = HONORIFICS.contains(s.token(i + 1).text()) ? i + 2 : i + 1;
            Optional<Mention> other = k < s.size() ? names.at(s.index(), s.token(k)).filter(o -> o.is(Entity.Kind.PERSON)) : Optional.empty();
            boolean plural = other.filter(o -> o.to() + 1 < s.size() && s.tokens().subList(o.to(), Math.min(s.size(), o.to() + 6)).stream().anyMatch(t -> t.tag().endsWith("S") && t.is("NN"))).isPresent();
            return plural ? other.get().to() : i;
        }
        return i;
    }

    /** Whether the text gives the person's age, as it does of patients, neighbours and workers rather than of those in office. */
    boolean aged(Mention m) {
        Sentence s = document.sentences().get(m.sentence());
        int i = m.to();
        return i + 2 < s.size() && s.token(i).text().equals(",") && AGE.matcher(s.token(i + 1).text()).matches() && s.token(i + 2).text().matches("[,.]");
    }

    private static int skipAgeAndLetters(Sentence s, int from) {
        int i = from;
        while (i + 2 < s.size() && (s.token(i).text().equals(",") || s.token(i).text().equals("("))
            && (AGE.matcher(s.token(i + 1).text()).matches() || CREDENTIAL.matcher(s.token(i + 1).text()).matches()) && s.token(i + 2).text().matches("[,)]")) {
            i += 2;
        }
        return Math.min(s.size(), i + 1);
    }

    /** "…, who works as a nurse", "…, who is the union's president"; in "who chairs the team" there is no title, in "who lives in the home" not even belonging. */
    private Title relative(Sentence s, int who) {
        int end = phrases.tailEnd(s, who);
        for (int i = who + 1; i < Math.min(who + 7, end); i++) {
            boolean opens = OPENING.contains(s.token(i).lemma()) || s.token(i).text().equals("been") || s.token(i).text().equals("as");
            Optional<Title> title = opens ? phrases.at(s, i + 1) : Optional.empty();
            if (title.isPresent()) {
                return title.get();
            }
        }
        boolean belongs = s.tokens().subList(who, end).stream().anyMatch(t -> (t.is("VB") || t.is("NN")) && WORKING.contains(Words.lemma(t)));
        return Title.none(s, who, belongs ? end : who + 1);
    }

    /** "…, in her third week as health secretary,". */
    private Optional<Title> inOffice(Sentence s, int from) {
        for (int i = from; i < s.size() && i - from < 8 && !s.token(i).text().equals(","); i++) {
            if (s.token(i).text().equals("as") && s.token(from).is("IN")) {
                return phrases.at(s, i + 1);
            }
        }
        return Optional.empty();
    }

    /** "Jane Roe is a nurse at St. Odile", "Jane Roe has been a nurse". */
    private Optional<Title> predicate(Sentence s, Mention m) {
        for (Token cop : s.tokens()) {
            boolean ofThis = cop.hangsAs("cop") && cop.index() >= m.to()
                && s.head(cop).flatMap(p -> s.child(p, "nsubj")).filter(m::covers).isPresent();
            if (ofThis) {
                return phrases.at(s, cop.index() + 1);
            }
        }
        return Optional.empty();
    }

    /** "Jane Roe works as a nurse". */
    private Optional<Title> office(Sentence s, Mention m) {
        return s.tokens().stream().filter(t -> t.text().equals("as") && t.index() > m.to() && t.index() + 1 < s.size())
            .filter(t -> SERVING.contains(Words.lemma(Clauses.predicate(s, t))) && Clauses.subject(s, Clauses.predicate(s, t)).filter(m::covers).isPresent())
            .findFirst().flatMap(t -> phrases.at(s, t.index() + 1));
    }

    /** "Jane Roe had enough. A nurse for ten years, she …" and "… The president of the guild, she …". */
    private Optional<Title> nextSentence(Sentence s, Mention m) {
        boolean subject = s.tokens().subList(m.from(), m.to()).stream().anyMatch(t -> t.hangsAs("nsubj"));
        if (!subject || s.index() + 1 >= document.sentences().size()) {
            return Optional.empty();
        }
        Sentence next = document.sentences().get(s.index() + 1);
        boolean person = next.tokens().stream().noneMatch(t -> names.at(next.index(), t).filter(o -> o.is(Entity.Kind.PERSON)).isPresent());
        Optional<Title> title = person && next.token(0).is("DT") && next.paragraph() == s.paragraph() ? phrases.at(next, 0) : Optional.empty();
        return title.filter(t -> follows(next, t));
    }

    private static boolean follows(Sentence s, Title title) {
        boolean a = s.token(0).lemma().equals("a") || s.token(0).lemma().equals("an");
        boolean pronoun = title.to() + 1 < s.size() && s.token(title.to()).text().equals(",") && Set.of("he", "she").contains(s.token(title.to() + 1).text());
        boolean resumed = s.token(0).text().equals("The") && title.to() < s.size() && s.token(title.to()).text().equals(",") && title.to() - title.from() > 2;
        return a && pronoun || resumed;
    }
}
