// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.speech;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
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
    private static final Set<String> ACTING = Set.of("bargain", "negotiate");
    private static final Set<String> WORKING = Set.of("work", "nurse");
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
        if (unionOffice(title) || negotiator(title)) {
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

    /** "a resident who bargained for the Interns' Guild", "a nurse and one of its negotiators", "a medic who leads the local's negotiators". */
    private boolean negotiator(Title title) {
        Sentence s = title.sentence();
        return IntStream.range(title.from() + 1, title.to() - 1).anyMatch(i -> {
            boolean acts = ACTING.contains(Words.lemma(s.token(i))) && s.token(i).is("VB") && s.token(i + 1).text().equals("for");
            boolean one = i > title.from() + 1 && s.token(i + 1).lemma().equals("negotiator") && (s.token(i).is("PRP$") || s.token(i).is("POS"));
            Optional<Entity> whose = acts ? nextOrganization(s, i + 2, title.to()) : one ? owner(s, title.from(), i) : Optional.empty();
            return whose.filter(o -> o.kind() == Entity.Kind.UNION).isPresent();
        });
    }

    private Optional<Entity> nextOrganization(Sentence s, int from, int to) {
        return s.tokens().subList(from, Math.min(to, from + 3)).stream().map(t -> organization(s, t)).flatMap(Optional::stream).findFirst();
    }

    /** Whether the title is nothing but that somebody does the work: "who has nursed at Alder Hospital since 2011". */
    static boolean atWork(Title title) {
        Sentence s = title.sentence();
        List<Token> tokens = s.tokens().subList(title.from(), title.to());
        return !title.named() && !tokens.isEmpty() && tokens.get(0).text().equals("who")
            && tokens.stream().limit(4).anyMatch(t -> t.is("VB") && WORKING.contains(Words.lemma(t)));
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
