// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.query;

/** Something a reader of the message can mend: a wrong name, a wrong value, a fault in a query, too little time. */
public abstract sealed class QueryProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private QueryProblem(String message, Throwable cause) {
        super(message, cause);
    }

    /** No saved query has that name; the message lists near ones. */
    public static final class UnknownQuery extends QueryProblem {
        private static final long serialVersionUID = 1L;

        UnknownQuery(String message) {
            super(message, null);
        }
    }

    /** No article, or more than one, has that name; the message lists near ones. */
    public static final class UnknownArticle extends QueryProblem {
        private static final long serialVersionUID = 1L;

        UnknownArticle(String message) {
            super(message, null);
        }
    }

    /** The text is not a SPARQL query that may run here; where a place is known, the message shows it. */
    public static final class BadQuery extends QueryProblem {
        private static final long serialVersionUID = 1L;

        BadQuery(String message, Throwable cause) {
            super(message, cause);
        }
    }

    /** A parameter is unknown, missing or has a value that does not fit; the message names what would. */
    public static final class BadParameter extends QueryProblem {
        private static final long serialVersionUID = 1L;

        BadParameter(String message) {
            super(message, null);
        }
    }

    /** The query asks of a dataset that the store does not hold; the message says how to add it. */
    public static final class MissingDataset extends QueryProblem {
        private static final long serialVersionUID = 1L;

        MissingDataset(String message) {
            super(message, null);
        }
    }

    /** The time was up before the answer was whole; nothing of the answer may be shown. */
    public static final class OutOfTime extends QueryProblem {
        private static final long serialVersionUID = 1L;

        OutOfTime(String message) {
            super(message, null);
        }
    }
}
