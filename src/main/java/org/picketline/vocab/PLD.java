// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.vocab;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/** The terms for records of other publishers' datasets, as {@code ontology/datasets.ttl} declares them. */
public final class PLD {

    /** The namespace. */
    public static final String NAMESPACE = "https://w3id.org/picketline/datasets#";

    public static final Resource WorkStoppage = ResourceFactory.createResource(NAMESPACE + "WorkStoppage");
    public static final Resource UnionReport = ResourceFactory.createResource(NAMESPACE + "UnionReport");
    public static final Resource LaborOrganization = ResourceFactory.createResource(NAMESPACE + "LaborOrganization");
    public static final Resource Election = ResourceFactory.createResource(NAMESPACE + "Election");
    public static final Resource LaborBoardCase = ResourceFactory.createResource(NAMESPACE + "LaborBoardCase");
    public static final Resource Provider = ResourceFactory.createResource(NAMESPACE + "Provider");
    public static final Resource HealthSystem = ResourceFactory.createResource(NAMESPACE + "HealthSystem");
    public static final Resource BargainingNotice = ResourceFactory.createResource(NAMESPACE + "BargainingNotice");
    public static final Resource PlaceRecord = ResourceFactory.createResource(NAMESPACE + "PlaceRecord");
    public static final Resource WikidataItem = ResourceFactory.createResource(NAMESPACE + "WikidataItem");
    public static final Resource Link = ResourceFactory.createResource(NAMESPACE + "Link");

    public static final Property employerName = ResourceFactory.createProperty(NAMESPACE + "employerName");
    public static final Property unionName = ResourceFactory.createProperty(NAMESPACE + "unionName");
    public static final Property unionAbbreviation = ResourceFactory.createProperty(NAMESPACE + "unionAbbreviation");
    public static final Property unionLocal = ResourceFactory.createProperty(NAMESPACE + "unionLocal");
    public static final Property city = ResourceFactory.createProperty(NAMESPACE + "city");
    public static final Property county = ResourceFactory.createProperty(NAMESPACE + "county");
    public static final Property state = ResourceFactory.createProperty(NAMESPACE + "state");
    public static final Property industry = ResourceFactory.createProperty(NAMESPACE + "industry");
    public static final Property naics = ResourceFactory.createProperty(NAMESPACE + "naics");
    public static final Property unitSize = ResourceFactory.createProperty(NAMESPACE + "unitSize");
    public static final Property daysIdle = ResourceFactory.createProperty(NAMESPACE + "daysIdle");
    public static final Property actionType = ResourceFactory.createProperty(NAMESPACE + "actionType");
    public static final Property demand = ResourceFactory.createProperty(NAMESPACE + "demand");
    public static final Property fileNumber = ResourceFactory.createProperty(NAMESPACE + "fileNumber");
    public static final Property designation = ResourceFactory.createProperty(NAMESPACE + "designation");
    public static final Property unitName = ResourceFactory.createProperty(NAMESPACE + "unitName");
    public static final Property formType = ResourceFactory.createProperty(NAMESPACE + "formType");
    public static final Property periodEnd = ResourceFactory.createProperty(NAMESPACE + "periodEnd");
    public static final Property received = ResourceFactory.createProperty(NAMESPACE + "received");
    public static final Property members = ResourceFactory.createProperty(NAMESPACE + "members");
    public static final Property assets = ResourceFactory.createProperty(NAMESPACE + "assets");
    public static final Property receipts = ResourceFactory.createProperty(NAMESPACE + "receipts");
    public static final Property disbursements = ResourceFactory.createProperty(NAMESPACE + "disbursements");
    public static final Property caseNumber = ResourceFactory.createProperty(NAMESPACE + "caseNumber");
    public static final Property caseType = ResourceFactory.createProperty(NAMESPACE + "caseType");
    public static final Property dateFiled = ResourceFactory.createProperty(NAMESPACE + "dateFiled");
    public static final Property dateClosed = ResourceFactory.createProperty(NAMESPACE + "dateClosed");
    public static final Property reasonClosed = ResourceFactory.createProperty(NAMESPACE + "reasonClosed");
    public static final Property caseStatus = ResourceFactory.createProperty(NAMESPACE + "caseStatus");
    public static final Property unit = ResourceFactory.createProperty(NAMESPACE + "unit");
    public static final Property tallyDate = ResourceFactory.createProperty(NAMESPACE + "tallyDate");
    public static final Property tallyType = ResourceFactory.createProperty(NAMESPACE + "tallyType");
    public static final Property eligibleVoters = ResourceFactory.createProperty(NAMESPACE + "eligibleVoters");
    public static final Property votesFor = ResourceFactory.createProperty(NAMESPACE + "votesFor");
    public static final Property votesAgainst = ResourceFactory.createProperty(NAMESPACE + "votesAgainst");
    public static final Property certifiedUnion = ResourceFactory.createProperty(NAMESPACE + "certifiedUnion");
    public static final Property won = ResourceFactory.createProperty(NAMESPACE + "won");
    public static final Property providerType = ResourceFactory.createProperty(NAMESPACE + "providerType");
    public static final Property ownership = ResourceFactory.createProperty(NAMESPACE + "ownership");
    public static final Property rating = ResourceFactory.createProperty(NAMESPACE + "rating");
    public static final Property staffingRating = ResourceFactory.createProperty(NAMESPACE + "staffingRating");
    public static final Property ratingNote = ResourceFactory.createProperty(NAMESPACE + "ratingNote");
    public static final Property beds = ResourceFactory.createProperty(NAMESPACE + "beds");
    public static final Property nurseHours = ResourceFactory.createProperty(NAMESPACE + "nurseHours");
    public static final Property system = ResourceFactory.createProperty(NAMESPACE + "system");
    public static final Property parentName = ResourceFactory.createProperty(NAMESPACE + "parentName");
    public static final Property expiration = ResourceFactory.createProperty(NAMESPACE + "expiration");
    public static final Property geoid = ResourceFactory.createProperty(NAMESPACE + "geoid");
    public static final Property placeType = ResourceFactory.createProperty(NAMESPACE + "placeType");
    public static final Property population = ResourceFactory.createProperty(NAMESPACE + "population");
    public static final Property wikidataClass = ResourceFactory.createProperty(NAMESPACE + "wikidataClass");
    public static final Property fileHash = ResourceFactory.createProperty(NAMESPACE + "fileHash");
    public static final Property rowsRead = ResourceFactory.createProperty(NAMESPACE + "rowsRead");
    public static final Property rowsSkipped = ResourceFactory.createProperty(NAMESPACE + "rowsSkipped");
    public static final Property kind = ResourceFactory.createProperty(NAMESPACE + "kind");
    public static final Property filer = ResourceFactory.createProperty(NAMESPACE + "filer");
    public static final Property relation = ResourceFactory.createProperty(NAMESPACE + "relation");
    public static final Property thing = ResourceFactory.createProperty(NAMESPACE + "thing");
    public static final Property record = ResourceFactory.createProperty(NAMESPACE + "record");
    public static final Property score = ResourceFactory.createProperty(NAMESPACE + "score");
    public static final Property reason = ResourceFactory.createProperty(NAMESPACE + "reason");
    public static final Property decided = ResourceFactory.createProperty(NAMESPACE + "decided");

    private PLD() { }
}
