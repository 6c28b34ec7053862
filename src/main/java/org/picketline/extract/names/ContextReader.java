// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.names;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.picketline.extract.grammar.Words;
import org.picketline.model.Entity;
import org.picketline.nlp.Document;
import org.picketline.nlp.Sentence;
import org.picketline.nlp.Token;

/**
 * Tells what a name is that neither knowledge nor shape explains, by the company it keeps in the whole article:
 * a union has members and represents, an employer has workers, offers and a spokesman.
 */
final class ContextReader {

    private static final Set<String> UNION_WORDS = Set.of("United", "Workers", "Nurses", "Professionals", "Employees", "Housestaff", "Residents", "Interns",
        "Caregivers", "Council", "Alliance", "Guild", "Brotherhood", "Federation", "Union", "Association", "Doctors", "Physicians", "Together", "Technicians", "Pharmacists");
    private static final Set<String> AFTER_UNION = Set.of("member", "union", "represent", "bargaining", "local", "steward", "organizer", "organiser", "picket", "secretary", "delegate", "convenor");
    private static final Set<String> RANKS = Set.of("national", "regional", "general", "deputy", "assistant", "state", "area", "branch", "senior");
    private static final Set<String> AFTER_EMPLOYER = Set.of("spokesman", "spokeswoman", "spokesperson", "official", "management", "executive", "administrator", "nurse",
        "worker", "employee", "staff", "hospital", "facility", "clinic", "home", "ceo", "system", "administration", "chief", "therapist", "aide", "operate", "own", "run", "employ");
    private static final Set<String> BEFORE_EMPLOYER = Set.of("at", "with", "against", "by", "from");
    private static final Set<String> OWNED = Set.of("own", "run", "operate", "employ", "manage");
    private static final Set<String> COMPANY = Set.of("company", "firm", "contractor", "operator", "chain", "provider", "owner", "employer", "authority", "trust", "system", "network", "service");
    private static final int ENOUGH = 2;
    private static final Set<String> LIST_OPENERS = Set.of("like", "including", "include", "includes", ":");
    /** So many words before a list at most its heading noun stands. */
    private static final int FAR = 7;
    private static final Pattern MONTH = Pattern.compile("(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.?");

    /** Points for either reading of a name. */
    private static final class Evidence {
        int union;
        int employer;
        int person;
        boolean site;
        /** Whether the text calls it a company in so many words, whatever statistics take it for. */
        boolean sure;
        final List<Span> spans = new ArrayList<>();
    }

    private final Document document;
    private final Gazetteer gazetteer;
    private final Words words;
    private final List<Span> taken;
    private final ArticleHints hints;

    ContextReader(Document document, Gazetteer gazetteer, Words words, List<Span> taken, ArticleHints hints) {
        this.hints = hints;
        this.document = document;
        this.gazetteer = gazetteer;
        this.words = words;
        this.taken = taken;
    }

    /** The parties among the names that are not taken. */
    List<Span> read() {
        Map<String, Evidence> names = new LinkedHashMap<>();
        for (Sentence s : document.sentences()) {
            List<Span> here = taken.stream().filter(t -> t.sentence() == s.index()).toList();
            for (int[] run : CapitalRuns.in(s).stream().map(r -> afterNoun(s, r)).flatMap(r -> parted(s, r)).map(r -> beforeTaken(s, r, here)).toList()) {
                candidate(s, run, here).ifPresent(span -> note(s, span, names.computeIfAbsent(span.name(), n -> new Evidence())));
            }
        }
        List<Span> found = new ArrayList<>();
        // A word that is a capital only where sentences begin may be any word.
        names.values().removeIf(e -> e.spans.stream().allMatch(span -> span.from() == 0 && span.length() == 1));
        Map<String, Entity.Kind> kinds = new LinkedHashMap<>();
        names.forEach((name, e) -> kind(e).ifPresent(kind -> kinds.put(name, kind)));
        names.keySet().forEach(name -> Aliases.distinctive(name).map(kinds::get).filter(k -> k == Entity.Kind.EMPLOYER).ifPresent(k -> kinds.putIfAbsent(name, k)));
        kinds.forEach((name, kind) -> names.get(name).spans.forEach(span ->
            found.add(new Span(span.sentence(), span.from(), span.to(), kind, span.name(), Optional.empty(), false))));
        return found;
    }

    /** "Iloilo" of the headline "Union at Iloilo", "Alder State" of "Ann Poe of Alder State". */
    private int[] afterNoun(Sentence s, int[] run) {
        int at = run[0];
        while (at < run[1] && !s.token(at).is("IN")) {
            at++;
        }
        boolean noun = at == 1 && run[0] == 0 && generic(s.token(0));
        boolean somebody = at - run[0] > 1 && s.tokens().subList(run[0], at).stream().allMatch(t -> t.name().equals("PERSON"));
        return at + 1 < run[1] && (noun || somebody) ? new int[] {at + 1, run[1]} : run;
    }

    /** Whether the word is for any union, employer or public body: "Management's offer", "Assembly members". */
    private boolean generic(Token t) {
        return Stream.of("union-epithet", "employer-epithet", "org-voice", "public-body", "official-epithet").anyMatch(c -> words.has(c, t.text().toLowerCase(Locale.ROOT)));
    }

    /** The two names of "the authorities, Soleil and Bayside", "Orchard Lane and Willow Court, homes". */
    private Stream<int[]> parted(Sentence s, int[] run) {
        int and = run[0];
        while (and < run[1] && !s.token(and).text().equals("and")) {
            and++;
        }
        boolean two = enumerated(s, run[0]) || run[0] > 1 && s.token(run[0] - 1).text().equals(",") && companies(s.token(run[0] - 2)) || run[1] + 1 < s.size() && s.token(run[1]).text().equals(",") && companies(s.token(run[1] + 1));
        return two && and < run[1] ? Stream.of(new int[] {run[0], and}, new int[] {and + 1, run[1]}) : Stream.of(run);
    }

    /** "Alder Facilities" of the run "Alder Facilities at Glenmore", where Glenmore is part of a name that is taken. */
    private static int[] beforeTaken(Sentence s, int[] run, List<Span> here) {
        return here.stream().filter(t -> t.from() > run[0] + 1 && t.from() < run[1] && s.token(t.from() - 1).text().matches("at|and|for")).findFirst()
            .map(t -> new int[] {run[0], t.from() - 1}).orElse(run);
    }

    private boolean companies(Token t) {
        return t.tag().equals("NNS") && (COMPANY.contains(Words.lemma(t)) || words.has("employer-epithet", Words.lemma(t)) || words.has("site-noun", Words.lemma(t)));
    }

    private static Optional<Entity.Kind> kind(Evidence e) {
        if (e.union >= ENOUGH && e.union >= e.employer && e.union > e.person) {
            return Optional.of(Entity.Kind.UNION);
        }
        return e.employer >= ENOUGH && (e.sure || e.employer > e.person) ? Optional.of(e.site ? Entity.Kind.FACILITY : Entity.Kind.EMPLOYER) : Optional.empty();
    }

    /** The run without a title or a place before it; nothing if a known name stands in it or it is one common word. */
    private Optional<Span> candidate(Sentence s, int[] run, List<Span> here) {
        Span span = new Span(s.index(), run[0], run[1], Entity.Kind.EMPLOYER, Span.words(s, run[0], run[1]), Optional.empty(), false);
        boolean free = here.stream().noneMatch(span::overlaps);
        boolean single = span.length() == 1;
        boolean acronym = single && span.name().length() >= 3 && span.name().equals(span.name().toUpperCase());
        NameTrie.Match<Gazetteer.Entry> place = gazetteer.place(s, run[0]);
        boolean placed = place != null && place.to() >= run[1] && !called(s, run[0]) || hints.town(s, run[0]) != null || gazetteer.state(span.name()).isPresent()
            || !home(s, run) && !enumerated(s, run[0]) && !listed(s, span) && !firm(s, run[0], run[1]) && s.tokens().subList(run[0], run[1]).stream().allMatch(t -> t.name().equals("LOCATION") || t.text().equals("and")) || twoPlaces(s, run, place) || run[0] > 0 && s.token(run[0] - 1).text().equals("in");
        boolean office = IntStream.range(run[0], run[1]).anyMatch(i -> office(s, i) && (i == run[1] - 1 || s.token(i + 1).is("IN") || s.token(i + 1).name().equals("PERSON"))) || ofState(s, run);
        boolean dated = s.tokens().subList(run[0], run[1]).stream().anyMatch(t -> t.name().equals("DATE") || MONTH.matcher(t.text()).matches());
        boolean statute = words.has("statute", s.token(run[1] - 1).text().toLowerCase(Locale.ROOT));
        boolean plain = !placed && !office && !dated && !statute && !s.token(run[0]).text().equals("University") && (single && !acronym || s.tokens().subList(run[0], run[1]).stream().anyMatch(t -> t.is("NNP")));
        return free && plain && !(single && s.token(run[0]).tag().matches("NNP?S")) && (!single || acronym || named(s, run[0])) ? Optional.of(span) : Optional.empty();
    }

    /** Whether the last of several words is one that homes bear: "Alder Court". */
    private boolean home(Sentence s, int[] run) {
        return run[1] - run[0] > 1 && words.has("home-kind", s.token(run[1] - 1).text().toLowerCase(Locale.ROOT));
    }

    private boolean office(Sentence s, int i) {
        return words.has("office", s.token(i).text().toLowerCase(Locale.ROOT));
    }

    /** "their union, Apex": no place then. */
    private static boolean called(Sentence s, int at) {
        return at > 1 && s.token(at - 1).text().equals(",") && Words.lemma(s.token(at - 2)).equals("union");
    }

    /** "Landis Massachusetts hospital nurses": an employer's brand and where it is. */
    private boolean ofState(Sentence s, int[] run) {
        return run[1] - run[0] > 1 && run[1] < s.size() && PlaceReader.SITES.contains(Words.lemma(s.token(run[1]))) && gazetteer.state(s.token(run[1] - 1).text()).isPresent();
    }

    /** "Southland and Otago". */
    private boolean twoPlaces(Sentence s, int[] run, NameTrie.Match<Gazetteer.Entry> first) {
        NameTrie.Match<Gazetteer.Entry> second = first == null || first.to() + 1 >= run[1] ? null : gazetteer.place(s, first.to() + 1);
        return second != null && second.to() >= run[1] && s.token(first.to()).text().equals("and");
    }

    /** Whether a single capitalised word may be a party's name: it is no word of another name and no plain word of the text. */
    private boolean named(Sentence s, int at) {
        String word = s.token(at).text();
        String guess = s.token(at).name();
        boolean guessed = guess.equals("PERSON") || guess.equals("LOCATION");
        boolean open = word.length() > 3 && !MONTH.matcher(word).matches() && s.token(at).is("NN") && (!guessed || employs(word)) && !guess.equals("DATE") && !generic(s.token(at));
        return open && Character.isLetter(word.charAt(0)) && !partOfName(word) && !plainWord(word);
    }

    /** "employed by Sirelle", "the Ohio company Sirelle": no person then, whatever statistics say. */
    private boolean employs(String word) {
        return Pattern.compile("\\b(?:(?:employed|run|operated|owned|managed) by|company|contractor|chain) " + Pattern.quote(word) + "\\b").matcher(document.article().text()).find();
    }

    /** Whether words beside the name say that it is a company's: "staffing firm Apex MD", "the Sirelle group", "Denver-based Sirelle". */
    private boolean firm(Sentence s, int from, int to) {
        Token before = from > 0 ? s.token(from - 1) : null;
        boolean called = before != null && before.tag().equals("NN") && words.has("company-noun", before.text()) && (from < 2 || !words.has("other-firm", s.token(from - 2).text()));
        boolean based = before != null && before.text().endsWith("-based");
        boolean group = to < s.size() && from > 0 && before.is("DT") && s.token(to).text().equals("group");
        return called || based || group || employs(Span.words(s, from, to));
    }

    private boolean partOfName(String word) {
        return taken.stream().anyMatch(t -> List.of(t.name().split("[ -]")).contains(word));
    }

    private boolean plainWord(String word) {
        return Pattern.compile("\\b" + Pattern.quote(word.toLowerCase(Locale.ROOT)) + "|\\p{Lu}\\p{L}+ " + Pattern.quote(word) + "\\b").matcher(document.article().text()).find();
    }

    private void note(Sentence s, Span span, Evidence e) {
        e.spans.add(span);
        boolean unionWord = false;
        for (int i = span.from(); i < span.to(); i++) {
            unionWord |= UNION_WORDS.contains(s.token(i).text());
            e.person += s.token(i).name().equals("PERSON") && span.length() <= 3 && !unionWord ? 1 : 0;
        }
        e.union += unionWord ? 1 : 0;
        Token last = s.token(span.to() - 1);
        if (firm(s, span.from(), span.to()) && !unionWord) {
            e.sure = true;
            e.employer += 2;
        }
        e.site |= home(s, new int[] {span.from(), span.to()});
        e.employer += described(s, last) ? 2 : 0;
        if (enumerated(s, span.from())) {
            e.employer += 2;
            e.site |= sites(s, span.from());
        }
        if (listed(s, span)) {
            e.site = true;
            e.employer += 2;
        }
        before(s, span, e);
        after(s, span, e);
        s.head(last).ifPresent(head -> {
            e.union += last.hangsAs("nsubj") && head.lemma().equals("represent") ? 2 : 0;
            e.employer += last.hangsAs("nsubj") && OWNED.contains(head.lemma()) ? 2 : 0;
            e.employer += last.hangsAs("nmod:poss") && words.has("offer-noun", Words.lemma(head)) ? 2 : 0;
            boolean workersAt = last.hangsAs("nmod") && (words.has("worker", Words.lemma(head)) || words.has("generic-worker", Words.lemma(head)) || Words.lemma(head).equals("strike"));
            e.employer += workersAt && preceded(s, span, "at") ? 2 : 0;
        });
        e.person += span.length() <= 3 && s.head(last).filter(h -> last.hangsAs("nsubj") && words.has("say", s, h)).isPresent() && last.name().equals("PERSON") ? 2 : 0;
    }

    /** Whether the name is explained by what it is: "Alder Retreat, a private psychiatric hospital". */
    private boolean described(Sentence s, Token last) {
        return s.children(last, "appos").stream().anyMatch(a -> a.index() > last.index() && !s.children(a, "det").isEmpty() && !a.is("NNP") && !last.name().equals("PERSON") && !words.has("org-voice", Words.lemma(a))
            && (COMPANY.contains(Words.lemma(a)) || words.has("employer-epithet", Words.lemma(a)) && !words.has("union-epithet", Words.lemma(a))));
    }

    /** Whether the name goes on a list of sites: "Lakeview Manor in Kelowna and Orchard Gate". */
    private boolean listed(Sentence s, Span span) {
        int and = span.from() - 1;
        if (span.length() < 2 || and < 1 || !s.token(and).text().equals("and") && !s.token(and).text().equals(",")) {
            return false;
        }
        int end = s.token(and - 1).text().equals(",") ? and - 1 : and;
        boolean town = end > 2 && s.token(end - 1).is("NNP") && s.token(end - 2).text().equals("in");
        int site = town ? end - 2 : end;
        boolean open = s.tokens().subList(span.from(), span.to()).stream().noneMatch(t -> t.name().equals("PERSON"));
        return open && (town || span.to() < s.size() && s.token(span.to()).text().equals("in")) && taken.stream().anyMatch(t -> t.sentence() == s.index() && t.to() == site && t.kind() == Entity.Kind.FACILITY);
    }

    /** Whether the name that begins here goes on a list of employers: "services like Alder Ireland, Glenmore Care and others". */
    private boolean enumerated(Sentence s, int from) {
        int i = from - 1;
        while (i > 0 && (s.token(i).text().matches(",|and|the|&") || CapitalRuns.capital(s.token(i)) || taken(s, i))) {
            i--;
        }
        boolean such = i > 0 && s.token(i).text().equals("as") && s.token(i - 1).text().equals("such");
        boolean opens = i > 0 && (such || LIST_OPENERS.contains(s.token(i).text()));
        return opens && heading(s, i).filter(this::companies).isPresent();
    }

    /** The last noun before the token. */
    private static Optional<Token> heading(Sentence s, int before) {
        return s.tokens().subList(Math.max(0, before - FAR), Math.max(0, before)).stream().filter(t -> t.is("NN") && !CapitalRuns.capital(t)).reduce((x, y) -> y);
    }

    /** Whether the list that the name goes on is one of sites: "the struck facilities include Alder Gate". */
    private boolean sites(Sentence s, int from) {
        return heading(s, from).filter(h -> h.tag().equals("NNS") && (PlaceReader.SITES.contains(Words.lemma(h)) || words.has("site-noun", Words.lemma(h)))).isPresent();
    }

    private boolean taken(Sentence s, int i) {
        return taken.stream().anyMatch(t -> t.sentence() == s.index() && t.from() <= i && i < t.to() && t.kind() != Entity.Kind.UNION);
    }

    private static boolean preceded(Sentence s, Span span, String word) {
        return span.from() > 0 && s.token(span.from() - 1).text().equalsIgnoreCase(word) || span.from() > 1 && s.token(span.from() - 1).is("DT") && s.token(span.from() - 2).text().equalsIgnoreCase(word);
    }

    /** "the Lewisbridge hospital" is in Lewisbridge. */
    private static boolean town(Sentence s, Span span, String noun) {
        return span.length() == 1 && span.from() > 0 && s.token(span.from() - 1).is("DT") && PlaceReader.SITES.contains(noun);
    }

    private void before(Sentence s, Span span, Evidence e) {
        int i = span.from() - 1;
        if (i >= 0 && s.token(i).is("DT")) {
            i--;
        }
        if (i < 1) {
            return;
        }
        for (int k = Math.max(0, i - 6); k < i && s.token(i).text().equals(","); k++) {
            e.employer += COMPANY.contains(Words.lemma(s.token(k))) ? 2 : 0;
        }
        String preposition = Words.lemma(s.token(i));
        String word = Words.lemma(s.token(i - 1));
        e.union += preposition.equals("by") && word.equals("represent") ? 2 : 0;
        e.union += !preposition.equals("of") ? 0 : word.equals("member") ? 2 : word.equals("president") ? 1 : 0;
        e.union += preposition.equals(",") && word.equals("union") ? 2 : 0;
        boolean once = i > 1 && Set.of("was", "were", "been").contains(s.token(i - 2).text()) && word.equals("run");
        e.employer += preposition.equals("by") && OWNED.contains(word) && !once ? 2 : 0;
        e.employer += BEFORE_EMPLOYER.contains(preposition) && (words.has("worker", word) || words.has("generic-worker", word) || words.has("agreement-noun", word)) ? 2 : 0;
        e.employer += preposition.equals("for") && words.has("org-voice", word) ? 1 : 0;
        e.employer += preposition.equals("for") && word.equals("work") ? 2 : 0;
    }

    private void after(Sentence s, Span span, Evidence e) {
        int i = span.to();
        if (i < s.size() && (s.token(i).text().equals("(") || s.token(i).text().equals("-LRB-")) && i + 3 < s.size()) {
            i += 3;
        }
        for (int k = i; k < Math.min(i + 4, s.size()); k++) {
            String lemma = Words.lemma(s.token(k));
            if (s.token(k).is("IN") && !s.token(k).text().equals("of")) {
                return;
            }
            boolean near = k == i || s.token(i).text().equals(",") || s.token(k - 1).lemma().equals("have") || RANKS.contains(Words.lemma(s.token(k - 1)));
            if (near && AFTER_UNION.contains(lemma)) {
                e.union += 2;
                return;
            }
            if (near && AFTER_EMPLOYER.contains(lemma) && !town(s, span, lemma)) {
                e.employer += 2;
                return;
            }
        }
    }
}
