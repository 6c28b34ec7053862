// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.query;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Var;
import org.eclipse.rdf4j.common.exception.RDF4JException;
import org.eclipse.rdf4j.federated.FedXConfig;
import org.eclipse.rdf4j.federated.FedXFactory;
import org.eclipse.rdf4j.federated.endpoint.Endpoint;
import org.eclipse.rdf4j.federated.endpoint.EndpointBase;
import org.eclipse.rdf4j.federated.endpoint.EndpointFactory;
import org.eclipse.rdf4j.federated.endpoint.SparqlEndpointConfiguration;
import org.eclipse.rdf4j.federated.repository.FedXRepository;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.query.Operation;
import org.eclipse.rdf4j.query.QueryInterruptedException;
import org.eclipse.rdf4j.repository.RepositoryConnection;

/**
 * One query over several SPARQL endpoints as if they were one graph, by
 * <a href="https://rdf4j.org/documentation/programming/federation/">RDF4J's FedX</a>: it asks which endpoint knows what and joins
 * the answers here. Only the endpoints named are called. They are asked for their default graphs; {@code GRAPH} has no meaning
 * across them. For one thread.
 */
public final class Federation implements AutoCloseable {

    private static final Pattern WEB = Pattern.compile("https?://\\S+", Pattern.CASE_INSENSITIVE);

    private final List<String> endpoints;
    private final Duration timeout;
    private final FedXRepository repository;

    /**
     * Calls nobody yet.
     *
     * @param endpoints addresses of SPARQL endpoints, two or more to make sense
     * @param timeout   for one query; zero for no bound
     * @throws QueryProblem.BadParameter where an address is none of the web
     */
    public Federation(List<String> endpoints, Duration timeout) {
        endpoints.stream().filter(e -> !WEB.matcher(e).matches()).findFirst().ifPresent(bad -> {
            throw new QueryProblem.BadParameter("an endpoint is an address such as http://localhost:3030/sparql; \"" + bad + "\" is none");
        });
        this.endpoints = List.copyOf(endpoints);
        this.timeout = timeout;
        FedXConfig config = new FedXConfig().withEnforceMaxQueryTime((int) Math.min(Integer.MAX_VALUE, (timeout.toMillis() + 999) / 1000));
        repository = FedXFactory.newFederation().withMembers(this.endpoints.stream().map(Federation::member).toList()).withConfig(config).create();
    }

    /** Which endpoint knows what is asked by SELECT: Virtuoso answers ASK with a table. */
    private static Endpoint member(String address) {
        SparqlEndpointConfiguration bySelect = new SparqlEndpointConfiguration();
        bySelect.setSupportsASKQueries(false);
        Endpoint endpoint = EndpointFactory.loadSPARQLEndpoint(address);
        ((EndpointBase) endpoint).setEndpointConfiguration(bySelect);
        return endpoint;
    }

    /**
     * Runs a query and gives its whole answer in a format.
     *
     * @param values the parameters' values by name; where a parameter is a thing, its IRI
     * @throws QueryProblem where a parameter does not fit, an endpoint fails or the time is up
     */
    public ByteArrayOutputStream write(SavedQuery query, Map<String, String> values, ResultPrinter printer) {
        Map<Var, Node> bound = new ParameterBinder(query, DatasetGraphFactory.empty()).bind(values);
        try (RepositoryConnection connection = repository.getConnection()) {
            Operation operation = connection.prepareQuery(query.query().serialize());
            bound.forEach((variable, term) -> operation.setBinding(variable.getVarName(), value(term)));
            ByteArrayOutputStream answer = new ByteArrayOutputStream();
            FederatedAnswer.of(operation).print(query.query(), printer, answer);
            return answer;
        } catch (QueryInterruptedException e) {
            throw new QueryProblem.OutOfTime(query.name() + " was stopped after " + timeout.toSeconds() + " seconds without a whole answer of "
                + String.join(", ", endpoints) + "; give it more time, or narrow it");
        } catch (RDF4JException e) {
            throw new QueryProblem.BadQuery(query.name() + " got no answer of " + String.join(", ", endpoints) + ": " + cause(e), e);
        }
    }

    private static String cause(Throwable e) {
        Throwable root = e;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        return root.getMessage() == null ? root.getClass().getSimpleName() : root.getMessage();
    }

    private static Value value(Node term) {
        ValueFactory values = SimpleValueFactory.getInstance();
        return term.isURI() ? values.createIRI(term.getURI())
            : values.createLiteral(term.getLiteralLexicalForm(), values.createIRI(term.getLiteralDatatypeURI()));
    }

    @Override
    public void close() {
        repository.shutDown();
    }
}
