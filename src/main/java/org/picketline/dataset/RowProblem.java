// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.dataset;

/** A row makes no record. Counted by its reason; the detail is shown for the first few. */
public final class RowProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String reason;

    /**
     * A problem with one row.
     *
     * @param reason in a few words, the same for all rows of the kind: {@code no date in "Start Date"}
     * @param detail where and which value; empty if nobody needs to look at it
     */
    public RowProblem(String reason, String detail) {
        super(detail, null, false, false);
        this.reason = reason;
    }

    /** A row that is no record by the publisher's own design, such as a footnote: counted, not shown. */
    public static RowProblem passedOver(String reason) {
        return new RowProblem(reason, "");
    }

    /** The few words under which rows are counted. */
    public String reason() {
        return reason;
    }
}
