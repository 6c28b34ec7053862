// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.picketline.vocab.PL;
import org.picketline.vocab.PLD;

/** Strikes as articles might tell of a dataset's stoppages: other spellings, round numbers, a day off, half of it missing. Always the same for the same seed. */
final class NoisyStrikes {

    private static final Map<String, String> WRITTEN_OUT = Map.of("Ctr", "Center", "Hosp", "Hospital", "Med", "Medical", "St ", "Saint ", "&", "and");
    private static final Map<String, String> UNIONS = new LinkedHashMap<>();

    static {
        UNIONS.put("NYSNA", "New York State Nurses Association");
        UNIONS.put("CNA", "California Nurses Association");
        UNIONS.put("SEIU", "Service Employees International Union");
        UNIONS.put("AFSCME", "American Federation of State, County and Municipal Employees");
        UNIONS.put("MNA", "Massachusetts Nurses Association");
        UNIONS.put("IBT", "International Brotherhood of Teamsters");
        UNIONS.put("UFCW", "United Food and Commercial Workers");
        UNIONS.put("NUHW", "National Union of Healthcare Workers");
    }

    private final Random random;
    private final Model graph = ModelFactory.createDefaultModel();

    NoisyStrikes(long seed) {
        random = new Random(seed);
    }

    Model graph() {
        return graph;
    }

    private boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    /** A strike that tells of a stoppage; its IRI. */
    String tell(Resource stoppage, int number) {
        Resource strike = graph.createResource("https://w3id.org/picketline/strike/" + number).addProperty(RDF.type, PL.Strike);
        named(strike, PL.employer, "employer/" + number, PL.Employer, employer(Names.text(stoppage, PLD.employerName).orElseThrow()));
        Names.text(stoppage, PLD.unionName).filter(union -> chance(0.9))
            .ifPresent(union -> named(strike, PL.union, "union/" + number, PL.Union, union(union)));
        day(strike, Names.day(stoppage, PL.start).orElseThrow());
        place(strike, stoppage, number);
        Names.count(stoppage, PL.workers).ifPresent(workers -> workers(strike, workers));
        Names.day(stoppage, PL.end).filter(end -> chance(0.4)).ifPresent(end -> strike.addProperty(PL.end, end.toString(), XSDDatatype.XSDdate));
        return strike.getURI();
    }

    private void named(Resource strike, org.apache.jena.rdf.model.Property slot, String path, Resource type, String name) {
        strike.addProperty(slot, graph.createResource("https://w3id.org/picketline/" + path).addProperty(RDF.type, type).addProperty(RDFS.label, name));
    }

    private String employer(String name) {
        String told = chance(0.7) ? name.replaceAll("\\s*\\(.*?\\)?$", "") : name;
        for (Map.Entry<String, String> word : WRITTEN_OUT.entrySet()) {
            told = chance(0.7) ? told.replaceAll("(?<=^|\\s)" + word.getKey().strip() + "(?=\\s|$)", word.getValue().strip()) : told;
        }
        told = chance(0.5) ? told.replaceAll("(?i),? (Inc|Corp|Llc|Co)\\.?$", "") : told;
        told = chance(0.12) ? misspelt(told) : told;
        told = chance(0.12) && told.split(" ").length > 3 ? told.substring(0, told.lastIndexOf(' ')) : told;
        return told.isBlank() ? name : chance(0.06) ? told + " Health System" : told;
    }

    private String misspelt(String name) {
        int at = 1 + random.nextInt(Math.max(1, name.length() - 2));
        return at + 2 > name.length() ? name : name.substring(0, at) + name.charAt(at + 1 < name.length() ? at + 1 : at) + name.substring(at + 1);
    }

    private String union(String union) {
        String told = chance(0.4) ? union.replaceAll("\\s*(Local )?\\d+\\w*$", "") : union;
        for (Map.Entry<String, String> known : UNIONS.entrySet()) {
            told = chance(0.6) ? told.replaceAll("\\b" + known.getKey() + "\\b", known.getValue()) : told;
        }
        return told.isBlank() ? union : told;
    }

    private void day(Resource strike, LocalDate start) {
        double luck = random.nextDouble();
        int off = luck < 0.7 ? 0 : luck < 0.9 ? 1 : luck < 0.97 ? 2 + random.nextInt(2) : 4 + random.nextInt(4);
        strike.addProperty(PL.start, start.plusDays(chance(0.5) ? off : -off).toString(), XSDDatatype.XSDdate);
    }

    private void place(Resource strike, Resource stoppage, int number) {
        List<Resource> chain = new ArrayList<>();
        if (chance(0.75)) {
            Names.text(stoppage, PLD.city).ifPresent(city -> chain.add(graph.createResource("https://w3id.org/picketline/place/" + number).addProperty(RDFS.label, city)));
        }
        if (chance(0.95)) {
            Names.text(stoppage, PLD.state).ifPresent(state -> chain.add(graph.createResource("https://w3id.org/picketline/place/" + state).addProperty(RDFS.label, state)));
        }
        chain.stream().limit(1).forEach(first -> strike.addProperty(PL.place, first.addProperty(RDF.type, PL.Place)));
        if (chain.size() == 2) {
            chain.get(0).addProperty(PL.within, chain.get(1));
        }
    }

    private void workers(Resource strike, long workers) {
        double luck = random.nextDouble();
        if (luck < 0.8) {
            long round = workers > 500 ? 100 : workers > 100 ? 50 : 10;
            long told = luck < 0.6 ? Math.max(round, Math.round((double) workers / round) * round) : Math.round(workers * (0.85 + random.nextDouble() * 0.3));
            strike.addLiteral(PL.workers, Math.max(1, told));
        }
    }
}
