package it.filiera.engine;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.env.Environment;

/** Says in words that the server of {@code spring.neo4j.uri} refused the password or was not there. */
final class ServerAccessFailureAnalyzer extends AbstractFailureAnalyzer<Neo4jException> {

    private final Environment environment;

    ServerAccessFailureAnalyzer(Environment environment) {
        this.environment = environment;
    }

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, Neo4jException cause) {
        String server = "The Neo4j server at " + environment.getProperty("spring.neo4j.uri", "a local port");
        if (cause instanceof AuthenticationException) {
            return new FailureAnalysis(
                    server + " refused the user name or the password.",
                    "Check spring.neo4j.authentication.username and spring.neo4j.authentication.password"
                            + " (SPRING_NEO4J_AUTHENTICATION_USERNAME, SPRING_NEO4J_AUTHENTICATION_PASSWORD).",
                    cause);
        }
        if (cause instanceof ServiceUnavailableException) {
            return new FailureAnalysis(
                    server + " cannot be reached: " + cause.getMessage(),
                    "Check spring.neo4j.uri and that the server is running; without the property Filiera runs its own"
                            + " engine.",
                    cause);
        }
        return null;
    }
}
