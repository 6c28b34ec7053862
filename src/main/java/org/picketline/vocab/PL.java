// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.vocab;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/** Our own terms, spelt as in {@code ontology/picketline.ttl}, which defines each. */
public final class PL {

    /** The namespace. */
    public static final String NAMESPACE = "https://w3id.org/picketline/ontology#";

    // articles and their proof
    public static final Resource Article = ResourceFactory.createResource(NAMESPACE + "Article");
    public static final Resource Claim = ResourceFactory.createResource(NAMESPACE + "Claim");
    public static final Resource Evidence = ResourceFactory.createResource(NAMESPACE + "Evidence");
    public static final Resource Statement = ResourceFactory.createResource(NAMESPACE + "Statement");
    public static final Resource Role = ResourceFactory.createResource(NAMESPACE + "Role");

    // what people decide
    public static final Resource Decision = ResourceFactory.createResource(NAMESPACE + "Decision");
    public static final Property verdict = ResourceFactory.createProperty(NAMESPACE + "verdict");

    // parties, people and places
    public static final Resource Union = ResourceFactory.createResource(NAMESPACE + "Union");
    public static final Resource Employer = ResourceFactory.createResource(NAMESPACE + "Employer");
    public static final Resource Facility = ResourceFactory.createResource(NAMESPACE + "Facility");
    public static final Resource PublicBody = ResourceFactory.createResource(NAMESPACE + "PublicBody");
    public static final Resource Person = ResourceFactory.createResource(NAMESPACE + "Person");
    public static final Resource Place = ResourceFactory.createResource(NAMESPACE + "Place");

    // disputes and events
    public static final Resource Dispute = ResourceFactory.createResource(NAMESPACE + "Dispute");
    public static final Resource Event = ResourceFactory.createResource(NAMESPACE + "Event");
    public static final Resource Strike = ResourceFactory.createResource(NAMESPACE + "Strike");
    public static final Resource StrikeVote = ResourceFactory.createResource(NAMESPACE + "StrikeVote");
    public static final Resource ContractVote = ResourceFactory.createResource(NAMESPACE + "ContractVote");
    public static final Resource StrikeNotice = ResourceFactory.createResource(NAMESPACE + "StrikeNotice");
    public static final Resource Offer = ResourceFactory.createResource(NAMESPACE + "Offer");
    public static final Resource Demand = ResourceFactory.createResource(NAMESPACE + "Demand");
    public static final Resource BargainingSession = ResourceFactory.createResource(NAMESPACE + "BargainingSession");
    public static final Resource Agreement = ResourceFactory.createResource(NAMESPACE + "Agreement");
    public static final Resource ContractExpiration = ResourceFactory.createResource(NAMESPACE + "ContractExpiration");
    public static final Resource Picket = ResourceFactory.createResource(NAMESPACE + "Picket");
    public static final Resource Lockout = ResourceFactory.createResource(NAMESPACE + "Lockout");
    public static final Resource Intervention = ResourceFactory.createResource(NAMESPACE + "Intervention");
    public static final Resource Penalty = ResourceFactory.createResource(NAMESPACE + "Penalty");
    public static final Resource Participation = ResourceFactory.createResource(NAMESPACE + "Participation");

    // articles and their proof
    public static final Property relevant = ResourceFactory.createProperty(NAMESPACE + "relevant");
    public static final Property textHash = ResourceFactory.createProperty(NAMESPACE + "textHash");
    public static final Property involves = ResourceFactory.createProperty(NAMESPACE + "involves");
    public static final Property issue = ResourceFactory.createProperty(NAMESPACE + "issue");
    public static final Property evidence = ResourceFactory.createProperty(NAMESPACE + "evidence");

    // claims
    public static final Property about = ResourceFactory.createProperty(NAMESPACE + "about");
    public static final Property property = ResourceFactory.createProperty(NAMESPACE + "property");
    public static final Property value = ResourceFactory.createProperty(NAMESPACE + "value");
    public static final Property qualifier = ResourceFactory.createProperty(NAMESPACE + "qualifier");
    public static final Property unit = ResourceFactory.createProperty(NAMESPACE + "unit");
    public static final Property figure = ResourceFactory.createProperty(NAMESPACE + "figure");
    public static final Property claimedBy = ResourceFactory.createProperty(NAMESPACE + "claimedBy");
    public static final Property confidence = ResourceFactory.createProperty(NAMESPACE + "confidence");
    public static final Property contradicts = ResourceFactory.createProperty(NAMESPACE + "contradicts");

    // parties, people and places
    public static final Property operatedBy = ResourceFactory.createProperty(NAMESPACE + "operatedBy");
    public static final Property within = ResourceFactory.createProperty(NAMESPACE + "within");
    public static final Property person = ResourceFactory.createProperty(NAMESPACE + "person");
    public static final Property title = ResourceFactory.createProperty(NAMESPACE + "title");
    public static final Property organization = ResourceFactory.createProperty(NAMESPACE + "organization");
    public static final Property side = ResourceFactory.createProperty(NAMESPACE + "side");

    // statements
    public static final Property speaker = ResourceFactory.createProperty(NAMESPACE + "speaker");
    public static final Property text = ResourceFactory.createProperty(NAMESPACE + "text");
    public static final Property onBehalfOf = ResourceFactory.createProperty(NAMESPACE + "onBehalfOf");
    public static final Property accountsFor = ResourceFactory.createProperty(NAMESPACE + "accountsFor");

    // disputes and canonical things
    public static final Property partOf = ResourceFactory.createProperty(NAMESPACE + "partOf");
    public static final Property follows = ResourceFactory.createProperty(NAMESPACE + "follows");
    public static final Property outcome = ResourceFactory.createProperty(NAMESPACE + "outcome");
    public static final Property sources = ResourceFactory.createProperty(NAMESPACE + "sources");
    public static final Property notBefore = ResourceFactory.createProperty(NAMESPACE + "notBefore");
    public static final Property notAfter = ResourceFactory.createProperty(NAMESPACE + "notAfter");

    // slots of events
    public static final Property status = ResourceFactory.createProperty(NAMESPACE + "status");
    public static final Property result = ResourceFactory.createProperty(NAMESPACE + "result");
    public static final Property kind = ResourceFactory.createProperty(NAMESPACE + "kind");
    public static final Property what = ResourceFactory.createProperty(NAMESPACE + "what");
    public static final Property openEnded = ResourceFactory.createProperty(NAMESPACE + "openEnded");
    public static final Property start = ResourceFactory.createProperty(NAMESPACE + "start");
    public static final Property end = ResourceFactory.createProperty(NAMESPACE + "end");
    public static final Property date = ResourceFactory.createProperty(NAMESPACE + "date");
    public static final Property durationDays = ResourceFactory.createProperty(NAMESPACE + "durationDays");
    public static final Property workers = ResourceFactory.createProperty(NAMESPACE + "workers");
    public static final Property yes = ResourceFactory.createProperty(NAMESPACE + "yes");
    public static final Property no = ResourceFactory.createProperty(NAMESPACE + "no");
    public static final Property percentYes = ResourceFactory.createProperty(NAMESPACE + "percentYes");
    public static final Property percentNo = ResourceFactory.createProperty(NAMESPACE + "percentNo");
    public static final Property wagePercent = ResourceFactory.createProperty(NAMESPACE + "wagePercent");
    public static final Property years = ResourceFactory.createProperty(NAMESPACE + "years");
    public static final Property hours = ResourceFactory.createProperty(NAMESPACE + "hours");
    public static final Property amountUsd = ResourceFactory.createProperty(NAMESPACE + "amountUsd");
    public static final Property percent = ResourceFactory.createProperty(NAMESPACE + "percent");
    public static final Property count = ResourceFactory.createProperty(NAMESPACE + "count");
    public static final Property union = ResourceFactory.createProperty(NAMESPACE + "union");
    public static final Property employer = ResourceFactory.createProperty(NAMESPACE + "employer");
    public static final Property facility = ResourceFactory.createProperty(NAMESPACE + "facility");
    public static final Property place = ResourceFactory.createProperty(NAMESPACE + "place");
    public static final Property occupation = ResourceFactory.createProperty(NAMESPACE + "occupation");
    public static final Property by = ResourceFactory.createProperty(NAMESPACE + "by");
    public static final Property actor = ResourceFactory.createProperty(NAMESPACE + "actor");
    public static final Property claimant = ResourceFactory.createProperty(NAMESPACE + "claimant");
    public static final Property topic = ResourceFactory.createProperty(NAMESPACE + "topic");

    private PL() { }
}
