// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.query;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;

/**
 * A SPARQL query with a name, a header and parameters.
 *
 * @param name       theme and verb-object, for example {@code strikes/list-strikes}, or the file's name
 * @param text       the whole text with its header
 * @param header     what its {@code #+} lines say
 * @param parameters its blanks, in the order in which they stand in it
 * @param query      the query, parsed; not to be changed
 */
public record SavedQuery(String name, String text, QueryHeader header, List<Parameter> parameters, Query query) {

    /** The ending of files that hold a query. */
    public static final String ENDING = ".rq";

    /**
     * Reads a query from its text.
     *
     * @throws QueryProblem.BadQuery where it is not a SPARQL 1.1 query, changes data, or calls another server
     */
    public static SavedQuery of(String name, String text) {
        QueryHeader header = QueryHeader.of(name, text);
        Query query = parse(name, text);
        ServiceBan.check(name, query);
        return new SavedQuery(name, text, header, Parameter.in(text, header), query);
    }

    /** Reads a query from a file in UTF-8. */
    public static SavedQuery read(Path file) {
        try {
            return of(file.toString(), Files.readString(file));
        } catch (NoSuchFileException e) {
            throw new QueryProblem.BadQuery("there is no file " + file, e);
        } catch (CharacterCodingException e) {
            throw new QueryProblem.BadQuery(file + " is not text in UTF-8", e);
        } catch (IOException e) {
            throw new QueryProblem.BadQuery(file + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static Query parse(String name, String text) {
        try {
            return QueryFactory.create(text, Syntax.syntaxSPARQL_11);
        } catch (QueryParseException e) {
            throw new QueryProblem.BadQuery(SyntaxFault.of(e, text).describe(name), e);
        } catch (QueryException e) {
            throw new QueryProblem.BadQuery(name + ": " + e.getMessage(), e);
        }
    }

    /** The folder it is in, for example {@code strikes}; empty for a query outside the library. */
    public String theme() {
        int slash = name.lastIndexOf('/');
        return slash < 0 ? "" : name.substring(0, slash);
    }

    /** What it answers, in one line. */
    public String summary() {
        return header.summary();
    }
}
