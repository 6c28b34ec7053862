// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.events;

import java.util.List;
import org.picketline.model.EventKind;

/** Reads members' votes on an offer or agreement: "rejected the offer 1,200 to 90", "a ratification vote is set". */
public final class ContractVoteReader implements EventReader {

    private final BallotReader ballots = new BallotReader(kind(), Ballot.Question.CONTRACT, "ratified", "rejected");

    @Override
    public EventKind kind() {
        return EventKind.CONTRACT_VOTE;
    }

    @Override
    public List<Draft> read(Reading reading) {
        return ballots.read(reading);
    }
}
