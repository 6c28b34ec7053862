// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.speech;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.picketline.extract.grammar.Words;
import org.picketline.extract.names.Mention;
import org.picketline.extract.names.Names;
import org.picketline.model.Concept;
import org.picketline.model.Entity;
import org.picketline.model.Evidence;
import org.picketline.model.Role;
import org.picketline.nlp.Document;
import org.picketline.nlp.Sentence;

/**
 * Reads persons' titles, organizations and sides: "NUHW President Sal Doe", "Jane Roe, a registered nurse at St.
 * Odile". Of several titles an office comes before a function and a function before a trade; what any of them says
 * of the person's side counts.
 */
public final class RoleReader {

    private final Names names;
    private final Parties parties;
    private final References references;
    private final Words words;
    private final TitleWords titleWords;

    public RoleReader(TitleWords titleWords, Names names, References references, Parties parties, Words words) {
        this.names = names;
        this.parties = parties;
        this.references = references;
        this.words = words;
        this.titleWords = titleWords;
    }

    /** One role for each person of the article, in order of first mention. */
    public List<Role> read(Document document) {
        TitleReader reader = new TitleReader(document, names, new TitlePhrases(names, titleWords));
        Sides sides = new Sides(titleWords, new Affiliations(names, references, titleWords), parties, references, words);
        List<Role> roles = new ArrayList<>();
        for (Entity person : names.entities(Entity.Kind.PERSON)) {
            roles.add(role(document, person, reader, sides, roles));
        }
        return roles;
    }

    private Role role(Document document, Entity person, TitleReader reader, Sides sides, List<Role> known) {
        List<Mention> mentions = names.all().stream().filter(m -> m.entity().equals(person)).toList();
        List<Title> titles = mentions.stream().flatMap(m -> reader.titles(m).stream()).toList();
        Optional<Title> best = titles.stream().filter(Title::named).min(Comparator.comparingInt(sides::rank));
        Sentence s = best.or(() -> titles.stream().findFirst()).map(Title::sentence).orElse(document.sentences().get(mentions.get(0).sentence()));
        Sides.Side told = sides.of(titles, best, s, known);
        boolean bare = best.isEmpty() && told.organization().isEmpty() || best.filter(t -> t.words().matches("(?:.* )?resident")).isPresent();
        boolean outsider = best.filter(t -> t.words().endsWith("-year-old resident")).isPresent() || bare && mentions.stream().anyMatch(reader::aged);
        Sides.Side side = outsider ? Sides.OUTSIDER : told;
        Evidence evidence = Evidence.in(document.article(), s.start(), s.end());
        return new Role(person, best.map(Title::words), side.organization(), side.side().map(c -> new Concept(Concept.Scheme.SIDE, c)), evidence);
    }
}
