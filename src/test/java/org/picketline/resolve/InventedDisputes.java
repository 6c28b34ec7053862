// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.apache.jena.rdf.model.Model;
import org.picketline.model.Article;
import org.picketline.model.ArticleFacts;
import org.picketline.model.Claim;
import org.picketline.model.Concept;
import org.picketline.model.Entity;
import org.picketline.model.Event;
import org.picketline.model.EventKind;
import org.picketline.model.Evidence;
import org.picketline.model.PartialDate;
import org.picketline.model.Slot;
import org.picketline.model.Value;
import org.picketline.rdf.ArticleWriter;
import org.picketline.rdf.IriMint;

/**
 * Article graphs drawn by lot, of disputes of which all is known, so that merging can be measured on any number of them.
 *
 * <p>Ten articles a dispute on average, four disputes of an employer and union over ten years. Of the articles, 15 in a
 * hundred are wire copies of another; 4 have no date line. Names come as full names, acronyms or short forms; of the dates
 * 15 in a hundred lack the day, 5 the year, 15 are missing and 3 are a day off; a fifth of the numbers are rounded. A tenth
 * of employers are hospitals that share their name with others, two by two in one state but in two towns, once there are more than
 * 250 employers.
 */
final class InventedDisputes {

    private static final String[] STATES = {"Oregon", "Maine", "Ohio", "Texas", "Iowa", "Utah", "Idaho", "Nevada", "Kansas", "Vermont"};
    private static final String[] FIRST = {"Alder", "Birch", "Cedar", "Dune", "Elder", "Fern", "Glen", "Harbor", "Iron", "Juniper", "Kestrel", "Linden", "Marsh",
        "North", "Otter", "Pine", "Quarry", "Raven", "Slate", "Thorn", "Umber", "Vale", "Willow", "Yarrow"};
    private static final String[] SECOND = {"brook", "dale", "field", "gate", "ham", "land", "mont", "ness", "port", "ridge", "shore", "ton", "view", "wick", "wood", "worth"};
    private static final String[] SAINTS = {"Mercy", "Sacred Heart", "Good Samaritan", "St. Anne", "Trinity", "St. Brice", "Holy Cross", "St. Odile", "Providence",
        "St. Hilda", "All Souls", "St. Bede", "Good Shepherd", "St. Ita", "Redeemer", "St. Kevin", "Bethesda", "St. Lucy", "Assumption", "St. Mungo", "Nativity",
        "St. Oswin", "Epiphany", "St. Petra", "Visitation"};
    private static final String[] TOPICS = {"wages", "staffing", "retirement", "scheduling"};
    private static final int PER_DISPUTE = 10;

    private final Random random;
    private final IriMint mint = new IriMint("https://example.org/");
    private final ArticleWriter writer = new ArticleWriter(mint);
    private final int articles;
    /** Which event each telling is of. */
    final Map<String, String> events = new HashMap<>();
    /** Of which dispute each telling is. */
    final Map<String, String> disputes = new HashMap<>();
    /** Who the employer, union and town of each article are. */
    final Map<String, Map<String, String>> parties = new HashMap<>();

    InventedDisputes(int articles, long seed) {
        this.articles = articles;
        random = new Random(seed);
    }

    /** Draws all articles. @param taker is given each article's name and graph */
    void draw(BiConsumer<String, Model> taker) {
        int drawn = 0;
        for (int pair = 0; drawn < articles; pair++) {
            Parties parties = parties(pair);
            for (int round = 0; round < 4 && drawn < articles; round++) {
                drawn += dispute(parties, pair + "-" + round, LocalDate.of(2014 + 3 * round, 1 + random.nextInt(12), 1 + random.nextInt(28)),
                    Math.min(articles - drawn, PER_DISPUTE / 2 + random.nextInt(PER_DISPUTE + 1)), taker);
            }
        }
    }

    private record Parties(Entity union, Entity acronym, Entity employer, Entity shortName, Entity place, String key) { }

    private Parties parties(int pair) {
        boolean saint = pair % 10 == 3;
        String state = STATES[(saint ? pair / 10 / SAINTS.length / 2 : pair) % STATES.length];
        String stem = FIRST[pair / SECOND.length % FIRST.length] + SECOND[pair % SECOND.length];
        int more = pair / (FIRST.length * SECOND.length);
        String town = stem + (more == 0 ? "" : " " + FIRST[more % FIRST.length]);
        Entity home = new Entity(Entity.Kind.PLACE, town, new TreeSet<>(), Optional.of(Entity.of(Entity.Kind.PLACE, state)));
        String employer = saint ? SAINTS[pair / 10 % SAINTS.length] + " Hospital" : town + " Health";
        String union = "Nurses and Aides of " + town;
        String acronym = "NA" + Integer.toString(pair, 36).toUpperCase(java.util.Locale.ROOT);
        return new Parties(entity(Entity.Kind.UNION, union, acronym), entity(Entity.Kind.UNION, acronym), entity(Entity.Kind.EMPLOYER, employer),
            entity(Entity.Kind.EMPLOYER, saint ? employer : town), home, employer + " of " + town);
    }

    private static Entity entity(Entity.Kind kind, String name, String... others) {
        return new Entity(kind, name, new TreeSet<>(List.of(others)), Optional.empty());
    }

    /** One true event with its slots. */
    private record Truth(String key, EventKind kind, LocalDate day, Map<Slot, Object> slots) { }

    private int dispute(Parties parties, String key, LocalDate start, int number, BiConsumer<String, Model> taker) {
        List<Truth> truth = truth(key, start);
        List<ArticleFacts> written = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            boolean copy = !written.isEmpty() && random.nextInt(100) < 15;
            Optional<LocalDate> day = random.nextInt(100) < 4 ? Optional.empty() : Optional.of(start.plusDays(random.nextInt(50) - 12));
            Told told = copy ? last.copied(key + "-" + i, day.or(() -> Optional.of(start))) : article(parties, key, i, day, start, truth);
            last = copy ? last : told;
            written.add(told.facts);
            publish(parties, key, told, taker);
        }
        return number;
    }

    private Told last;

    private void publish(Parties parties, String key, Told told, BiConsumer<String, Model> taker) {
        String iri = mint.article(told.facts.article());
        this.parties.put(iri, Map.of("Employer", parties.key(), "Union", parties.union().name(), "Place", parties.place().name()));
        for (int i = 0; i < told.keys.size(); i++) {
            String event = mint.event(iri, told.facts.events().get(i));
            events.put(event, told.keys.get(i));
            disputes.put(event, key);
        }
        taker.accept(iri, writer.write(told.facts));
    }

    private List<Truth> truth(String key, LocalDate start) {
        int workers = 100 + random.nextInt(4000);
        int yes = 50 + random.nextInt(3000);
        int length = 1 + random.nextInt(20);
        int raise = 3 + random.nextInt(18);
        return List.of(
            new Truth(key + " strike", EventKind.STRIKE, start, Map.of(Slot.WORKERS, workers, Slot.DURATION_DAYS, length)),
            new Truth(key + " vote", EventKind.STRIKE_VOTE, start.minusDays(20), Map.of(Slot.RESULT, new Concept(Concept.Scheme.RESULT, "authorized"), Slot.YES, yes)),
            new Truth(key + " notice", EventKind.STRIKE_NOTICE, start.minusDays(10), Map.of()),
            new Truth(key + " expiry", EventKind.CONTRACT_EXPIRATION, start.minusDays(40), Map.of()),
            new Truth(key + " offer", EventKind.OFFER, start.minusDays(5), Map.of(Slot.WAGE_PERCENT, raise, Slot.YEARS, 3)),
            new Truth(key + " demand", EventKind.DEMAND, start, Map.of(Slot.TOPIC, Concept.issue(TOPICS[random.nextInt(TOPICS.length)]))),
            new Truth(key + " session", EventKind.BARGAINING_SESSION, start.minusDays(2), Map.of(Slot.STATUS, new Concept(Concept.Scheme.STATUS, "held"))),
            new Truth(key + " agreement", EventKind.AGREEMENT, start.plusDays(length), Map.of(Slot.WAGE_PERCENT, raise + 1)),
            new Truth(key + " ratification", EventKind.CONTRACT_VOTE, start.plusDays(length + 7), Map.of(Slot.RESULT, new Concept(Concept.Scheme.RESULT, "ratified"),
                Slot.YES, yes - 7)));
    }

    /** An article in the making: its text grows with each event told. */
    private final class Told {
        private final StringBuilder text = new StringBuilder();
        private final List<Event> events = new ArrayList<>();
        private final List<String> keys = new ArrayList<>();
        private ArticleFacts facts;

        Evidence sentence(String words) {
            int start = text.append(' ').length();
            text.append(words);
            return new Evidence(start, start + words.length(), words);
        }

        void finish(String source, Optional<LocalDate> day, List<Entity> involved) {
            facts = new ArticleFacts(new Article(source, text.toString(), Optional.empty(), day, Optional.empty(), Optional.empty(), List.of()), true, involved,
                List.of(), List.of(), List.of(), List.of(), events);
        }

        Told copied(String source, Optional<LocalDate> day) {
            Told copy = new Told();
            copy.text.append(text);
            copy.events.addAll(events);
            copy.keys.addAll(keys);
            copy.finish(source, day, facts.involved());
            return copy;
        }
    }

    private Told article(Parties parties, String key, int number, Optional<LocalDate> day, LocalDate start, List<Truth> truth) {
        Told told = new Told();
        Entity union = random.nextInt(3) == 0 ? parties.acronym() : parties.union();
        Entity employer = random.nextInt(4) == 0 ? parties.shortName() : parties.employer();
        LocalDate now = day.orElse(start);
        for (Truth one : truth) {
            if (one == truth.get(0) || random.nextInt(3) > 0 && one.day().isBefore(now.plusDays(1))) {
                Evidence words = told.sentence("Paper " + key + "-" + number + " writes as follows of the " + one.kind().term() + " told as " + random.nextInt(1_000_000)
                    + " and more about " + one.key() + ".");
                told.events.add(new Event(one.kind(), claims(one, union, employer, parties.place(), now, words), List.of(words)));
                told.keys.add(one.key());
            }
        }
        told.finish(key + "-" + number + ".txt", day, List.of(union, employer, parties.place()));
        return told;
    }

    private List<Claim> claims(Truth one, Entity union, Entity employer, Entity place, LocalDate now, Evidence words) {
        Map<Slot, Object> values = new java.util.TreeMap<>();
        one.slots().forEach((slot, value) -> values.put(slot, noisy(slot, value)));
        put(one.kind(), Slot.UNION, union, values);
        put(one.kind(), Slot.EMPLOYER, employer, values);
        put(one.kind(), Slot.PLACE, place, values);
        if (one.kind().has(Slot.BY)) {
            values.put(Slot.BY, one.kind() == EventKind.OFFER ? employer : union);
        }
        if (one.kind() == EventKind.STRIKE) {
            values.put(Slot.STATUS, new Concept(Concept.Scheme.STATUS, now.isBefore(one.day()) ? "planned" : "ongoing"));
        }
        date(one).ifPresent(d -> put(one.kind(), KindRule.day(one.kind()), d, values));
        return values.entrySet().stream().map(e -> new Claim(e.getKey(), value(e.getValue()), Optional.empty(), Optional.empty(), 0.9, words)).toList();
    }

    private static void put(EventKind kind, Slot slot, Object value, Map<Slot, Object> values) {
        if (kind.has(slot)) {
            values.put(slot, value);
        }
    }

    private Object noisy(Slot slot, Object value) {
        boolean rounded = slot == Slot.WORKERS && random.nextInt(5) == 0;
        return rounded ? Math.max(50, Math.round((int) value / 50f) * 50) : value;
    }

    private Optional<PartialDate> date(Truth one) {
        int lot = random.nextInt(100);
        PartialDate full = PartialDate.of(one.day().plusDays(lot >= 97 ? 1 : 0));
        if (lot < 15) {
            return Optional.empty();
        } else if (lot < 30) {
            return Optional.of(PartialDate.of(java.time.YearMonth.from(one.day())));
        }
        return Optional.of(lot < 35 ? new PartialDate(java.util.OptionalInt.empty(), full.month(), full.day()) : full);
    }

    private static Value value(Object value) {
        if (value instanceof Entity entity) {
            return new Value.Thing(entity);
        } else if (value instanceof PartialDate date) {
            return new Value.Date(date);
        }
        return value instanceof Integer number ? Value.Number.of(number) : (Value) value;
    }
}
