// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.web;

import java.util.List;

/** Takes people's decisions into the store that is being served, and works out the canonical layer anew. */
public interface Deciding {

    /**
     * Writes a decision down.
     *
     * @param verdict same or different, about two nodes; right or wrong, about one claim
     * @param by      who decides
     * @return the decision's IRI, for {@link #undo}
     * @throws HttpProblem where a node is unknown, or another decision says the opposite
     */
    String decide(String verdict, List<String> nodes, String by);

    /**
     * Takes a decision back.
     *
     * @throws HttpProblem where there is none of that name
     */
    void undo(String decision);
}
