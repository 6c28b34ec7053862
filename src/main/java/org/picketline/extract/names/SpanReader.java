// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.picketline.extract.grammar.Words;
import org.picketline.model.Entity;
import org.picketline.nlp.Document;
import org.picketline.nlp.Sentence;
import org.picketline.nlp.Token;

/**
 * Finds the names of a sentence. Knowledge comes first, then shapes of unknown names, then the statistical
 * guess; of two that overlap the surer one stays, then the longer.
 */
final class SpanReader {

    private static final Set<String> BEFORE_PLACE = Set.of("in", "at", "near", "from", "of", "to", "outside", "around", "across", "throughout", "through", "serving");

    /** Offices that the statistical guess takes for a first name. */
    static final Set<String> OFFICES = Set.of("Assemblywoman", "Assemblyman", "Assemblymember", "Congresswoman", "Congressman", "Councilwoman", "Councilman",
        "Councilmember", "Councillor", "Senator", "Representative", "Mayor", "Governor", "Judge", "Justice", "Minister", "Commissioner", "Secretary", "Superintendent",
        "Treasurer", "Chancellor", "Premier", "President", "Chairman", "Chairwoman", "Nurse", "CEO", "COO", "CFO", "Chair", "Director", "Head", "Spokesman", "Spokeswoman", "Spokesperson");
    private static final Set<String> HONORIFICS = Set.of("Dr.", "Dr", "Mr.", "Mr", "Ms.", "Ms", "Mrs.", "Mrs", "Prof.", "Prof", "Professor", "Sir", "Dame", "Rev.", "Father", "Rabbi", "Comrade", "Hon.", "Hon");

    /** What of a union is none itself. */
    private static final Set<String> ORGANS = Set.of("Committee", "Council", "Board", "Executive");
    private static final int LONGEST_TOWN = 3;

    private static final Set<String> BELONGING = Set.of("affiliate", "affiliated", "division", "branch", "arm", "part", "chapter");

    private final Gazetteer gazetteer;
    private final Shapes shapes;
    private final Words words;
    private final KnownNames knownNames;
    private final PlaceReader places;
    private final TitledNames titled;
    private final SharedNoun shared;
    private final LocalNames locals;

    SpanReader(Gazetteer gazetteer, Shapes shapes, TitledNames titled, Words words) {
        this.titled = titled;
        this.gazetteer = gazetteer;
        this.shapes = shapes;
        this.words = words;
        knownNames = new KnownNames(gazetteer, words);
        places = new PlaceReader(gazetteer, words);
        shared = new SharedNoun(gazetteer, shapes, words);
        locals = new LocalNames(words);
    }

    /** The sentence's parties and public bodies by knowledge and shape. */
    List<Span> parties(Sentence s, ArticleHints hints) {
        List<Span> spans = new ArrayList<>();
        List<Span> known = knownNames.in(s, hints);
        List<Span> runs = runs(s, known);
        keep(spans, shared.in(s).stream().filter(r -> known.stream().noneMatch(k -> k.overlaps(r) && k.kind() == Entity.Kind.UNION)).toList());
        keep(spans, locals.in(s, known));
        keep(spans, runs.stream().filter(r -> known.stream().noneMatch(k -> k.overlaps(r) && k.length() >= r.length())).toList());
        keep(spans, known);
        boolean several = spans.stream().filter(k -> k.kind() == Entity.Kind.UNION).map(Span::name).distinct().count() > 1;
        spans.removeIf(k -> several && k.kind() == Entity.Kind.UNION && larger(s, k));
        return spans;
    }

    /** Whether the union is only named as the one that another belongs to: "an SEIU affiliate", "a division of CUPE". */
    private static boolean larger(Sentence s, Span union) {
        if (union.to() < s.size() && Words.lemma(s.token(union.to())).equals("affiliate")) {
            return true;
        }
        int before = union.from() - (union.from() > 0 && s.token(union.from() - 1).is("DT") ? 2 : 1);
        return before > 0 && Set.of("of", "with", "to").contains(s.token(before).text()) && (BELONGING.contains(s.token(before - 1).text()) || Words.lemma(s.token(before - 1)).equals("belong") && s.token(before - 1).tag().equals("VBZ"));
    }

    /** The sentence's people and places, beside the names already taken. */
    List<Span> peopleAndPlaces(Sentence s, ArticleHints hints, List<Span> taken) {
        List<Span> spans = new ArrayList<>(taken);
        keep(spans, people(s));
        keep(spans, places.read(s, hints));
        return spans.subList(taken.size(), spans.size());
    }

    /** The towns in names of sites that begin with their employer's: "Essabar Cloquet". */
    List<Span> townsOfSites(Document document, List<Span> found, ArticleHints hints) {
        return found.stream().filter(f -> f.kind() == Entity.Kind.FACILITY && !f.known() && f.parent().isPresent())
            .map(f -> places.closing(document.sentences().get(f.sentence()), f, hints)).flatMap(Optional::stream).toList();
    }

    /** The hospital in the name of its own workers' union, "Alder Medical Center Employees Union", where the text has no other name for it. */
    List<Span> housesInNames(Document document, List<Span> found) {
        if (found.stream().anyMatch(f -> f.kind() == Entity.Kind.EMPLOYER || f.kind() == Entity.Kind.FACILITY)) {
            return List.of();
        }
        return found.stream().filter(f -> f.kind() == Entity.Kind.UNION && !f.known() && f.length() > 3).limit(1).flatMap(f -> house(document.sentences().get(f.sentence()), f).stream()).toList();
    }

    private Optional<Span> house(Sentence s, Span union) {
        return IntStream.range(union.from() + 2, union.to() - 1).filter(to -> Shapes.workers(s.tokens().subList(to, to + 1)))
            .filter(to -> shapes.kind(Span.words(s, union.from(), to)).filter(k -> k == Entity.Kind.FACILITY).isPresent()).boxed().findFirst()
            .map(to -> new Span(s.index(), union.from(), to, Entity.Kind.FACILITY, Span.words(s, union.from(), to), Optional.empty(), false));
    }

    private static void keep(List<Span> kept, List<Span> found) {
        for (Span span : found) {
            if (kept.stream().noneMatch(span::overlaps)) {
                kept.add(span);
            }
        }
    }

    /** Names of unknown parties, by their shape. */
    private List<Span> runs(Sentence s, List<Span> known) {
        List<Span> spans = new ArrayList<>();
        for (int[] run : CapitalRuns.in(s)) {
            int from = pastPlace(s, run);
            while (from < run[1]) {
                Optional<Span> span = CapitalRuns.capital(s.token(from)) && !s.token(from).text().equals("The") ? longest(s, from, run[1], known) : Optional.empty();
                span.map(found -> found.kind() == Entity.Kind.PUBLIC_BODY ? withFields(s, found) : withList(s, found)).ifPresent(spans::add);
                span.flatMap(found -> besides(s, run[0], found)).ifPresent(spans::add);
                int at = from;
                from = span.map(Span::to).orElseGet(() -> known.stream().filter(k -> k.from() == at && k.length() > 1 && k.to() < run[1] && s.token(k.to()).text().equals("and")).map(Span::to).findFirst().orElse(at + 1));
            }
        }
        return spans;
    }

    /** "Ministry of Business, Innovation and Employment": the fields of a department may be a list. */
    private static Span withFields(Sentence s, Span body) {
        int to = body.to();
        while (body.name().contains(" of ") && to + 3 < s.size() && s.token(to).text().equals(",") && field(s.token(to + 1)) && s.token(to + 2).text().matches("and|,")) {
            boolean last = s.token(to + 2).text().equals("and") && field(s.token(to + 3));
            to += last ? 4 : 2;
            if (last) {
                return new Span(s.index(), body.from(), to, body.kind(), Span.words(s, body.from(), to), body.parent(), body.known());
            }
        }
        return body;
    }

    private static boolean field(Token t) {
        return CapitalRuns.capital(t) && !t.name().equals("PERSON");
    }

    /** "National Sports, Health and Allied Workers' Union": the name of a union may begin with a list. */
    private Span withList(Sentence s, Span union) {
        int from = union.from() - 1;
        if (union.kind() != Entity.Kind.UNION || from < 1 || !s.token(from).text().equals(",") || s.tokens().subList(from, union.to()).stream().noneMatch(t -> t.text().equals("and"))) {
            return union;
        }
        int start = from;
        while (start > 0 && (CapitalRuns.capital(s.token(start - 1)) && !s.token(start - 1).is("DT") || start > 1 && s.token(start - 1).text().equals(",") && CapitalRuns.capital(s.token(start - 2)))) {
            start--;
        }
        boolean named = start < from && (start == 0 || s.token(start - 1).is("DT")) && IntStream.range(start, from).allMatch(i -> gazetteer.place(s, i) == null || gazetteer.place(s, i).to() < from);
        return named ? new Span(s.index(), start, union.to(), union.kind(), Span.words(s, start, union.to()), union.parent(), union.known()) : union;
    }

    /** Where the first name of the run begins: after the town in "in West Alder and Maple Hall Nursing Home". */
    private int pastPlace(Sentence s, int[] run) {
        int and = run[0];
        while (and < run[1] && !s.token(and).text().equals("and")) {
            and++;
        }
        return and + 1 < run[1] && placeBetween(s, run[0], and) ? and + 1 : run[0];
    }

    /** The hospital before "and" and another one: "Alder General" in "Alder General and Skelby Royal Infirmary". */
    private Optional<Span> besides(Sentence s, int start, Span site) {
        int and = site.from() - 1;
        boolean two = site.kind() == Entity.Kind.FACILITY && and > start && s.token(and).text().equals("and") && hospitalEnds(s, start, and);
        return two ? Optional.of(new Span(s.index(), start, and, Entity.Kind.FACILITY, Span.words(s, start, and), Optional.empty(), false)) : Optional.empty();
    }

    private Optional<Span> longest(Sentence s, int from, int end, List<Span> known) {
        for (int to = end; to > from + 1; to--) {
            String name = CapitalRuns.withoutState(Span.words(s, from, to));
            Optional<Entity.Kind> kind = CapitalRuns.capital(s.token(to - 1)) ? shapes.kind(name) : Optional.empty();
            if (kind.isPresent() && !partOfOther(s, from, to, end) && whole(s, from, to, known) && !knownNames.scholar(s, from, to) && !organ(s, from, to)) {
                Optional<String> owner = owner(from, to, known);
                int all = kind.get() == Entity.Kind.FACILITY ? withTown(s, to, end) : to;
                return Optional.of(new Span(s.index(), from, all, kind.get(), CapitalRuns.withoutState(Span.words(s, from, all)), owner, false));
            }
        }
        return Optional.empty();
    }

    /** Whether the words are part of a newsroom's name ("Valley Hospital Review"), name a field of care ("Primary Health Care") or tell of somebody at the place ("President of …", "Ann Doe of …"). */
    private boolean partOfOther(Sentence s, int from, int to, int end) {
        boolean paper = to < end && words.has("newsroom", s.token(to).text().toLowerCase(Locale.ROOT));
        int of = from;
        while (of < to && !s.token(of).text().equals("of") && !s.token(of).text().equals("for")) {
            of++;
        }
        List<Token> before = s.tokens().subList(from, of);
        boolean somebody = of > from && of < to && (OFFICES.contains(s.token(of - 1).text()) || before.stream().dropWhile(t -> OFFICES.contains(t.text()) || HONORIFICS.contains(t.text())).allMatch(t -> t.name().equals("PERSON")) && shapes.kind(Span.words(s, of + 1, to)).isPresent());
        boolean members = to == end - 1 && Shapes.workers(s.tokens().subList(to, end)) && before.stream().anyMatch(t -> Shapes.body(t.text()));
        boolean rank = to < end && words.has("rank", s.token(from).text().toLowerCase(Locale.ROOT)) && words.has("office", s.token(to).text().toLowerCase(Locale.ROOT));
        boolean post = words.has("org-voice", s.token(to - 1).text().toLowerCase(Locale.ROOT));
        boolean sector = s.tokens().subList(from, to).stream().allMatch(t -> words.has("sector", t.text().toLowerCase(Locale.ROOT)));
        return paper || members || rank || post || sector || somebody || to < end && knownNames.ministry(s, to);
    }

    /** Where a name ends that closes with its town: "Alder Hospital Edmonton", "General Hospital at Las Brisas". */
    private int withTown(Sentence s, int to, int end) {
        int town = to < end && s.token(to).text().equals("at") ? to + 1 : to;
        NameTrie.Match<Gazetteer.Entry> place = town < end ? gazetteer.place(s, town) : null;
        boolean plain = town > to && s.tokens().subList(town, end).stream().allMatch(t -> t.is("NNP")) && shapes.kind(Span.words(s, town, end)).isEmpty();
        return place != null && place.to() == end || plain ? end : to;
    }

    /** The system whose name begins the hospital's: "Kaiser Permanente Fontana Medical Center". */
    private static Optional<String> owner(int from, int to, List<Span> known) {
        return known.stream().filter(k -> k.from() == from && k.to() < to && k.kind() == Entity.Kind.EMPLOYER).map(Span::name).findFirst();
    }

    /** Whether "and" or a title inside the run does not part two names. */
    private boolean whole(Sentence s, int from, int to, List<Span> known) {
        for (int i = from; i < to; i++) {
            int at = i;
            String text = s.token(i).text();
            boolean site = text.equals("at") && i - from <= 2 && shapes.kind(Span.words(s, from, i + 1) + " X").filter(k -> k == Entity.Kind.FACILITY).isPresent();
            boolean parts = text.equals("and") || text.equals("&") || text.equals("at") && !site || text.equals("for") && !text.equals("Center");
            if (parts && (i == from || placeBetween(s, from, at) || known.stream().anyMatch(k -> k.to() == at && k.from() >= from) || shapes.kind(Span.words(s, from, at)).isPresent() && shapes.kind(Span.words(s, at + 1, to)).isPresent())) {
                return false;
            }
            if (text.equals("and") && (s.token(i + 1).text().equals("the") || hospitalEnds(s, from, i))) {
                return false;
            }
            if (text.equals("and") && Span.words(s, from, i).contains(" at ") && shapes.kind(Span.words(s, from, i)).isPresent()) {
                return false;
            }
            boolean owned = text.equals("'s") || text.equals("\u2019s");
            if (text.equals("at") && !site || owned && townsOwn(s, from, i) || owned && (known.stream().anyMatch(k -> k.to() == at) || shapes.kind(Span.words(s, from, at)).filter(k -> k == Entity.Kind.EMPLOYER).isPresent())) {
                return false;
            }
        }
        return !known.stream().anyMatch(k -> k.from() >= from && k.to() <= to && k.length() < to - from && k.kind() == Entity.Kind.UNION && (k.from() == from ? !plainWord(s, k) : acronym(s, k)));
    }

    /** "Alder General and Skelby Royal Infirmary" are two hospitals: the first has its kind of hospital for its last word. */
    private boolean hospitalEnds(Sentence s, int from, int and) {
        return and > Math.max(1, from) && CapitalRuns.capital(s.token(and - 2)) && words.has("hospital-kind", s.token(and - 1).text().toLowerCase(Locale.ROOT));
    }

    /** "SEIU" in "Pennsylvania SEIU Healthcare": no hospital bears a union's acronym; a larger union may. */
    private boolean acronym(Sentence s, Span known) {
        return known.length() == 1 && s.token(known.from()).text().matches("[A-Z]{3,}") && known.from() > 0 && !s.token(known.from() - 1).text().matches("[-\u2013/]");
    }

    /** "Prospect" in "Prospect Hill Medical Center" is no union. */
    private static boolean plainWord(Sentence s, Span known) {
        String word = s.token(known.from()).text();
        return known.length() == 1 && !word.equals(word.toUpperCase(Locale.ROOT));
    }

    /** "Wigan's Royal Infirmary", and "City's Bay Hospital" out of "Iowa City's Bay Hospital": the town is no part of the name. */
    private boolean townsOwn(Sentence s, int from, int possessive) {
        boolean royal = possessive == from + 1 && words.has("royal", s.token(from).text().toLowerCase(Locale.ROOT));
        boolean town = !royal && IntStream.rangeClosed(Math.max(0, from - LONGEST_TOWN), from).mapToObj(i -> gazetteer.place(s, i)).anyMatch(p -> p != null && p.to() == possessive);
        return town && possessive + 2 < s.size() && CapitalRuns.capital(s.token(possessive + 2));
    }

    /** "Executive Council of the Irish Nurses and Midwives Organisation" is no other union. */
    private static boolean organ(Sentence s, int from, int to) {
        return IntStream.range(from + 1, to - 1).anyMatch(i -> s.token(i).text().equals("of") && s.token(i + 1).text().equals("the") && ORGANS.contains(s.token(i - 1).text()));
    }

    private boolean placeBetween(Sentence s, int from, int to) {
        NameTrie.Match<Gazetteer.Entry> place = gazetteer.place(s, from);
        return place != null && place.to() == to && from > 0 && BEFORE_PLACE.contains(s.token(from - 1).text().toLowerCase());
    }

    /** People by the statistical guess; a single word is nobody until a full name is known. */
    private List<Span> people(Sentence s) {
        List<Span> spans = new ArrayList<>(titled.in(s));
        for (int i = 0; i < s.size(); i++) {
            int to = i;
            while (to < s.size() && personal(s, to)) {
                to++;
            }
            int from = to - i > 2 && OFFICES.contains(s.token(i).text()) ? i + 1 : i;
            to = to > from ? withParticle(s, to) : to;
            if (to - from >= 2 && to - from <= 6 && !otherName(s, from, to)) {
                spans.add(new Span(s.index(), from, to, Entity.Kind.PERSON, Span.words(s, from, to), Optional.empty(), false));
            }
            i = Math.max(i, to);
        }
        spans.addAll(speakers(s));
        return spans;
    }

    /** Where "Ann Poe de Melo" ends, of which statistics know the first words. */
    private int withParticle(Sentence s, int to) {
        int name = to;
        while (name < s.size() && words.has("name-particle", s.token(name).text())) {
            name++;
        }
        boolean goesOn = name > to && name < s.size() && s.token(name).is("NNP") && CapitalRuns.capital(s.token(name));
        return goesOn ? name + 1 : to;
    }

    /** Whether the words are an office or a company: "Chief Minister", "Halden Health". */
    private boolean otherName(Sentence s, int from, int to) {
        return words.has("office", s.token(to - 1).text().toLowerCase(Locale.ROOT)) || words.has("state-office", s.token(to - 1).text().toLowerCase(Locale.ROOT))
            || shapes.kind(Span.words(s, from, to)).filter(k -> k == Entity.Kind.EMPLOYER).isPresent();
    }

    private static boolean personal(Sentence s, int i) {
        Token t = s.token(i);
        return t.name().equals("PERSON") && CapitalRuns.capital(t) && !HONORIFICS.contains(t.text()) && !t.text().endsWith("'s");
    }

    /** Two or three capitalised words that say something are a person that statistics missed. */
    private List<Span> speakers(Sentence s) {
        List<Span> spans = new ArrayList<>();
        for (int[] run : CapitalRuns.in(s)) {
            int length = run[1] - run[0];
            boolean plain = length >= 2 && length <= 3 && s.tokens().subList(run[0], run[1]).stream().allMatch(t -> t.is("NNP") && !HONORIFICS.contains(t.text()) && t.text().matches("\\p{Lu}[\\p{L}'\u2019.-]+") && !t.text().equals(t.text().toUpperCase()));
            Token last = s.token(run[1] - 1);
            boolean speaks = plain && last.hangsAs("nsubj") && s.head(last).filter(v -> words.has("say", s, v)).isPresent() && !last.name().equals("ORGANIZATION") && (run[0] == 0 || !s.token(run[0] - 1).is("IN")) && !otherName(s, run[0], run[1]);
            if (speaks) {
                spans.add(new Span(s.index(), run[0], run[1], Entity.Kind.PERSON, Span.words(s, run[0], run[1]), Optional.empty(), false));
            }
        }
        return spans;
    }
}
