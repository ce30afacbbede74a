package it.filiera.engine;

import java.net.URI;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Tells Boot's driver where the engine of this process listens, if there is one. The driver depends on the details and
 * they on the engine, so at shutdown the driver closes first.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBean(name = EngineInitializer.BEAN)
class EngineConfiguration {

    @Bean
    Neo4jConnectionDetails embeddedEngineConnection(EngineStart engine) {
        return new Neo4jConnectionDetails() {
            @Override
            public URI getUri() {
                return engine.await().uri();
            }

            @Override
            public AuthToken getAuthToken() {
                return AuthTokens.basic(EmbeddedEngine.USER, engine.await().password());
            }
        };
    }
}
