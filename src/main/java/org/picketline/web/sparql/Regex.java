// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.web.sparql;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.RegexEngine;
import org.apache.jena.sparql.function.FunctionEnv;
import org.apache.jena.sparql.util.Context;
import org.picketline.web.HttpProblem;

/** REGEX and REPLACE that end when the query's time is up. */
final class Regex {

    private Regex() { }

    /** The optimizer works out what is constant before the clock runs; not here. */
    private static ExprEvalException onlyWhileRunning() {
        return new ExprEvalException("a regular expression is evaluated in a running query only");
    }

    private static Matcher matcher(NodeValue text, NodeValue pattern, String flags, FunctionEnv environment) {
        AtomicBoolean stopped = environment == null ? null : Context.getCancelSignal(environment.getContext());
        if (stopped == null) {
            throw onlyWhileRunning();
        } else if (!text.isString() && !text.isLangString() || !pattern.isString()) {
            throw new ExprEvalException("a regular expression needs a text and a pattern");
        }
        Pattern compiled = RegexEngine.makePattern("REGEX", pattern.getString(), flags);
        return compiled.matcher(new CancellableText(text.asNode().getLiteralLexicalForm(), stopped));
    }

    private static String flags(List<NodeValue> arguments, int index) {
        return arguments.size() > index ? arguments.get(index).getString() : null;
    }

    /** REGEX(text, pattern, flags). */
    static final class Match extends E_Regex {

        Match(ExprList arguments) {
            super(arguments.get(0), arguments.get(1), arguments.size() > 2 ? arguments.get(2) : null);
        }

        @Override
        public NodeValue eval(List<NodeValue> arguments, FunctionEnv environment) {
            return NodeValue.makeBoolean(matcher(arguments.get(0), arguments.get(1), flags(arguments, 2), environment).find());
        }

        @Override
        public NodeValue eval(List<NodeValue> arguments) {
            throw onlyWhileRunning();
        }

        @Override
        public Expr copy(ExprList arguments) {
            return new Match(arguments);
        }
    }

    /** REPLACE(text, pattern, replacement, flags). */
    static final class Replacement extends E_StrReplace {

        private final long most;

        Replacement(ExprList arguments, long most) {
            super(arguments.get(0), arguments.get(1), arguments.get(2), arguments.size() > 3 ? arguments.get(3) : null);
            this.most = most;
        }

        @Override
        public NodeValue eval(List<NodeValue> arguments, FunctionEnv environment) {
            NodeValue text = arguments.get(0);
            String replaced = replace(matcher(text, arguments.get(1), flags(arguments, 3), environment), arguments.get(2).getString());
            return text.isLangString() ? NodeValue.makeLangString(replaced, text.getLang()) : NodeValue.makeString(replaced);
        }

        private String replace(Matcher matcher, String replacement) {
            StringBuilder replaced = new StringBuilder();
            try {
                while (matcher.find()) {
                    matcher.appendReplacement(replaced, replacement);
                    if (replaced.length() > most) {
                        throw Bounded.tooLong(most);
                    }
                }
            } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
                throw HttpProblem.bad("REPLACE can't use \"" + replacement + "\": " + e.getMessage());
            }
            return matcher.appendTail(replaced).toString();
        }

        @Override
        public NodeValue eval(List<NodeValue> arguments) {
            throw onlyWhileRunning();
        }

        @Override
        public Expr copy(ExprList arguments) {
            return new Replacement(arguments, most);
        }
    }
}
