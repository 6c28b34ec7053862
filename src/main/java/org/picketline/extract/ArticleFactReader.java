// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.picketline.extract.events.AgreementReader;
import org.picketline.extract.events.BargainingSessionReader;
import org.picketline.extract.events.ContractExpirationReader;
import org.picketline.extract.events.ContractVoteReader;
import org.picketline.extract.events.DemandReader;
import org.picketline.extract.events.Draft;
import org.picketline.extract.events.EventReader;
import org.picketline.extract.events.InterventionReader;
import org.picketline.extract.events.InvolvedPlaces;
import org.picketline.extract.events.LikelyEvents;
import org.picketline.extract.events.LockoutReader;
import org.picketline.extract.events.Occupations;
import org.picketline.extract.events.OfferReader;
import org.picketline.extract.events.Outcomes;
import org.picketline.extract.events.ParticipationReader;
import org.picketline.extract.events.PenaltyReader;
import org.picketline.extract.events.PicketReader;
import org.picketline.extract.events.Reading;
import org.picketline.extract.events.RepresentedReader;
import org.picketline.extract.events.StrikeNoticeReader;
import org.picketline.extract.events.StrikeReader;
import org.picketline.extract.events.StrikeVoteReader;
import org.picketline.extract.grammar.Words;
import org.picketline.extract.issues.AccountPhrases;
import org.picketline.extract.issues.Topic;
import org.picketline.extract.issues.TopicReader;
import org.picketline.extract.learned.TellingOdds;
import org.picketline.extract.names.Mention;
import org.picketline.extract.names.NameReader;
import org.picketline.extract.names.Names;
import org.picketline.extract.quantity.Quantities;
import org.picketline.extract.quantity.QuantityReader;
import org.picketline.extract.speech.Parties;
import org.picketline.extract.speech.References;
import org.picketline.extract.speech.RoleReader;
import org.picketline.extract.speech.SpeechReader;
import org.picketline.extract.speech.TitleWords;
import org.picketline.extract.speech.Utterance;
import org.picketline.extract.time.TimeReader;
import org.picketline.extract.time.Times;
import org.picketline.extract.trust.Appraisal;
import org.picketline.extract.trust.Confidence;
import org.picketline.knowledge.Knowledge;
import org.picketline.model.Article;
import org.picketline.model.ArticleFacts;
import org.picketline.model.Entity;
import org.picketline.model.Event;
import org.picketline.model.Evidence;
import org.picketline.model.Role;
import org.picketline.model.Slot;
import org.picketline.model.Statement;
import org.picketline.model.Value;
import org.picketline.nlp.Annotator;
import org.picketline.nlp.Document;
import org.picketline.nlp.Sentence;

/** Reads an article's facts: first whether it is on our subject, then who, then who says what, then what happened. */
public final class ArticleFactReader implements FactReader {

    private final Annotator annotator;
    private final Predicate<Article> onSubject;
    private final Knowledge knowledge = Knowledge.load();
    private final Words words = Words.load();
    private final TopicReader topics = new TopicReader();
    private final TopicReader spokenOf = TopicReader.ofStatements();
    private final AccountPhrases accounts = new AccountPhrases();
    private final Occupations occupations = new Occupations(knowledge);
    private final TitleWords titles = new TitleWords(knowledge, words);
    private final NameReader names = new NameReader(knowledge, words);
    private final TimeReader times = new TimeReader();
    private final QuantityReader quantities = new QuantityReader();
    private final LikelyEvents likely = new LikelyEvents(TellingOdds.load());
    private final Appraisal appraisal = new Appraisal(Confidence.load());
    private final List<EventReader> events = List.of(new StrikeReader(knowledge), new StrikeVoteReader(), new ContractVoteReader(), new StrikeNoticeReader(),
        new OfferReader(), new DemandReader(), new BargainingSessionReader(), new AgreementReader(), new ContractExpirationReader(),
        new PicketReader(), new LockoutReader(), new InterventionReader(), new PenaltyReader(), new ParticipationReader());

    public ArticleFactReader(Annotator annotator) {
        this(annotator, Relevance::relevant);
    }

    /** @param onSubject tells which articles are read at all, before they are parsed */
    public ArticleFactReader(Annotator annotator, Predicate<Article> onSubject) {
        this.annotator = annotator;
        this.onSubject = onSubject;
    }

    @Override
    public ArticleFacts read(Article article) {
        return onSubject.test(article) ? facts(reading(annotator.annotate(article))) : ArticleFacts.irrelevant(article);
    }

    /** All that is known of an article before its events are read. */
    public Reading reading(Document document) {
        Names named = names.read(document);
        Parties parties = new Parties(document, named, words);
        References references = new References(document, named, parties, words);
        List<Utterance> utterances = new SpeechReader(named, references, words).read(document);
        List<Role> roles = new RoleReader(titles, named, references, parties, words).read(document);
        Times time = times.read(document);
        Quantities counted = quantities.read(document, time.spans());
        return new Reading(document, named, parties, references, time.dates(), time.durations(), counted.all(), counted.tallies(), utterances,
            words, topics, occupations, roles);
    }

    private ArticleFacts facts(Reading reading) {
        List<Draft> read = events.stream().flatMap(r -> r.read(reading).stream()).toList();
        List<Draft> drafts = Stream.concat(read.stream(), likely.beyond(reading, read).stream()).sorted(Comparator.comparingInt(Draft::firstOffset)).toList();
        Outcomes.settle(reading, drafts);
        List<Event> found = drafts.stream().map(Draft::event).toList();
        List<Statement> statements = statements(reading, found);
        List<Role> roles = reading.roles().stream().filter(r -> r.title().isPresent() || speaks(statements, r.person())).toList();
        Set<Entity> involved = involved(reading, found, statements, roles);
        List<Entity> mentioned = reading.names().all().stream().map(Mention::entity).distinct().filter(e -> !involved.contains(e)).toList();
        return appraisal.of(new ArticleFacts(reading.document().article(), true, List.copyOf(involved), mentioned,
            new IssueReader(reading, found).read(), roles, statements, found).with(new RepresentedReader(reading, found).read()), reading);
    }

    private static boolean speaks(List<Statement> statements, Entity person) {
        return statements.stream().anyMatch(s -> s.speaker().equals(person));
    }

    private List<Statement> statements(Reading reading, List<Event> found) {
        List<Statement> statements = new ArrayList<>();
        FigureReader figures = new FigureReader(reading, found);
        AccountReader answers = new AccountReader(reading, found, accounts);
        for (Utterance u : reading.utterances()) {
            Sentence s = reading.document().sentences().get(u.sentence());
            Optional<Entity> organization = reading.role(u.speaker()).flatMap(Role::organization);
            Evidence evidence = Evidence.in(reading.document().article(), s.start(), s.end());
            List<Topic> about = spokenOf.read(s);
            statements.add(new Statement(u.speaker(), organization, about.stream().map(Topic::issue).distinct().toList(), evidence)
                .with(figures.read(u, s, about)).accountingFor(answers.read(u, s)));
        }
        return statements;
    }

    /** Parties, persons with a title or a word to say, and whatever has a part in an event. */
    private static Set<Entity> involved(Reading reading, List<Event> events, List<Statement> statements, List<Role> roles) {
        Set<Entity> involved = new LinkedHashSet<>();
        reading.names().all().stream().filter(Mention::party).map(Mention::entity).forEach(involved::add);
        roles.stream().map(Role::person).forEach(involved::add);
        statements.stream().map(Statement::speaker).forEach(involved::add);
        InvolvedPlaces.of(reading).stream().map(Mention::entity).forEach(involved::add);
        for (Event event : events) {
            for (Slot slot : Slot.values()) {
                event.values(slot).stream().filter(Value.Thing.class::isInstance).map(v -> ((Value.Thing) v).entity()).forEach(involved::add);
            }
        }
        return involved;
    }
}
