// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.events;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.picketline.extract.grammar.Words;
import org.picketline.extract.issues.Topic;
import org.picketline.extract.quantity.Unit;
import org.picketline.model.Concept;
import org.picketline.model.EventKind;
import org.picketline.model.Slot;
import org.picketline.nlp.Sentence;

/** Reads what unions and workers demand, an event a topic: "nurses want safer staffing and better pay". */
public final class DemandReader implements EventReader {

    private static final Concept WAGES = Concept.issue("wages");
    private static final Concept OTHER = Concept.issue("other");
    private static final double LESS_SURE = 0.6;
    private static final Set<String> TIMED = Set.of("patient-care-time", "scheduling");
    /** What workers complain of, but no term of a contract. */
    private static final Set<String> NO_TERM = Set.of("unfair-labor-practice");
    private static final BigDecimal A_DAY = BigDecimal.valueOf(24);

    @Override
    public EventKind kind() {
        return EventKind.DEMAND;
    }

    @Override
    public List<Draft> read(Reading reading) {
        List<Draft> drafts = new ArrayList<>();
        Pleas pleas = new Pleas(reading);
        for (Sentence s : reading.sentences()) {
            pleas.in(s).forEach(plea -> drafts.addAll(demands(reading, plea)));
        }
        return Drafts.unite(drafts, Slot.BY, Slot.TOPIC);
    }

    /** Of each issue one; a thing of no issue on the list is something else. */
    private List<Draft> demands(Reading reading, Pleas.Plea plea) {
        List<Draft> known = plea.scopes().stream().flatMap(scope -> topics(reading, plea, scope).stream()).toList();
        return known.isEmpty() && plea.thing() && plea.by().isPresent() ? List.of(draft(reading, plea, plea.scopes().get(0), OTHER).surely(LESS_SURE)) : known;
    }

    private List<Draft> topics(Reading reading, Pleas.Plea plea, Scope scope) {
        List<Draft> drafts = new ArrayList<>();
        List<Topic> topics = DemandedThings.KNOWN.in(scope, reading.words()).stream().filter(t -> !NO_TERM.contains(t.issue().notation())).toList();
        for (Topic topic : topics) {
            Draft draft = draft(reading, plea, scope, topic.issue());
            figures(reading, scope, topic, draft);
            drafts.add(draft);
        }
        boolean wages = topics.stream().anyMatch(t -> t.issue().equals(WAGES));
        if (!wages && new Terms(reading).raise(scope, true).isPresent()) {
            Draft draft = draft(reading, plea, scope, WAGES);
            new Terms(reading).fill(draft, scope, true);
            drafts.add(draft);
        }
        return drafts;
    }

    private static Draft draft(Reading reading, Pleas.Plea plea, Scope scope, Concept issue) {
        Draft.Source source = reading.source(scope.sentence(), scope.sentence().token(scope.tokens().nextSetBit(0)));
        return new Draft(EventKind.DEMAND, source).put(Slot.BY, plea.by(), source).put(Slot.TOPIC, issue, source);
    }

    /** "more than the 4% they were offered": the figure is the other side's. */
    private static boolean compared(Scope scope) {
        Sentence s = scope.sentence();
        return s.tokens().stream().anyMatch(t -> Words.lemma(t).equals("than") && scope.has(t.index()) && Words.lemma(s.token(t.index() - 1)).equals("more")
            && s.tokens().stream().anyMatch(o -> o.index() > t.index() && o.is("VB") && Words.lemma(o).equals("offer")));
    }

    private static void figures(Reading reading, Scope scope, Topic topic, Draft draft) {
        Sentence s = scope.sentence();
        if (topic.issue().equals(WAGES) && !compared(scope)) {
            new Terms(reading).fill(draft, scope, true);
        }
        if (TIMED.contains(topic.issue().notation())) {
            reading.quantities(s).stream().filter(q -> q.unit() == Unit.HOURS && scope.has(q) && q.value().compareTo(A_DAY) <= 0).findFirst()
                .ifPresent(q -> draft.put(Slot.HOURS, q.value(), q.qualifier(), reading.source(s, s.token(q.from()))));
        }
    }
}
