// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.TxnType;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.picketline.model.Furniture;

/** A store in a folder of this machine, on Jena TDB2. One process at a time may have it open. */
public final class TdbStore implements GraphStore {

    private static final String CANONICAL = "canonical";
    private static final String ONTOLOGY = "ontology";
    private static final String DECISIONS = "decisions";
    private static final Pattern HOLDER = Pattern.compile("process (\\d+)");

    private final String base;
    private final Path notice;
    private final DatasetGraph database;
    private final FullText words;
    private final Dataset dataset;
    private final TextFolder texts;
    private final TextFolder furniture;
    private final TextFolder quarantine;

    private TdbStore(StoreFolder folder) {
        base = folder.base();
        notice = folder.notice();
        texts = new TextFolder(folder.texts(), 2);
        furniture = new TextFolder(folder.furniture(), 2);
        quarantine = new TextFolder(folder.quarantine(), 0);
        database = connect(folder);
        forgetNotice();
        words = FullText.in(folder.words(), database, base);
        dataset = DatasetFactory.wrap(new WatchedGraphs(database, words));
        loadOntology();
    }

    /**
     * Opens a store, and makes it if the folder is new or empty.
     *
     * @throws StoreException if another process has it open, the base differs, or the folder holds something else
     */
    public static TdbStore create(Path folder, String base) {
        return new TdbStore(StoreFolder.create(folder, base));
    }

    /** Opens a store, whatever its base, and makes it with this base if the folder is new or empty. */
    public static TdbStore openOrCreate(Path folder, String base) {
        return new TdbStore(StoreFolder.openOrCreate(folder, base));
    }

    /** What another process is told that finds the store in use, until it is closed: one or two sentences. */
    public void leaveNotice(String words) {
        try {
            TextFolder.writeWhole(notice, words.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new StoreException("The store's folder can't be written to: " + e.getMessage(), e);
        }
    }

    /**
     * Opens a store that is there.
     *
     * @throws StoreException if there is none, or another process has it open
     */
    public static TdbStore open(Path folder) {
        return new TdbStore(StoreFolder.open(folder));
    }

    private static DatasetGraph connect(StoreFolder folder) {
        try {
            Files.createDirectories(folder.tdb());
            return DatabaseMgr.connectDatasetGraph(folder.tdb().toString());
        } catch (JenaException e) {
            throw isLock(e) ? inUse(folder, e) : broken(folder.folder(), e);
        } catch (IOException e) {
            throw broken(folder.folder(), e);
        }
    }

    private static boolean isLock(JenaException e) {
        return e.getClass().getSimpleName().equals("AlreadyLocked") || String.valueOf(e.getMessage()).contains("lock");
    }

    private static StoreException inUse(StoreFolder folder, JenaException e) {
        Matcher holder = HOLDER.matcher(String.valueOf(e.getMessage()));
        return new StoreException("The store in " + folder.folder() + " is in use by another process" + (holder.find() ? " (" + holder.group(1) + ")" : "")
            + ". " + notice(folder).orElse("Wait until it has ended, or use another folder with --store."), e);
    }

    private static Optional<String> notice(StoreFolder folder) {
        try {
            return Files.exists(folder.notice()) ? Optional.of(Files.readString(folder.notice())) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static StoreException broken(Path folder, Exception e) {
        return new StoreException("The store in " + folder + " can't be opened: " + e.getMessage()
            + ". If it is damaged, ingest the articles into a new folder.", e);
    }

    private void loadOntology() {
        Ontology ontology = Ontology.onClasspath();
        change(() -> {
            Catalogue catalogue = catalogue();
            if (!catalogue.version(ONTOLOGY).equals(Optional.of(ontology.version())) || !dataset.containsNamedModel(base + ONTOLOGY)) {
                ontology.replaceIn(dataset, base + ONTOLOGY);
                catalogue.version(ONTOLOGY, ontology.version());
            }
            return null;
        });
    }

    @Override
    public String base() {
        return base;
    }

    @Override
    public String ledger() {
        return Catalogue.ledger(base);
    }

    @Override
    public SortedSet<String> articles() {
        return read(d -> catalogue().articles());
    }

    @Override
    public boolean holds(String article) {
        return read(d -> catalogue().holds(article));
    }

    @Override
    public List<Outcome> put(List<StoredArticle> batch) {
        Set<String> left = new TreeSet<>();
        List<Outcome> outcomes = change(() -> {
            List<Outcome> each = batch.stream().map(a -> put(a, left)).toList();
            left.removeIf(catalogue()::holds);
            left.forEach(this::drop);
            return each;
        });
        left.forEach(texts::delete);
        left.forEach(furniture::delete);
        batch.forEach(a -> quarantine.delete(a.iri()));
        return outcomes;
    }

    /** @param left takes the article that the origin gave before; another origin, earlier or later in the batch, may still give it */
    private Outcome put(StoredArticle article, Set<String> left) {
        Catalogue catalogue = catalogue();
        Optional<String> before = catalogue.articleOf(article.originKey());
        boolean known = catalogue.holds(article.iri());
        if (!known && article.graph().isEmpty()) {
            throw new IllegalArgumentException("nothing is known of " + article.iri() + ", so its graph is needed");
        }
        boolean written = article.graph().isPresent() && write(article, article.graph().get());
        if (before.isEmpty() || !before.get().equals(article.iri())) {
            catalogue.assign(article.originKey(), article.iri());
            before.ifPresent(left::add);
        }
        return outcome(known, written, before.isPresent() && !before.get().equals(article.iri()));
    }

    private static Outcome outcome(boolean known, boolean written, boolean moved) {
        if (moved || known && written) {
            return Outcome.REPLACED;
        }
        return known ? Outcome.UNCHANGED : Outcome.ADDED;
    }

    /** The text is on disk before the graph is committed: a graph without its text can't be, the reverse does no harm. */
    private boolean write(StoredArticle article, Model graph) {
        Model there = dataset.getNamedModel(article.iri());
        if (there.isIsomorphicWith(graph)) {
            return false;
        }
        texts.write(article.iri(), article.text());
        there.removeAll().add(graph);
        catalogue().changed(article.iri());
        return true;
    }

    private void drop(String article) {
        dataset.removeNamedModel(article);
        catalogue().changed(article);
    }

    @Override
    public boolean retract(String article) {
        boolean there = change(() -> {
            boolean held = catalogue().holds(article);
            if (held) {
                catalogue().forget(article);
                drop(article);
            }
            return held;
        });
        if (there) {
            texts.delete(article);
            furniture.delete(article);
        }
        return there;
    }

    @Override
    public Optional<String> text(String article) {
        return texts.read(article);
    }

    @Override
    public void keepFurniture(String article, List<Furniture> dropped) {
        if (!dropped.isEmpty()) {
            furniture.writeLoosely(article, dropped.stream().map(f -> f.kind() + "\t" + f.text().replaceAll("\\s+", " ") + "\n").collect(Collectors.joining()));
        }
    }

    @Override
    public List<Furniture> furniture(String article) {
        return furniture.read(article).stream().flatMap(String::lines).map(l -> l.split("\t", 2)).map(p -> new Furniture(Furniture.Kind.valueOf(p[0]), p[1])).toList();
    }

    @Override
    public void quarantine(String article, String report) {
        quarantine.write(article, report);
    }

    @Override
    public boolean derive(String version, Upkeep upkeep) {
        return change(() -> {
            Catalogue catalogue = catalogue();
            boolean anew = !catalogue.version(CANONICAL).equals(Optional.of(version));
            SortedSet<String> changed = anew ? catalogue.articles() : catalogue.changed();
            if (anew) {
                dataset.getDefaultModel().removeAll();
                dataset.removeNamedModel(ledger());
            } else if (changed.isEmpty()) {
                return false;
            }
            upkeep.revise(changed, dataset::getNamedModel, dataset.getNamedModel(base + DECISIONS), dataset.getNamedModel(ledger()),
                dataset.getDefaultModel());
            catalogue.inStep(CANONICAL, version);
            return true;
        });
    }

    @Override
    public <T> T decide(Function<Dataset, T> change) {
        return change(() -> {
            T result = change.apply(dataset);
            catalogue().changed(base + DECISIONS);
            return result;
        });
    }

    @Override
    public <T> T replaceGraph(String graph, Function<NewGraph, T> writer) {
        Node name = NodeFactory.createURI(graph);
        return within(TxnType.WRITE, () -> {
            database.removeGraph(name);
            SortedRuns runs = new SortedRuns(TDBInternal.getDatasetGraphTDB(database), name);
            T result = writer.apply(runs);
            runs.write();
            return result;
        });
    }

    @Override
    public boolean dropGraph(String graph) {
        return change(() -> {
            boolean there = dataset.containsNamedModel(graph);
            dataset.removeNamedModel(graph);
            return there;
        });
    }

    @Override
    public Dataset dataset() {
        return dataset;
    }

    @Override
    public long version() {
        return ((WatchedGraphs) dataset.asDatasetGraph()).version();
    }

    @Override
    public <T> T read(Function<Dataset, T> question) {
        return within(TxnType.READ, () -> question.apply(dataset));
    }

    /** Becomes a write transaction at the first change only, so that a run without news leaves the files alone. */
    private <T> T change(Supplier<T> work) {
        return within(TxnType.READ_COMMITTED_PROMOTE, work);
    }

    private <T> T within(TxnType type, Supplier<T> work) {
        dataset.begin(type);
        try {
            T result = work.get();
            dataset.commit();
            return result;
        } catch (RuntimeException | Error e) {
            dataset.abort();
            throw e;
        } finally {
            dataset.end();
        }
    }

    /**
     * A copy in memory, of one moment, in which each article's graph is what the reduction leaves of it and the default graph is
     * derived from those. Later changes of the store don't show in it, nor the reverse.
     */
    public Dataset reduced(UnaryOperator<Model> reduction, Derivation derivation) {
        return read(d -> {
            Map<String, Model> graphs = new TreeMap<>();
            catalogue().articles().forEach(name -> graphs.put(name, reduction.apply(d.getNamedModel(name))));
            Model canonical = derivation.derive(graphs.values(), d.getNamedModel(base + DECISIONS));
            d.listNames().forEachRemaining(name -> graphs.computeIfAbsent(name, d::getNamedModel));
            graphs.keySet().removeIf(name -> Catalogue.isBookkeeping(name, base));
            Dataset copy = inMemory(canonical, graphs);
            FullText.inMemory(copy.asDatasetGraph(), base);
            return copy;
        });
    }

    private static Dataset inMemory(Model canonical, Map<String, Model> graphs) {
        Dataset copy = DatasetFactory.createTxnMem();
        copy.executeWrite(() -> graphs.forEach(copy.setDefaultModel(canonical)::addNamedModel));
        return copy;
    }

    @Override
    public void export(ExportFormat format, OutputStream out) {
        read(d -> {
            DatasetGraph all = DatasetGraphFactory.create();
            database.stream().filter(q -> !isBookkeeping(q.getGraph())).forEach(all::add);
            format.write(all, out);
            return null;
        });
    }

    private boolean isBookkeeping(Node graph) {
        return graph.isURI() && Catalogue.isBookkeeping(graph.getURI(), base);
    }

    @Override
    public void close() {
        forgetNotice();
        words.close();
        TDBInternal.expel(database, true);
    }

    /** One that stays, or that a killed process left, does no harm: it is read only while the store is in use. */
    private void forgetNotice() {
        try {
            Files.deleteIfExists(notice);
        } catch (IOException e) {
            notice.toFile().deleteOnExit();
        }
    }

    private Catalogue catalogue() {
        return new Catalogue(dataset, base);
    }
}
