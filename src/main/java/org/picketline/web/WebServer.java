// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.web;

import jakarta.servlet.MultipartConfigElement;
import java.net.BindException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.picketline.query.QueryLibrary;
import org.picketline.store.GraphStore;
import org.picketline.store.StoreException;
import org.picketline.web.pages.Exploration;
import org.picketline.web.pages.Review;
import org.picketline.web.pages.Site;
import org.picketline.web.pages.Templates;
import org.picketline.web.sparql.GraphDesk;
import org.picketline.web.sparql.QueryDesk;
import org.picketline.web.sparql.QueryGuard;
import org.picketline.web.sparql.UpdateDesk;

/**
 * A store on the web. Reading is open to whoever reaches the address; writing needs the token; there are no paths for
 * administration. Links in pages are relative, so a proxy may put it under any path.
 */
public final class WebServer implements AutoCloseable {

    private static final int IDLE_MILLIS = 120_000;
    private static final int HEADER_BYTES = 64 * 1024;
    private static final int THREADS = 64;
    private static final long REST_MILLIS = 1_000;
    /** Where readers begin, and what takes longest. */
    private static final List<String> FIRST_PAGES = List.of("", "strikes", "disputes", "articles", "votes", "offers", "agreements", "unions", "employers", "people", "places", "facilities");

    private final Server server;
    private final ServerConnector connector;
    private final ServerSettings settings;
    private final AccessToken token;

    /**
     * Makes a server, which {@link #start} starts.
     *
     * @param store  stays the caller's to close, after the server
     * @param folder the store's, where the token's hash is
     * @param intake takes in what is sent to {@code /articles}
     * @param deciding takes in what is decided on {@code /review}
     * @param log    takes faults, for the one who runs the server
     */
    public WebServer(GraphStore store, Path folder, Intake intake, Deciding deciding, ServerSettings settings, Consumer<String> log) {
        this.settings = settings;
        token = AccessToken.of(folder);
        QueuedThreadPool threads = new QueuedThreadPool(THREADS);
        threads.setName("web");
        server = new Server(threads);
        connector = connector();
        server.addConnector(connector);
        server.setHandler(paths(store, folder, intake, deciding, new Problems(log)));
    }

    private ServerConnector connector() {
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        http.setRequestHeaderSize(HEADER_BYTES);
        ServerConnector made = new ServerConnector(server, new HttpConnectionFactory(http));
        made.setHost(settings.host());
        made.setPort(settings.port());
        made.setIdleTimeout(IDLE_MILLIS);
        return made;
    }

    private ServletContextHandler paths(GraphStore store, Path folder, Intake intake, Deciding deciding, Problems problems) {
        ServletContextHandler paths = new ServletContextHandler("/", ServletContextHandler.NO_SESSIONS | ServletContextHandler.NO_SECURITY);
        QueryDesk desk = new QueryDesk(store.dataset(), settings.limits(), new QueryGuard(settings.limits(), settings.services()));
        Site site = new Site(store);
        QueryForms forms = new QueryForms(store, QueryLibrary.builtIn(), desk, site, problems);
        Templates templates = new Templates();
        PageEndpoint pages = new PageEndpoint(problems, site, forms, templates);
        server.addBean(new Warming(store::version, FIRST_PAGES, pages::prepare, REST_MILLIS));
        add(paths, "/*", pages);
        add(paths, "/articles", new ArticlesEndpoint(problems, site, forms, templates, token, intake, folder.resolve("sent"), settings.limits().body()));
        add(paths, "/assets/*", new AssetEndpoint(problems));
        add(paths, "/decisions", new DecisionsEndpoint(problems, token, new Review(store), deciding, desk));
        add(paths, "/graph", new GraphEndpoint(problems, new Exploration(store), desk));
        add(paths, "/export/*", new ExportEndpoint(problems, store, desk, forms));
        add(paths, "/terms", new TermsEndpoint(problems, site));
        add(paths, "/sparql", new SparqlEndpoint(problems, desk));
        add(paths, "/update", new UpdateEndpoint(problems, token, new UpdateDesk(store.dataset(), settings.limits())));
        add(paths, "/data", new DataEndpoint(problems, token, new GraphDesk(store.dataset(), settings.limits()))).getRegistration().setMultipartConfig(files());
        add(paths, "/reconcile/*", new ReconcileEndpoint(problems, store, templates, settings.limits().body()));
        add(paths, "/.well-known/void", new VoidEndpoint(problems, store));
        return paths;
    }

    private static ServletHolder add(ServletContextHandler paths, String path, Endpoint endpoint) {
        ServletHolder holder = new ServletHolder(endpoint);
        paths.addServlet(holder, path);
        return holder;
    }

    /** Files of a form stay in memory, within the bound of a body. */
    private MultipartConfigElement files() {
        int most = settings.limits().body();
        return new MultipartConfigElement("", most, most, most);
    }

    /**
     * Starts to listen.
     *
     * @throws StoreException where the port is in use or the host is none of this machine's
     */
    public void start() {
        try {
            server.start();
        } catch (Exception e) {
            close();
            throw new StoreException(reason(e), e);
        }
    }

    private String reason(Exception e) {
        Throwable cause = e.getCause() == null ? e : e.getCause();
        if (e instanceof BindException || cause instanceof BindException) {
            return "Port " + settings.port() + " of " + settings.host() + " is in use, perhaps by another picketline serve. Choose another one, say --port "
                + (settings.port() + 1) + ".";
        }
        return "The server can't listen at " + settings.host() + ", port " + settings.port() + ": " + cause.getMessage();
    }

    /** The address of its first page, with the slash. */
    public String address() {
        String host = settings.host().contains(":") ? "[" + settings.host() + "]" : settings.host();
        return "http://" + host + ":" + connector.getLocalPort() + "/";
    }

    /** The token for writing, only where this start made it: to be shown once. */
    public Optional<String> freshToken() {
        return token.fresh();
    }

    /** Waits until it is stopped. */
    public void join() throws InterruptedException {
        server.join();
    }

    /** Stops to listen, and waits for what is being answered. */
    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("the server did not stop", e);
        }
    }
}
