// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.events;

import java.util.List;
import org.picketline.model.EventKind;

/** Reads votes on whether to authorize a strike: "voted 97% to strike", "a strike authorization vote is set for Tuesday". */
public final class StrikeVoteReader implements EventReader {

    private final BallotReader ballots = new BallotReader(kind(), Ballot.Question.STRIKE, "authorized", "failed");

    @Override
    public EventKind kind() {
        return EventKind.STRIKE_VOTE;
    }

    @Override
    public List<Draft> read(Reading reading) {
        return ballots.read(reading);
    }
}
