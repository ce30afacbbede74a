package it.filiera.engine;

import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanInstantiationException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.neo4j.autoconfigure.Neo4jAutoConfiguration;
import org.springframework.core.env.Environment;

/** Says in words that {@code spring.neo4j.uri} is no address a driver can be made for. */
final class ServerUriFailureAnalyzer extends AbstractFailureAnalyzer<BeanInstantiationException> {

    private final Environment environment;

    ServerUriFailureAnalyzer(Environment environment) {
        this.environment = environment;
    }

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, BeanInstantiationException cause) {
        Method factory = cause.getConstructingMethod();
        Throwable reason = cause.getCause();
        if (factory == null || factory.getDeclaringClass() != Neo4jAutoConfiguration.class || reason == null) {
            return null;
        }
        return new FailureAnalysis(
                "spring.neo4j.uri is \"" + environment.getProperty("spring.neo4j.uri") + "\", which the Neo4j driver"
                        + " cannot use: " + reason.getMessage(),
                "Give an address like neo4j://host:7687 (neo4j+s://host for an encrypted connection), or leave the"
                        + " property out to run the engine in this process.",
                cause);
    }
}
