// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.events;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.picketline.model.Claim;
import org.picketline.model.Concept;
import org.picketline.model.EventKind;
import org.picketline.model.Slot;

/** What one event of an article tells of another: an agreement averts the strike that was planned. */
public final class Outcomes {

    private Outcomes() { }

    /** Settles the status of strikes by the agreements of the same article. */
    public static void settle(List<Draft> drafts) {
        for (Draft strike : drafts) {
            if (strike.kind() == EventKind.STRIKE && strike.notation(Slot.STATUS).filter("planned"::equals).isPresent()) {
                agreement(drafts, strike).ifPresent(claim -> strike.prefer(Slot.STATUS, new Concept(Concept.Scheme.STATUS, "averted"),
                    new Draft.Source(claim.evidence(), claim.claimedBy(), claim.confidence())));
            }
        }
    }

    private static Optional<Claim> agreement(List<Draft> drafts, Draft strike) {
        return drafts.stream().filter(d -> d.kind() == EventKind.AGREEMENT && d.notation(Slot.STATUS).filter(Set.of("tentative", "ratified")::contains).isPresent())
            .filter(d -> d.entity(Slot.EMPLOYER).equals(strike.entity(Slot.EMPLOYER)) && d.entity(Slot.UNION).equals(strike.entity(Slot.UNION)))
            .flatMap(d -> d.claims(Slot.STATUS).stream()).findFirst();
    }
}
