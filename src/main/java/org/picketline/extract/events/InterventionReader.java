// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.picketline.model.Concept;
import org.picketline.model.Entity;
import org.picketline.model.EventKind;
import org.picketline.model.Slot;
import org.picketline.nlp.Sentence;

/** Reads what officials and third parties do: letters, mediation, orders, calls to settle, laws. */
public final class InterventionReader implements EventReader {

    @Override
    public EventKind kind() {
        return EventKind.INTERVENTION;
    }

    @Override
    public List<Draft> read(Reading reading) {
        Officials officials = new Officials(reading);
        List<ActForm> forms = List.of(new LetterForm(reading, officials), new MediationForm(reading, officials), new OrderForm(reading, officials),
            new LegislationForm(reading, officials), new AppealForm(reading, officials));
        List<Draft> drafts = new ArrayList<>();
        for (Sentence s : reading.sentences()) {
            List<Act> acts = new ArrayList<>();
            forms.forEach(f -> f.acts(s).stream().filter(a -> acts.stream().noneMatch(known -> sameDeed(known, a))).forEach(acts::add));
            acts.forEach(a -> drafts.addAll(drafts(reading, s, a)));
        }
        drafts.stream().filter(d -> bare(officials, d) && drafts.stream().anyMatch(o -> names(officials, o, d))).forEach(d -> d.drop(Slot.ACTOR));
        return Drafts.unite(drafts, Slot.ACTOR, Slot.KIND);
    }

    private static boolean bare(Officials officials, Draft draft) {
        return draft.entity(Slot.ACTOR).filter(officials::bare).isPresent();
    }

    /** Whether one tells who the other's "mediator" or "arbitrator" is. */
    private static boolean names(Officials officials, Draft one, Draft other) {
        return one.notation(Slot.KIND).equals(other.notation(Slot.KIND)) && one.entity(Slot.ACTOR).filter(a -> !officials.bare(a)).isPresent();
    }

    /** Who sends a letter to urge something does one thing, not two. */
    private static boolean sameDeed(Act known, Act other) {
        return other.kind().equals("call") && known.actors().equals(other.actors());
    }

    private static List<Draft> drafts(Reading reading, Sentence s, Act act) {
        return act.actors().isEmpty() ? List.of(draft(reading, s, act, Optional.empty()))
            : act.actors().stream().map(a -> draft(reading, s, act, Optional.of(a))).toList();
    }

    private static Draft draft(Reading reading, Sentence s, Act act, Optional<Entity> actor) {
        Draft.Source source = reading.source(s, act.word());
        Draft draft = new Draft(EventKind.INTERVENTION, source).put(Slot.ACTOR, actor, source).put(Slot.KIND, Concept.Scheme.KIND, act.kind(), source);
        act.date().ifPresent(d -> draft.put(Slot.DATE, d, source));
        return draft;
    }
}
