package it.filiera.engine;

import java.net.URI;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/**
 * Starts the engine and tells Boot's driver where it listens. The driver depends on the details and they on the
 * engine, so at shutdown the driver closes first.
 */
@Configuration(proxyBeanMethods = false)
@Conditional(OnNoServerUri.class)
@EnableConfigurationProperties(EngineProperties.class)
class EngineConfiguration {

    @Bean(destroyMethod = "close")
    EmbeddedEngine embeddedEngine(EngineProperties properties) {
        return EmbeddedEngine.start(properties.data(), properties.pageCache());
    }

    @Bean
    Neo4jConnectionDetails embeddedEngineConnection(EmbeddedEngine engine) {
        return new Neo4jConnectionDetails() {
            @Override
            public URI getUri() {
                return engine.uri();
            }

            @Override
            public AuthToken getAuthToken() {
                return AuthTokens.basic(EmbeddedEngine.USER, engine.password());
            }
        };
    }
}
