// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.picketline.model.Entity;
import org.picketline.nlp.Document;
import org.picketline.nlp.Sentence;
import org.picketline.nlp.Token;

/**
 * The other names that an article itself gives its parties and people: an acronym in brackets, the first words
 * of a hospital's name, a surname.
 */
final class Aliases {

    private static final Pattern ACRONYM = Pattern.compile("[A-Z][A-Za-z&./-]*[A-Z][A-Za-z0-9&./-]*|\\d+[A-Z]+");
    private static final Set<String> GENERIC = Set.of("Hospital", "Hospitals", "Medical", "Center", "Centre", "Health", "Healthcare", "Care",
        "System", "Systems", "Network", "Regional", "Community", "Group", "Clinic", "Clinics", "Inc", "Inc.", "Corp.", "LLC", "Services",
        "Nursing", "Home", "Rehabilitation", "Rehab", "Trust", "NHS", "Foundation", "and", "&", "of", "the", "University", "General",
        "Memorial", "County", "City", "Campus", "Partners", "Association", "Nurses", "Union", "Senior", "Seniors", "Living", "Facilities", "Holdings", "Private", "Support", "Solutions", "Company", "Pathology", "Ambulance", "Service", "Children's");
    private static final Set<String> NOT_SURNAMES = Set.of("Jr.", "Sr.", "II", "III", "RN", "R.N.", "MD", "M.D.");

    private final Gazetteer gazetteer;
    private final Document document;
    private final List<Span> full;
    private final Map<String, String> canonicalNames = new HashMap<>();
    private final Map<String, Set<String>> others = new LinkedHashMap<>();

    Aliases(Gazetteer gazetteer, Document document, List<Span> full) {
        this.gazetteer = gazetteer;
        this.document = document;
        this.full = List.copyOf(full);
        uniteSpellings();
        this.full.forEach(this::note);
    }

    static String key(Entity.Kind kind, String name) {
        return kind + " " + name;
    }

    /** The one name for a span's entity in this article. */
    String canonical(Span span) {
        return canonicalNames.getOrDefault(key(span.kind(), span.name()), span.name());
    }

    /** Acronyms and other spellings under which the entity goes. */
    Set<String> of(Entity.Kind kind, String canonical) {
        return others.getOrDefault(key(kind, canonical), Set.of());
    }

    /** "Jane Q. Doe" and "Jane Doe" are one, "St. Odile" and "Saint Odile" are one, "Van Holt" is Marie Van Holt. */
    private void uniteSpellings() {
        Map<String, String> byPlainName = new HashMap<>();
        for (Span span : full) {
            String plain = key(span.kind(), plain(span));
            String first = byPlainName.putIfAbsent(plain, span.name());
            if (first != null && !first.equals(span.name())) {
                canonicalNames.put(key(span.kind(), span.name()), first);
            }
        }
        full.stream().filter(span -> !span.known() && (span.kind() == Entity.Kind.FACILITY || span.kind() == Entity.Kind.EMPLOYER || span.kind() == Entity.Kind.UNION && span.length() > 1)).forEach(this::lengthen);
        full.stream().filter(span -> span.kind() == Entity.Kind.UNION).map(Span::name).distinct().forEach(this::onlyMember);
        full.stream().filter(span -> !span.known() && span.length() > 1).forEach(this::complete);
        for (Span span : full) {
            if (span.kind() == Entity.Kind.UNION && span.name().matches("Local \\w+")) {
                full.stream().filter(other -> other.kind() == Entity.Kind.UNION && other.name().endsWith(" " + span.name())).findFirst()
                    .ifPresent(other -> canonicalNames.put(key(span.kind(), span.name()), other.name()));
            }
            if (span.kind() == Entity.Kind.PERSON) {
                full.stream().filter(other -> other.kind() == Entity.Kind.PERSON && other.name().endsWith(" " + span.name())).findFirst()
                    .ifPresent(other -> canonicalNames.put(key(span.kind(), span.name()), other.name()));
            }
        }
    }

    /** "Brannock Regional" is Brannock Regional Medical Center, where that alone begins so. */
    private void lengthen(Span span) {
        List<String> longer = full.stream().filter(other -> other.kind() == span.kind() && other.name().startsWith(span.name() + " ")).map(Span::name).distinct().toList();
        if (longer.size() == 1) {
            canonicalNames.put(key(span.kind(), span.name()), longer.get(0));
        }
    }

    /** "SEIU" is SEIU Healthcare Michigan where the article names no other part of it, nor the whole in full. */
    private void onlyMember(String union) {
        List<Span> spans = full.stream().filter(span -> span.kind() == Entity.Kind.UNION && span.name().equals(union)).toList();
        boolean shortOnly = spans.stream().allMatch(span -> span.length() == 1 && words(span).matches("\\p{Lu}{3,}"));
        List<String> members = full.stream().filter(span -> span.kind() == Entity.Kind.UNION && span.parent().filter(union::equals).isPresent())
            .filter(span -> spans.stream().anyMatch(whole -> words(span).startsWith(words(whole) + " "))).map(Span::name).distinct().toList();
        if (shortOnly && members.size() == 1) {
            canonicalNames.put(key(Entity.Kind.UNION, union), members.get(0));
        }
    }

    private String words(Span span) {
        return Span.words(document.sentences().get(span.sentence()), span.from(), span.to());
    }

    /** "Nurses and Carers' Union" is the Alder Coast Nurses and Carers' Union, where only that ends so. */
    private void complete(Span span) {
        List<String> longer = full.stream().filter(other -> other.kind() == span.kind() && span.kind() != Entity.Kind.PERSON && span.kind() != Entity.Kind.PLACE)
            .map(Span::name).filter(name -> name.endsWith(" " + span.name())).distinct().toList();
        if (longer.size() == 1) {
            canonicalNames.put(key(span.kind(), span.name()), longer.get(0));
        }
    }

    private static String plain(Span span) {
        if (span.kind() != Entity.Kind.PERSON) {
            return span.name().replace("St. ", "Saint ").replaceAll("[^\\p{L}\\p{N} ]", "").toLowerCase();
        }
        String[] words = span.name().split(" ");
        return words[0] + " " + surname(span.name());
    }

    private static String surname(String person) {
        String[] words = person.split("[ ,]+");
        int last = words.length - 1;
        while (last > 0 && NOT_SURNAMES.contains(words[last])) {
            last--;
        }
        return words[last];
    }

    /** Notes the words under which a span names its entity, and an acronym that follows in brackets. */
    private void note(Span span) {
        Sentence s = document.sentences().get(span.sentence());
        String words = Span.words(s, span.from(), span.to());
        Set<String> names = others.computeIfAbsent(key(span.kind(), canonical(span)), k -> new LinkedHashSet<>());
        if (s.tokens().subList(span.from(), span.to()).stream().anyMatch(CapitalRuns::capital)) {
            names.add(words);
        }
        if (span.kind() != Entity.Kind.PERSON && span.kind() != Entity.Kind.PLACE) {
            bracketed(s, span.to()).ifPresent(names::add);
        }
    }

    /** The acronym in "Full Name (FN)", "Full Name, or FN," and "Full Name (known as FN)". */
    private static Optional<String> bracketed(Sentence s, int to) {
        if (to + 2 < s.size() && (s.token(to).text().equals("(") || s.token(to).text().equals("-LRB-"))) {
            Token inside = s.token(to + 1);
            String close = s.token(to + 2).text();
            return (close.equals(")") || close.equals("-RRB-")) && ACRONYM.matcher(inside.text()).matches() ? Optional.of(inside.text()) : Optional.empty();
        }
        boolean or = to + 2 < s.size() && s.token(to).text().equals(",") && (s.token(to + 1).text().equals("or"));
        return or && ACRONYM.matcher(s.token(to + 2).text()).matches() ? Optional.of(s.token(to + 2).text()) : Optional.empty();
    }

    /** Mentions by acronym, short form or surname, where no full name stands. */
    List<Span> shortMentions() {
        NameTrie<Span> trie = shortNames();
        List<Span> found = new ArrayList<>();
        for (Sentence s : document.sentences()) {
            List<Span> here = full.stream().filter(f -> f.sentence() == s.index()).toList();
            for (int i = 0; i < s.size(); i++) {
                NameTrie.Match<Span> match = CapitalRuns.capital(s.token(i)) ? trie.longest(s, i) : null;
                if (match != null && match.values().size() == 1) {
                    Span meant = match.values().get(0);
                    Span span = new Span(s.index(), i, match.to(), meant.kind(), meant.name(), meant.parent(), meant.known());
                    if (here.stream().noneMatch(span::overlaps) && !insideName(s, i, match.to())) {
                        found.add(span);
                        i = match.to() - 1;
                    }
                }
            }
        }
        return found;
    }

    /** A surname that is followed by another capitalised word belongs to somebody or something else. */
    private static boolean insideName(Sentence s, int from, int to) {
        if (CapitalRuns.titleCase(s)) {
            return false;
        }
        return to < s.size() && s.token(to).is("NNP") && s.token(to).name().equals("PERSON") && s.token(from).name().equals("PERSON");
    }

    private NameTrie<Span> shortNames() {
        NameTrie<Span> trie = new NameTrie<>();
        Map<String, Span> byKey = new LinkedHashMap<>();
        full.forEach(span -> byKey.putIfAbsent(key(span.kind(), canonical(span)), span));
        byKey.forEach((key, span) -> {
            Span meant = new Span(0, 0, 0, span.kind(), canonical(span), span.parent(), span.known());
            if (span.kind() == Entity.Kind.PERSON) {
                trie.add(surname(canonical(span)), meant);
            } else if (span.kind() != Entity.Kind.PLACE) {
                others.get(key).stream().filter(name -> !name.equals(canonical(span))).forEach(name -> trie.add(name, meant));
                initials(span).ifPresent(name -> trie.add(name, meant));
                if (!span.known() || span.kind() == Entity.Kind.FACILITY) {
                    distinctive(canonical(span)).filter(name -> !gazetteer.largePlace(name)).ifPresent(name -> trie.add(name, meant));
                }
            }
        });
        return trie;
    }

    private static Optional<String> initials(Span span) {
        StringBuilder initials = new StringBuilder();
        for (String word : span.name().split("[ -]")) {
            if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
                initials.append(word.charAt(0));
            }
        }
        return initials.length() >= 3 ? Optional.of(initials.toString()) : Optional.empty();
    }

    /** The words that only this hospital or company bears: "Tri-Rivers" of "Tri-Rivers Health System". */
    static Optional<String> distinctive(String name) {
        String[] words = name.split(" ");
        int end = words.length;
        while (end > 0 && GENERIC.contains(words[end - 1])) {
            end--;
        }
        String head = String.join(" ", List.of(words).subList(0, end));
        return end == words.length || end == 0 || head.length() < 4 ? Optional.empty() : Optional.of(head);
    }
}
