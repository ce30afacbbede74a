package it.filiera.inference;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the rules are.
 *
 * @param folder folder with the rule files; without it, those that come with Filiera
 */
@ConfigurationProperties("filiera.rules")
record RulesProperties(@Nullable Path folder) {}
