// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.model;

import java.util.List;

/**
 * All that one article says.
 *
 * @param article    the article
 * @param relevant   whether it is about a labor dispute in health care; if not, every list is empty
 * @param involved   parties, places and persons with a part in the dispute
 * @param mentioned  whatever else is merely named
 * @param issues     what the dispute is about, {@link Concept}s of scheme {@code ISSUE}
 * @param roles      persons' titles
 * @param statements who is quoted or paraphrased
 * @param events     what happened
 * @param claims     why the article is said to involve a thing or to be about an issue
 * @param represented how many workers unions speak for, where no event holds the number
 */
public record ArticleFacts(Article article, boolean relevant, List<Entity> involved, List<Entity> mentioned, List<Concept> issues,
                           List<Role> roles, List<Statement> statements, List<Event> events, List<Claim> claims, List<Represented> represented) {

    public ArticleFacts {
        involved = List.copyOf(involved);
        mentioned = List.copyOf(mentioned);
        issues = List.copyOf(issues);
        roles = List.copyOf(roles);
        statements = List.copyOf(statements);
        events = List.copyOf(events);
        claims = List.copyOf(claims);
        represented = List.copyOf(represented);
    }

    /** Facts without claims of the article itself. */
    public ArticleFacts(Article article, boolean relevant, List<Entity> involved, List<Entity> mentioned, List<Concept> issues,
                        List<Role> roles, List<Statement> statements, List<Event> events) {
        this(article, relevant, involved, mentioned, issues, roles, statements, events, List.of(), List.of());
    }

    /** The same facts with how many workers unions speak for. */
    public ArticleFacts with(List<Represented> numbers) {
        return new ArticleFacts(article, relevant, involved, mentioned, issues, roles, statements, events, claims, numbers);
    }

    /** An article on another subject. */
    public static ArticleFacts irrelevant(Article article) {
        return new ArticleFacts(article, false, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
