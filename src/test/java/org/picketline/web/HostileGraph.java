// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.web;

/** Names and texts that would be script, markup or a trick if a page took them for more than text. */
final class HostileGraph {

    static final String SCRIPT = "<script>window.hacked=1</script>";
    static final String IMAGE = "\"><img src=x onerror=window.hacked=2>";
    static final String TEMPLATE = "{{ 7*7 }}${7*7}{% raw %}";
    static final String BIDI = "\u202Egnp.exe\u202C";
    static final String DISPUTE = "dispute/hostile";
    static final String UNION = "union/hostile";
    static final String ARTICLE = "article/a666";

    private HostileGraph() { }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    /** A dispute whose every text is hostile. */
    static String trig() {
        String script = quoted(SCRIPT);
        String image = quoted(IMAGE);
        return """
            @prefix pl: <https://w3id.org/picketline/ontology#> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            @prefix prov: <http://www.w3.org/ns/prov#> .
            @prefix oa: <http://www.w3.org/ns/oa#> .
            @prefix dcterms: <http://purl.org/dc/terms/> .
            @prefix schema: <https://schema.org/> .
            @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
            @prefix b: <https://w3id.org/picketline/> .
            <BASEdispute/hostile> a pl:Dispute ; rdfs:label SCRIPT ; pl:union <BASEunion/hostile> ; pl:employer <BASEemployer/hostile> ;
              pl:issue <BASEissue/hostile> ; pl:place <javascript:alert(1)> ; pl:notBefore "2024-05-01"^^xsd:date .
            <javascript:alert(1)> a pl:Place ; rdfs:label BIDI .
            <BASEissue/hostile> rdfs:label TEMPLATE .
            <BASEunion/hostile> a pl:Union ; rdfs:label IMAGE ; skos:altLabel SCRIPT, "اتحاد"@ar, "x"@en-x-onload ; prov:wasDerivedFrom <BASEunion/hostile> .
            <BASEemployer/hostile> a pl:Employer ; rdfs:label "javascript:alert(1)" .
            <BASEstrike/hostile> a pl:Strike ; pl:partOf <BASEdispute/hostile> ; pl:union <BASEunion/hostile> ; pl:start "<b>soon</b>" ;
              pl:workers "<i>many</i>" ; pl:status <BASEissue/hostile> ; prov:wasDerivedFrom <BASEarticle/a666/strike> ; pl:notBefore "not a date" .
            <BASErole/hostile> a pl:Role ; pl:person <BASEperson/hostile> ; pl:title SCRIPT ; pl:organization <BASEunion/hostile> .
            <BASEperson/hostile> a pl:Person ; rdfs:label IMAGE .
            <BASEstatement/hostile> a pl:Statement ; pl:speaker <BASEperson/hostile> ; pl:onBehalfOf <BASEunion/hostile> ; prov:wasDerivedFrom <BASEarticle/a666/said> .
            <BASEarticle/a666> {
              <BASEarticle/a666> a pl:Article ; dcterms:source IMAGE ; pl:relevant true ; schema:headline SCRIPT ; schema:publisher IMAGE ;
                schema:datePublished "2024-05-02"^^xsd:date ; schema:url <javascript:alert(1)> ; pl:involves <BASEunion/hostile> .
              <BASEunion/hostile> a pl:Union ; rdfs:label IMAGE .
              <BASEarticle/a666/strike> a pl:Strike ; pl:evidence <BASEarticle/a666/evidence> .
              <BASEarticle/a666/claim> a pl:Claim ; pl:about <BASEarticle/a666/strike> ; pl:property pl:workers ; pl:value SCRIPT ; pl:qualifier IMAGE ;
                pl:claimedBy <BASEunion/hostile> ; pl:confidence 0.4 ; pl:evidence <BASEarticle/a666/evidence> .
              <BASEarticle/a666/evidence> a pl:Evidence ; oa:start 0 ; oa:end 5 ; oa:exact SCRIPT .
              <BASEarticle/a666/said> a pl:Statement ; pl:speaker <BASEperson/hostile> ; pl:onBehalfOf <BASEunion/hostile> ; pl:text IMAGE ;
                pl:evidence <BASEarticle/a666/evidence> .
            }
            """.replace("BASE", RunningSite.BASE).replace("SCRIPT", script).replace("IMAGE", image).replace("TEMPLATE", quoted(TEMPLATE)).replace("BIDI", quoted(BIDI));
    }
}
