// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.picketline.extract.grammar.Clauses;
import org.picketline.extract.grammar.Words;
import org.picketline.extract.names.Mention;
import org.picketline.model.Entity;
import org.picketline.model.Role;
import org.picketline.nlp.Sentence;
import org.picketline.nlp.Token;

/**
 * Who may step into a dispute: persons in office, public bodies, mediators and arbitrators, and those whom the text
 * knows by their office only, such as "state senators". An office whose holder the article names stands for the holder.
 */
final class Officials {

    private static final Set<String> MANY = Set.of("majority", "dozen", "group", "number", "handful", "coalition", "delegation", "pair", "score", "hundred", "member");
    private static final Set<String> HOUSES = Set.of("assembly", "council", "parliament", "congress", "house", "senate", "legislature", "board", "committee", "cabinet");
    private static final Set<String> ELECTED = Set.of("elected", "state", "city", "county", "local", "public", "federal", "government", "provincial", "labor", "health");
    private static final Set<String> OFFICIAL_BODIES = Set.of("labor", "labour", "state", "federal", "provincial", "relations", "employment", "mediation", "arbitration", "review", "national");
    private static final Set<String> COUNTED = Set.of("several", "many", "more", "most", "other", "such", "own");

    /** How far behind an office the name of its holder may stand. */
    private static final int APPOSITION = 4;

    private final Reading reading;

    Officials(Reading reading) {
        this.reading = reading;
    }

    /** The officials whom a noun or pronoun and those coordinated with it name. */
    List<Entity> of(Sentence s, Token word) {
        List<Entity> within = titled(s, word);
        if (!within.isEmpty()) {
            return within;
        }
        List<Token> all = Clauses.coordinated(s, many(s, word));
        if (all.size() > 1 && all.stream().allMatch(t -> unnamed(s, t))) {
            return List.of(Entity.of(Entity.Kind.PUBLIC_BODY, all.stream().map(t -> phrase(s, t)).collect(Collectors.joining(" and "))));
        }
        return all.stream().map(t -> one(s, t)).flatMap(Optional::stream).distinct().toList();
    }

    /** "Treasurer Ann Poe and State Superintendent of Schools Sal Doe", of whom a parser makes one office: all who are named below it. */
    private List<Entity> titled(Sentence s, Token office) {
        boolean singular = office.is("NN") && !office.tag().endsWith("S") && reading.names().at(s.index(), office).isEmpty();
        List<Token> below = singular ? s.subtree(office) : List.of();
        boolean names = below.stream().noneMatch(t -> t.is("VB") || t.is("POS") || t.text().equals(","));
        List<Entity> people = reading.names().in(s.index()).stream().filter(m -> names && m.is(Entity.Kind.PERSON) && below.contains(s.token(m.to() - 1)))
            .map(Mention::entity).filter(this::inOffice).distinct().toList();
        return people.size() > 1 ? people : List.of();
    }

    /** In "a majority of state senators" the senators act. */
    private static Token many(Sentence s, Token noun) {
        boolean quantity = MANY.contains(Words.lemma(noun)) || noun.is("CD");
        return quantity ? s.child(noun, "nmod").filter(t -> t.is("NN")).orElse(noun) : noun;
    }

    private boolean unnamed(Sentence s, Token noun) {
        return office(s, noun) && reading.names().at(s.index(), noun).isEmpty() && named(s, noun).isEmpty() && noun.tag().endsWith("S");
    }

    private Optional<Entity> one(Sentence s, Token word) {
        Optional<Mention> mention = reading.names().at(s.index(), word);
        if (mention.isPresent()) {
            return mention.map(Mention::entity).filter(this::acts);
        }
        if (word.tag().equals("NNS") && office(s, word)) {
            return Optional.of(Entity.of(Entity.Kind.PUBLIC_BODY, phrase(s, word)));
        }
        Optional<Entity> meant = reading.references().entity(s, word).filter(e -> e.kind() == Entity.Kind.PERSON || e.kind() == Entity.Kind.PUBLIC_BODY).filter(this::acts);
        if (meant.isPresent() || !word.is("NN") || !office(s, word)) {
            return meant;
        }
        return Optional.of(named(s, word).or(() -> sender(s, word)).or(() -> holder(s, word)).orElseGet(() -> Entity.of(Entity.Kind.PUBLIC_BODY, phrase(s, word))));
    }

    private boolean acts(Entity entity) {
        return entity.kind() == Entity.Kind.PUBLIC_BODY || entity.kind() == Entity.Kind.PERSON && inOffice(entity);
    }

    private boolean inOffice(Entity person) {
        return reading.role(person).filter(r -> ofBody(r) || r.side().filter(c -> c.notation().equals("government")).isPresent()
            || r.title().filter(t -> Stream.of(t.toLowerCase(Locale.ROOT).split(" ")).anyMatch(w -> reading.words().has("go-between", w) || reading.words().has("third-party", w))).isPresent()).isPresent();
    }

    /** A member of a body with authority: "a deputy president of the Fair Work Commission". */
    private boolean ofBody(Role role) {
        return role.organization().filter(o -> o.kind() == Entity.Kind.PUBLIC_BODY && adjudicates(o.name())).isPresent();
    }

    private boolean adjudicates(String words) {
        return Stream.of(words.toLowerCase(Locale.ROOT).split("[ ,]+")).anyMatch(w -> reading.words().has("adjudicator", w));
    }

    /** Whether the noun is an office or a body of office holders. */
    boolean office(Sentence s, Token noun) {
        String lemma = Words.lemma(noun);
        Set<String> before = s.children(noun, "compound", "amod").stream().map(Words::lemma).collect(Collectors.toSet());
        if (lemma.equals("member") || lemma.equals("leader")) {
            return before.stream().anyMatch(HOUSES::contains) || before.contains("elected");
        }
        if (lemma.equals("house")) {
            return before.contains("state") || before.contains("lower") || before.contains("upper");
        }
        if (reading.words().has("third-party", lemma)) {
            return true;
        }
        if (lemma.equals("board") || lemma.equals("bureau") || lemma.equals("agency")) {
            return before.stream().anyMatch(OFFICIAL_BODIES::contains);
        }
        if (lemma.equals("official")) {
            return before.stream().anyMatch(ELECTED::contains);
        }
        return reading.words().has("official-epithet", lemma) || reading.words().has("go-between", lemma) || reading.words().has("public-body", lemma);
    }

    /** The person whose name stands with the office: "a federal mediator, Paul Doe", "with Paul Doe as mediator". */
    private Optional<Entity> named(Sentence s, Token noun) {
        return reading.names().in(s.index()).stream().filter(m -> m.is(Entity.Kind.PERSON))
            .filter(m -> m.to() == noun.index() - 1 && s.token(noun.index() - 1).text().equals("as") || m.from() == noun.index() + 1 || m.from() > noun.index() + 1 && m.from() <= noun.index() + APPOSITION && titled(s, noun, m)).map(Mention::entity).findFirst()
            .or(() -> s.head(noun).filter(h -> noun.hangsAs("appos")).flatMap(h -> reading.names().at(s.index(), h)).filter(m -> m.is(Entity.Kind.PERSON)).map(Mention::entity));
    }

    /** "a mediator, retired judge Vince Roe": a comma and a title between the office and the name. */
    private static boolean titled(Sentence s, Token noun, Mention m) {
        return s.token(noun.index() + 1).text().equals(",") && s.tokens().subList(noun.index() + 2, m.from()).stream().allMatch(t -> t.is("NN") || t.is("JJ") || t.is("VBN"));
    }

    /** The body that a mediator is "from" or "of". */
    private Optional<Entity> sender(Sentence s, Token noun) {
        return !reading.words().has("go-between", Words.lemma(noun)) ? Optional.empty() : s.children(noun, "nmod").stream().map(t -> reading.names().at(s.index(), t)).flatMap(Optional::stream)
            .filter(m -> m.is(Entity.Kind.PUBLIC_BODY)).map(Mention::entity).findFirst();
    }

    /** The one person of the article whose title holds the office's word; of "the governor", the last one named. */
    private Optional<Entity> holder(Sentence s, Token noun) {
        if (noun.tag().endsWith("S")) {
            return Optional.empty();
        }
        List<Entity> holders = reading.roles().stream().filter(r -> r.title().filter(t -> holds(t, Words.lemma(noun))).isPresent())
            .map(Role::person).filter(this::inOffice).toList();
        return holders.size() == 1 ? Optional.of(holders.get(0)) : Optional.empty();
    }

    private static boolean holds(String title, String office) {
        for (String word : title.toLowerCase(Locale.ROOT).split(" ")) {
            boolean abbreviated = word.endsWith(".") && word.length() > 3 && office.startsWith(word.substring(0, word.length() - 1));
            if (word.equals(office) || abbreviated) {
                return true;
            }
        }
        return false;
    }

    /** Whether the one who acts decides with authority: a court, a judge, an arbitrator, a board. */
    boolean decides(Entity actor) {
        boolean member = actor.kind() == Entity.Kind.PERSON && reading.role(actor).filter(this::ofBody).isPresent();
        return member || adjudicates(actor.kind() == Entity.Kind.PERSON ? reading.role(actor).flatMap(Role::title).orElse("") : actor.name());
    }

    /** Those who decide with authority; the author of a ruling does so, whatever the text calls them. */
    List<Entity> authorities(Sentence s, Token word) {
        Optional<Entity> unknown = reading.names().at(s.index(), word).map(Mention::entity).filter(e -> e.kind() == Entity.Kind.PERSON && reading.role(e).flatMap(Role::side).isEmpty());
        return unknown.isPresent() ? List.of(unknown.get()) : of(s, word).stream().filter(this::decides).toList();
    }

    /** Whether the actor is known by a bare office that a named one of the same kind may hold: "an arbitrator". */
    boolean bare(Entity actor) {
        return actor.kind() == Entity.Kind.PUBLIC_BODY && reading.words().has("bare-office", actor.name());
    }

    /** The noun with the words before it that tell which: "state senators", without numbers and owners. */
    private static String phrase(Sentence s, Token noun) {
        List<String> words = new ArrayList<>();
        for (int i = noun.index(); i >= 0; i--) {
            Token t = s.token(i);
            boolean belongs = i == noun.index() || (t.is("NN") || t.is("JJ") || t.is("VBN")) && !t.tag().equals("JJR") && !COUNTED.contains(Words.lemma(t)) && s.subtree(noun).contains(t);
            if (!belongs) {
                break;
            }
            words.add(0, i == noun.index() || t.is("NNP") ? t.text() : t.text().toLowerCase(Locale.ROOT));
        }
        String phrase = String.join(" ", words);
        boolean named = s.tokens().subList(Math.max(0, noun.index() - words.size() + 1), noun.index() + 1).get(0).is("NNP");
        return named || noun.is("NNP") || Character.isUpperCase(phrase.charAt(0)) && phrase.startsWith("U.") ? phrase : phrase.substring(0, 1).toLowerCase(Locale.ROOT) + phrase.substring(1);
    }
}
