// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Writes articles by the hundred, put together from paragraphs with blanks. All names, figures and events are
 * invented. The same seed gives the same articles.
 */
final class InventedNewsroom {

    private static final int PARAGRAPHS = 14;

    private static final List<String> UNIONS = List.of("Harbor State Nurses Association", "United Caregivers of the Plains",
        "Lakes Federation of Health Workers", "SEIU Local 9417", "Professional Nurses of Three Rivers");
    private static final List<String> EMPLOYERS = List.of("Marrow Creek Medical Center", "Alder Point Health", "St. Osric's Hospital",
        "Quillfeather Regional Hospital", "Bellwether Health System", "Danforth Hill Nursing Home");
    private static final List<String> CITIES = List.of("Duluth, Minnesota", "Eugene, Oregon", "Worcester, Massachusetts", "Fresno, California",
        "Flint, Michigan", "Scranton, Pennsylvania");
    private static final List<String> WORKERS = List.of("nurses", "respiratory therapists", "nursing assistants", "lab technologists", "pharmacists");
    private static final List<String> PEOPLE = List.of("Odalys Brandt", "Tobias Wexler", "Marguerite Okoye", "Leander Pruitt", "Sunniva Castellano");
    private static final List<String> DAYS = List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday");

    private static final List<String> HEADLINES = List.of("{Workers} at {employer} set to strike {day}", "{employer} {workers} vote on new contract",
        "Strike by {workers} at {employer} enters second week", "Union and {employer} return to bargaining table");

    private static final List<String> DISPUTE = lines("""
        {n} {workers} represented by the {union} walked off the job at {employer} on {day}, saying months of contract talks had gone nowhere.
        The strike began at 7 a.m. and is to last {days} days, according to {person}, a spokesperson for the {union}.
        {percent} percent of those voting on {day} backed a strike, the union said, with turnout higher than in any vote since 2011.
        “We have asked for safe staffing since last spring and got a newsletter instead,” said {person}, who has worked nights at {employer} for {days} years.
        The hospital offered a raise of {percent} percent over three years, which the bargaining team rejected because it would not cover the rising cost of health insurance.
        {employer} said in a statement that it had hired temporary staff and that its emergency department, operating rooms and clinics would stay open.
        The previous contract expired on June 30, and the two sides have met {days} times with a federal mediator since then.
        The {union} gave the 10-day notice that the law asks for late on {day}.
        Among the demands are fixed ratios of patients to {workers}, a pension for new hires, and an end to mandatory overtime.
        “Every offer we have made is above what hospitals in the region pay,” said {person}, chief executive of {employer}.
        A tentative agreement reached in March was voted down, {n} to {n}, after members said that it left out per diem staff.
        State Sen. {person} urged both sides to go back to the table and offered to host talks at the state capitol.
        Negotiators are scheduled to meet again on {day} at a hotel in {city}, the first session since talks broke off last week.
        {n} members picketed in front of the main entrance while drivers honked and a brass band played.
        The walkout would be the second in two years; the last one ended after {days} days when the employer agreed to hire {n} more {workers}.
        About {n} {workers} had crossed the picket line by the end of the week, the hospital said, a figure that the union disputes.
        The hospital locked out some of the strikers until Monday, saying that the agency supplying replacements had insisted on a five-day contract.
        The state health department fined {employer} ${n},000 in the fall for leaving shifts unfilled in its intensive care unit.
        """);

    private static final List<String> OTHER = lines("""
        The library board in {city} voted on {day} to keep the reading room open on Sundays through the winter.
        {person}, who has run the bakery on Main Street for {days} years, said that flour costs twice what it did before.
        Crews will close two lanes of the bridge for {days} weeks so that the bearings under the deck can be replaced.
        About {n} people came to the harvest fair, and {percent} percent of them by bicycle, the organizers counted.
        The council put off a decision on the new parking garage until {day}, when an engineer is to report on the ground water.
        “You can hear the frogs again,” said {person}, who has measured the pond for the county since it was dredged.
        The orchestra opens its season with a symphony that was lost for a century and found in a church attic in {city}.
        The museum bought a painting of the old harbor for ${n},000, most of it given by two families who wish to stay unnamed.
        Forecasters expect {days} inches of snow by {day} night, with more on the ridges and less along the lake.
        The high school's robot finished third in the state after its left wheel came off in the last minute of the match.
        A developer wants to turn the shoe factory into {n} apartments, a grocery and a hall for weddings.
        The ferry will run every {days} minutes in summer, the port said, if a second captain can be found.
        Apple growers say that the late frost took {percent} percent of the crop, though the trees themselves are sound.
        {person} was elected to lead the chamber of commerce and promised a map of all empty shops by spring.
        """);

    private final Random random;
    private int written;

    InventedNewsroom(long seed) {
        random = new Random(seed);
    }

    private static List<String> lines(String block) {
        return block.lines().toList();
    }

    /** On a labor dispute in health care. */
    String dispute() {
        return article(one(HEADLINES), DISPUTE);
    }

    /** On anything else: to be set aside. */
    String other() {
        return article("News in brief from {city}", OTHER);
    }

    /** In the form of a text file: a first line with date and headline, then paragraphs. */
    private String article(String headline, List<String> stock) {
        List<String> paragraphs = new ArrayList<>(stock);
        Collections.shuffle(paragraphs, random);
        String body = String.join("\n\n", paragraphs.subList(0, Math.min(PARAGRAPHS, paragraphs.size())));
        LocalDate day = LocalDate.of(2024, 1, 1).plusDays(written++);
        return filled("date " + day + " " + headline + "\n\n{city} — " + body + "\n");
    }

    /** Union, employer, workers and city are the same in the whole of an article; figures, days and people vary. */
    private String filled(String text) {
        String workers = one(WORKERS);
        String whole = text.replace("{union}", one(UNIONS)).replace("{employer}", one(EMPLOYERS)).replace("{workers}", workers)
            .replace("{Workers}", Character.toUpperCase(workers.charAt(0)) + workers.substring(1)).replace("{city}", one(CITIES));
        StringBuilder filled = new StringBuilder();
        for (String part : whole.split("(?=\\{)|(?<=\\})")) {
            filled.append(blank(part));
        }
        return filled.toString();
    }

    private String blank(String part) {
        return switch (part) {
            case "{n}" -> Integer.toString(100 + random.nextInt(800));
            case "{days}" -> Integer.toString(2 + random.nextInt(12));
            case "{percent}" -> Integer.toString(5 + random.nextInt(92));
            case "{person}" -> one(PEOPLE);
            case "{day}" -> one(DAYS);
            default -> part;
        };
    }

    private String one(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
