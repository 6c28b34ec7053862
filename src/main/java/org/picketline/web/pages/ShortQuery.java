// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.web.pages;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * A query's text in few letters that may stand in an address. The letters hold the query itself, so the server keeps nothing and
 * a link never goes stale.
 */
public final class ShortQuery {

    /** What queries have in common needs no letters of its own. Links that people have depend on it: it must never change. */
    private static final byte[] COMMON = """
        PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
        PREFIX oa: <http://www.w3.org/ns/oa#>
        PREFIX prov: <http://www.w3.org/ns/prov#>
        PREFIX text: <http://jena.apache.org/text#>
        PREFIX schema: <https://schema.org/>
        GRAPH ?article { OPTIONAL { FILTER(BIND( COUNT(DISTINCT pl:property pl:value pl:evidence pl:claimedBy pl:about pl:Claim pl:Dispute pl:Offer pl:Agreement pl:StrikeVote pl:ContractVote
        pl:notBefore pl:notAfter pl:status pl:place pl:employer pl:workers pl:partOf GROUP BY PREFIX pl: <https://w3id.org/picketline/ontology#>
        PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
        PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
        SELECT * WHERE {
          ?strike a pl:Strike ; pl:union/rdfs:label ?union ; pl:start ?start .
        } ORDER BY DESC(?start) LIMIT 20
        """.getBytes(StandardCharsets.UTF_8);
    /** A few letters may unpack to a thousand times as many. */
    private static final int LONGEST = 100_000;

    private ShortQuery() { }

    static String pack(String query) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        try {
            deflater.setDictionary(COMMON);
            deflater.setInput(query.getBytes(StandardCharsets.UTF_8));
            deflater.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] piece = new byte[1024];
            while (!deflater.finished()) {
                out.write(piece, 0, deflater.deflate(piece));
            }
            return Base64.getUrlEncoder().withoutPadding().encodeToString(out.toByteArray());
        } finally {
            deflater.end();
        }
    }

    /** The query; empty where the letters are not those of one, or it is longer than anybody writes. */
    public static Optional<String> unpack(String letters) {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(Base64.getUrlDecoder().decode(letters));
            inflater.setDictionary(COMMON);
            byte[] text = new byte[LONGEST];
            int length = inflater.inflate(text);
            return inflater.finished() ? Optional.of(new String(text, 0, length, StandardCharsets.UTF_8)) : Optional.empty();
        } catch (DataFormatException | IllegalArgumentException e) {
            return Optional.empty();
        } finally {
            inflater.end();
        }
    }
}
