package it.filiera.api;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Limits of one GraphQL request.
 *
 * @param maxDepth how deep selections may nest; GraphiQL's introspection needs 15
 * @param maxCost  how much one request may ask for, see {@link CostPerField}
 * @param maxBody  how large a request body may be
 * @param timeout  how long one request may take in all
 */
@ConfigurationProperties("filiera.api")
record ApiProperties(
        @DefaultValue("15") int maxDepth,
        @DefaultValue("100000") int maxCost,
        @DefaultValue("100KB") DataSize maxBody,
        @DefaultValue("30s") Duration timeout) {}
