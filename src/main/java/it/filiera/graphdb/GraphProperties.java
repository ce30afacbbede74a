package it.filiera.graphdb;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param queryTimeout how long one read may take before it is given up
 * @param exportTimeout how long the reading of a whole table may take, its receiver's time included
 * @param writeTimeout how long one write transaction may take
 */
@ConfigurationProperties("filiera.graph")
record GraphProperties(
        @DefaultValue("10s") Duration queryTimeout,
        @DefaultValue("10m") Duration exportTimeout,
        @DefaultValue("2m") Duration writeTimeout) {}
