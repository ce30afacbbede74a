package it.filiera.consortium.callrules;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the rules of calls are.
 *
 * @param folder folder with the files; without it, those that come with Filiera
 */
@ConfigurationProperties("filiera.call-rules")
record CallRuleProperties(@Nullable Path folder) {}
