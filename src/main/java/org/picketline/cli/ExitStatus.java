// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import org.picketline.dataset.DatasetProblem;
import org.picketline.evaluate.EvaluationProblem;
import org.picketline.query.QueryProblem;
import org.picketline.resolve.DecisionProblem;
import org.picketline.store.StoreException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** The one place that turns failures into exit statuses: 1 for what the user can mend, 2 for a fault of ours. */
final class ExitStatus implements IParameterExceptionHandler, IExecutionExceptionHandler {

    static final int FINE = 0;
    static final int MENDABLE = 1;
    static final int FAULT = 2;

    @Override
    public int handleParseException(ParameterException e, String[] arguments) {
        CommandLine command = e.getCommandLine();
        PrintWriter err = command.getErr();
        err.println(e.getMessage());
        if (!UnmatchedArgumentException.printSuggestions(e, err)) {
            err.println("Usage: " + command.getHelp().synopsis(0).strip());
        }
        err.println("More: " + command.getCommandSpec().qualifiedName() + " --help");
        return MENDABLE;
    }

    @Override
    public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
        PrintWriter err = command.getErr();
        if (e instanceof StoreException || e instanceof QueryProblem || e instanceof EvaluationProblem || e instanceof DatasetProblem
            || e instanceof DecisionProblem) {
            err.println(e.getMessage());
            return MENDABLE;
        } else if (e instanceof IOException || e instanceof UncheckedIOException) {
            err.println(words(e));
            return MENDABLE;
        }
        err.println("This is a fault in picketline; please report it with the lines below.");
        e.printStackTrace(err);
        return FAULT;
    }

    /** The system's own words are only half of a sentence, often just a file's name. */
    private static String words(Exception e) {
        Throwable cause = e instanceof UncheckedIOException ? e.getCause() : e;
        String kind = cause.getClass().getSimpleName().replaceFirst("Exception$", "").replaceAll("(?<=[a-z])(?=[A-Z])", " ");
        return (e == cause ? "" : e.getMessage() + ": ") + kind + ": " + cause.getMessage();
    }
}
