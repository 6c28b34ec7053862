// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.speech;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.picketline.extract.grammar.Words;
import org.picketline.extract.names.Mention;
import org.picketline.extract.names.Names;
import org.picketline.model.Entity;
import org.picketline.nlp.Sentence;
import org.picketline.nlp.Token;

/** To whom a title's words say that its bearer belongs. */
final class Affiliations {

    private static final Set<String> COMMITTEES = Set.of("committee", "team", "council", "board", "unit", "panel");
    private static final Set<String> BARGAINING = Set.of("bargaining", "negotiating", "negotiation", "negotiations");
    private static final Set<String> OFFICES = Set.of("delegate", "steward", "officer", "representative", "rep", "leader", "president", "chair", "co-chair", "secretary",
        "treasurer", "trustee", "organizer", "captain");
    private static final Set<String> AT = Set.of("at", "of", "for", "with", "from");

    private final Names names;
    private final References references;
    private final TitleWords words;

    Affiliations(Names names, References references, TitleWords words) {
        this.names = names;
        this.references = references;
        this.words = words;
    }

    /** The organization that the title's phrase names or describes first. */
    Optional<Entity> of(Title title) {
        Sentence s = title.sentence();
        for (int i = title.from(); i < title.to(); i++) {
            Optional<Entity> found = organization(s, s.token(i));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Entity> organization(Sentence s, Token t) {
        Optional<Mention> mention = names.at(s.index(), t);
        if (mention.isPresent()) {
            return mention.filter(m -> m.party() || m.is(Entity.Kind.PUBLIC_BODY)).map(Mention::entity);
        }
        boolean owner = t.index() + 1 < s.size() && s.token(t.index() + 1).is("POS");
        boolean described = t.is("PRP$") || t.is("NN") && (words.party(t) || t.is("NNP") || owner) || t.is("JJ") && words.party(t);
        return described ? references.entity(s, t).filter(e -> e.kind() != Entity.Kind.PERSON) : Optional.empty();
    }

    /** The person whose man or woman the title makes its bearer: "his spokesman". */
    Optional<Entity> principal(Title title) {
        Sentence s = title.sentence();
        return s.tokens().subList(title.from(), title.to()).stream().filter(t -> t.is("PRP$") || t.is("NNP"))
            .map(t -> references.entity(s, t)).flatMap(Optional::stream).filter(e -> e.kind() == Entity.Kind.PERSON).findFirst();
    }

    /** Whose committee the bearer sits on or whose office the bearer has; of a bargaining committee {@code UNION} unless the words give it to the employer. */
    Optional<Entity.Kind> committee(Title title) {
        if (unionOffice(title)) {
            return Optional.of(Entity.Kind.UNION);
        }
        Sentence s = title.sentence();
        for (int i = title.from(); i + 1 < title.to(); i++) {
            boolean bargaining = BARGAINING.contains(s.token(i).text().toLowerCase(Locale.ROOT));
            if (COMMITTEES.contains(Words.lemma(s.token(i + 1)))) {
                Optional<Entity.Kind> owner = owner(s, title.from(), i).map(Entity::kind);
                if (bargaining || owner.filter(k -> k == Entity.Kind.UNION).isPresent()) {
                    return Optional.of(owner.filter(k -> k == Entity.Kind.EMPLOYER).orElse(Entity.Kind.UNION));
                }
            }
        }
        return Optional.empty();
    }

    /** Whether the words give the bearer an office in a union: "a nurse and a delegate with the Interns' Guild". */
    boolean unionOffice(Title title) {
        Sentence s = title.sentence();
        for (int i = title.from(); i + 2 < title.to(); i++) {
            if (OFFICES.contains(Words.lemma(s.token(i))) && AT.contains(s.token(i + 1).text())) {
                Token next = s.token(i + 2).is("DT") && i + 3 < title.to() ? s.token(i + 3) : s.token(i + 2);
                if (organization(s, next).filter(o -> o.kind() == Entity.Kind.UNION).isPresent()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The one named right before the committee: "the hospital's bargaining team". */
    private Optional<Entity> owner(Sentence s, int from, int committee) {
        for (int i = committee; i >= Math.max(from, committee - 3); i--) {
            Optional<Entity> found = organization(s, s.token(i));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** An organization that is no party here, by its capitals: "a historian at Bridgeton University". */
    Optional<Entity> stranger(Title title) {
        Sentence s = title.sentence();
        for (int i = title.from(); i + 1 < title.to(); i++) {
            if (AT.contains(s.token(i).text())) {
                int from = s.token(i + 1).is("DT") ? i + 2 : i + 1;
                int to = capitalsEnd(s, from, title.to());
                if (to - from >= 2 && s.token(to - 1).name().equals("ORGANIZATION")) {
                    int start = s.token(from).start();
                    return Optional.of(Entity.of(Entity.Kind.PUBLIC_BODY, text(s, from, to, start)));
                }
            }
        }
        return Optional.empty();
    }

    private static int capitalsEnd(Sentence s, int from, int limit) {
        int i = from;
        while (i < limit && (s.token(i).is("NNP") || i > from && s.token(i).name().equals("ORGANIZATION"))) {
            i++;
        }
        return i;
    }

    private static String text(Sentence s, int from, int to, int start) {
        StringBuilder words = new StringBuilder();
        for (int i = from; i < to; i++) {
            words.append(s.token(i).start() > start ? " " : "").append(s.token(i).text());
            start = s.token(i).end();
        }
        return words.toString();
    }
}
