// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.speech;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.picketline.extract.grammar.Words;
import org.picketline.extract.knowledge.Knowledge;
import org.picketline.extract.knowledge.Occupation;
import org.picketline.extract.knowledge.PersonTitle;
import org.picketline.extract.names.Mention;
import org.picketline.extract.names.Names;
import org.picketline.model.Concept;
import org.picketline.model.Entity;
import org.picketline.model.Evidence;
import org.picketline.model.Role;
import org.picketline.nlp.Document;
import org.picketline.nlp.Sentence;
import org.picketline.nlp.Token;

/** Reads persons' titles, organizations and sides: "NUHW President Sal Doe", "Jane Roe, a registered nurse at St. Odile". */
public final class RoleReader {

    private static final Set<String> TITLE_JOINTS = Set.of("of", "for", "and", "&", "'s", "\u2019s", "-", "the", "to");
    private static final int LONGEST_TITLE = 9;

    private final Names names;
    private final References references;
    private final Parties parties;
    private final Words words;
    private final Map<String, PersonTitle> titles = new HashMap<>();
    private final Set<String> heads = new HashSet<>();
    private final Set<String> occupations = new HashSet<>();

    public RoleReader(Knowledge knowledge, Names names, References references, Parties parties, Words words) {
        this.names = names;
        this.references = references;
        this.parties = parties;
        this.words = words;
        for (PersonTitle title : knowledge.personTitles()) {
            title.names().forEach(n -> titles.putIfAbsent(n.toLowerCase(), title));
            title.names().forEach(n -> heads.add(head(n.toLowerCase())));
        }
        for (Occupation occupation : knowledge.occupations()) {
            occupation.names().forEach(n -> occupations.add(n.toLowerCase()));
            occupation.names().forEach(n -> heads.add(head(n.toLowerCase())));
        }
    }

    private static String head(String title) {
        String[] parts = title.split(" (?:of|for|to|in|on|and) ", 2)[0].split(" ");
        return parts[parts.length - 1];
    }

    /** One role for each person of the article, in order of first mention. */
    public List<Role> read(Document document) {
        List<Role> roles = new ArrayList<>();
        for (Entity person : names.entities(Entity.Kind.PERSON)) {
            roles.add(role(document, person));
        }
        return roles;
    }

    private Role role(Document document, Entity person) {
        List<Mention> mentions = names.all().stream().filter(m -> m.entity().equals(person)).toList();
        for (Mention m : mentions) {
            Sentence s = document.sentences().get(m.sentence());
            Optional<Title> title = after(s, m).or(() -> before(s, m)).or(() -> copula(s, m));
            if (title.isPresent()) {
                return role(document, person, s, m, title.get());
            }
        }
        Mention first = mentions.get(0);
        Sentence s = document.sentences().get(first.sentence());
        return new Role(person, Optional.empty(), Optional.empty(), Optional.empty(), evidence(document, s));
    }

    /** Words of a title: tokens [from, to) of the sentence, of which [from, end) are the title proper. */
    private record Title(int from, int end, int to, String words) { }

    /** "Jane Roe, a registered nurse at St. Odile," or "Jane Roe, RN". */
    private Optional<Title> after(Sentence s, Mention m) {
        int i = m.to();
        if (i >= s.size() || !s.token(i).text().equals(",") && !s.token(i).text().equals("(")) {
            return Optional.empty();
        }
        i++;
        if (i < s.size() && s.token(i).text().matches("\\d{2}") && i + 1 < s.size() && s.token(i + 1).text().equals(",")) {
            i += 2;
        }
        if (i + 1 < s.size() && s.token(i).text().equals("who")) {
            return relative(s, i);
        }
        if (i < s.size() && s.token(i).text().matches("R\\.?N\\.?|M\\.?D\\.?|LPN|CNA|BSN|LCSW|PharmD|DO|NP") && i + 2 < s.size() && s.token(i + 1).text().equals(",")) {
            Optional<Title> fuller = phrase(s, i + 2);
            if (fuller.isPresent()) {
                return fuller;
            }
        }
        return phrase(s, i);
    }

    /** "…, who works as a nurse", "…, who is the union's president". */
    private Optional<Title> relative(Sentence s, int who) {
        for (int i = who + 1; i < Math.min(who + 7, s.size()); i++) {
            String lemma = Words.lemma(s.token(i));
            if (lemma.equals("as") || s.token(i).lemma().equals("be") || lemma.equals("chair") || lemma.equals("serve")) {
                Optional<Title> title = phrase(s, i + 1);
                if (title.isPresent()) {
                    return title;
                }
            }
        }
        return Optional.empty();
    }

    /** "Jane Roe is a nurse at St. Odile". */
    private Optional<Title> copula(Sentence s, Mention m) {
        int i = m.to();
        boolean is = i + 1 < s.size() && s.token(i).lemma().equals("be");
        return is ? phrase(s, i + 1) : Optional.empty();
    }

    /** A title that begins here: [a|the] words up to a title's head noun, with its "of" phrases. */
    private Optional<Title> phrase(Sentence s, int start) {
        int from = start;
        while (from < s.size() && (s.token(from).is("DT") || s.token(from).is("PRP$"))) {
            from++;
        }
        int head = -1;
        for (int i = from; i < Math.min(from + LONGEST_TITLE, s.size()); i++) {
            Token t = s.token(i);
            if (heads.contains(t.text().toLowerCase()) || heads.contains(Words.lemma(t))) {
                head = i;
            }
            boolean goesOn = t.is("NN") || t.is("JJ") || t.is("VB") || t.is("RB") || t.is("CD") || t.is("FW") || TITLE_JOINTS.contains(t.text()) && (head < 0 || t.text().equals("'s") || t.text().equals("\u2019s") || t.text().equals("and"));
            if (!goesOn || head >= 0 && t.text().equals("and")) {
                break;
            }
        }
        if (head < 0) {
            return Optional.empty();
        }
        int end = head + 1;
        if (end < s.size() && (s.token(end).text().equals("of") || s.token(end).text().equals("for")) && !organizationFollows(s, end + 1)) {
            end = nounPhraseEnd(s, end + 1);
        }
        int first = skipNames(s, from, head);
        return Optional.of(new Title(from, end, Math.min(s.size(), end + 8), title(s, first, end)));
    }

    private boolean organizationFollows(Sentence s, int i) {
        for (int k = i; k < Math.min(i + 4, s.size()); k++) {
            Optional<Mention> mention = names.at(s.index(), s.token(k));
            if (mention.isPresent()) {
                return true;
            }
            if (s.token(k).is("NN")) {
                return words.has("union-epithet", Words.lemma(s.token(k))) || words.has("employer-epithet", Words.lemma(s.token(k)));
            }
        }
        return false;
    }

    private static int nounPhraseEnd(Sentence s, int from) {
        int i = from;
        while (i < s.size() && (s.token(i).is("NN") || s.token(i).is("JJ") || s.token(i).is("DT") || s.token(i).text().equals("and") && i + 1 < s.size() && s.token(i + 1).is("NN"))) {
            i++;
        }
        return i;
    }

    /** A title leaves out the name of the organization that stands before it: "Kaiser therapist" is a therapist. */
    private int skipNames(Sentence s, int from, int head) {
        int first = from;
        for (int i = from; i <= head; i++) {
            Token t = s.token(i);
            boolean skipped = names.at(s.index(), t).filter(m -> !m.is(Entity.Kind.PERSON)).isPresent() || t.text().equals("'s") || t.text().equals("\u2019s")
                || i < head && (words.has("union-epithet", Words.lemma(t)) || words.has("employer-epithet", Words.lemma(t)) && !heads.contains(Words.lemma(t)));
            if (skipped && i < head) {
                first = i + 1;
            }
        }
        return first;
    }

    private static String title(Sentence s, int from, int end) {
        StringBuilder title = new StringBuilder();
        for (int i = from; i < end; i++) {
            Token t = s.token(i);
            boolean gap = i > from && t.start() > s.token(i - 1).end();
            title.append(gap ? " " : "").append(t.text());
        }
        String words = title.toString();
        boolean acronym = words.equals(words.toUpperCase());
        return acronym ? words : Character.toLowerCase(words.charAt(0)) + words.substring(1);
    }

    /** "NUHW President Sal Doe", "state Sen. Ann Poe", "registered nurse Jane Roe". */
    private Optional<Title> before(Sentence s, Mention m) {
        int end = m.from();
        if (end > 0 && (s.token(end - 1).text().equals("Dr.") || s.token(end - 1).text().equals(","))) {
            end--;
        }
        int from = end;
        while (from > 0 && end - from < LONGEST_TITLE && titleWord(s, from - 1)) {
            from--;
        }
        while (from < end && (s.token(from).text().equals("and") || s.token(from).text().equals("of") || s.token(from).is("DT"))) {
            from++;
        }
        if (from == end) {
            return Optional.empty();
        }
        int last = end;
        boolean known = java.util.stream.IntStream.range(from, last).anyMatch(i -> heads.contains(s.token(i).text().toLowerCase()) || heads.contains(Words.lemma(s.token(i))));
        int first = skipNames(s, from, end - 1);
        return known && first < end ? Optional.of(new Title(from, end, end, title(s, first, end))) : Optional.empty();
    }

    private boolean titleWord(Sentence s, int i) {
        Token t = s.token(i);
        return (t.is("NN") || t.is("JJ") || t.text().equals("'s") || t.text().equals("\u2019s") || t.text().equals("of") || t.text().equals("and") || t.text().equals("for"))
            && !names.at(s.index(), t).filter(m -> m.is(Entity.Kind.PERSON)).isPresent();
    }

    private Role role(Document document, Entity person, Sentence s, Mention m, Title title) {
        Optional<Entity> organization = organization(s, title);
        Side side = new Side(title.words().toLowerCase(), organization);
        String who = side.of(this);
        Optional<Entity> belongs = organization.or(() -> switch (who) {
            case "union" -> parties.union(s);
            case "employer", "worker" -> parties.employer(s);
            default -> Optional.empty();
        }).map(o -> o.kind() == Entity.Kind.FACILITY ? o.parent().orElse(o) : o).filter(o -> !who.equals("government"));
        return new Role(person, Optional.of(title.words()), belongs, Optional.of(new Concept(Concept.Scheme.SIDE, who)), evidence(document, s));
    }

    private Optional<Entity> organization(Sentence s, Title title) {
        Optional<Entity> named = names.in(s.index()).stream().filter(m -> m.from() >= title.from() && m.from() < title.to() && (m.party() || m.is(Entity.Kind.PUBLIC_BODY)))
            .min(Comparator.comparingInt(Mention::from)).map(Mention::entity);
        return named.or(() -> s.tokens().subList(title.from(), Math.min(title.to(), s.size())).stream()
            .filter(t -> t.is("NN") && (words.has("union-epithet", Words.lemma(t)) || words.has("employer-epithet", Words.lemma(t))) && !heads.contains(Words.lemma(t)))
            .findFirst().flatMap(t -> words.has("union-epithet", Words.lemma(t)) ? parties.union(s) : parties.employer(s)));
    }

    /** The side of a person, by title first and organization second. */
    private record Side(String title, Optional<Entity> organization) {

        String of(RoleReader reader) {
            if (title.contains("bargaining") || title.contains("negotiating")) {
                return organization.filter(o -> o.kind() == Entity.Kind.EMPLOYER).isPresent() ? "employer" : "union";
            }
            PersonTitle known = reader.known(title);
            if (known != null && known.side() != PersonTitle.Side.BY_ORGANIZATION) {
                return known.side().name().toLowerCase();
            }
            boolean union = organization.filter(o -> o.kind() == Entity.Kind.UNION).isPresent();
            boolean employer = organization.filter(o -> o.kind() == Entity.Kind.EMPLOYER || o.kind() == Entity.Kind.FACILITY).isPresent();
            if (known == null && reader.occupation(title)) {
                return "worker";
            }
            return union ? "union" : employer ? "employer" : organization.filter(o -> o.kind() == Entity.Kind.PUBLIC_BODY).isPresent() ? "government" : "other";
        }
    }

    private PersonTitle known(String title) {
        PersonTitle exact = titles.get(title);
        if (exact != null) {
            return exact;
        }
        return titles.entrySet().stream().filter(e -> (" " + title + " ").contains(" " + e.getKey() + " "))
            .max(Comparator.comparingInt(e -> e.getKey().length())).map(Map.Entry::getValue).orElse(null);
    }

    private boolean occupation(String title) {
        return occupations.stream().anyMatch(o -> title.equals(o) || title.endsWith(" " + o) || title.startsWith(o + " "));
    }

    private static Evidence evidence(Document document, Sentence s) {
        return Evidence.in(document.article(), s.start(), s.end());
    }
}
