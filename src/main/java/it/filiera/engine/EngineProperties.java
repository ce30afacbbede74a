package it.filiera.engine;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How the embedded engine is run; without meaning when {@code spring.neo4j.uri} names a server.
 *
 * @param data folder that holds the graph, its logs and its password; created when missing
 * @param pageCache memory outside the heap for the store's pages; 128 MB holds some 100,000 organisations
 */
@ConfigurationProperties("filiera")
record EngineProperties(
        @DefaultValue("data") Path data,
        @DefaultValue("128MB") DataSize pageCache) {}
