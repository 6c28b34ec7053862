// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.web;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.apache.jena.atlas.json.JsonParseException;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.text.TextIndexException;
import org.apache.jena.query.text.TextIndexParseException;
import org.apache.jena.riot.RiotException;
import org.apache.jena.shared.JenaException;
import org.picketline.query.QueryProblem;
import org.picketline.store.StoreException;

/** The one place that turns failures into HTTP statuses and words. What a stranger could learn from is logged, not told. */
final class Problems {

    private static final int MOST_WORDS = 2000;

    private final Consumer<String> log;
    private final AtomicLong faults = new AtomicLong();

    /** @param log takes what only the one who runs the server should read */
    Problems(Consumer<String> log) {
        this.log = log;
    }

    /** The problem as the one who asked may see it. */
    HttpProblem of(Throwable failure) {
        if (failure instanceof HttpProblem known) {
            return known;
        } else if (failure instanceof QueryProblem problem) {
            return new HttpProblem(status(problem), problem.getMessage());
        } else if (failure instanceof StackOverflowError) {
            return HttpProblem.bad("This is nested too deeply to be read. Fewer brackets in one another would work.");
        } else if (failure instanceof QueryCancelledException) {
            return new HttpProblem(503, "The query was stopped: its time was up before the answer was whole.");
        }
        return library(failure);
    }

    private static int status(QueryProblem problem) {
        if (problem instanceof QueryProblem.OutOfTime) {
            return 503;
        }
        return problem instanceof QueryProblem.BadQuery || problem instanceof QueryProblem.BadParameter ? 400 : 404;
    }

    private HttpProblem library(Throwable failure) {
        if (failure instanceof RiotException || failure instanceof JsonParseException) {
            return HttpProblem.bad("The data can't be read: " + words(failure));
        } else if (failure instanceof StoreException) {
            return new HttpProblem(503, words(failure));
        } else if (failure instanceof TextIndexParseException) {
            return HttpProblem.bad("The words for text:query can't be read: " + words(failure));
        } else if (failure instanceof TextIndexException) {
            return HttpProblem.bad("The words for text:query can't be looked up. Simpler ones would work: no regular expression, fewer wildcards.");
        } else if (failure instanceof QueryException) {
            return HttpProblem.bad("The query can't be run: " + words(failure));
        } else if (failure instanceof JenaException && failure.getCause() != null && failure.getCause() != failure) {
            return of(failure.getCause());
        }
        return fault(failure);
    }

    private HttpProblem fault(Throwable failure) {
        long number = faults.incrementAndGet();
        StringBuilder trace = new StringBuilder("Fault " + number + ": " + failure);
        for (StackTraceElement frame : failure.getStackTrace()) {
            trace.append("\n    at ").append(frame);
        }
        log.accept(trace.toString());
        return new HttpProblem(500, "This is a fault of the server; its log has it under the number " + number + ".");
    }

    private static String words(Throwable failure) {
        String message = String.valueOf(failure.getMessage());
        return message.length() > MOST_WORDS ? message.substring(0, MOST_WORDS) + " …" : message;
    }
}
